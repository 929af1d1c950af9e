"""Whatever the system refuses, at whatever call: the old state or the new one, told in one line."""

import contextlib
import errno
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from habit_tui.journal.store import StoreError
from habit_tui.storage import JsonStore, files
from tests.storage.making import DANA, MAYA, MONDAY, moment, put, temporary_files
from tests.storage.watched_os import instead, refusing, watch

ERRNOS = (errno.ENOSPC, errno.EIO, errno.EACCES, errno.EROFS)
Act = Callable[[JsonStore], Any]
ACTS: dict[str, Act] = {
    "a change": lambda store: put(store, DANA, at=moment(1)),
    "an undo": lambda store: store.undo(moment(1)),
    "a backup": lambda store: store.back_up_now(moment(1)),
    "a restore": lambda store: store.restore(f"data-{MONDAY}.json", moment(1)),
}


@pytest.fixture
def start(tmp_path: Path) -> Path:
    """Return a folder with a database of two changes, and thus a backup."""
    folder = tmp_path / "start"
    store = JsonStore(str(folder / "data.json"))
    put(store, MAYA)
    put(store, MAYA, text="again")
    return folder


def tries(start: Path, act: Act, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[int, str, Path]]:
    """Yield the number and name of each call that the act makes, with a fresh copy of the start."""
    counted = shutil.copytree(start, start.parent / "counted")
    with monkeypatch.context() as patch:
        watched = watch(patch)
        act(JsonStore(str(counted / "data.json")))
    for number, name in enumerate(watched.names):
        copy = start.parent / "copy"
        shutil.rmtree(copy, ignore_errors=True)
        yield number, name, shutil.copytree(start, copy)


def outcome(start: Path, act: Act, name: str) -> tuple[bytes, bytes]:
    """Return the file's bytes before and after the act."""
    done = shutil.copytree(start, start.parent / name)
    act(JsonStore(str(done / "data.json")))
    return (start / "data.json").read_bytes(), (done / "data.json").read_bytes()


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)
@pytest.mark.parametrize("number", ERRNOS, ids=errno.errorcode.get)
def test_a_refused_call_leaves_the_old_file_or_the_new_and_memory_as_the_file(
    start: Path, act: Act, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    old, new = outcome(start, act, "done")
    failed = 0
    for call, name, folder in tries(start, act, monkeypatch):
        store = JsonStore(str(folder / "data.json"))
        error: StoreError | None = None
        with monkeypatch.context() as patch:
            watched = watch(patch, call, refusing(number, name))
            try:
                act(store)
            except StoreError as raised:
                error = raised
        found = (folder / "data.json").read_bytes()
        replaced = ("replace", str(folder / "data.json")) in [
            (name, given[-1]) for name, given in watched.calls[:call]
        ]
        assert found == (new if error is None or replaced else old), (call, name)
        assert not temporary_files(folder), (call, name)
        assert store.load() == JsonStore(str(folder / "data.json")).load(), (call, name)
        if error is not None:
            failed += 1
            assert str(error).isprintable()
            assert len(str(error)) > 40
    assert failed >= 5


@pytest.mark.parametrize("act", [ACTS["a change"], ACTS["a restore"]], ids=["a change", "a restore"])
@pytest.mark.parametrize("after", [False, True], ids=["before the call", "after the call"])
def test_a_program_that_dies_at_any_call_leaves_the_old_file_or_the_new(
    start: Path, act: Act, after: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    old, new = outcome(start, act, "done")
    for call, name, folder in tries(start, act, monkeypatch):
        child = os.fork()
        if not child:
            die_at(call, after, monkeypatch, folder, act)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 7, (call, name)
        assert (folder / "data.json").read_bytes() in (old, new), (call, name)
        store = JsonStore(str(folder / "data.json"), patience=1)
        put(store, MAYA, at=moment(2))
        assert not temporary_files(folder), (call, name)


def die_at(call: int, after: bool, patch: pytest.MonkeyPatch, folder: Path, act: Act) -> None:
    def die(real: Callable[[], Any]) -> None:
        if after:
            real()
        os._exit(7)

    try:
        watch(patch, call, die)
        act(JsonStore(str(folder / "data.json")))
    finally:
        os._exit(8)


def test_this_harness_catches_a_writer_that_writes_in_place(
    start: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def in_place(path: str, blob: bytes, expected: str | None = None) -> str:
        within: Any = vars(files)["os"]
        descriptor = within.open(path, os.O_WRONLY | os.O_TRUNC)
        within.write(descriptor, blob)
        within.close(descriptor)
        return files.present_state(path)

    monkeypatch.setattr("habit_tui.storage.atomic_storage.write_atomically", in_place)
    old, new = outcome(start, ACTS["a change"], "done")
    found = set()
    for call, name, folder in tries(start, ACTS["a change"], monkeypatch):
        with monkeypatch.context() as patch, contextlib.suppress(StoreError):
            watch(patch, call, refusing(errno.ENOSPC, name))
            ACTS["a change"](JsonStore(str(folder / "data.json")))
        found.add((folder / "data.json").read_bytes())
    assert found - {old, new} == {b""}


@pytest.mark.parametrize(
    ("number", "advice"),
    [
        (errno.ENOSPC, "the disk or its quota is full; free "),
        (errno.EDQUOT, "the disk or its quota is full; free "),
        (errno.EACCES, "you have no permission for it; give yourself the right"),
        (errno.EROFS, "it is on a disk that can only be read; make that writable"),
        (errno.EIO, "the disk reports a failure; copy your backups to another disk"),
    ],
)
def test_the_line_names_the_file_and_says_what_to_do(
    start: Path, number: int, advice: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = str(start / "data.json")
    store = JsonStore(path)
    store.load()

    def refuse(source: str, target: str) -> None:
        raise OSError(number, "refused")

    instead(monkeypatch, replace=refuse)
    with pytest.raises(StoreError) as caught:
        put(store, DANA, at=moment(1))
    assert str(caught.value).startswith(f"could not save {path}: {advice}")


def test_after_a_full_disk_the_next_change_is_saved_once_there_is_room(
    start: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(descriptor: int, data: bytes) -> int:
        raise OSError(errno.ENOSPC, "full")

    store = JsonStore(str(start / "data.json"))
    with monkeypatch.context() as patch:
        instead(patch, write=refuse)
        with pytest.raises(StoreError):
            put(store, DANA, at=moment(1))
        assert store.load().contacts == {"maya": MAYA}
    assert put(store, DANA, at=moment(2)).contacts.keys() == {"maya", "dana"}


def test_a_file_that_may_not_be_read_is_told_apart_from_one_that_is_not_there(
    start: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = (start / "data.json").read_bytes()

    def refuse(path: str, flags: int, mode: int = 0) -> int:
        raise OSError(errno.EACCES, "denied")

    instead(monkeypatch, open=refuse)
    store = JsonStore(str(start / "data.json"))
    with pytest.raises(StoreError, match=r"could not read .*data\.json: you have no permission"):
        store.load()
    with pytest.raises(StoreError):
        put(store, DANA)
    assert (start / "data.json").read_bytes() == before
