"""The days of the week: when the conversations are, and which planned days are kept."""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from habit_tui.domain.book import Book
from habit_tui.domain.streaks.chronicle import Chronicle
from habit_tui.domain.words import DayState

ASKED_FOR: tuple[DayState, ...] = ("kept", "missed", "frozen")
"""The states of a day that was kept, or could have been. Rest, time off and an open day are none."""


@dataclass(frozen=True, slots=True)
class Weekday:
    """All Mondays of a history, or all of another day of the week."""

    weekday: int
    """As `date.weekday()` numbers it, 0 for Monday."""
    conversations: int
    kept: int
    days: int
    """Those that were kept, and those that the plan asked for and that were not."""


def weekdays_of(book: Book, chronicle: Chronicle) -> tuple[Weekday, ...]:
    """Return the seven days of the week, from the first one of the user's calendar week on."""
    states = Counter((day.weekday(), state) for day, state in chronicle.days(date.min, chronicle.today))
    talks = Counter(
        step.on.weekday()
        for step in book.steps.values()
        if step.kind == "talked" and step.on <= chronicle.today
    )
    return tuple(
        Weekday(day, talks[day], states[day, "kept"], sum(states[day, state] for state in ASKED_FOR))
        for day in ((chronicle.first_weekday + number) % 7 for number in range(7))
    )
