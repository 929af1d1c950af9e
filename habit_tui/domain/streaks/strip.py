"""The strip: the last calendar weeks, day by day."""

from datetime import date

from habit_tui.domain.streaks.chronicle import Chronicle
from habit_tui.domain.streaks.logical_day import week_start
from habit_tui.domain.words import DayState


def strip(
    chronicle: Chronicle, today: date, first_weekday: int, weeks: int = 5
) -> tuple[tuple[DayState | None, ...], ...]:
    """Return the states of the last calendar weeks, the one of `today` last, seven days each.

    None stands for a day before history and for one to come.
    """
    last = week_start(today, first_weekday)
    return tuple(
        tuple(chronicle.state_at(day) for day in range(start, start + 7))
        for start in range(last - 7 * (weeks - 1), last + 1, 7)
    )
