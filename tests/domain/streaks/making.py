"""Books for the tests of the streak, written as one letter a day."""

from collections.abc import Iterable
from datetime import date, timedelta

from habit_tui.domain.book import Book
from habit_tui.domain.plan import Plan, TimeOff
from habit_tui.domain.step import Step
from habit_tui.domain.streaks.chronicle import Chronicle, chronicle_of
from habit_tui.domain.words import StepKind

MONDAY = date(2026, 11, 2)
EVERY_DAY = frozenset(range(7))
WORKING_DAYS = frozenset(range(5))

KINDS: dict[str, tuple[StepKind, ...]] = {
    "-": (),
    "a": ("asked",),
    "t": ("talked",),
    "b": ("asked", "talked", "talked"),
    "h": ("thanked", "told"),
}
LETTERS = {"kept": "K", "open": "?", "missed": "M", "frozen": "F", "rest": "r", "off": "o"}


def on(offset: int, start: date = MONDAY) -> date:
    return start + timedelta(days=offset)


def steps_of(pattern: str, start: date = MONDAY) -> list[Step]:
    """Return the steps of consecutive days, one letter a day."""
    return [
        Step(f"s{day}-{number}", kind, on(day, start), "maya", at=f"{on(day, start)}T09:0{number}:00+00:00")
        for day, letter in enumerate(pattern)
        for number, kind in enumerate(KINDS[letter])
    ]


def daily(start: date = MONDAY) -> Plan:
    return Plan("daily", start, EVERY_DAY)


def working(start: date = MONDAY) -> Plan:
    return Plan("working", start, WORKING_DAYS)


def book_of(
    pattern: str,
    plans: Iterable[Plan] = (),
    time_off: Iterable[TimeOff] = (),
    start: date = MONDAY,
) -> Book:
    return Book.of((*steps_of(pattern, start), *plans, *time_off))


def told(
    pattern: str,
    plans: Iterable[Plan] | None = None,
    time_off: Iterable[TimeOff] = (),
    start: date = MONDAY,
    today: date | None = None,
) -> Chronicle:
    """Return the chronicle of a pattern, whose last letter is today; every day is planned unless said."""
    book = book_of(pattern, [daily(start)] if plans is None else plans, time_off, start)
    return chronicle_of(book, today or on(len(pattern) - 1, start))


def states(chronicle: Chronicle) -> str:
    """Return every day of the history, one letter each: K kept, ? open, M missed, F frozen, r rest, o off."""
    return "".join(LETTERS[state] for _, state in chronicle.days(date.min, date.max))
