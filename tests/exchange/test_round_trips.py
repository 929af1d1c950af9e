"""Whoever is written as vCard, as a table or as JSON is read back the same; no spreadsheet runs a cell."""

import csv
import io
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from habit_tui.demo.book import demo_book
from habit_tui.domain.book import Book
from habit_tui.domain.contact import Contact
from habit_tui.domain.words import CLOSENESSES
from habit_tui.exchange import own, own_table, vcard_own
from habit_tui.exchange.readers import read_bytes
from habit_tui.exchange.writers import Write

WRITERS = pytest.mark.parametrize("write", [own.write, own_table.write, vcard_own.write, vcard_own.write_3])
LETTERS = st.characters(exclude_categories=["Cs"]) | st.sampled_from(
    "\n\r\t\\,;:'\"=+-@| \ufeff\x85\u2028ß字"
)
TEXTS = st.text(LETTERS, max_size=40)
FILLED = TEXTS.filter(bool)
NAMES = TEXTS.filter(str.strip)
SEVERAL = st.lists(FILLED | st.sampled_from([":::", " ::: ", "\\:::", "a ::: b"]), max_size=3).map(tuple)
DAYS = st.dates(date(1970, 1, 1), date(2199, 12, 31))
BIRTHDAYS = DAYS.map(date.isoformat) | DAYS.map(lambda day: f"--{day:%m-%d}") | st.just("")
CONTACTS = st.builds(
    Contact,
    FILLED,
    NAMES,
    organisation=TEXTS,
    role=TEXTS,
    emails=SEVERAL,
    phones=SEVERAL,
    urls=SEVERAL,
    note=TEXTS,
    birthday=BIRTHDAYS,
    tags=SEVERAL,
    closeness=st.none() | st.sampled_from(CLOSENESSES),
    introduced_by=st.none() | FILLED,
    known_from=TEXTS,
    connected_on=st.none() | DAYS,
    added_on=st.none() | DAYS,
    resting=st.booleans(),
)
BOOKS = st.lists(CONTACTS, min_size=1, max_size=3, unique_by=lambda contact: contact.id).map(Book.of)


def read_back(write: Write, book: Book) -> dict[str, Contact]:
    """Return who is read from what is written, by their ids."""
    content, written = write(book)
    found = read_bytes(content)
    assert (written, found.skipped) == (len(book.contacts), ())
    assert len(found.contacts) == written
    return {contact.id: contact for contact in found.contacts}


@WRITERS
@given(BOOKS)
def test_any_contact_is_read_back_the_same(write: Write, book: Book) -> None:
    assert read_back(write, book) == dict(book.contacts)


@pytest.mark.parametrize("write", [own_table.write, vcard_own.write, vcard_own.write_3])
def test_the_people_of_months_are_read_back_the_same(write: Write) -> None:
    book = demo_book(date(2026, 11, 23))
    assert read_back(write, book) == dict(book.contacts)


@given(BOOKS)
def test_no_cell_is_a_formula_to_a_spreadsheet(book: Book) -> None:
    text = own_table.write(book)[0].decode("utf-8-sig")
    for row in csv.reader(io.StringIO(text, newline="")):
        assert not [cell for cell in row if cell.startswith(tuple("=+-@\t\r\n＝＋－＠"))]


@given(BOOKS)
def test_no_line_of_a_card_is_longer_than_it_may_be_and_none_cuts_a_letter(book: Book) -> None:
    for write in (vcard_own.write, vcard_own.write_3):
        lines = write(book)[0].split(b"\r\n")
        assert max(map(len, lines)) <= 75
        assert all(line.decode() is not None for line in lines)


@pytest.mark.parametrize("ends", [lambda text: text.replace(",", ";"), lambda text: text.replace(",", "\t")])
def test_the_table_is_read_back_as_a_spreadsheet_saves_it_again(ends: Callable[[str], str]) -> None:
    plain = Contact("a", "Ann Lee", "Calder", phones=("+44 1", "2"), birthday="--02-29", tags=("vip",))
    saved = ends(own_table.write(Book.of([plain]))[0].decode("utf-8-sig"))
    assert read_bytes(saved.encode("cp1252")).contacts == (plain,)


@pytest.mark.parametrize("write", [own_table.write, vcard_own.write])
def test_an_id_that_occurs_twice_is_of_the_first(write: Write) -> None:
    ann, _ = write(Book.of([Contact("a", "Ann Lee")]))
    ben, _ = write(Book.of([Contact("a", "Ben Ito")]))
    both = ann + (ben if write is vcard_own.write else ben.split(b"\r\n", 1)[1])
    assert [contact.id for contact in read_bytes(both).contacts] == ["a", ""]


def test_a_card_is_what_other_programs_expect() -> None:
    contact = Contact("a", "Ann Marie Lee", "Calder, Ltd", birthday="--02-29", phones=("+44 1",))
    four, three = (write(Book.of([contact]))[0].decode() for write in (vcard_own.write, vcard_own.write_3))
    for line in ("FN:Ann Marie Lee", "N:Lee;Ann Marie;;;", "ORG:Calder\\, Ltd", "TEL:+44 1"):
        assert f"\r\n{line}\r\n" in four
        assert f"\r\n{line}\r\n" in three
    assert four.startswith("BEGIN:VCARD\r\nVERSION:4.0\r\n")
    assert "\r\nBDAY:--0229\r\n" in four
    assert "\r\nBDAY;X-APPLE-OMIT-YEAR=1604:1604-02-29\r\n" in three


def test_a_card_that_another_program_took_the_name_out_of_is_still_somebody() -> None:
    card = vcard_own.write(Book.of([Contact("a", "Ann Lee", "Calder")]))[0].replace(b"FN:Ann Lee\r\n", b"")
    assert read_bytes(card).contacts == (replace(Contact("", "Ann Lee"), organisation="Calder"),)
