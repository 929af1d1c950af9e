"""The plan as a recurrence, against the schedule that asks one day at a time."""

from collections.abc import Sequence
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from habit_tui.domain.plan import Plan, TimeOff
from habit_tui.domain.streaks.recurrence import next_planned_day, planned_days
from habit_tui.domain.streaks.schedule import Schedule
from tests.domain.streaks.histories import BEGINNINGS, plans_from, time_off_from
from tests.domain.streaks.making import MONDAY, daily, on, working

START = BEGINNINGS[0]


def test_the_planned_days_of_a_week_are_the_plans_weekdays() -> None:
    assert list(planned_days([working()], [], on(0), on(8))) == [on(d) for d in (0, 1, 2, 3, 4, 7, 8)]


def test_time_off_and_the_days_before_the_first_plan_are_not_planned() -> None:
    off = [TimeOff("o", on(2), on(3))]

    assert list(planned_days([daily()], off, on(-3), on(5))) == [on(0), on(1), on(4), on(5)]


def test_each_plan_holds_until_the_next() -> None:
    plans = [daily(), working(on(3))]

    assert list(planned_days(plans, [], on(0), on(7))) == [on(d) for d in (0, 1, 2, 3, 4, 7)]


def test_the_next_planned_day_passes_over_rest_and_time_off() -> None:
    assert next_planned_day([working()], [], on(4)) == on(7)
    assert next_planned_day([working()], [TimeOff("o", on(5), on(9))], on(4)) == on(10)
    assert next_planned_day([working()], [TimeOff("o", on(1), on(4))], on(0)) == on(7)


def test_the_next_planned_day_may_be_a_later_plans() -> None:
    none = Plan("none", MONDAY, frozenset())

    assert next_planned_day([none, working(on(9))], [], on(0)) == on(9)
    assert next_planned_day([working(on(9))], [], on(-100)) == on(9)


def test_there_may_be_no_next_planned_day() -> None:
    assert next_planned_day([], [], MONDAY) is None
    assert next_planned_day([Plan("none", MONDAY, frozenset())], [], MONDAY) is None
    assert next_planned_day([daily()], [TimeOff("o", on(1), date.max)], MONDAY) is None
    assert next_planned_day([daily()], [], date.max) is None


@settings(max_examples=150, deadline=None)
@given(plans_from(START), time_off_from(START), st.integers(-5, 60), st.integers(-5, 60))
def test_the_recurrence_and_the_weekday_set_agree_on_every_day(
    plans: Sequence[Plan], time_off: Sequence[TimeOff], first: int, length: int
) -> None:
    start = on(first, START)
    end = start + timedelta(days=length)
    schedule = Schedule.of(plans, time_off)
    span = [start + timedelta(days=day) for day in range(length + 1)]

    planned = [day for day in span if schedule.is_planned(day)]

    assert list(planned_days(plans, time_off, start, end)) == planned
    following = next_planned_day(plans, time_off, start - timedelta(days=1))
    if planned:
        assert following == planned[0]
    else:
        assert following is None or following > end
