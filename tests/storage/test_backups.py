"""A copy of each day's beginning, more on demand, and the way back to any of them."""

import os
import shutil
import stat
from datetime import date, timedelta
from pathlib import Path

import pytest

from habit_tui.journal.store import DatabaseDamaged, StoreError
from habit_tui.storage import JsonStore
from tests.storage.making import DANA, MAYA, MONDAY, ONE_OF_EACH, altered, moment, put, remove, tables_of


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data.json"


def copies(path: Path) -> list[str]:
    folder = path.parent / "backups"
    return sorted(os.listdir(folder)) if folder.is_dir() else []


def day(number: int) -> date:
    return MONDAY + timedelta(days=number)


def test_the_first_change_of_a_day_keeps_the_file_as_it_was_before(path: Path) -> None:
    store = JsonStore(str(path))
    put(store, MAYA)
    assert copies(path) == [], "there was no file yet"
    sunday_evening = path.read_bytes()
    put(store, DANA, at=moment(1, day(1)))
    put(store, *ONE_OF_EACH, at=moment(2, day(1)))
    store.undo(moment(3, day(1)))
    assert copies(path) == ["data-2026-11-24.json"]
    backup = path.parent / "backups" / "data-2026-11-24.json"
    assert backup.read_bytes() == sunday_evening
    assert stat.S_IMODE(backup.stat().st_mode) == 0o600
    assert stat.S_IMODE(backup.parent.stat().st_mode) == 0o700


def test_an_undo_can_be_the_first_change_of_a_day(path: Path) -> None:
    store = JsonStore(str(path))
    put(store, MAYA)
    before = path.read_bytes()
    store.undo(moment(1, day(1)))
    assert (path.parent / "backups" / "data-2026-11-24.json").read_bytes() == before


def test_looking_keeps_no_copy_and_neither_does_a_change_that_is_declined(path: Path) -> None:
    store = JsonStore(str(path))
    put(store, MAYA)
    store.load()
    remove(store, at=moment(1, day(1)))
    assert copies(path) == []


def test_ten_daily_copies_are_kept_the_newest_ones(path: Path) -> None:
    store = JsonStore(str(path))
    for number in range(40):
        put(store, MAYA, at=moment(0, day(number * 3)))
    assert copies(path) == [f"data-{day(number * 3)}.json" for number in range(30, 40)]


def test_a_copy_made_by_the_user_is_not_thinned_out(path: Path) -> None:
    store = JsonStore(str(path))
    put(store, MAYA)
    put(store, MAYA, at=moment(1))
    own = path.parent / "backups" / "before the interview.json"
    shutil.copy(path, own)
    for number in range(12):
        put(store, MAYA, at=moment(0, day(number + 1)))
        store.back_up_now(moment(1, day(number + 1)))
    assert own.exists()
    assert len(copies(path)) == 10 + 10 + 1


def test_backups_are_listed_newest_first_with_what_they_hold(path: Path) -> None:
    store = JsonStore(str(path))
    put(store, *ONE_OF_EACH)
    put(store, MAYA, DANA, at=moment(1, day(1)))
    now = store.back_up_now(moment(2, day(1)))
    newest, oldest = store.backups()
    assert newest == now
    assert (newest.name, newest.date) == ("data-2026-11-24-090002.json", day(1))
    assert (newest.contacts, newest.steps, newest.bytes) == (3, 1, path.stat().st_size)
    assert (oldest.name, oldest.contacts) == ("data-2026-11-24.json", 1)
    assert Path(newest.path).read_bytes() == path.read_bytes()


def test_two_backups_of_one_second_are_two(path: Path) -> None:
    store = JsonStore(str(path))
    put(store, MAYA)
    names = [store.back_up_now(moment(1)).name for _ in range(3)]
    assert names == [f"data-2026-11-23-090001{ending}.json" for ending in ("", "-2", "-3")]


def test_there_is_nothing_to_back_up_before_there_is_a_file(path: Path) -> None:
    with pytest.raises(StoreError, match=r"there is nothing to back up yet: .*data\.json does not exist"):
        JsonStore(str(path)).back_up_now(moment())
    assert not path.exists()


def test_a_backup_that_cannot_be_read_is_none(path: Path) -> None:
    store = JsonStore(str(path))
    for number in range(3):
        put(store, MAYA, at=moment(0, day(number)))
    (path.parent / "backups" / f"data-{day(2)}.json").write_bytes(b"{}")
    assert [backup.date for backup in store.backups()] == [day(1)]


def test_a_backup_is_restored_and_the_file_that_was_there_is_kept(path: Path) -> None:
    store = JsonStore(str(path))
    put(store, MAYA)
    put(store, DANA, at=moment(1, day(1)))
    before = path.read_bytes()
    kept = store.restore("data-2026-11-24.json", moment(2, day(1)))
    assert kept == str(path.with_name("data.replaced-20261124-090002.json"))
    assert Path(kept).read_bytes() == before
    assert store.load().contacts == JsonStore(str(path)).load().contacts == {"maya": MAYA}
    undone = store.undo(moment(3, day(1)))
    assert undone is not None, "its undo log came back as well"
    assert undone.book.contacts == {}


def test_a_damaged_file_is_kept_aside_byte_for_byte(path: Path) -> None:
    store = JsonStore(str(path))
    put(store, MAYA)
    put(store, DANA, at=moment(1))
    damaged = path.read_bytes()[:100] + bytes(50)
    path.write_bytes(damaged)
    with pytest.raises(DatabaseDamaged) as caught:
        store.load()
    assert caught.value.newest_backup is not None
    for number in (2, 2):
        path.write_bytes(damaged)
        kept = store.restore(caught.value.newest_backup, moment(number))
        assert kept is not None
        assert "data.damaged-20261123-090002" in kept
        assert Path(kept).read_bytes() == damaged
        assert store.load().contacts == {"maya": MAYA}
    assert len(list(path.parent.glob("data.damaged-*"))) == 2
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_lost_file_is_restored(path: Path) -> None:
    store = JsonStore(str(path))
    put(store, MAYA)
    put(store, DANA, at=moment(1))
    path.unlink()
    assert JsonStore(str(path)).restore(f"data-{MONDAY}.json", moment(2)) is None
    assert JsonStore(str(path)).load().contacts == {"maya": MAYA}


def test_where_there_are_no_hard_links_the_file_is_copied_aside(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(source: str, target: str) -> None:
        raise OSError(1, "not permitted")

    store = JsonStore(str(path))
    put(store, MAYA)
    put(store, DANA, at=moment(1))
    before = path.read_bytes()
    monkeypatch.setattr(os, "link", no_links)
    kept = store.restore(f"data-{MONDAY}.json", moment(2))
    assert kept is not None
    assert Path(kept).read_bytes() == before


@pytest.mark.parametrize("name", ["data-2020-01-01.json", "../data.json", "/etc/passwd", "", "\x1b[2J"])
def test_what_is_no_backup_is_not_restored(path: Path, name: str) -> None:
    store = JsonStore(str(path))
    put(store, MAYA)
    before = path.read_bytes()
    with pytest.raises(StoreError, match="there is no backup ") as caught:
        store.restore(name, moment(1))
    assert str(caught.value).isprintable()
    assert path.read_bytes() == before
    assert store.load().contacts == {"maya": MAYA}


def test_a_damaged_backup_is_not_restored(path: Path) -> None:
    store = JsonStore(str(path))
    put(store, MAYA)
    put(store, DANA, at=moment(1))
    before = path.read_bytes()
    (path.parent / "backups" / f"data-{MONDAY}.json").write_bytes(b"")
    with pytest.raises(StoreError, match="cannot be restored: the file is empty; choose another backup"):
        store.restore(f"data-{MONDAY}.json", moment(2))
    assert path.read_bytes() == before
    assert sorted(os.listdir(path.parent)) == ["backups", "data.json", "data.json.lock"]


def test_two_databases_of_one_folder_keep_their_backups_apart(path: Path) -> None:
    one, other = JsonStore(str(path)), JsonStore(str(path.with_name("data-2.json")))
    for store, who in ((one, MAYA), (other, DANA)):
        put(store, who)
        put(store, who, at=moment(1))
    assert [backup.name for backup in one.backups()] == [f"data-{MONDAY}.json"]
    assert [backup.name for backup in other.backups()] == [f"data-2-{MONDAY}.json"]


def test_a_damaged_database_replaces_no_backup(path: Path) -> None:
    store = JsonStore(str(path))
    put(store, MAYA)
    put(store, MAYA, at=moment(1))
    good = (path.parent / "backups" / f"data-{MONDAY}.json").read_bytes()
    altered(path, "contacts", "maya", name=5)
    with pytest.raises(DatabaseDamaged):
        put(store, DANA, at=moment(0, day(1)))
    assert copies(path) == [f"data-{MONDAY}.json"]
    assert (path.parent / "backups" / f"data-{MONDAY}.json").read_bytes() == good
    assert tables_of(path)["contacts"]["maya"]["name"] == 5
