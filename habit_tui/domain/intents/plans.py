"""Intents about the plan and time off."""

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta

from habit_tui.domain.book import Book
from habit_tui.domain.change import CannotDo, Change, Record
from habit_tui.domain.intents.steps import EARLIEST
from habit_tui.domain.moment import Moment
from habit_tui.domain.plain import plain
from habit_tui.domain.plan import Plan, TimeOff
from habit_tui.domain.words import Counts

LATEST = date(2199, 12, 31)
"""Time off beyond this is a slip of the keyboard."""
LONGEST_TIME_OFF = timedelta(days=3660)
"""Ten years: longer is a slip of the keyboard."""


@dataclass(frozen=True, slots=True)
class ChangePlan:
    """Another plan from today on; None leaves a part as it is."""

    days: frozenset[int] | None = None
    goal: int | None = None
    counts: Counts | None = None
    day_starts: str | None = None
    first_weekday: int | None = None
    most_talks: int | None = None
    quiet_days: bool | None = None

    def change(self, book: Book, moment: Moment) -> Change:
        """Put a plan that holds from today; the past keeps the plans that held then."""
        held = book.plan_on(moment.today)
        parts = {name: getattr(self, name) for name in self.__slots__ if getattr(self, name) is not None}
        self._check()
        base = held or Plan(moment.new_id(), moment.today)
        same_day = held is not None and held.since == moment.today
        plan = replace(
            base,
            id=base.id if same_day else moment.new_id(),
            since=moment.today,
            at=moment.at,
            **parts,
        )
        return Change("plan", put=(plan,))

    def _check(self) -> None:
        if self.goal is not None and not 0 <= self.goal <= 100:
            raise CannotDo(f"a weekly goal of {self.goal} is not between 0 and 100")
        if self.most_talks is not None and not 1 <= self.most_talks <= 100:
            raise CannotDo(f"{self.most_talks} live talks a week at most is not between 1 and 100")
        if self.days is not None and not self.days <= set(range(7)):
            raise CannotDo("the days of a plan are mon, tue, wed, thu, fri, sat, sun")
        if self.first_weekday is not None and self.first_weekday not in range(7):
            raise CannotDo("a week begins on mon, tue, wed, thu, fri, sat or sun")
        if self.day_starts is not None:
            check_day_start(self.day_starts)


def is_day_start(text: str) -> bool:
    """Tell whether a text is a time from 00:00 to 11:59, HH:MM; a later one would name days wrongly."""
    return re.fullmatch(r"(0[0-9]|1[01]):[0-5][0-9]", text) is not None


def check_day_start(text: str) -> None:
    """Raise CannotDo where a text is no start of a day."""
    if not is_day_start(text):
        raise CannotDo(f"{plain(text, 20)!r} is no start of a day: give a time from 00:00 to 11:59")


@dataclass(frozen=True, slots=True)
class TakeTimeOff:
    """A holiday or an illness, past or to come; both ends included. One that touches others joins them."""

    start: date
    end: date

    def change(self, book: Book, moment: Moment) -> Change:
        """Put the range, in place of those that it touches."""
        _check_range(self.start, self.end)
        day = timedelta(days=1)
        touched = [
            old
            for old in book.time_off.values()
            if old.start <= self.end + day and old.end >= self.start - day
        ]
        start = min([self.start, *(old.start for old in touched)])
        end = max([self.end, *(old.end for old in touched)])
        if any((old.start, old.end) == (start, end) for old in touched):
            raise CannotDo("those days are off already")
        return Change(
            f"time off {_range(start, end)}", (TimeOff(moment.new_id(), start, end),), tuple(touched)
        )


@dataclass(frozen=True, slots=True)
class CancelTimeOff:
    """These days are not off after all."""

    start: date
    end: date

    def change(self, book: Book, moment: Moment) -> Change:
        """Remove the days from every range that holds some of them; raises CannotDo where none does."""
        _check_range(self.start, self.end)
        touched = [old for old in book.time_off.values() if old.start <= self.end and old.end >= self.start]
        if not touched:
            raise CannotDo("none of those days is off")
        left: list[Record] = []
        for old in touched:
            for start, end in (
                (old.start, self.start - timedelta(days=1)),
                (self.end + timedelta(days=1), old.end),
            ):
                if start <= end:
                    left.append(TimeOff(moment.new_id(len(left)), start, end))
        return Change(f"no time off {_range(self.start, self.end)}", tuple(left), tuple(touched))


def _check_range(start: date, end: date) -> None:
    if end < start:
        raise CannotDo(f"{end.isoformat()} comes before {start.isoformat()}: give the first day first")
    if start < EARLIEST or end > LATEST:
        raise CannotDo(f"give dates from {EARLIEST.isoformat()} to {LATEST.isoformat()}")
    if end - start > LONGEST_TIME_OFF:
        raise CannotDo("that is more than ten years: check the dates")


def _range(start: date, end: date) -> str:
    return start.isoformat() if start == end else f"{start.isoformat()} to {end.isoformat()}"
