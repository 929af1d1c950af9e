"""Runs: the streaks that there have been."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from habit_tui.domain.streaks.tally import Tally


@dataclass(frozen=True, slots=True)
class Run:
    """Kept days with no missed one among them. A run without a kept day is none."""

    start: date
    """Its first kept day."""
    end: date
    """Its last kept day."""
    length: int
    """How many days of it were kept, from 1."""


def runs_in(days: Iterable[tuple[date, Tally]]) -> tuple[Run, ...]:
    """Return the runs in a history of days, oldest first, the one that goes on included."""
    runs: list[Run] = []
    start = end = None
    length = 0
    for day, tally in days:
        if tally.state != "kept":
            continue
        if tally.current == 1:
            if start is not None and end is not None:
                runs.append(Run(start, end, length))
            start = day
        end, length = day, tally.current
    if start is not None and end is not None:
        runs.append(Run(start, end, length))
    return tuple(runs)
