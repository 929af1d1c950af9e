"""From a file to one change, and the sentence that says what came of it."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from habit_tui.domain.book import Book
from habit_tui.domain.change import CannotDo
from habit_tui.domain.contact import Contact
from habit_tui.domain.intents.people import BringIn
from habit_tui.domain.moment import Moment
from habit_tui.exchange.bringing_in import bring_in
from tests.exchange.making import ADA, BRUNO, CLOSED, connections

TODAY = date(2026, 11, 23)
MOMENT = Moment(TODAY, f"{TODAY}T09:00:00+00:00", "seed")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "Connections.csv"
    path.write_text(connections(ADA, BRUNO, CLOSED), "utf-8")
    return path


def test_new_people_get_ids_and_the_date_in_one_change(file: Path) -> None:
    brought = bring_in(str(file), Book.empty())
    assert brought.sentence == "2 people added, 1 line skipped."
    assert brought.intent is not None
    change = brought.intent.change(Book.empty(), MOMENT)
    assert change.text == "imported 2 people from Connections.csv"
    assert {contact.added_on for contact in change.put if isinstance(contact, Contact)} == {TODAY}
    assert len({record.id for record in change.put}) == 2


def test_the_sentence_counts_who_was_added_filled_in_and_there(file: Path) -> None:
    book = Book.of([Contact("ada", "Ada Abelson", "Juniper Mills")])
    assert bring_in(str(file), book).sentence == "1 person added, 1 filled in, 1 line skipped."
    full = Book.of(replace(one, id=one.name) for one in bring_in(str(file), Book.empty()).found.contacts)
    brought = bring_in(str(file), full)
    assert (brought.intent, brought.sentence) == (None, "2 already there, 1 line skipped.")


def test_nobody_in_a_file_is_said(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_text(connections())
    assert bring_in(str(path), Book.empty()).sentence == "Nobody is in it."


def test_an_edit_made_between_the_reading_and_the_saving_stays(file: Path) -> None:
    before = Book.of([Contact("ada", "Ada Abelson", "Juniper Mills")])
    brought = bring_in(str(file), before)
    edited = replace(before.contacts["ada"], role="rector", note="call her")
    assert brought.intent is not None
    after = Book.of([edited]).apply(brought.intent.change(Book.of([edited]), MOMENT))
    ada = after.contacts["ada"]
    assert (ada.role, ada.note, ada.connected_on) == ("rector", "call her", date(2026, 3, 6))


def test_whoever_was_forgotten_meanwhile_does_not_come_back() -> None:
    intent = BringIn((), (Contact("gone", "Ada Abelson"),))
    with pytest.raises(CannotDo):
        intent.change(Book.empty(), MOMENT)


def test_a_file_name_that_is_no_text_does_no_harm(tmp_path: Path) -> None:
    path = f"{tmp_path}/\udcff\x1b[2J.csv"
    Path(path).write_text(connections(ADA), "utf-8")
    brought = bring_in(path, Book.empty())
    assert brought.intent is not None
    brought.intent.change(Book.empty(), MOMENT).text.encode()
    assert brought.intent.source.isprintable()


def test_a_file_that_is_not_there_is_an_error_of_the_system(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        bring_in(str(tmp_path / "none"), Book.empty())
