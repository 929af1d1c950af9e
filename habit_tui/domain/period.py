"""The history between two days, with what it came to."""

from dataclasses import dataclass
from datetime import date

from habit_tui.domain.book import Book
from habit_tui.domain.contact import Contact
from habit_tui.domain.step import Step
from habit_tui.domain.streaks.chronicle import Chronicle
from habit_tui.domain.streaks.runs import Run
from habit_tui.domain.streaks.totals import Totals, totals_of
from habit_tui.domain.streaks.weeks import Week, weeks_of
from habit_tui.domain.today import Streak
from habit_tui.domain.words import DayState


@dataclass(frozen=True, slots=True)
class Taken:
    """A step and whom it was with; None once forgotten."""

    step: Step
    contact: Contact | None


@dataclass(frozen=True, slots=True)
class Day:
    """One day of history."""

    date: date
    state: DayState
    taken: tuple[Taken, ...]


@dataclass(frozen=True, slots=True)
class Period:
    """What there is of history between two days; the streak and the totals are those of today."""

    streak: Streak
    runs: tuple[Run, ...]
    """Those with a day in the period, whole, oldest first."""
    days: tuple[Day, ...]
    totals: Totals
    weeks: tuple[Week, ...]


def period_of(book: Book, chronicle: Chronicle, first_weekday: int, start: date, end: date) -> Period:
    """Return the history from `start` to `end`, both included."""
    return Period(
        chronicle.streak,
        tuple(run for run in chronicle.runs if run.end >= start and run.start <= end),
        tuple(
            Day(day, state, tuple(_taken(book, step) for step in book.steps_on.get(day, ())))
            for day, state in chronicle.days(start, end)
        ),
        totals_of(book, chronicle.today),
        weeks_of(chronicle, start, end, first_weekday),
    )


def _taken(book: Book, step: Step) -> Taken:
    return Taken(step, book.contacts.get(step.contact))
