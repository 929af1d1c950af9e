"""habit-tui's own JSON: everything, always the same, and read back whole."""

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from habit_tui.demo.book import demo_book
from habit_tui.domain.book import SHELVES, Book
from habit_tui.domain.moment import Moment
from habit_tui.exchange import own
from habit_tui.exchange.bringing_in import brought_in
from habit_tui.exchange.found import Found, Unreadable
from habit_tui.exchange.readers import read_bytes
from tests.storage.making import ONE_OF_EACH

TODAY = date(2026, 11, 23)
MOMENT = Moment(TODAY, f"{TODAY}T09:00:00+00:00", "seed")
BOOK = Book.of(ONE_OF_EACH)


def read_back(book: Book, into: Book | None = None) -> Book:
    there = into or Book.empty()
    brought = brought_in(read_bytes(own.write(book)[0]), there, "people.json")
    return there.apply(brought.intent.change(there, MOMENT)) if brought.intent else there


def altered(shelf: str, **fields: Any) -> Found:
    document = json.loads(own.write(BOOK)[0])
    document[shelf][0].update(fields)
    return read_bytes(json.dumps(document, indent=1).encode())


@pytest.mark.parametrize("book", [Book.empty(), BOOK, demo_book(TODAY)], ids=["empty", "each", "demo"])
def test_everything_reads_back_the_same(book: Book) -> None:
    assert read_back(book) == book
    assert own.write(read_back(book)) == own.write(book)


def test_the_order_in_which_things_were_entered_does_not_matter() -> None:
    assert own.write(Book.of(reversed(ONE_OF_EACH))) == own.write(BOOK)


def test_every_kind_of_record_is_written_and_counted() -> None:
    content, written = own.write(BOOK)
    document = json.loads(content)
    assert written == len(ONE_OF_EACH)
    assert {shelf: len(document[shelf]) for shelf in SHELVES.values()} == dict.fromkeys(SHELVES.values(), 1)


def test_reading_it_again_adds_nothing() -> None:
    book = demo_book(TODAY)
    brought = brought_in(read_bytes(own.write(book)[0]), book, "people.json")
    assert brought.intent is None
    assert (brought.added, brought.updated, brought.same) == (0, 0, len(book.contacts))


def test_what_was_edited_since_stays() -> None:
    contact, target = BOOK.contacts["full"], BOOK.targets["target"]
    edited = Book.of(
        [*ONE_OF_EACH, replace(contact, note="mine", role="CEO"), replace(target, name="Lead", motivation=3)]
    )
    assert read_back(BOOK, edited) == edited


def test_what_is_there_under_another_id_is_not_there_twice() -> None:
    there = Book.of(
        [
            replace(BOOK.contacts["full"], id="zoe", introduced_by=None),
            replace(BOOK.targets["target"], id="lead", name="operations MANAGER"),
            replace(BOOK.objections["objection"], id="said"),
        ]
    )
    book = read_back(BOOK, there)
    assert (list(book.contacts), list(book.targets), list(book.objections)) == (["zoe"], ["lead"], ["said"])
    assert book.steps["step"].contact == book.insights["insight"].contact == "zoe"
    assert book.skips["skip"].contact == book.pages["2026-11-23"].contact == "zoe"
    assert book.signs["sign"].contact == book.promises["promise"].contact == "zoe"
    assert book.drops["thank-step"].contact == "zoe"
    assert book.insights["insight"].target == book.pages["2026-11-23"].target == "lead"


def test_a_profile_is_filled_in_and_not_replaced() -> None:
    mine = replace(BOOK.profile, value_proposition="Mine.", theme="")
    profile = read_back(BOOK, Book.of([mine])).profile
    assert profile == replace(BOOK.profile, value_proposition="Mine.")


@pytest.mark.parametrize(
    ("shelf", "fields", "words"),
    [
        ("contacts", {"name": " "}, "has no name"),
        ("contacts", {"name": 7}, "name is to be a text"),
        ("contacts", {"id": ""}, "has an empty id"),
        ("contacts", {"name": "Ann \ud83d"}, "half a character"),
        ("contacts", {"closeness": "huge"}, "closeness is to be one of"),
        ("steps", {"on": "2026-02-30"}, "on is to be a date"),
        ("steps", {"on": "9999-12-31"}, "from 1970 to 2199"),
        ("steps", {"felt": {"mind": 11}}, "from 0 to 10"),
        ("signs", {"time": "25:00"}, "from 00:00 to 23:59"),
        ("signs", {"day": None}, "has no day"),
        ("signs", {"day": "9999-12-31"}, "from 1970 to 2199"),
        ("promises", {"text": " "}, "has no text"),
        ("drops", {"on": "9999-12-31"}, "from 1970 to 2199"),
        ("insights", {"text": ""}, "has no text"),
        ("objections", {"words": "\t"}, "has no words"),
        ("targets", {"motivation": 4}, "from 0 to 3"),
        ("targets", {"name": ""}, "has no name"),
        ("plans", {"days": [7]}, "day of the week"),
        ("plans", {"first_weekday": -1}, "day of the week"),
        ("plans", {"goal": 10**12}, "goal is to be"),
        ("plans", {"most_talks": 0}, "most_talks is to be"),
        ("plans", {"day_starts": "25:00"}, "no start of a day"),
        ("time_off", {"end": "2020-01-01"}, "within ten years"),
        ("pages", {"id": "today"}, "id is to be its date"),
        ("profiles", {"id": "me"}, "id is to be profile"),
    ],
)
def test_a_record_that_the_rules_could_not_bear_is_skipped_with_its_line(
    shelf: str, fields: dict[str, Any], words: str
) -> None:
    found = altered(shelf, **fields)
    [remark] = found.skipped
    assert remark.reason.startswith(f"{shelf}: ")
    assert words in remark.reason
    assert len(found.contacts) + len(found.others) == len(ONE_OF_EACH) - 1
    lines = own.write(BOOK)[0].decode().split("\n")
    assert lines[remark.line - 2].startswith(f' "{shelf}": [')


def test_the_line_is_that_of_the_record() -> None:
    content = own.write(Book.of([replace(BOOK.contacts["full"], id=letter) for letter in "abc"]))[0]
    text = content.decode().replace('"id": "b"', '"id": ""')
    [remark] = read_bytes(text.encode()).skipped
    assert '"id": ""' in text.split("\n")[remark.line]


def test_two_of_one_id_are_one_and_a_remark() -> None:
    document = json.loads(own.write(BOOK)[0])
    document["contacts"] *= 2
    found = read_bytes(json.dumps(document).encode())
    assert (len(found.contacts), found.skipped[0].reason) == (1, "contacts: the id 'full' occurs twice")


@pytest.mark.parametrize(
    ("document", "words"),
    [
        ("{", "line 1: this is no whole JSON"),
        ('{\n"a": 1,\n}', "line 3: this is no whole JSON"),
        ("{}", "no export of habit-tui"),
        ('{"format": "habit-tui", "version": true}', "no export of habit-tui"),
        ('{"format": "habit-tui", "version": 2}', "a newer habit-tui wrote this"),
        ('{"format": "habit-tui", "version": 1, "steps": {}}', "steps is to be a list"),
        ('{"_meta": {"database": {}}}', "this is a habit-tui database"),
        ('{"a":' + "[" * 100_000, "nested too deeply"),
        ('{"a":' + "9" * 10_000 + "}", "a number too large"),
    ],
)
def test_json_that_is_no_export_is_refused_with_the_line(document: str, words: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read_bytes(document.encode())
    assert words in str(refused.value)
    assert str(refused.value).startswith("line ")


def test_what_a_later_version_adds_is_passed_over() -> None:
    document = json.loads(own.write(BOOK)[0])
    document["moods"] = [{"id": "m"}]
    document["contacts"][0]["favourite_colour"] = "green"
    assert read_bytes(json.dumps(document).encode()).contacts == tuple(BOOK.contacts.values())
