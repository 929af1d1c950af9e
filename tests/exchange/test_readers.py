"""Any bytes at all give people or one sentence; nothing else is ever raised."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from habit_tui.domain.book import Book
from habit_tui.exchange import own, own_table, vcard_own
from habit_tui.exchange.found import Unreadable
from habit_tui.exchange.readers import READERS, read_bytes
from tests.exchange.making import ADA, BRUNO, CLOSED, connections
from tests.exchange.test_tables import GOOGLE_NEW, OUTLOOK_DE, THUNDERBIRD
from tests.storage.making import ONE_OF_EACH

DAMAGED_CARDS = (
    b"BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Lee;=C3=89=\r\nva\r\n"
    b"ORG:Calder;Depots\r\nAGENT:\r\nBEGIN:VCARD\r\nFN:Bo\r\nEND:VCARD\r\nPHOTO;BASE64:\r\n AAAA\r\n\r\n"
    b'item1.EMAIL;TYPE="a,b":eva@x.example\r\nNOTE;ENCODING=b:R3LDtsOf\r\nBDAY:--0412\r\n'
    b"BEGIN:VCARD\r\nFN:J\xf6rg\r\nCATEGORIES:a\\,b,c\r\nno property\r\nEND:VCARD\r\n"
)
FILES = (
    connections(ADA, BRUNO, CLOSED).encode(),
    connections(ADA, BRUNO, CLOSED).encode("utf-16"),
    own.write(Book.of(ONE_OF_EACH))[0],
    own_table.write(Book.of(ONE_OF_EACH))[0],
    vcard_own.write(Book.of(ONE_OF_EACH))[0],
    DAMAGED_CARDS,
    DAMAGED_CARDS.decode("cp1252").encode("utf-16"),
    GOOGLE_NEW.encode(),
    OUTLOOK_DE.encode("cp1252"),
    THUNDERBIRD.encode(),
)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "the file is empty"),
        (b"\xef\xbb\xbf \r\n", "the file is empty"),
        (b"\x00" * 50, "the file is empty"),
        (b"PK\x03\x04......xl/workbook.xml", "save it as CSV first"),
        (b"PK\x03\x04......Connections.csv", "import Connections.csv"),
        (b"PK\x03\x04", "unpack it first"),
        (b"%PDF-1.7", "PDF"),
        (b"<!DOCTYPE html>", "web page"),
        (b"BEGIN:VCALENDAR", "calendar"),
        (b"\xef\xbb\xbfCONVERSATION ID,FROM,TO\n1,a,b\n", "LinkedIn's messages"),
        (b"hello", "no list of contacts"),
        (b"[]", "no list of contacts"),
        (b"MZ\x90\x00\x03\x00", "no list of contacts"),
        (b"Colour,Age\nred,7\n", "--columns"),
        (b"Ann,ann@x.example\nBen,ben@x.example\n", "--columns"),
        (b"Name;Kind=a\nAnn;b\n", "--columns"),
    ],
)
def test_what_holds_no_contacts_is_refused_in_a_sentence_that_names_the_line(data: bytes, words: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read_bytes(data)
    assert str(refused.value).startswith("line 1: ")
    assert words in str(refused.value)


def test_the_named_encoding_holds() -> None:
    text = connections("Зоя,Иванова,,,,,1 Jan 2020")
    assert read_bytes(text.encode("cp1251"), "cp1251").contacts[0].name == "Зоя Иванова"


@pytest.mark.parametrize("name", ["klingon", "hex", "undefined", "a\0b", ""])
def test_an_encoding_that_is_none_is_said(name: str) -> None:
    if not name:
        assert read_bytes(FILES[0], name).contacts
        return
    with pytest.raises(Unreadable, match="no encoding"):
        read_bytes(FILES[0], name)


def test_a_file_that_is_not_in_the_named_encoding_says_where() -> None:
    with pytest.raises(Unreadable, match="line 2: this is not utf-8"):
        read_bytes(b"First Name\n\xff\xfe", "utf-8")


def test_every_reader_has_a_name_of_its_own() -> None:
    assert len({reader.FORMAT for reader in READERS}) == len(READERS)


def sentence_instead_of_people(data: bytes) -> str:
    """Read some bytes, and return why that cannot be done."""
    try:
        found = read_bytes(data)
    except Unreadable as error:
        return str(error)
    assert all(contact.name.strip() for contact in found.contacts)
    assert all(remark.line >= 1 for remark in (*found.skipped, *found.warnings))
    return "line 0: there are people"


@given(st.binary(max_size=300))
def test_any_bytes_give_people_or_a_sentence(data: bytes) -> None:
    assert re.fullmatch(r"line \d+: .+", sentence_instead_of_people(data))


@given(st.sampled_from(FILES), st.data())
def test_a_file_cut_off_or_altered_anywhere_gives_people_or_a_sentence(
    file: bytes, data: st.DataObject
) -> None:
    altered = bytearray(file[: data.draw(st.integers(0, len(file)))])
    for _ in range(data.draw(st.integers(0, 3))):
        if altered:
            altered[data.draw(st.integers(0, len(altered) - 1))] = data.draw(st.integers(0, 255))
    assert re.fullmatch(r"line \d+: .+", sentence_instead_of_people(bytes(altered)))
