"""LinkedIn's Connections.csv, as it comes and as spreadsheets leave it."""

from datetime import date

import pytest

from habit_tui.domain.contact import Contact
from habit_tui.exchange.found import Found, Remark
from habit_tui.exchange.network_dates import network_date
from habit_tui.exchange.readers import read_bytes
from tests.exchange.making import ADA, BRUNO, CLOSED, HEADINGS, connections

ADA_READ = Contact(
    "",
    "Ada Abelson",
    "Juniper Mills",
    "Professor",
    urls=("https://www.linkedin.com/in/ada-abelson",),
    connected_on=date(2026, 3, 6),
)
BRUNO_READ = Contact(
    "",
    "Bruno Håkansson",
    'Dune "North" Labs',
    "CTO",
    emails=("b@x.example",),
    urls=("https://www.linkedin.com/in/bruno",),
    connected_on=date(2012, 2, 21),
)
EXCEL = connections(ADA, notes="").replace(",", ";")


def read(text: str, encoding: str = "utf-8") -> Found:
    return read_bytes(text.encode(encoding))


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (connections(ADA, BRUNO), "utf-8"),
        (connections(ADA, BRUNO, notes=""), "utf-8"),
        (connections(ADA, BRUNO, ends="\r\n"), "utf-8-sig"),
        (connections(ADA, BRUNO, ends="\r"), "utf-8"),
        (connections(ADA, BRUNO), "cp1252"),
        (connections(ADA, BRUNO), "utf-16"),
        (connections(ADA, BRUNO), "utf-16-le"),
        (connections(ADA, BRUNO), "utf-16-be"),
        (connections(ADA, BRUNO), "utf-32"),
        (connections(ADA, "", "  ,,,,,,", BRUNO), "utf-8"),
        (f"sep=,\n{connections(ADA, BRUNO, notes='')}", "utf-8"),
    ],
)
def test_it_is_read_whatever_stands_before_it_and_however_it_is_encoded(text: str, encoding: str) -> None:
    found = read(text, encoding)
    assert (found.format, found.skipped) == ("linkedin", ())
    # What was guessed is told; what a file says itself, or could be nothing else, is not.
    assert [one.line for one in found.warnings] == ([7] if encoding == "cp1252" else [])
    assert found.contacts == (ADA_READ, BRUNO_READ)


@pytest.mark.parametrize("sign", [";", "\t", "|"])
def test_any_sign_may_part_the_cells(sign: str) -> None:
    assert read(connections(ADA, notes="").replace(",", sign)).contacts == (ADA_READ,)


def test_columns_are_found_by_their_headings_in_any_order_and_language() -> None:
    text = (
        "Verbunden am,Position,Nachname,Vorname,Unternehmen,URL\n06 Mar 2026,CTO,Wójcik,Inês,Iris,x.example\n"
    )
    assert read(text).contacts == (
        Contact("", "Inês Wójcik", "Iris", "CTO", urls=("x.example",), connected_on=date(2026, 3, 6)),
    )


def test_the_row_of_a_closed_account_is_skipped_with_its_line() -> None:
    found = read(connections(ADA, CLOSED, BRUNO, notes=""))
    assert len(found.contacts) == 2
    assert found.skipped == (Remark(3, "no name: an account that was closed"),)


def test_lines_are_counted_as_an_editor_counts_them_also_after_a_cell_of_two_lines() -> None:
    long_cell = 'Ann,Lee,,,"Calder\nFreight",,1 Jan 2020'
    found = read(connections(long_cell, CLOSED))
    assert found.skipped[0].line == 1 + connections(long_cell, CLOSED).split("\n").index(CLOSED)


def test_a_quote_that_never_closes_costs_nothing_before_it() -> None:
    found = read(connections(ADA, '"Ann,Lee,,,,,1 Jan 2020', ADA, notes=""))
    assert found.contacts == (ADA_READ,)
    assert found.skipped == (
        Remark(3, "a quoted cell never closes; the rest of the file, up to line 4, was not read"),
    )


def test_a_row_whose_quotes_do_not_pair_up_costs_only_itself() -> None:
    found = read(connections('"Ann"x,Lee,,,,,1 Jan 2020', ADA, notes=""))
    assert found.contacts == (ADA_READ,)
    assert found.skipped == (Remark(2, "its quotes do not pair up"),)


def test_a_cell_beyond_all_measure_costs_only_its_row() -> None:
    found = read(connections(f"Ann,{'x' * (1 << 21)},,,,,", ADA, notes=""))
    assert found.contacts == (ADA_READ,)
    assert [remark.line for remark in found.skipped] == [2]


def test_a_date_that_is_none_is_left_out_and_told() -> None:
    found = read(connections("Ann,Lee,,,,,once upon a time", notes=""))
    assert found.contacts == (Contact("", "Ann Lee"),)
    assert found.warnings[0].line == 2


def test_cells_beyond_the_headings_are_told() -> None:
    assert read(connections(f"{ADA},more", notes="")).warnings[0].line == 2


def test_headings_alone_are_told() -> None:
    found = read(connections(notes=""))
    assert (found.contacts, found.skipped) == ((), ())
    assert found.warnings == (Remark(1, "headings, and no connection after them"),)


def test_names_are_kept_as_they_are_and_the_parts_joined() -> None:
    rows = ["Prince,,,,,,1 Jan 2020", ",Björk,,,,,1 Jan 2020", '"[bold]Ann[/x]",\x1bLee,,,,,1 Jan 2020']
    names = [contact.name for contact in read(connections(*rows, notes="")).contacts]
    assert names == ["Prince", "Björk", "[bold]Ann[/x] \x1bLee"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("06 Mar 2026", date(2026, 3, 6)),
        ("6 March 2026", date(2026, 3, 6)),
        ("15-Jan-24", date(2024, 1, 15)),
        ("1/5/17, 3:04 PM", date(2017, 1, 5)),
        ("18/5/2017", date(2017, 5, 18)),
        ("06.03.2026", date(2026, 3, 6)),
        (" 2026-03-06T10:00:00Z ", date(2026, 3, 6)),
        ("29 Feb 2026", None),
        ("99 Foo 2026", None),
        ("13/13/13", None),
        ("", None),
    ],
)
def test_a_date_is_read_as_linkedin_and_spreadsheets_write_it(text: str, day: date | None) -> None:
    assert network_date(text) == day


def test_the_file_again_with_semicolons_from_a_spreadsheet_is_the_same() -> None:
    assert read(EXCEL, "cp1252").contacts == read(connections(ADA)).contacts
    assert HEADINGS.replace(",", ";") in EXCEL
