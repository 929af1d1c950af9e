"""The last half year, week by week, each against the goal that held in it."""

from collections.abc import Sequence
from datetime import date

from habit_tui.domain.streaks.chronicle import Chronicle
from habit_tui.domain.streaks.logical_day import week_start
from habit_tui.domain.streaks.weeks import Week, weeks_of

WEEKS = 26
"""Half a year."""


def last_weeks(chronicle: Chronicle, count: int = WEEKS) -> tuple[Week, ...]:
    """Return the last calendar weeks, oldest first, that under way among them; none from before history."""
    first_weekday = chronicle.first_weekday
    start = week_start(chronicle.today, first_weekday) - 7 * (count - 1)
    return weeks_of(chronicle, date.fromordinal(max(1, start)), chronicle.today, first_weekday)


def weeks_in_words(weeks: Sequence[Week]) -> str:
    """Return what the weeks came to: how many conversations, and in how many the goal was reached.

    The week under way, the last one, counts as one with a goal only once the goal is reached: until then it
    is open. A week whose goal time off took away is none that fell short, and of a goal that was never
    reached nothing is said.
    """
    if not weeks:
        return ""
    talks = sum(week.conversations for week in weeks)
    sums = f"{_count(len(weeks), 'week')}, {_count(talks, 'conversation')}."
    aimed = [week for week in weeks if week.goal and (week is not weeks[-1] or _reached(week))]
    reached = sum(_reached(week) for week in aimed)
    if not reached:
        return sums
    return f"{sums} The goal was reached in {reached} of {_count(len(aimed), 'week')} that had one."


def _reached(week: Week) -> bool:
    return week.conversations >= week.goal


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'s' if number != 1 else ''}"
