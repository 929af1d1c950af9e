"""The stretches of history that can be looked at by name."""

from dataclasses import dataclass
from datetime import date, timedelta

from habit_tui.domain.streaks.chronicle import Chronicle

_WEEKS = 12


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of days under a name; both ends included."""

    name: str
    start: date
    end: date


def spans_of(chronicle: Chronicle) -> tuple[Span, ...]:
    """Return the spans that end today: the whole history, this year, twelve weeks, this month."""
    today = chronicle.today
    weeks = date.fromordinal(max(1, (today - timedelta(days=7 * _WEEKS - 1)).toordinal()))
    return (
        Span("your whole history", chronicle.begin or today, today),
        Span("this year", today.replace(month=1, day=1), today),
        Span(f"the last {_WEEKS} weeks", weeks, today),
        Span("this month", today.replace(day=1), today),
    )
