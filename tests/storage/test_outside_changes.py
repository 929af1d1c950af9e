"""A file that others change too: seen at once, read again only then, and never overwritten unread."""

from pathlib import Path

import pytest

from habit_tui.domain.book import Book
from habit_tui.domain.change import Change
from habit_tui.domain.contact import Contact
from habit_tui.journal.store import StoreError
from habit_tui.storage import JsonStore
from tests.storage.making import DANA, MAYA, altered, moment, put
from tests.storage.watched_os import watch


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data.json"


NOTHING = Change("")


def reads(names: list[str]) -> int:
    return names.count("read")


def test_looking_and_loading_make_nothing_on_the_disk(path: Path) -> None:
    store = JsonStore(str(path.parent / "deep" / "data.json"))
    assert store.load() == Book.empty()
    assert not store.changed()
    assert store.backups() == ()
    assert not path.exists()


def test_the_file_is_read_once_until_somebody_changes_it(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mine, other = JsonStore(str(path)), JsonStore(str(path))
    put(mine, MAYA)
    put(mine, MAYA, at=moment(1))
    watched = watch(monkeypatch)
    for number in range(3):
        put(mine, DANA, at=moment(2 + number))
        mine.load()
        assert not mine.changed()
    assert reads(watched.names) == 0
    put(other, Contact("ann", "Ann"), at=moment(9))
    assert mine.changed()
    watched.calls.clear()
    assert mine.load().contacts.keys() == {"maya", "dana", "ann"}
    assert reads(watched.names) > 0
    watched.calls.clear()
    mine.load()
    assert reads(watched.names) == 0
    assert mine.state() == other.state()


def test_a_change_is_made_to_what_the_file_then_holds(path: Path) -> None:
    mine, other = JsonStore(str(path)), JsonStore(str(path))
    put(mine, MAYA)
    other.load()
    put(mine, DANA, at=moment(1))
    seen: list[set[str]] = []

    def decide(book: Book) -> Change:
        seen.append(set(book.contacts))
        return NOTHING

    other.commit(decide, moment(2))
    assert seen == [{"maya", "dana"}]


def test_a_change_by_hand_is_taken_in_and_kept(path: Path) -> None:
    store = JsonStore(str(path))
    put(store, MAYA)
    altered(path, "contacts", "maya", name="Maya O.")
    assert store.changed()
    assert put(store, DANA, at=moment(1)).contacts["maya"].name == "Maya O."
    assert JsonStore(str(path)).load().contacts["maya"].name == "Maya O."


def test_a_change_of_nothing_writes_nothing(path: Path) -> None:
    store = JsonStore(str(path))
    put(store, MAYA)
    before = path.stat()
    assert store.commit(lambda book: NOTHING, moment(1)) == store.load()
    assert path.stat() == before


def test_a_file_that_has_gone_meanwhile_is_not_made_anew(path: Path) -> None:
    store = JsonStore(str(path))
    put(store, MAYA)
    path.rename(path.with_name("moved"))
    for attempt in (store.load, lambda: put(store, DANA, at=moment(1)), lambda: store.undo(moment(1))):
        with pytest.raises(StoreError, match="has gone since it was last read; put it back, or restore"):
            attempt()
    assert not path.exists()
    path.with_name("moved").rename(path)
    assert put(store, DANA, at=moment(1)).contacts.keys() == {"maya", "dana"}


def test_a_link_stays_a_link_and_the_file_it_leads_to_is_the_one_kept(path: Path) -> None:
    (path.parent / "synced").mkdir()
    real = path.parent / "synced" / "real.json"
    put(JsonStore(str(real)), MAYA)
    path.symlink_to(real)
    store = JsonStore(str(path))
    put(store, DANA, at=moment(1))
    assert path.is_symlink()
    assert JsonStore(str(real)).load().contacts.keys() == {"maya", "dana"}
    assert (real.parent / "backups").is_dir()
    assert not (path.parent / "backups").exists()
