"""Dates as one says them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from habit_tui.domain.day_words import ago, long_day, short_day, span_of_days

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (TODAY, "today"),
        (date(2026, 11, 22), "yesterday"),
        (date(2026, 11, 21), "2 days ago"),
        (date(2026, 11, 10), "13 days ago"),
        (date(2026, 11, 9), "2 weeks ago"),
        (date(2026, 9, 24), "8 weeks ago"),
        (date(2026, 9, 23), "2 months ago"),
        (date(2025, 11, 23), "12 months ago"),
        (date(2024, 11, 24), "23 months ago"),
        (date(2024, 11, 23), "2 years ago"),
        (date(2016, 11, 23), "10 years ago"),
        (date(2026, 11, 24), "on 24 Nov"),
        (date(2027, 1, 2), "on 2 Jan 2027"),
    ],
)
def test_how_long_ago_in_the_unit_that_one_would_use(day: date, words: str) -> None:
    assert ago(day, TODAY) == words


def test_the_day_after_a_leap_day_two_years_ago() -> None:
    assert ago(date(2024, 2, 29), date(2026, 2, 28)) == "23 months ago"
    assert ago(date(2024, 2, 29), date(2026, 3, 1)) == "2 years ago"


@given(st.integers(0, 20_000), st.integers(0, 20_000))
def test_what_is_longer_ago_never_reads_as_less(one: int, other: int) -> None:
    units = {"today": 0, "yesterday": 1, "days": 1, "weeks": 7, "months": 30.4, "years": 365.2}

    def roughly(days: int) -> float:
        words = ago(TODAY - timedelta(days=days), TODAY).split()
        return units[words[0]] if len(words) == 1 else int(words[0]) * units[words[1]]

    less, more = sorted((one, other))
    assert roughly(less) <= roughly(more)
    assert abs(roughly(more) - more) <= max(1, more * 0.5)


def test_the_year_is_told_where_it_is_not_todays() -> None:
    assert short_day(date(2026, 11, 17), TODAY) == "17 Nov"
    assert short_day(date(2025, 11, 17), TODAY) == "17 Nov 2025"
    assert long_day(date(2026, 11, 17), TODAY) == "Tuesday 17 November"
    assert long_day(date(2028, 2, 29), TODAY) == "Tuesday 29 February 2028"


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        (date(2026, 11, 3), date(2026, 11, 3), "3 Nov"),
        (date(2026, 11, 3), date(2026, 11, 13), "3 to 13 Nov"),
        (date(2026, 9, 2), date(2026, 11, 4), "2 Sep to 4 Nov"),
        (date(2025, 11, 3), date(2025, 11, 13), "3 to 13 Nov 2025"),
        (date(2025, 9, 2), date(2025, 11, 4), "2 Sep to 4 Nov 2025"),
        (date(2025, 12, 28), date(2026, 1, 4), "28 Dec 2025 to 4 Jan 2026"),
        (date(2025, 11, 3), date(2026, 11, 3), "3 Nov 2025 to 3 Nov 2026"),
    ],
)
def test_a_range_tells_no_more_than_it_takes(start: date, end: date, words: str) -> None:
    assert span_of_days(start, end, TODAY) == words
