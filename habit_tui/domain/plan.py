"""The plan: which weekdays are on, the weekly goal, time off; each with the date from which it holds."""

from dataclasses import dataclass
from datetime import date

from habit_tui.domain.words import Counts

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
"""The plan's names of the days; the position is `date.weekday()`."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What the user has planned, from `since` until the next plan.

    `days` holds weekdays as `date.weekday()` numbers them, 0 for Monday. Of two plans of the same `since` the
    one with the later `at` holds.
    """

    id: str
    since: date
    days: frozenset[int] = frozenset({0, 1, 2, 3, 4})
    goal: int = 3
    """Conversations a week, from 0."""
    counts: Counts = "steps"
    day_starts: str = "04:00"
    """Local time, HH:MM, at which a new day begins."""
    first_weekday: int | None = None
    """First day of the calendar week as `date.weekday()`; None for the locale's."""
    at: str = ""
    """When it was made, ISO 8601."""
    most_talks: int = 3
    """Live talks in seven days beyond which messages are plenty, from 1; the goal, where that is more."""
    quiet_days: bool = True
    """Whether the day after a live talk is a quiet one."""


@dataclass(frozen=True, slots=True)
class TimeOff:
    """A holiday or an illness: both ends included."""

    id: str
    start: date
    end: date
