"""Several programs on one file, and programs that are killed: nothing acknowledged is lost."""

import random
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from habit_tui.domain.contact import Contact
from habit_tui.journal.store import StoreError
from habit_tui.storage import JsonStore
from tests.storage.children import Say, begin, child
from tests.storage.making import DANA, MAYA, moment, put, tables_of, temporary_files

KILLS = 40


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data.json"


def adding(path: Path, name: str, count: int) -> Callable[[Say], None]:
    """Return work that adds so many people one by one, and tells of each once it is saved."""

    def work(say: Say) -> None:
        store = JsonStore(str(path))
        for number in range(count):
            # Of any length, so that about half of the saves shrink the file.
            note = "n" * random.Random(f"{name}{number}").randrange(20_000)
            put(store, Contact(f"{name}{number}", "Ann", note=note), Contact("last", "Last", note=note))
            say(number)

    return work


def test_killed_at_any_moment_the_file_reads_and_holds_every_change_that_was_acknowledged(path: Path) -> None:
    chance = random.Random(7)
    acknowledged = 0
    for attempt in range(KILLS):
        before = JsonStore(str(path)).load() if path.exists() else None
        with child(adding(path, f"{attempt}-", 10_000)) as writer:
            writer.next()
            threading.Event().wait(chance.uniform(0, 0.03))
            writer.kill()
            told = 1 + len(writer.rest())
        acknowledged += told
        contacts = JsonStore(str(path)).load().contacts
        added = [int(one.split("-")[1]) for one in contacts if one.startswith(f"{attempt}-")]
        assert sorted(added) == list(range(len(added)))
        assert told <= len(added) <= told + 1
        assert before is None or before.contacts.keys() < contacts.keys()
        if len(contacts) > 150:
            path.unlink()
            (path.parent / "backups").rename(path.parent / f"backups {attempt}")
    assert acknowledged > KILLS
    put(JsonStore(str(path)), MAYA)
    assert not temporary_files(path.parent)


def test_two_programs_that_change_it_at_once_lose_nothing_of_each_other(path: Path) -> None:
    writers = [begin(adding(path, name, 100)) for name in ("a", "b")]
    told = [writer.rest() for writer in writers]
    assert [writer.ended() for writer in writers] == [0, 0]
    assert [len(each) for each in told] == [100, 100]
    book = JsonStore(str(path)).load()
    assert book.contacts.keys() == {f"{name}{number}" for name in "ab" for number in range(100)} | {"last"}
    log = tables_of(path)["changes"]
    assert len(log) == 100
    assert sorted(log)[-1] == "000000200"


def test_two_threads_that_share_a_store_lose_nothing_of_each_other(path: Path) -> None:
    store = JsonStore(str(path))

    def add(name: str) -> None:
        for number in range(40):
            put(store, Contact(f"{name}{number}", "Ann"))

    threads = [threading.Thread(target=add, args=(name,)) for name in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(store.load().contacts) == len(JsonStore(str(path)).load().contacts) == 80


def test_who_waits_in_vain_for_another_program_is_told_so_in_one_line(path: Path) -> None:
    put(JsonStore(str(path)), MAYA)

    def hold(say: Say) -> None:
        with JsonStore(str(path))._storage.alone():
            say("held")
            threading.Event().wait(60)

    store = JsonStore(str(path), patience=0.1)
    with child(hold) as holder:
        assert holder.next() == "held"
        before, begun = path.read_bytes(), time.monotonic()
        with pytest.raises(StoreError) as caught:
            put(store, DANA)
        assert 0.1 <= time.monotonic() - begun < 2
        assert "in use by another program for 0.1 seconds; close the other habit-tui" in str(caught.value)
        assert str(caught.value).isprintable()
        assert path.read_bytes() == before
        assert store.load().contacts == {"maya": MAYA}, "reading takes no lock"
        holder.kill()
        holder.rest()
        waited = time.monotonic()
        assert put(JsonStore(str(path)), DANA, at=moment(1)).contacts.keys() == {"maya", "dana"}
        assert time.monotonic() - waited < 1


def test_a_change_waits_until_the_other_program_is_done(path: Path) -> None:
    put(JsonStore(str(path)), MAYA)

    def hold(say: Say) -> None:
        store = JsonStore(str(path))
        with store._storage.alone():
            say("held")
            threading.Event().wait(0.1)
            store._storage.refresh()

    with child(hold) as holder:
        holder.next()
        begun = time.monotonic()
        put(JsonStore(str(path)), DANA, at=moment(1))
        assert time.monotonic() - begun > 0.05
        assert holder.ended() == 0
