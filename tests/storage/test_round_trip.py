"""Every record comes back as it was, and what this version does not know stays where it is."""

import json
import tempfile
from dataclasses import fields, replace
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from habit_tui.domain.book import SHELVES, Book
from habit_tui.domain.change import Change, Record
from habit_tui.domain.contact import Contact
from habit_tui.domain.page import Page
from habit_tui.domain.step import UNSAID, Feeling, Step
from habit_tui.storage import JsonStore, MemoryStore
from habit_tui.storage.codec import document_of, record_of
from habit_tui.storage.document import parse, serialise
from tests.storage.making import (
    MAYA,
    MONDAY,
    ONE_OF_EACH,
    altered,
    moment,
    put,
    records,
    remove,
    table_of,
    tables_of,
)

AT = "2026-11-23T09:00:00+00:00"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data.json"


def test_there_is_one_of_each_type_and_no_field_of_it_is_left_at_its_default() -> None:
    assert {type(record) for record in ONE_OF_EACH} == set(SHELVES)
    for record in ONE_OF_EACH:
        document = document_of(record, None, AT)
        kept = {field.name for field in fields(record)} - {"id"}
        assert document.keys() == kept | {"created", "updated"}, type(record)


@given(records)
@settings(max_examples=300)
def test_any_record_comes_back_from_its_document_through_json(record: Record) -> None:
    document = document_of(record, None, AT)
    text = serialise({"t": {"k": document}}).decode()
    assert record_of(table_of(record), record.id, parse(text)["t"]["k"]) == record
    assert json.loads(text)["t"]["k"] == document


@given(st.lists(records, max_size=8))
@settings(max_examples=25)
def test_any_book_comes_back_from_the_file(some: list[Record]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/data.json"
        book = put(JsonStore(path), *some)
        assert JsonStore(path).load() == book == Book.of(some)


def test_the_store_of_the_demo_keeps_just_what_the_file_keeps(path: Path) -> None:
    kept, passing = JsonStore(str(path)), MemoryStore()
    assert put(kept, *ONE_OF_EACH) == put(passing, *ONE_OF_EACH)
    assert passing.load() == JsonStore(str(path)).load()
    assert passing.undo(moment(1)) == kept.undo(moment(1))
    assert passing.load() == Book.empty()


def test_a_document_says_when_it_came_and_when_it_was_last_changed(path: Path) -> None:
    store = JsonStore(str(path))
    put(store, MAYA)
    put(store, replace(MAYA, role="lead"), at=moment(5))
    document = tables_of(path)["contacts"]["maya"]
    assert (document["created"], document["updated"]) == (moment(0).at, moment(5).at)


def test_what_is_at_its_default_is_not_written(path: Path) -> None:
    put(JsonStore(str(path)), Contact("ann", "Ann"))
    assert tables_of(path)["contacts"]["ann"].keys() == {"name", "created", "updated"}


def test_a_removed_record_leaves_a_tombstone_and_nothing_else(path: Path) -> None:
    store = JsonStore(str(path))
    put(store, MAYA)
    remove(store, MAYA, at=moment(5))
    assert tables_of(path)["contacts"]["maya"] == {
        "created": moment(0).at,
        "updated": moment(5).at,
        "removed": moment(5).at,
    }
    assert JsonStore(str(path)).load() == Book.empty()


def test_a_record_that_comes_again_keeps_the_day_it_first_came(path: Path) -> None:
    store = JsonStore(str(path))
    put(store, MAYA)
    remove(store, MAYA, at=moment(5))
    put(store, MAYA, at=moment(6))
    document = tables_of(path)["contacts"]["maya"]
    assert (document["created"], document["updated"]) == (moment(0).at, moment(6).at)
    assert "removed" not in document


def test_removing_what_is_not_there_leaves_nothing(path: Path) -> None:
    store = JsonStore(str(path))
    put(store, MAYA)
    remove(store, Contact("ann", "Ann"), at=moment(1))
    assert "ann" not in tables_of(path)["contacts"]
    undone = store.undo(moment(2))
    assert undone is not None
    assert undone.text == "put", "a change that removed nothing is none to undo"


def test_tables_documents_and_fields_of_a_newer_program_stay(path: Path) -> None:
    store = JsonStore(str(path))
    put(store, MAYA, Step("s", "asked", MONDAY, "maya", expected=Feeling(1, 2)))
    altered(path, "contacts", "maya", pronouns="they", tags=["old"])
    altered(path, "steps", "s", mood={"a": [1, 2.5, None]}, expected={"mind": 2, "discomfort": 1, "hope": 9})
    altered(path, "dreams", "d", words="sailing")
    altered(path, "_meta", "database", colour="blue")
    altered(path, "_meta", "other", left="alone")
    maya = store.load().contacts["maya"]
    put(store, replace(maya, name="Maya O."), at=moment(1))
    step = store.load().steps["s"]
    put(store, replace(step, expected=Feeling(3, 4), note="n"), at=moment(2))
    tables = tables_of(path)
    assert tables["contacts"]["maya"]["pronouns"] == "they"
    assert tables["contacts"]["maya"]["tags"] == ["old"]
    assert tables["steps"]["s"]["mood"] == {"a": [1, 2.5, None]}
    assert tables["steps"]["s"]["expected"] == {"mind": 4, "discomfort": 3, "hope": 9}
    assert tables["dreams"] == {"d": {"words": "sailing"}}
    assert tables["_meta"]["database"]["colour"] == "blue"
    assert tables["_meta"]["other"] == {"left": "alone"}


def test_a_field_that_goes_back_to_its_default_is_taken_out(path: Path) -> None:
    store = JsonStore(str(path))
    put(store, Step("s", "asked", MONDAY, "maya", expected=Feeling(1, 2), note="n"))
    put(store, Step("s", "asked", MONDAY, "maya"), at=moment(1))
    assert tables_of(path)["steps"]["s"].keys() == {"kind", "on", "contact", "created", "updated"}
    assert store.load().steps["s"].expected == UNSAID


def test_ids_of_new_records_and_of_the_database_are_random_uuids(path: Path) -> None:
    store = JsonStore(str(path))
    new = moment(3).new_id(), moment(3).new_id(1), moment(4).new_id()
    put(store, *(Contact(each, "Ann") for each in new), at=moment(3))
    tables = tables_of(path)
    ids = [*tables["contacts"], tables["_meta"]["database"]["id"]]
    assert len(set(ids)) == 4
    assert all(UUID(each).version == 4 and str(UUID(each)) == each for each in ids)
    put(store, MAYA, at=moment(5))
    assert tables_of(path)["_meta"]["database"]["id"] == ids[-1], "a database keeps its id"


def test_the_file_is_readable_json_in_the_same_order_whatever_the_order_of_the_changes(
    path: Path, tmp_path: Path
) -> None:
    put(JsonStore(str(path)), *ONE_OF_EACH)
    backwards = tmp_path / "backwards" / "data.json"
    put(JsonStore(str(backwards)), *ONE_OF_EACH[::-1])
    one, other = tables_of(path), tables_of(backwards)
    del one["changes"], other["changes"]
    assert json.dumps(one) == json.dumps(other)
    assert path.read_text("utf-8").endswith("\n}\n")
    assert "Łuk" in path.read_text("utf-8"), "letters stay letters"


@pytest.mark.parametrize("value", [float("nan"), float("inf"), 2**64, -(2**63) - 1, "\udcff"])
def test_a_value_that_json_would_alter_is_refused(value: Any) -> None:
    store = MemoryStore()
    book = put(store, MAYA)
    for record in (
        Page("p", MONDAY, {"bother": value}),
        replace(MAYA, note=value),
        Contact("x", "X", tags=(value,)),
    ):
        with pytest.raises(Exception, match="nothing was saved: "):
            store.commit(lambda _, record=record: Change("x", put=(record,)), moment(1))  # type: ignore[misc]
        assert store.load() == book
