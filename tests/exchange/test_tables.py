"""The tables that address books write, with invented people."""

import pytest

from habit_tui.domain.contact import Contact
from habit_tui.exchange.birthdays import birthday
from habit_tui.exchange.found import Found
from habit_tui.exchange.readers import read_bytes

GOOGLE_OLD = (
    "Name,Given Name,Family Name,Birthday,Notes,Group Membership,E-mail 1 - Type,E-mail 1 - Value,"
    "E-mail 2 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Name,Organization 1 - Title,"
    "Website 1 - Value\n"
    "Ann Lee,Ann,Lee, --04-15,a note,* myContacts ::: Work,* Work,a@x.example ::: b@x.example,c@x.example,"
    "Mobile,1 ::: 2,Calder,Lead,https://x.example\n"
)
GOOGLE_NEW = (
    "First Name,Middle Name,Last Name,File As,Organization Name,Organization Title,Birthday,Notes,Labels,"
    "E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - Value,"
    "Website 1 - Value\n"
    "Ann,,Lee,,Calder,Lead,--0415,a note,* myContacts ::: Work,Home,a@x.example,b@x.example ::: c@x.example,"
    "Mobile,1,2,https://x.example\n"
)
OUTLOOK = (
    '"Title","First Name","Last Name","Company","Job Title","Business Phone","Mobile Phone","Birthday",'
    '"Categories","E-mail Address","E-mail Type","E-mail 2 Address","E-mail 3 Address","Notes","Web Page"\r\n'
    '"Ms.","Ann","Lee","Calder","Lead","1","2","0/0/00","Work","a@x.example","SMTP","b@x.example",'
    '"c@x.example","a note","https://x.example"\r\n'
)
OUTLOOK_COM = (
    "First Name,Middle Name,Last Name,Title,E-mail Address,E-mail 2 Address,E-mail 3 Address,Business Phone,"
    "Mobile Phone,Job Title,Company,Personal Web Page,Notes\n"
    "Ann,,Lee,,a@x.example,b@x.example,c@x.example,1,2,Lead,Calder,https://x.example,a note\n"
)
OUTLOOK_DE = (
    "Anrede;Vorname;Nachname;Firma;Position;Telefon geschäftlich;Mobiltelefon;Kategorien;E-Mail-Adresse;"
    "E-Mail 2: Adresse;E-Mail 3: Adresse;Notizen;Webseite\n"
    "Frau;Ann;Lee;Calder;Lead;1;2;Work;a@x.example;b@x.example;c@x.example;a note;https://x.example\n"
)
OUTLOOK_FR = (
    "Titre;Prénom;Deuxième prénom;Nom;Société;Fonction;Téléphone (bureau);Tél. mobile;Catégories;"
    "Adresse de messagerie;Adresse de messagerie 2;Adresse de messagerie 3;Notes;Page Web\n"
    "Mme;Ann;;Lee;Calder;Lead;1;2;Work;a@x.example;b@x.example;c@x.example;a note;https://x.example\n"
)
THUNDERBIRD = (
    "First Name,Last Name,Display Name,Primary Email,Secondary Email,Work Phone,Mobile Number,Job Title,"
    "Organization,Web Page 1,Birth Year,Birth Month,Birth Day,Notes\n"
    "Ann,Lee,Ann Lee,a@x.example,b@x.example,1,2,Lead,Calder,https://x.example,,4,15,a note\n"
)


def read(text: str, encoding: str = "utf-8") -> Found:
    return read_bytes(text.encode(encoding))


def only(text: str) -> Contact:
    """Return the one contact of a file in which nothing is wrong."""
    found = read(text)
    assert (found.skipped, found.warnings) == ((), ())
    [contact] = found.contacts
    return contact


@pytest.mark.parametrize(
    ("text", "name", "emails", "birthday", "tags"),
    [
        (GOOGLE_OLD, "google", 3, "--04-15", ("Work",)),
        (GOOGLE_NEW, "google", 3, "--04-15", ("Work",)),
        (OUTLOOK, "outlook", 3, "", ("Work",)),
        (OUTLOOK_COM, "outlook", 3, "", ()),
        (OUTLOOK_DE, "outlook", 3, "", ("Work",)),
        (OUTLOOK_FR, "outlook", 3, "", ("Work",)),
        (THUNDERBIRD, "thunderbird", 2, "--04-15", ()),
    ],
)
def test_each_address_book_is_known_by_its_headings(
    text: str, name: str, emails: int, birthday: str, tags: tuple[str, ...]
) -> None:
    assert read(text).format == name
    assert only(text) == Contact(
        "",
        "Ann Lee",
        organisation="Calder",
        role="Lead",
        emails=("a@x.example", "b@x.example", "c@x.example")[:emails],
        phones=("1", "2"),
        urls=("https://x.example",),
        note="a note",
        birthday=birthday,
        tags=tags,
    )


@pytest.mark.parametrize(
    ("text", "contact"),
    [
        ("Name\nAnn Lee\n", Contact("", "Ann Lee")),
        ("\n\nE-Mail\na@x.example\n", Contact("", "a@x.example", emails=("a@x.example",))),
        ("sep=;\nname;phone\nAnn;'+44 1\n", Contact("", "Ann", phones=("+44 1",))),
        ("first_name|last_name|x\nAnn|Lee|7\n", Contact("", "Ann Lee")),
        ("Vorname;Name;Firma\nAnn;Lee;Calder\n", Contact("", "Ann Lee", organisation="Calder")),
        ("Imię,Nazwisko,Stanowisko\nAnn,Lee,Lead\n", Contact("", "Ann Lee", role="Lead")),
        ("Имя\tФамилия\nАнна\tЛи\n", Contact("", "Анна Ли")),
        ('Full Name,Title\n"Lee, Ann",Lead\n', Contact("", "Ann Lee", role="Lead")),
        ('Full Name,Title\n"Lee, PhD",Lead\n', Contact("", "Lee, PhD", role="Lead")),
        ("Name,Tags\nAnn,a|b;c\n", Contact("", "Ann", tags=("a", "b", "c"))),
        (
            "Name,E-mail\nAnn,a@x.example; b@x.example\n",
            Contact("", "Ann", emails=("a@x.example", "b@x.example")),
        ),
        ("Name,E-mail\nAnn,ask her\n", Contact("", "Ann", emails=("ask her",))),
        ("Name,Birthday\nAnn,soon\n", Contact("", "Ann", note="Birthday: soon")),
        ("Nickname,Company\n,Calder\n", Contact("", "Calder", organisation="Calder")),
    ],
)
def test_any_other_table_is_read_by_its_headings(text: str, contact: Contact) -> None:
    assert read(text).format == "csv"
    assert only(text) == contact


def test_a_row_of_nobody_is_skipped_and_a_blank_one_is_none() -> None:
    found = read("Name,Notes,Phone\nAnn,,\n,alone,\n,,\nBen\n,,7\n")
    assert [contact.name for contact in found.contacts] == ["Ann", "Ben", "7"]
    assert [remark.line for remark in found.skipped] == [3]


def test_what_may_be_in_the_wrong_place_is_told() -> None:
    assert [one.line for one in read("Name,Phone\nAnn,1,2\n").warnings] == [2]


def test_one_date_tells_how_the_others_are_to_be_read() -> None:
    found = read("Name,Birthday\nAnn,3/4/1980\nBen,25/12/1990\n")
    assert [contact.birthday for contact in found.contacts] == ["1980-04-03", "1990-12-25"]
    assert found.warnings == ()
    unsure = read("Name,Birthday\nAnn,3/4/1980\n")
    assert unsure.contacts[0].birthday == "1980-03-04"
    assert [remark.line for remark in unsure.warnings] == [2]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("21.03.1980", "1980-03-21"),
        ("3/21/80", "1980-03-21"),
        ("21/3/1980", "1980-03-21"),
        ("21.3.", None),
        ("21-03-2004", "2004-03-21"),
        ("12 Mar 1980", "1980-03-12"),
        ("1980-03-21 00:00:00", "1980-03-21"),
        ("0/0/00", ""),
        ("00.00.0000", ""),
        ("", ""),
        ("1980-02-30", None),
    ],
)
def test_a_birthday_is_read_as_programs_write_it(text: str, day: str | None) -> None:
    assert birthday(text) == day


@pytest.mark.parametrize(
    ("names", "encoding"),
    [
        (("Зоя Иванова", "Анна Смирнова"), "cp1251"),
        (("Олександр Шевченко", "Зоя Приходько"), "cp1251"),
        (("Άννα Παππά", "Γιώργος Νικολάου"), "cp1253"),
        (("אפרים קישון", "רחל לוי"), "cp1255"),
        (("山田太郎", "鈴木花子"), "shift_jis"),
        (("Élodie Château", "François Müßig"), "cp1252"),
        (("Jörg Grünewald",), "cp1252"),
        (("Ærø Kjær",), "cp1252"),
    ],
)
def test_an_old_encoding_is_known_by_its_alphabet(names: tuple[str, ...], encoding: str) -> None:
    found = read("Name,City\n" + "".join(f"{name},x\n" for name in names), encoding)
    assert tuple(contact.name for contact in found.contacts) == names
    assert [remark.line for remark in found.warnings] == [2]
    cards = "".join(f"BEGIN:VCARD\nFN:{name}\nEND:VCARD\n" for name in names)
    assert tuple(contact.name for contact in read(cards, encoding).contacts) == names


def test_letters_that_can_only_be_guessed_are_told_and_damaged_ones_stay_utf_8() -> None:
    old = read("Name\nZoë\n", "cp1252")
    assert (old.contacts[0].name, old.warnings[0].line) == ("Zoë", 2)
    damaged = read_bytes("Name\nZoë Ångström\nB@\n".encode().replace(b"@", b"\xff"))
    assert [contact.name for contact in damaged.contacts] == ["Zoë Ångström", "B\ufffd"]
    assert damaged.warnings[0].line == 3
