"""The streak that goes on, those that came before it, and the best of them."""

from dataclasses import dataclass
from datetime import date

from habit_tui.domain.day_words import span_of_days
from habit_tui.domain.history_words import best_run
from habit_tui.domain.streaks.chronicle import Chronicle
from habit_tui.domain.streaks.runs import Run


@dataclass(frozen=True, slots=True)
class StreaksSoFar:
    """Every streak up to today."""

    current: Run | None
    """The one that goes on; None after a break and before the first kept day."""
    past: tuple[Run, ...]
    """Those that have ended, the latest first."""
    best: Run | None
    """The longest of all, the latest of several; None where there is none."""

    @property
    def all(self) -> tuple[Run, ...]:
        """The current one and the past ones, the latest first."""
        return (self.current, *self.past) if self.current else self.past


def streaks_so_far(chronicle: Chronicle) -> StreaksSoFar:
    """Return the streaks of a history."""
    runs = chronicle.runs[::-1]
    goes_on = chronicle.streak.current > 0
    return StreaksSoFar(runs[0] if goes_on else None, runs[1:] if goes_on else runs, best_run(runs))


def streak_in_words(run: Run, streaks: StreaksSoFar, today: date) -> str:
    """Return a streak with its dates: "13 days, 3 to 16 Nov, your best"; the current one says since when."""
    days = f"{run.length} day{'s' if run.length > 1 else ''}"
    current = run == streaks.current
    dates = f"since {span_of_days(run.start, run.start, today)}" if current else _dates(run, today)
    best = ", your best" if run == streaks.best and len(streaks.all) > 1 else ""
    return f"{days}, {dates}{best}"


def _dates(run: Run, today: date) -> str:
    return span_of_days(run.start, run.end, today)
