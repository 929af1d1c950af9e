"""The plan as a recurrence: the planned days of a span, and the next one.

For calendars and reminders, which step from one planned day to the next. It loads python-dateutil, so what
is on the way to the first frame asks the schedule instead, which judges one day by its weekday.
"""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta

from dateutil.rrule import WEEKLY, rrule

from habit_tui.domain.plan import Plan, TimeOff
from habit_tui.domain.streaks.schedule import Schedule


def planned_days(
    plans: Iterable[Plan], time_off: Iterable[TimeOff], start: date, end: date
) -> Iterator[date]:
    """Yield the planned days from `start` to `end`, both included, oldest first."""
    schedule = Schedule.of(plans, time_off)
    for plan, first, last in _reigns(schedule, start, end):
        for day in _recurring(plan, first, last):
            if schedule.off_until(day) is None:
                yield day


def next_planned_day(plans: Iterable[Plan], time_off: Iterable[TimeOff], after: date) -> date | None:
    """Return the first planned day after a date, None if the calendar ends before there is one."""
    schedule = Schedule.of(plans, time_off)
    day = after
    while day < date.max:
        candidate = _next_on_plan(schedule, day + timedelta(days=1))
        off_until = schedule.off_until(candidate) if candidate else None
        if off_until is None:
            return candidate
        day = off_until
    return None


def _next_on_plan(schedule: Schedule, start: date) -> date | None:
    for plan, first, last in _reigns(schedule, start, date.max):
        for day in _recurring(plan, first, last):
            return day
    return None


def _reigns(schedule: Schedule, start: date, end: date) -> Iterator[tuple[Plan, date, date]]:
    """Yield each plan that holds between two days, with its first and last day in between."""
    for number, plan in enumerate(schedule.plans):
        first = max(start, plan.since)
        last = end
        if number + 1 < len(schedule.plans):
            successor = schedule.sinces[number + 1]
            if successor <= first:
                continue
            last = min(end, successor - timedelta(days=1))
        if first <= last:
            yield plan, first, last


def _recurring(plan: Plan, first: date, last: date) -> Iterator[date]:
    """Yield a plan's weekdays between two days; an rrule without weekdays would take the first day's own."""
    if not plan.days:
        return
    start, until = datetime.combine(first, time()), datetime.combine(last, time())
    for moment in rrule(WEEKLY, byweekday=sorted(plan.days), dtstart=start, until=until):
        yield moment.date()
