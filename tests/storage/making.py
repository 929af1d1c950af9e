"""Records of every type, moments, and a short way to put records into a store."""

import json
import os
from dataclasses import fields
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from habit_tui.domain.apart import Apart
from habit_tui.domain.book import SHELVES, Book
from habit_tui.domain.change import Change, Record
from habit_tui.domain.contact import Contact
from habit_tui.domain.moment import Moment
from habit_tui.domain.objection import Objection
from habit_tui.domain.page import Page, Profile, Skip
from habit_tui.domain.plan import Plan, TimeOff
from habit_tui.domain.promise import Drop, Promise
from habit_tui.domain.sign import Sign
from habit_tui.domain.step import Feeling, Step
from habit_tui.domain.target import Insight, Target
from habit_tui.storage.document_store import DocumentStore

MONDAY = date(2026, 11, 23)
MAYA = Contact("maya", "Maya Okonkwo", "Northwind Rail", note="met at the depot")
DANA = Contact("dana", "Dana Cole")
ONE_OF_EACH: tuple[Record, ...] = (
    Contact(
        "full",
        "Zoë [bold]Łuk[/bold]",
        "Northwind\u202eRail",
        "operations lead",
        ("zoe@example.org", ""),
        ("+44 1",),
        ("https://example.org",),
        "line one\nline two\t\x1b[31m",
        "--02-29",
        ("rail", "old team"),
        "weak",
        "dana",
        "worked together",
        date(2012, 2, 29),
        MONDAY,
        resting=True,
    ),
    Step(
        "step",
        "asked",
        MONDAY,
        "full",
        "2026-11-23T09:00:00+01:00",
        "advice",
        "email",
        Feeling(0, 10),
        Feeling(3, None),
        "a note",
    ),
    Sign("sign", "arranged", MONDAY, "full", "2026-11-23T09:02:00+00:00", MONDAY, "15:00", "phone"),
    Promise("promise", MONDAY, "full", "send the article", MONDAY, "2026-11-23T09:03:00+00:00"),
    Drop("thank-step", MONDAY, "full", "2026-11-23T09:04:00+00:00"),
    Apart("dana+full", "dana", "full", MONDAY),
    Insight("insight", MONDAY, "They hire in spring.", "role", "full", "target", "step"),
    Objection("objection", "I don't want to bother people.", "bother", MONDAY, "2026-11-23T09:00:00+00:00"),
    Target("target", "Operations manager", "role", 0),
    Plan(
        "plan",
        MONDAY,
        frozenset({0, 6}),
        0,
        "conversations",
        "05:30",
        6,
        "2026-11-23T09:00:00+00:00",
        7,
        quiet_days=False,
    ),
    TimeOff("off", MONDAY, MONDAY + timedelta(days=3)),
    Skip("skip", MONDAY, "full", "wrong-person", "2026-11-23T09:01:00+00:00"),
    Page("2026-11-23", MONDAY, {"bother": "b1", "unclear": "u1"}, "full", "advice", "target", "Hi Zoë"),
    Profile(value_proposition="Calm operations.", welcomed=True, theme="paper", landed_on=MONDAY),
)
"""One record of each type, no field at its default."""

_WHOLE = st.integers(-(2**63), 2**64 - 1)
_WEEKDAYS = st.integers(0, 6)
_STARTS = st.from_regex(r"(0[0-9]|1[01]):[0-5][0-9]", fullmatch=True)
_FEELINGS = st.builds(Feeling, st.none() | _WHOLE, st.none() | _WHOLE)


def whole(made: type[Any], **others: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Return a dataclass with every field, those with a default too, of whatever its type allows."""
    return st.builds(made, **{field.name: others.get(field.name, ...) for field in fields(made)})


records: st.SearchStrategy[Record] = st.one_of(
    whole(Contact),
    whole(Step, expected=_FEELINGS, felt=_FEELINGS),
    whole(Sign),
    whole(Promise),
    whole(Drop),
    whole(Apart),
    whole(Insight),
    whole(Objection),
    whole(Target, motivation=_WHOLE),
    whole(
        Plan,
        days=st.frozensets(_WEEKDAYS),
        goal=_WHOLE,
        most_talks=_WHOLE,
        day_starts=_STARTS,
        first_weekday=st.none() | _WEEKDAYS,
    ),
    whole(TimeOff),
    whole(Skip),
    whole(Page),
    whole(Profile),
)
"""Any record that can be kept."""


def moment(number: int = 0, today: date = MONDAY) -> Moment:
    """Return the moment `number` of a day."""
    at = f"{today}T{9 + number // 3600:02}:{number // 60 % 60:02}:{number % 60:02}+00:00"
    return Moment(today, at, f"{today} {number}")


def put(store: DocumentStore, *wanted: Record, at: Moment | None = None, text: str = "put") -> Book:
    """Put records in one change."""
    return store.commit(lambda book: Change(text, put=wanted), at or moment())


def remove(store: DocumentStore, *gone: Record, at: Moment | None = None) -> Book:
    """Remove records in one change."""
    return store.commit(lambda book: Change("removed", remove=gone), at or moment())


def tables_of(path: Path) -> dict[str, dict[str, Any]]:
    """Return what the file holds, read by nothing of ours."""
    loaded: dict[str, dict[str, Any]] = json.loads(path.read_text("utf-8"))
    return loaded


def altered(path: Path, table: str, key: str, **fields: Any) -> None:
    """Alter a document in the file by hand, as an editor would."""
    tables = tables_of(path)
    tables.setdefault(table, {}).setdefault(key, {}).update(fields)
    path.write_text(json.dumps(tables), "utf-8")


def temporary_files(folder: Path) -> list[str]:
    """Return the unfinished files in a folder and the ones below it."""
    return [name for _, _, names in os.walk(folder) for name in names if name.endswith(".tmp")]


def table_of(record: Record) -> str:
    """Return the name of the table that keeps a record."""
    return SHELVES[type(record)]
