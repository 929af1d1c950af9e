"""An older database is brought up to date by the first change, with a copy of it kept."""

from pathlib import Path
from typing import Any

import pytest

from habit_tui.journal.store import DatabaseTooNew, StoreError
from habit_tui.storage import JsonStore
from habit_tui.storage.document import Tables
from habit_tui.storage.upgrades import UPGRADES, UpgradeStep
from tests.storage.making import DANA, MAYA, MONDAY, altered, moment, put, tables_of


def called_otherwise(tables: Tables) -> Tables:
    """Bring a database up to schema 2: what was `full_name` is called `name`."""
    return renamed(tables, "full_name", "name")


def called_otherwise_again(tables: Tables) -> Tables:
    """Bring a database up to schema 3: what was `employer` is called `organisation`."""
    return renamed(tables, "employer", "organisation")


def renamed(tables: Tables, old: str, new: str) -> Tables:
    contacts: dict[str, dict[str, Any]] = tables.get("contacts", {})
    for document in contacts.values():
        if old in document:
            document[new] = document.pop(old)
    return tables


STEPS: tuple[UpgradeStep, ...] = (called_otherwise, called_otherwise_again)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return the path of a database of schema 1."""
    path = tmp_path / "data.json"
    store = JsonStore(str(path))
    put(store, MAYA)
    put(store, MAYA, at=moment(1))
    altered(path, "contacts", "ann", full_name="Ann", employer="Halden", created="c", updated="u", extra=1)
    return path


def test_the_schema_written_is_the_one_that_the_steps_lead_to(path: Path) -> None:
    assert tables_of(path)["_meta"]["database"]["schema"] == len(UPGRADES) + 1


def test_an_older_database_is_read_as_the_newest_and_not_written_by_reading(path: Path) -> None:
    before = path.read_bytes()
    ann = JsonStore(str(path), upgrades=STEPS).load().contacts["ann"]
    assert (ann.name, ann.organisation) == ("Ann", "Halden")
    assert path.read_bytes() == before


def test_the_first_change_brings_it_up_to_date_and_keeps_it_as_it_was(path: Path) -> None:
    before = path.read_bytes()
    store = JsonStore(str(path), upgrades=STEPS)
    put(store, DANA, at=moment(2))
    put(store, DANA, at=moment(3))
    kept = path.parent / "backups" / "data-before-schema-3.json"
    assert kept.read_bytes() == before
    assert [p.name for p in kept.parent.glob("*schema*")] == [kept.name], "once"
    tables = tables_of(path)
    assert tables["_meta"]["database"]["schema"] == 3
    assert tables["contacts"]["ann"] == {
        "name": "Ann",
        "organisation": "Halden",
        "created": "c",
        "updated": "u",
        "extra": 1,
    }
    assert JsonStore(str(path), upgrades=STEPS).load().contacts.keys() == {"maya", "ann", "dana"}


def test_an_upgrade_empties_the_undo_log_whose_documents_are_of_the_old_schema(path: Path) -> None:
    store = JsonStore(str(path), upgrades=STEPS)
    assert store.undo(moment(2)) is None
    put(store, DANA, at=moment(3))
    undone = store.undo(moment(4))
    assert undone is not None
    assert undone.book.contacts.keys() == {"maya", "ann"}
    assert store.undo(moment(5)) is None


def test_the_older_program_then_refuses_it(path: Path) -> None:
    old = JsonStore(str(path))
    altered(path, "contacts", "ann", name="Ann")
    old.load()
    put(JsonStore(str(path), upgrades=STEPS), DANA, at=moment(2))
    before = path.read_bytes()
    assert old.changed()
    with pytest.raises(DatabaseTooNew, match="schema 3, and this version knows 1"):
        put(old, DANA, at=moment(3))
    assert path.read_bytes() == before


def test_a_backup_of_the_older_schema_can_be_restored(path: Path) -> None:
    store = JsonStore(str(path), upgrades=STEPS)
    put(store, DANA, at=moment(2))
    store.restore("data-before-schema-3.json", moment(3))
    assert store.load().contacts.keys() == {"maya", "ann"}


def test_a_failed_backup_stops_the_upgrade(path: Path) -> None:
    (path.parent / "backups" / f"data-{MONDAY}.json").unlink()
    (path.parent / "backups").rmdir()
    (path.parent / "backups").write_text("in the way")
    before = path.read_bytes()
    with pytest.raises(StoreError, match="could not write the backup"):
        put(JsonStore(str(path), upgrades=STEPS), DANA, at=moment(2))
    assert path.read_bytes() == before
