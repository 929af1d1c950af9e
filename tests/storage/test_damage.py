"""A file that is no database of ours: told with its place and the newest backup, and left as it is."""

import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from habit_tui.journal.store import DatabaseDamaged, DatabaseTooNew, StoreError
from habit_tui.storage import JsonStore
from tests.storage.making import DANA, MAYA, MONDAY, ONE_OF_EACH, altered, moment, put, tables_of

BACKUP = f"data-{MONDAY}.json"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return the path of a database with a backup."""
    path = tmp_path / "data.json"
    store = JsonStore(str(path))
    put(store, *ONE_OF_EACH)
    put(store, DANA, at=moment(1))
    return path


@dataclass(frozen=True)
class Damage:
    """What becomes of the file's bytes, and what is said of it."""

    done: Callable[[bytes], bytes]
    said: str


def in_field(table: str, key: str, **fields: Any) -> Callable[[bytes], bytes]:
    """Return the damage of a document's fields."""

    def done(blob: bytes) -> bytes:
        tables = json.loads(blob)
        tables.setdefault(table, {}).setdefault(key, {}).update(fields)
        return json.dumps(tables, indent=2).encode()

    return done


def instead(text: str) -> Callable[[bytes], bytes]:
    """Return the damage of a file that holds this and nothing else."""
    return lambda blob: text.encode()


HEADER = '{"_meta": {"database": {"schema": 1}}'
KINDS = {
    "empty": Damage(instead(""), "the file is empty"),
    "blank": Damage(instead(" \n"), "it ends too early"),
    "zero bytes": Damage(lambda blob: bytes(len(blob)), "nothing but zero bytes, as after a power cut"),
    "zero bytes at the end": Damage(lambda blob: blob[:400] + bytes(400), "zero bytes, as after a power cut"),
    "cut off": Damage(lambda blob: blob[: len(blob) // 2], "it ends too early"),
    "last brace lost": Damage(lambda blob: blob.rstrip()[:-1], "it ends too early"),
    "old tail": Damage(lambda blob: blob + blob[-40:], "something follows after its end"),
    "garbage": Damage(instead("hello"), "it is no valid JSON here"),
    "a list": Damage(instead("[]"), "it is JSON, but no habit-tui database"),
    "null": Damage(instead("null"), "it is JSON, but no habit-tui database"),
    "an empty object": Damage(instead("{}"), "the header (_meta / database) is missing"),
    "another TinyDB": Damage(instead('{"_default": {"1": {}}}'), "the header (_meta / database) is missing"),
    "no schema": Damage(instead('{"_meta": {"database": {}}}'), "_meta / database / schema: is to be a"),
    "schema true": Damage(in_field("_meta", "database", schema=True), "is to be a whole number from 1"),
    "schema 0": Damage(in_field("_meta", "database", schema=0), "is to be a whole number from 1"),
    "a table as list": Damage(instead(HEADER + ', "steps": []}'), "steps: is to be a table of documents"),
    "a document as text": Damage(instead(HEADER + ', "steps": {"s": ""}}'), "steps / s: is to be a document"),
    "a name as number": Damage(in_field("contacts", "full", name=5), "contacts / full / name: is to be a"),
    "no name": Damage(in_field("contacts", "new", note=""), "contacts / new: has no name"),
    "tags as text": Damage(in_field("contacts", "full", tags="x"), "contacts / full / tags: is to be a list"),
    "a tag as null": Damage(in_field("contacts", "full", tags=[None]), "tags: is to be a text"),
    "no such date": Damage(in_field("steps", "step", on="2026-02-30"), "steps / step / on: is to be a date"),
    "another form of date": Damage(in_field("steps", "step", on="20261123"), "on: is to be a date"),
    "no such kind": Damage(in_field("steps", "step", kind="met"), "is to be one of: asked, talked, thanked"),
    "a wrong feeling": Damage(in_field("steps", "step", felt={"mind": "5"}), "felt / mind: is to be a whole"),
    "a feeling as number": Damage(
        in_field("steps", "step", felt=3), "steps / step / felt: is to be an object"
    ),
    "resting as 1": Damage(in_field("contacts", "full", resting=1), "resting: is to be true or false"),
    "a goal of true": Damage(in_field("plans", "plan", goal=True), "goal: is to be a whole number"),
    "no time of day": Damage(in_field("plans", "plan", day_starts="4:00"), "is to be a time from 00:00 to"),
    "an eighth weekday": Damage(
        in_field("plans", "plan", days=[7]), "weekdays are to be numbers from 0 to 6"
    ),
    "a first weekday of 9": Damage(in_field("plans", "plan", first_weekday=9), "weekdays are to be numbers"),
    "no such objection": Damage(
        in_field("pages", "2026-11-23", reframes={"x": "y"}), "is to be one of: bother"
    ),
    "a log without number": Damage(
        in_field("changes", "x", text="t", on="o", images=[]), "is to be numbered"
    ),
    "a log without images": Damage(in_field("changes", "5", text="t", on="o"), "a list of what was before"),
    "a log with strangers": Damage(
        in_field("changes", "5", text="t", on="o", images=[{"table": "dreams", "id": "x", "before": None}]),
        "a list of what was before",
    ),
    "not UTF-8": Damage(lambda blob: blob.replace("ë".encode(), b"\xeb"), "it is not UTF-8 text"),
    "UTF-16": Damage(lambda blob: blob.decode().encode("utf-16"), "it is UTF-16; save it as UTF-8"),
    "a byte order mark": Damage(lambda blob: b"\xef\xbb\xbf" + blob, "it begins with a byte order mark"),
    "a conflict": Damage(
        lambda blob: b"{\n<<<<<<< HEAD\n" + blob, "unresolved conflict between two versions"
    ),
    "a key twice": Damage(
        lambda blob: blob.replace(b'"dana": {', b'"full": {', 1), 'key "full" occurs twice'
    ),
    "NaN": Damage(lambda blob: blob.replace(b'"schema": 1', b'"schema": NaN'), "NaN is no number that can"),
    "a huge number": Damage(lambda b: b.replace(b'"schema": 1', b'"schema": 1e999'), "1e999 is no number"),
    "too deep": Damage(instead('{"a":' * 100_000), "it is nested too deeply"),
    "too deep to write": Damage(instead('{"a":' * 300 + "1" + "}" * 300), "it cannot be written again"),
    "half a character": Damage(in_field("contacts", "full", note="\ud800"), "it cannot be written again"),
}


@pytest.mark.parametrize("damage", KINDS.values(), ids=KINDS)
def test_damage_is_told_in_one_line_and_the_file_is_left_as_it_is(path: Path, damage: Damage) -> None:
    path.write_bytes(damage.done(path.read_bytes()))
    before, names = path.read_bytes(), sorted(os.listdir(path.parent))
    store = JsonStore(str(path))
    for attempt in (store.load, lambda: put(store, MAYA, at=moment(2)), lambda: store.undo(moment(2))):
        with pytest.raises(DatabaseDamaged) as caught:
            attempt()
        message = str(caught.value)
        assert damage.said in message
        assert message.startswith(str(path))
        assert message.endswith(f"or put the newest backup back with: habit-tui restore {BACKUP}")
        assert message.isprintable()
        assert caught.value.newest_backup == BACKUP
    assert path.read_bytes() == before
    assert sorted(os.listdir(path.parent)) == names


def test_wherever_the_file_is_cut_it_is_never_taken_for_a_whole_or_a_new_one(path: Path) -> None:
    whole = path.read_bytes().rstrip()
    for length in range(0, len(whole), 29):
        path.write_bytes(whole[:length])
        with pytest.raises(DatabaseDamaged):
            JsonStore(str(path)).load()


def test_a_damage_is_found_where_it_is(path: Path) -> None:
    path.write_bytes(in_field("steps", "step", felt={"mind": "5"})(path.read_bytes()))
    lines = path.read_text("utf-8").splitlines()
    with pytest.raises(DatabaseDamaged) as caught:
        JsonStore(str(path)).load()
    line, column = map(int, str(caught.value).removeprefix(f"{path}:").split(":")[:2])
    assert lines[line - 1][column - 1 :].startswith('"mind": "5"')


def test_the_names_in_a_damaged_file_cannot_speak_to_the_terminal(path: Path) -> None:
    altered(path, "contacts", "\x1b]52;c;eA==\x07\u202e" + "x" * 500, name=5)
    with pytest.raises(DatabaseDamaged) as caught:
        JsonStore(str(path)).load()
    assert str(caught.value).isprintable()
    assert len(str(caught.value)) < 400 + 2 * len(str(path))


def test_without_a_backup_that_reads_none_is_promised(path: Path) -> None:
    (path.parent / "backups" / BACKUP).write_bytes(b"")
    path.write_bytes(b"")
    with pytest.raises(DatabaseDamaged, match="there is no backup that can be read") as caught:
        JsonStore(str(path)).load()
    assert caught.value.newest_backup is None


def test_the_newest_backup_is_the_newest_that_reads(path: Path) -> None:
    tuesday = path.parent / "backups" / "data-2026-11-24.json"
    tuesday.write_bytes(b"{")
    path.write_bytes(b"")
    with pytest.raises(DatabaseDamaged) as caught:
        JsonStore(str(path)).load()
    assert caught.value.newest_backup == BACKUP
    tuesday.write_bytes((path.parent / "backups" / BACKUP).read_bytes())
    with pytest.raises(DatabaseDamaged) as caught:
        JsonStore(str(path)).load()
    assert caught.value.newest_backup == tuesday.name


@pytest.mark.parametrize("make", [os.mkdir, os.mkfifo], ids=["a folder", "a pipe"])
def test_what_is_no_file_is_not_waited_for_nor_replaced(path: Path, make: Callable[[Path], None]) -> None:
    path.unlink()
    make(path)
    with pytest.raises(DatabaseDamaged, match="it is no regular file"):
        JsonStore(str(path)).load()
    with pytest.raises(StoreError):
        put(JsonStore(str(path)), MAYA)
    assert not path.is_file()


def test_a_link_to_nowhere_is_a_file_that_was_lost_and_not_a_new_one(path: Path) -> None:
    path.rename(path.with_name("moved"))
    path.symlink_to(path.parent / "unmounted" / "data.json")
    with pytest.raises(DatabaseDamaged, match=r"data\.json is a link to a file that is not there: put"):
        JsonStore(str(path)).load()
    with pytest.raises(DatabaseDamaged):
        put(JsonStore(str(path)), MAYA)
    assert not (path.parent / "unmounted" / "data.json").exists()


def test_a_link_to_itself_is_told(path: Path) -> None:
    path.unlink()
    path.symlink_to(path)
    with pytest.raises(StoreError, match="its path is a link that leads back to itself"):
        JsonStore(str(path)).load()


def test_a_file_that_is_missing_while_its_backups_are_there_was_lost(path: Path) -> None:
    path.unlink()
    with pytest.raises(DatabaseDamaged) as caught:
        JsonStore(str(path)).load()
    assert caught.value.newest_backup == BACKUP
    assert "is not there, though backups of it are: move those away to begin anew, or put" in str(
        caught.value
    )
    with pytest.raises(DatabaseDamaged):
        put(JsonStore(str(path)), MAYA)
    assert not path.exists()
    (path.parent / "backups").rename(path.parent / "away")
    assert put(JsonStore(str(path)), MAYA).contacts == {"maya": MAYA}


def test_a_damage_that_comes_while_the_program_runs_is_seen_before_anything_is_written(path: Path) -> None:
    store = JsonStore(str(path))
    book = store.load()
    good = path.read_bytes()
    path.write_bytes(b"{}")
    assert store.changed()
    with pytest.raises(DatabaseDamaged):
        put(store, MAYA, at=moment(2))
    assert path.read_bytes() == b"{}"
    path.write_bytes(good)
    assert store.load() == book


def test_a_newer_schema_is_refused_and_not_touched(path: Path) -> None:
    altered(path, "_meta", "database", schema=2)
    altered(path, "contacts", "maya", name={"given": "Maya"})
    before = path.read_bytes()
    store = JsonStore(str(path))
    assert [backup.name for backup in store.backups()] == [BACKUP]
    for attempt in (store.load, lambda: put(store, MAYA), lambda: store.undo(moment())):
        with pytest.raises(DatabaseTooNew, match=r"written by a newer habit-tui .* install that version"):
            attempt()
    assert path.read_bytes() == before
    assert tables_of(path)["_meta"]["database"]["schema"] == 2
