"""Moving about in a calendar."""

from datetime import date, timedelta
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from habit_tui.domain.calendar_moves import Way, moved_among_weeks, moved_in_month

FIRST, LAST = date(1970, 1, 1), date(2028, 2, 29)
DAYS = st.dates(FIRST, LAST)
WAYS: tuple[Way, ...] = get_args(Way)


@given(DAYS, st.sampled_from(WAYS), DAYS, DAYS)
def test_no_move_leaves_the_range(day: date, way: Way, one: date, other: date) -> None:
    first, last = min(one, other, day), max(one, other, day)
    for move in (moved_among_weeks, moved_in_month):
        assert first <= move(day, way, first, last) <= last


@given(DAYS, st.sampled_from([("left", "right"), ("up", "down")]))
def test_a_step_back_and_on_leads_where_it_began(day: date, ways: tuple[Way, Way]) -> None:
    back, on = ways
    for move in (moved_among_weeks, moved_in_month):
        there = move(day, back, date.min, date.max)
        assert there != day
        assert move(there, on, date.min, date.max) == day


@given(st.dates(date(1971, 1, 1), date(2027, 1, 1)), st.sampled_from(["back", "on"]))
def test_a_page_in_a_month_is_the_next_month_and_its_day_if_it_has_it(day: date, way: Way) -> None:
    there = moved_in_month(day, way, FIRST, LAST)
    months = 12 * (there.year - day.year) + there.month - day.month
    assert months == (1 if way == "on" else -1)
    assert there.day == day.day or (there.day < day.day and (there + timedelta(days=1)).day == 1)


@pytest.mark.parametrize(
    ("day", "way", "there"),
    [
        (date(2028, 1, 31), "on", date(2028, 2, 29)),
        (date(2027, 3, 31), "back", date(2027, 2, 28)),
        (date(2026, 12, 5), "on", date(2027, 1, 5)),
        (date(2027, 1, 5), "back", date(2026, 12, 5)),
        (date(1970, 1, 20), "back", FIRST),
        (date(2028, 2, 10), "on", LAST),
        (date(2027, 5, 5), "first", FIRST),
        (date(2027, 5, 5), "last", LAST),
    ],
)
def test_pages_of_a_month_at_the_ends_and_in_a_leap_year(day: date, way: Way, there: date) -> None:
    assert moved_in_month(day, way, FIRST, LAST) == there


def test_a_page_among_weeks_is_four_weeks_and_an_arrow_a_week_or_a_day() -> None:
    day = date(2026, 11, 11)
    moves: dict[Way, int] = {"back": -28, "on": 28, "left": -7, "right": 7, "up": -1, "down": 1}
    for way, days in moves.items():
        assert moved_among_weeks(day, way, FIRST, LAST) == day + timedelta(days=days)
