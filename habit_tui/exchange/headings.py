"""The headings of contact tables, in the languages of the exports, and the field that each stands for."""

import re

FIRST, LAST, NAME = "first", "last", "name"
EMAIL, URL, ORGANISATION, ROLE = "email", "url", "organisation", "role"
CONNECTED_ON, CONVERSATION = "connected_on", "conversation"

_SPELLINGS = {
    FIRST: "first name|given name|vorname|prénom|nombre|nome",
    LAST: "last name|family name|surname|nachname|nom|nom de famille|apellidos|apellido|cognome",
    NAME: "name|full name|display name",
    EMAIL: "email address|e-mail address|email|e-mail|e-mail-adresse|adresse e-mail"
    "|dirección de correo electrónico|correo electrónico|indirizzo e-mail|indirizzo email",
    URL: "url|profile url|profil-url|url du profil",
    ORGANISATION: "company|organisation|organization|unternehmen|firma|entreprise|empresa|azienda|società",
    ROLE: "position|job title|title|titel|fonction|poste|cargo|puesto|posizione|qualifica",
    CONNECTED_ON: "connected on|verbunden am|vernetzt am|connexion le|connecté le|conectado el"
    "|fecha de conexión|collegato il|data collegamento",
    CONVERSATION: "conversation id",
}
_FIELDS = {spelling: field for field, spellings in _SPELLINGS.items() for spelling in spellings.split("|")}
_UNSEEN = re.compile('[\ufeff"_\\s]+')


def field_of(cell: str) -> str | None:
    """Return the field that a heading stands for, None where it is not known."""
    return _FIELDS.get(_UNSEEN.sub(" ", cell).strip().casefold())
