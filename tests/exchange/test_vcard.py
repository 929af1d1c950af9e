"""vCards as phones and address books write them, whole and damaged, with invented people."""

import pytest

from habit_tui.domain.contact import Contact
from habit_tui.exchange.found import Found, Unreadable
from habit_tui.exchange.readers import read_bytes


def card(*lines: str, version: str = "3.0") -> str:
    return "\r\n".join(("BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""))


def read(text: str | bytes) -> Found:
    return read_bytes(text if isinstance(text, bytes) else text.encode())


def only(text: str | bytes) -> Contact:
    """Return the one contact of a file in which nothing is wrong."""
    found = read(text)
    assert (found.format, found.skipped, found.warnings) == ("vcard", (), ())
    [contact] = found.contacts
    return contact


def test_everything_that_a_contact_can_hold_is_taken() -> None:
    contact = only(
        card(
            "N:Okonkwo;Maya;;;",
            "FN:Maya Okonkwo",
            "ORG:Northwind\\, Rail;Depots",
            "TITLE:Lead",
            "TITLE:Driver",
            "item1.EMAIL;type=INTERNET:maya@northwind.example",
            'EMAIL:"Maya" <m@x.example>',
            "item1.X-ABLabel:_$!<Work>!$_",
            'TEL;VALUE=uri;TYPE="voice,home":tel:+44-1;ext=5',
            "TEL;TYPE=CELL:07\u00a01",
            "URL:https\\://northwind.example",
            "X-SOCIALPROFILE;type=linkedin:http://www.linkedin.com/in/maya",
            "X-SOCIALPROFILE;type=facebook:http://www.facebook.com/maya",
            "NOTE:Likes tea\\; two kids\\nand a dog",
            "NOTE:Met in Oslo, in May",
            "BDAY:1985-04-12T00:00:00Z",
            "CATEGORIES:vip,Work\\, old",
            "ADR;TYPE=HOME:;;Street 1;Calder;;1;UK",
            "RELATED;VALUE=text:Ben",
            "PHOTO;ENCODING=b:AAAA",
        )
    )
    assert contact == Contact(
        "",
        "Maya Okonkwo",
        organisation="Northwind, Rail",
        role="Lead",
        emails=("maya@northwind.example", "m@x.example"),
        phones=("+44-1;ext=5", "07 1"),
        urls=("https://northwind.example", "http://www.linkedin.com/in/maya"),
        note="Likes tea; two kids\nand a dog\nMet in Oslo, in May",
        birthday="1985-04-12",
        tags=("vip", "Work, old"),
    )


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (("N:Lee;Ann;Marie;Dr.;PhD",), "Dr. Ann Marie Lee PhD"),
        (("FN:", "N:;;;;", "NICKNAME:Annie"), "Annie"),
        (("ORG:Calder;Depots",), "Calder"),
        (("EMAIL:ann@x.example", "TEL:1"), "ann@x.example"),
        (("TEL:1",), "1"),
        (("FN:Lee, Ann",), "Lee, Ann"),
        (("FN:", "FN:Ann", " Lee"), "AnnLee"),
        (("fn:Ann Lee",), "Ann Lee"),
        (('FN;SORT-AS="a:b":Ann Lee',), "Ann Lee"),
        (('FN;SORT-AS="a:Ann Lee',), "Ann Lee"),
        (("F", " N;X=", " y:Ann Lee"), "Ann Lee"),
        (("FN:A\\;B\\C\\\\",), "A;B\\C\\"),
    ],
)
def test_a_name_is_found_whatever_holds_it(lines: tuple[str, ...], name: str) -> None:
    assert only(card(*lines)).name == name


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("NOTE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Gr=C3=B6=C3=\r\n=9Fe=0D=0Ab", "Größe\nb"),
        ("NOTE;QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Gr=F6=\r\n TEL:=\r\n=DFe", "Grö TEL:ße"),
        ("NOTE;ENCODING=QUOTED-PRINTABLE:Gr=F6=DFe", "Größe"),
        ("NOTE;CHARSET=klingon;ENCODING=QUOTED-PRINTABLE:Gr=C3=B6=C3=9Fe", "Größe"),
        ("NOTE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Gr=C3=B6=C3", "Grö\ufffd"),
        ("NOTE;ENCODING=BASE64:R3LDtsOf\r\nZQ==", "Größe"),
        ("NOTE;ENCODING=b:ABCDE", "ABCDE"),
    ],
)
def test_a_value_of_2_1_is_decoded_once_and_as_it_says(line: str, text: str) -> None:
    assert only(card("FN:Ann", line, "TEL:1", version="2.1")) == Contact("", "Ann", phones=("1",), note=text)


def test_a_letter_that_ends_in_a_backslash_is_no_escape() -> None:
    name = "伊能;圭一".encode("shift_jis")
    assert b"\\" in name
    data = card("N;CHARSET=SHIFT_JIS:@", version="2.1").encode().replace(b"@", name)
    assert only(data).name == "圭一 伊能"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("ends", ["\n", "\r", "\r\n", "\r\r\n"])
def test_it_is_read_however_it_is_encoded_and_its_lines_end(encoding: str, ends: str) -> None:
    text = card("FN:Zoë Ångström", "NOTE:a", " b", "TEL:1").replace("\r\n", ends)
    assert only(text.encode(encoding)) == Contact("", "Zoë Ångström", phones=("1",), note="ab")


def test_a_named_encoding_holds_for_what_names_none_itself() -> None:
    text = card("FN:Зоя", "ORG;ENCODING=QUOTED-PRINTABLE:=C7=EE=FF", version="2.1")
    [contact] = read_bytes(text.encode("cp1251"), "cp1251").contacts
    assert (contact.name, contact.organisation) == ("Зоя", "Зоя")


@pytest.mark.parametrize(
    ("line", "birthday", "note"),
    [
        ("BDAY:19850412", "1985-04-12", ""),
        ("BDAY:--0412", "--04-12", ""),
        ("BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-12", "--04-12", ""),
        ("BDAY:12.4.1985", "1985-04-12", ""),
        ("BDAY;VALUE=text:circa 1800", "", "Birthday: circa 1800"),
        ("BDAY:19853112", "", "Birthday: 19853112"),
        ("BDAY:circa 1800\r\nBDAY:--0229", "--02-29", ""),
    ],
)
def test_a_birthday_is_a_date_or_goes_to_the_note(line: str, birthday: str, note: str) -> None:
    contact = only(card("FN:Ann", line))
    assert (contact.birthday, contact.note) == (birthday, note)


@pytest.mark.parametrize(
    "photo", ["AAAA\r\nBBBB\r\n\r\n", "AAAA\r\n BBBB\r\n", "AA:A\r\n", "AAAA\r\nBBBB==\r\n"]
)
def test_a_photograph_ends_where_the_next_property_begins(photo: str) -> None:
    text = card("FN:Ann", "PHOTO;ENCODING=BASE64;JPEG:@TEL:1", version="2.1").replace("@", photo)
    assert only(text) == Contact("", "Ann", phones=("1",))


def test_groups_and_cards_of_nobody_are_skipped_with_their_lines() -> None:
    found = read(card("KIND:group", "FN:Climbers") + card("NOTE:nobody") + card("FN:Ann"))
    assert [contact.name for contact in found.contacts] == ["Ann"]
    assert [remark.line for remark in found.skipped] == [1, 6]


@pytest.mark.parametrize(
    ("text", "names", "lines"),
    [
        (card("FN:Ann").removesuffix("END:VCARD\r\n") + card("FN:Ben"), ["Ann", "Ben"], [3, 4]),
        (card("FN:Ann") + card("FN:Ben", "ORG:Cal").removesuffix("END:VCARD\r\n"), ["Ann", "Ben"], [8]),
        (card("FN:Ann").removeprefix("BEGIN:VCARD\r\n") + card("FN:Ben"), ["Ann", "Ben"], [3]),
        (card("FN:Ann") + "END:VCARD\r\n" + card("FN:Ben"), ["Ann", "Ben"], [5]),
        (card("FN:Ann") + "TEL:1\r\n" + card("FN:Ben"), ["Ann", "Ben"], [5]),
        (card("FN:Ann") + "hello\r\n" + card("FN:Ben"), ["Ann", "Ben"], [5]),
        (card("FN:Ann", "Lee", "TEL:1"), ["Ann Lee"], [4]),
        (card("FN:Ann", "TEL:1", "Lee"), ["Ann"], [5]),
        (card("FN:Ann", "AGENT:", card("FN:Bo").strip(), "TEL:1"), ["Ann"], [9]),
        (card("FN:Ann", "AGENT:BEGIN:VCARD", " FN:Bo", " END:VCARD"), ["Ann"], [7]),
        (card("FN:Ann", "AGENT:BEGIN:VCARD", "FN:Bo", "END:VCARD"), ["Ann"], [7]),
        (card("FN:Ann", card("FN:Bo").strip(), "TEL:1"), ["Ann", "Bo"], [4]),
    ],
)
def test_a_damaged_card_gives_what_it_holds_and_the_line_is_told(
    text: str, names: list[str], lines: list[int]
) -> None:
    found = read(text)
    assert [contact.name for contact in found.contacts] == names
    assert [remark.line for remark in found.warnings] == lines
    assert found.skipped == ()


def test_a_value_beyond_all_measure_costs_only_itself() -> None:
    found = read(card("FN:Ann", f"NOTE:{'x' * (1 << 21)}", "TEL:1"))
    assert found.contacts == (Contact("", "Ann", phones=("1",)),)
    assert [remark.line for remark in found.warnings] == [4]


def test_comments_blank_lines_and_what_stands_before_the_first_card_do_no_harm() -> None:
    assert only("\r\n#made by hand\r\n\r\n" + card("", "# here too", "FN:Ann")).name == "Ann"


def test_a_text_that_only_speaks_of_vcards_is_none() -> None:
    with pytest.raises(Unreadable):
        read("this is BEGIN:VCARD")
