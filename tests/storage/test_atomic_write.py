"""A file is put in another's place as a whole, in the one order that survives a power cut."""

import errno
import os
import stat
from pathlib import Path
from typing import Any

import pytest

from habit_tui.domain.contact import Contact
from habit_tui.journal.store import StoreError
from habit_tui.storage import JsonStore, files
from habit_tui.storage.files import Overtaken, clean_up, make_folder, write_atomically
from tests.storage.making import DANA, MAYA, moment, put, temporary_files
from tests.storage.watched_os import instead, watch

OLD, NEW = b"the old bytes", b"the new bytes, which are longer"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "data.json"
    path.write_bytes(OLD)
    return path


def test_written_and_synced_beside_the_old_file_before_it_takes_its_place(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    watched = watch(monkeypatch)
    write_atomically(str(file), NEW)
    steps = [name for name in watched.names if name in ("open", "write", "fsync", "close", "replace")]
    assert steps == ["open", "write", "fsync", "close", "replace", "open", "fsync", "close"]
    (temporary, flags, mode), (folder, *_) = (given for name, given in watched.calls if name == "open")
    assert os.path.dirname(temporary) == folder == str(file.parent)
    assert flags & os.O_EXCL
    assert flags & os.O_NOFOLLOW
    assert mode == 0o600
    assert dict(watched.calls)["replace"] == (temporary, str(file))
    assert file.read_bytes() == NEW


@pytest.mark.parametrize("umask", [0o000, 0o022, 0o077])
def test_files_and_folders_are_their_owners_alone_whatever_the_umask(tmp_path: Path, umask: int) -> None:
    before = os.umask(umask)
    try:
        path = tmp_path / "deep" / "down" / "data.json"
        store = JsonStore(str(path))
        put(store, MAYA)
        put(store, DANA, at=moment(1))
    finally:
        os.umask(before)
    modes = {p: stat.S_IMODE(p.stat().st_mode) for p in (tmp_path / "deep").rglob("*")}
    assert {p.name for p in modes} == {
        "down",
        "data.json",
        "data.json.lock",
        "backups",
        "data-2026-11-23.json",
    }
    assert all(mode == (0o700 if p.is_dir() else 0o600) for p, mode in modes.items())
    assert stat.S_IMODE((tmp_path / "deep").stat().st_mode) == 0o700


def test_a_file_open_to_everybody_is_closed_to_them_by_the_first_write(file: Path) -> None:
    file.chmod(0o644)
    write_atomically(str(file), NEW)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_short_writes_are_gone_on_with(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.write
    instead(monkeypatch, write=lambda descriptor, data: real(descriptor, data[:3]))
    write_atomically(str(file), NEW)
    assert file.read_bytes() == NEW


def test_an_interrupt_half_way_leaves_the_old_file_and_nothing_else(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(descriptor: int, data: Any) -> int:
        os.truncate(descriptor, 5)
        raise KeyboardInterrupt

    instead(monkeypatch, write=interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_atomically(str(file), NEW)
    assert file.read_bytes() == OLD
    assert os.listdir(file.parent) == ["data.json"]


def test_a_file_that_somebody_else_replaced_meanwhile_is_left_alone(file: Path) -> None:
    state = files.present_state(str(file))
    file.write_bytes(b"by an editor")
    with pytest.raises(Overtaken):
        write_atomically(str(file), NEW, expected=state)
    assert file.read_bytes() == b"by an editor"
    assert not temporary_files(file.parent)


def test_every_version_has_a_token_of_its_own_even_within_one_tick_of_the_clock(file: Path) -> None:
    tokens = [write_atomically(str(file), bytes([65 + number % 2])) for number in range(100)]
    assert len(set(tokens)) == 100


def test_a_version_is_younger_than_one_from_a_clock_that_ran_ahead(file: Path) -> None:
    os.utime(file, (4e9, 4e9))
    write_atomically(str(file), NEW)
    assert file.stat().st_mtime > 4e9


def test_what_cannot_be_kept_is_refused_before_the_disk_is_touched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "data.json"
    store = JsonStore(str(path))
    book = put(store, MAYA)
    before = path.read_bytes()
    put(store, DANA, at=moment(1))
    store.undo(moment(2))
    before = path.read_bytes()
    unfit: list[Any] = [5, None, "\ud800", b"bytes", 1.5]
    for name in unfit:
        watched = watch(monkeypatch)
        with pytest.raises(StoreError, match=r"^nothing was saved: [^\n]+$"):
            put(store, Contact("x", name), at=moment(3))
        assert "write" not in watched.names
        assert path.read_bytes() == before
        assert store.load() == book


def test_what_an_interrupted_program_left_is_swept_up_and_nothing_else_is(tmp_path: Path) -> None:
    mine, others = tmp_path / ".data.json.77.aa.tmp", tmp_path / ".data.json5.77.aa.tmp"
    for path in (mine, others, tmp_path / "data.json.tmp"):
        path.write_text("left")
    put(JsonStore(str(tmp_path / "data.json")), MAYA)
    assert not mine.exists()
    assert sorted(temporary_files(tmp_path)) == [".data.json5.77.aa.tmp", "data.json.tmp"]


def test_sweeping_up_where_there_is_no_folder_does_nothing(tmp_path: Path) -> None:
    clean_up(str(tmp_path / "none"), "x")
    assert not os.listdir(tmp_path)


def test_a_folder_made_by_somebody_else_meanwhile_is_as_good(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def made_already(path: str, mode: int) -> None:
        raise FileExistsError(errno.EEXIST, "exists", path)

    instead(monkeypatch, mkdir=made_already)
    make_folder(str(tmp_path / "new"))
    assert not (tmp_path / "new").exists()
