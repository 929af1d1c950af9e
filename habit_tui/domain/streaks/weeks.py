"""The calendar weeks of a history: how many conversations, and how many were aimed at."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from habit_tui.domain.streaks.logical_day import week_start
from habit_tui.domain.streaks.schedule import Schedule

if TYPE_CHECKING:
    from habit_tui.domain.streaks.chronicle import Chronicle

_LAST_DAY = date.max.toordinal()


@dataclass(frozen=True, slots=True)
class Week:
    """A calendar week."""

    start: date
    conversations: int
    """Those up to today."""
    goal: int
    """What the plan asked of this week, less what its time off took; 0 asks for nothing."""


def weeks_of(chronicle: "Chronicle", start: date, end: date, first_weekday: int) -> tuple[Week, ...]:
    """Return every calendar week with a day of history from `start` to `end` in it, whole, oldest first."""
    if chronicle.begin is None or max(start, chronicle.begin) > min(end, chronicle.today):
        return ()
    first = week_start(max(start, chronicle.begin), first_weekday)
    last = min(end, chronicle.today).toordinal()
    return tuple(
        Week(
            date.fromordinal(max(1, starts)),
            chronicle.conversations_between(starts, starts + 6),
            weekly_goal(chronicle.schedule, starts, chronicle.today),
        )
        for starts in range(first, last + 1, 7)
    )


def weekly_goal(schedule: Schedule, start: int, today: date) -> int:
    """Return the goal of the calendar week that starts on an ordinal, as it stands on `today`.

    It is that of the plan that holds on the week's last day up to today, so a change of plan counts for the
    week under way and for none before. Time off lowers it in proportion to the planned days that it takes,
    rounded down: with two of five days off a goal of 3 is 1. It stays at 1 while one planned day is left, and
    a week whose planned days are all off asks for nothing. A plan without weekdays counts all seven.
    """
    plan = schedule.plan_on(date.fromordinal(min(start + 6, today.toordinal())))
    if plan is None or plan.goal < 1:
        return 0
    days = [date.fromordinal(day) for day in range(max(1, start), min(start + 6, _LAST_DAY) + 1)]
    planned = [day for day in days if day.weekday() in plan.days] or days
    left = sum(schedule.off_until(day) is None for day in planned)
    return max(1, plan.goal * left // len(planned)) if left else 0
