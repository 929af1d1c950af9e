"""The headings of contact tables, in the languages of the exports, and the field that each stands for."""

import re
from functools import lru_cache

FIRST, MIDDLE, LAST, SUFFIX, NAME = "first", "middle", "last", "suffix", "name"
SHOWN_AS = "shown_as"
"""What a program shows where there is no name: a nickname, the name to file somebody under."""
EMAIL, PHONE, URL, ORGANISATION, ROLE = "email", "phone", "url", "organisation", "role"
TITLE = "title"
"""A role, or "Dr." where another column holds the role."""
NOTE, BIRTHDAY, TAGS = "note", "birthday", "tags"
BIRTH_YEAR, BIRTH_MONTH, BIRTH_DAY = "birth_year", "birth_month", "birth_day"
CONNECTED_ON, CONVERSATION = "connected_on", "conversation"
CLOSENESS, KNOWN_FROM, INTRODUCED_BY = "closeness", "known_from", "introduced_by"
ADDED_ON, RESTING, ID = "added_on", "resting", "id"
WHO = frozenset({FIRST, LAST, NAME, SHOWN_AS, EMAIL})
"""Fields of which a table of people has one."""

_SPELLINGS = {
    FIRST: "first name|firstname|given name|forename|vorname|prénom|nombre|nome|voornaam|förnamn|fornavn"
    "|imię|etunimi|имя|nome próprio",
    MIDDLE: "middle name|additional name|weitere vornamen|zweiter vorname|deuxième prénom|segundo nombre"
    "|secondo nome|tweede naam|отчество",
    LAST: "last name|lastname|family name|surname|nachname|familienname|nom|nom de famille|apellidos|apellido"
    "|cognome|achternaam|efternamn|etternavn|efternavn|nazwisko|sukunimi|фамилия|apelido|sobrenome",
    SUFFIX: "suffix|name suffix|suffixe|sufijo",
    NAME: "name|full name|fullname|display name|displayname|contact|contact name|person|anzeigename"
    "|vollständiger name|nom complet|nom affiché|nombre completo|nome completo|nome visualizzato"
    "|volledige naam|naam|namn|navn|imię i nazwisko|nimi|фио|имя и фамилия",
    SHOWN_AS: "nickname|nick name|file as|screen name|spitzname|surnom|apodo|soprannome|bijnaam",
    EMAIL: "email address|e-mail address|email|e-mail|mail|e-mail-adresse|email-adresse|emailadresse|emails"
    "|primary email|secondary email|adresse e-mail|adresse email|courriel|adresse de messagerie"
    "|dirección de correo electrónico|dirección de correo|correo electrónico|correo|indirizzo e-mail"
    "|indirizzo email|indirizzo posta elettronica|e-mailadres|endereço de e-mail|endereço de email"
    "|e-postadress|e-post|e-postadresse|adres e-mail|sähköposti|электронная почта|почта|work email|home email"
    "|personal email|business email|other email",
    PHONE: "phone|phone number|telephone|telephone number|tel|tel.|mobile|mobile number|cell|cell phone"
    "|telefon|telefonnummer|handy|mobil|mobiltelefon|mobilnummer|weiteres telefon|haupttelefon|autotelefon"
    "|téléphone|portable|mobile phone|tél. mobile|téléphone mobile|teléfono|móvil|celular|telefono|cellulare"
    "|telefoon|mobiele telefoon|mobiel|telefone|telemóvel|puhelin|телефон|fax|pager|callback|work phone"
    "|home phone|work fax|fax number|pager number|telephone (bureau)|telefon geschäftlich|telefon privat"
    "|telefone celular|teléfono móvil",
    URL: "url|profile url|website|web site|web page|webpage|homepage|personal web page|business web page"
    "|linkedin|linkedin url|linkedin profile|profile|profil-url|url du profil|webseite|internetseite"
    "|page web|site web|página web|sitio web|pagina web|sito web|webpagina|webbplats|сайт",
    ORGANISATION: "company|company name|organisation|organization|organization name|organisation name"
    "|employer|unternehmen|firma|société|entreprise|empresa|organización|azienda|società|bedrijf|företag"
    "|organização|organizacja|yritys|компания|организация",
    ROLE: "position|job title|jobtitle|role|organization title|organisation title|job|funktion|fonction|poste"
    "|cargo|puesto|posizione|qualifica|mansione|functie|befattning|stilling|stanowisko|должность|berufsbezeichnung",
    TITLE: "title|titel|titre|título|titolo",
    NOTE: "note|notes|comment|comments|notiz|notizen|bemerkungen|remarques|commentaires|notas|nota|appunti"
    "|notities|anteckningar|notater|notatki|observações|заметки",
    BIRTHDAY: "birthday|birth date|birthdate|date of birth|geburtstag|geburtsdatum|anniversaire"
    "|date de naissance|cumpleaños|fecha de nacimiento|compleanno|data di nascita|verjaardag|geboortedatum"
    "|data de nascimento|aniversário|födelsedag|fødselsdag|urodziny|день рождения",
    TAGS: "tags|tag|labels|label|categories|category|groups|group|group membership|kategorien|kategorie"
    "|catégories|categorías|categorie|categorieën|categorias|kategorier|schlagwörter|étiquettes|etiquetas",
    BIRTH_YEAR: "birth year|geburtsjahr",
    BIRTH_MONTH: "birth month|geburtsmonat",
    BIRTH_DAY: "birth day",
    CONNECTED_ON: "connected on|verbunden am|vernetzt am|connexion le|connecté le|conectado el"
    "|fecha de conexión|collegato il|data collegamento",
    CONVERSATION: "conversation id",
    CLOSENESS: "closeness",
    KNOWN_FROM: "known from",
    INTRODUCED_BY: "introduced by",
    ADDED_ON: "added on",
    RESTING: "resting",
    ID: "id",
}
_FIELDS = {spelling: field for field, spellings in _SPELLINGS.items() for spelling in spellings.split("|")}
_NUMBERED = (
    (EMAIL, r"(other |work |home )?e-?mail(-?address| address)?:? ?\d+( - value|:? (address|adresse))?"),
    (EMAIL, r"e-mail: adresse|adresse de messagerie \d|dirección de correo electrónico \d"),
    (PHONE, r"phone( number)? ?\d+( - value)?|(work|home|mobile|cell) ?phone ?\d+"),
    (PHONE, r"(business|home|other|company main|primary|car|radio|tty/tdd|assistant's) (phone|fax)( \d)?"),
    (PHONE, r"(telefon|fax|telefax) (geschäftlich|privat|firma|weiteres|weiterer)( \d)?|weiteres fax"),
    (
        PHONE,
        r"(téléphone|télécopie|tél\.?)( \d)? ?\(.+\)|(telefono|fax) \(.+\)|(teléfono|fax) (del|particular).*",
    ),
    (URL, r"website ?\d+( - value)?|web ?page ?\d+"),
    (ORGANISATION, r"organization 1 - name"),
    (ROLE, r"organization 1 - title"),
)
"""Headings with a number or a place in them, and the fields that they stand for."""
_PATTERNS = tuple((field, re.compile(pattern)) for field, pattern in _NUMBERED)
_UNSEEN = re.compile('[\ufeff"_\\s]+')
_LONGEST = 80
"""Characters of a heading; a longer cell is none."""


def heading(cell: str) -> str:
    """Return a heading as it is compared: no matter the case, quotation marks, underscores and spacing."""
    return _UNSEEN.sub(" ", cell[: 2 * _LONGEST]).strip().casefold()


@lru_cache(1_000)
def _field(spelling: str) -> str | None:
    if spelling in _FIELDS:
        return _FIELDS[spelling]
    return next((field for field, pattern in _PATTERNS if pattern.fullmatch(spelling)), None)


def field_of(cell: str) -> str | None:
    """Return the field that a heading stands for, None where it is not known."""
    spelling = heading(cell)
    return _field(spelling) if 0 < len(spelling) <= _LONGEST else None
