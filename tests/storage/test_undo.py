"""Changes are taken back one after another: here, after a restart, and whoever made them."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from habit_tui.domain.book import Book
from habit_tui.domain.change import Change
from habit_tui.domain.contact import Contact
from habit_tui.domain.intents.people import Forget
from habit_tui.domain.page import Page
from habit_tui.domain.step import Step
from habit_tui.journal.store import StoreError
from habit_tui.storage import JsonStore, change_log
from tests.storage.making import (
    DANA,
    MAYA,
    MONDAY,
    ONE_OF_EACH,
    altered,
    moment,
    put,
    remove,
    tables_of,
)

TUESDAY = MONDAY + timedelta(days=1)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data.json"


def undone(store: JsonStore, number: int = 50) -> tuple[str, Book]:
    result = store.undo(moment(number))
    assert result is not None
    assert result.book == store.load() == JsonStore(store.path).load()
    return result.text, result.book


def test_every_change_is_taken_back_in_turn_until_nothing_is_left(path: Path) -> None:
    store = JsonStore(str(path))
    books = [
        Book.empty(),
        put(store, *ONE_OF_EACH, text="all"),
        put(store, MAYA, Contact("full", "Zoe"), at=moment(1), text="renamed"),
        remove(store, *ONE_OF_EACH[1:], at=moment(2)),
        put(store, *ONE_OF_EACH[1:4], at=moment(3), text="some again"),
    ]
    assert undone(store) == ("some again", books[3])
    assert undone(store) == ("removed", books[2])
    assert undone(store) == ("renamed", books[1])
    assert undone(store) == ("all", books[0])
    assert store.undo(moment(9)) is None


def test_undo_goes_on_after_a_restart_and_on_another_day(path: Path) -> None:
    for number, who in enumerate((MAYA, DANA)):
        put(JsonStore(str(path)), who, at=moment(number), text=who.name)
    first = JsonStore(str(path)).undo(moment(2))
    second = JsonStore(str(path)).undo(moment(0, TUESDAY))
    assert first is not None
    assert second is not None
    assert (first.text, second.text) == (DANA.name, MAYA.name)
    assert JsonStore(str(path)).undo(moment(1, TUESDAY)) is None


def test_the_last_change_is_the_one_taken_back_whichever_program_made_it(path: Path) -> None:
    app, shell = JsonStore(str(path)), JsonStore(str(path))
    put(app, MAYA, text="by the app")
    put(shell, DANA, at=moment(1), text="by the shell")
    put(app, Contact("ann", "Ann"), at=moment(2), text="by the app again")
    assert [undone(store)[0] for store in (shell, app, shell)] == [
        "by the app again",
        "by the shell",
        "by the app",
    ]
    assert app.undo(moment(9)) is None


def test_so_many_changes_can_be_taken_back_and_the_older_ones_stand(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert change_log.KEPT >= 30
    monkeypatch.setattr(change_log, "KEPT", 12)
    store = JsonStore(str(path))
    for number in range(12 + 3):
        put(store, Contact(f"c{number}", "Ann"), at=moment(number))
    for _ in range(12):
        assert store.undo(moment(500)) is not None
    assert store.undo(moment(500)) is None
    assert store.load().contacts.keys() == {"c0", "c1", "c2"}


def test_what_is_put_quietly_stays(path: Path) -> None:
    store = JsonStore(str(path))
    page = Page("2026-11-23", MONDAY, contact="maya")
    store.commit(lambda book: Change("asked", put=(MAYA,), quietly=(page,)), moment())
    assert undone(store)[1] == Book.of([page])
    assert store.undo(moment(9)) is None
    store.commit(lambda book: Change("", quietly=(DANA,)), moment(10))
    assert store.undo(moment(11)) is None, "a change that is quiet as a whole is none to take back"
    assert store.load().contacts == {"dana": DANA}


def test_fields_that_are_not_known_come_back_too(path: Path) -> None:
    store = JsonStore(str(path))
    put(store, MAYA)
    altered(path, "contacts", "maya", pronouns="they")
    before = dict(tables_of(path)["contacts"]["maya"])
    remove(store, MAYA, at=moment(1))
    store.undo(moment(2))
    assert tables_of(path)["contacts"]["maya"] == {**before, "updated": moment(2).at}


def test_what_was_new_leaves_a_tombstone_that_a_merge_can_tell(path: Path) -> None:
    store = JsonStore(str(path))
    put(store, MAYA)
    store.undo(moment(2))
    assert tables_of(path)["contacts"]["maya"] == {
        "created": moment(0).at,
        "updated": moment(2).at,
        "removed": moment(2).at,
    }


def test_undoing_the_return_of_a_removed_record_removes_it_again(path: Path) -> None:
    store = JsonStore(str(path))
    put(store, MAYA)
    remove(store, MAYA, at=moment(1))
    put(store, MAYA, at=moment(2))
    assert undone(store)[1] == Book.empty()
    assert undone(store)[1].contacts == {"maya": MAYA}


def test_a_log_that_holds_what_cannot_be_read_is_told_and_nothing_changes(path: Path) -> None:
    store = JsonStore(str(path))
    put(store, MAYA)
    put(store, DANA, at=moment(1))
    image = {"table": "contacts", "id": "dana", "before": {"name": 5}}
    altered(path, "changes", "000000002", images=[image])
    before = path.read_bytes()
    with pytest.raises(StoreError, match=r"nothing was undone: what was before .put. cannot be read"):
        store.undo(moment(2))
    assert path.read_bytes() == before
    assert store.load().contacts.keys() == {"maya", "dana"}


def whole_file(path: Path) -> str:
    return path.read_text("utf-8")


def forget(store: JsonStore, at: Any) -> Book:
    return store.commit(lambda book: Forget("maya").change(book, at), at)


@pytest.fixture
def acquainted(path: Path) -> JsonStore:
    """Return a store with a person of whom there is much."""
    store = JsonStore(str(path))
    put(store, MAYA, DANA, text="added Maya Okonkwo and Dana Cole")
    put(store, Step("s", "talked", MONDAY, "maya", note="Maya was kind"), at=moment(1), text="talked Maya")
    put(
        store,
        Page("2026-11-23", MONDAY, contact="maya", opener="Hi Maya, we met"),
        at=moment(2),
        text="edited the opener",
    )
    return store


def test_a_person_forgotten_is_out_of_the_records_at_once_and_the_step_still_counts(
    acquainted: JsonStore, path: Path
) -> None:
    book = forget(acquainted, moment(3))
    assert book.contacts == {"dana": DANA}
    assert book.steps == {"s": Step("s", "talked", MONDAY, "maya")}
    tables = tables_of(path)
    del tables["changes"]
    assert "Maya" not in str(tables)
    assert tables["contacts"]["maya"].keys() == {"created", "updated", "removed"}


def test_forgetting_can_be_taken_back_for_the_rest_of_the_day(acquainted: JsonStore) -> None:
    before = acquainted.load()
    forget(acquainted, moment(3))
    put(acquainted, Contact("ann", "Ann"), at=moment(4))
    undone(acquainted)
    assert undone(acquainted) == ("forgot Maya Okonkwo", before)


@pytest.mark.parametrize("by", ["a change", "an undo", "a change of nothing"])
def test_on_the_next_day_nothing_in_the_file_tells_who_was_forgotten(
    acquainted: JsonStore, path: Path, by: str
) -> None:
    forget(acquainted, moment(3))
    assert "Maya" in whole_file(path), "it could still be taken back"
    again = JsonStore(str(path))
    if by == "a change":
        put(again, Contact("ann", "Ann"), at=moment(0, TUESDAY))
    elif by == "an undo":
        assert again.undo(moment(0, TUESDAY)) is None
    else:
        again.commit(lambda book: Change(""), moment(0, TUESDAY))
    assert "Maya" not in whole_file(path)
    assert again.load().steps.keys() == {"s"}


def test_changes_made_after_somebody_was_forgotten_can_still_be_taken_back_on_the_next_day(
    acquainted: JsonStore,
) -> None:
    forget(acquainted, moment(3))
    put(acquainted, Contact("ann", "Ann"), at=moment(4), text="added Ann")
    result = acquainted.undo(moment(0, TUESDAY))
    assert result is not None
    assert result.text == "added Ann"
    assert acquainted.undo(moment(1, TUESDAY)) is None


def test_the_daily_backups_hold_a_forgotten_person_until_ten_newer_ones_are_there(
    acquainted: JsonStore, path: Path
) -> None:
    forget(acquainted, moment(3))
    for number in range(1, 12):
        put(acquainted, Contact("ann", f"Ann {number}"), at=moment(0, MONDAY + timedelta(days=number)))
        backups = path.parent / "backups"
        told = any("Maya" in backup.read_text("utf-8") for backup in backups.iterdir())
        assert told == (number < 11), number
