"""The user's date, and the first day of the week."""

from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from habit_tui.domain.streaks.first_weekday import FRIDAY, MONDAY, SATURDAY, SUNDAY, first_weekday_of
from habit_tui.domain.streaks.logical_day import logical_today, week_start

BERLIN = ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize(
    ("clock", "expected"),
    [("00:00", 22), ("03:59", 22), ("04:00", 23), ("12:00", 23), ("23:59", 23)],
)
def test_the_day_starts_at_four_in_the_morning(clock: str, expected: int) -> None:
    assert logical_today(datetime.fromisoformat(f"2026-11-23T{clock}:00"), "04:00") == date(
        2026, 11, expected
    )


def test_a_day_can_start_at_midnight() -> None:
    assert logical_today(datetime(2026, 11, 23, 0, 0), "00:00") == date(2026, 11, 23)


def test_the_first_hours_of_the_year_belong_to_the_last_day_of_the_one_before() -> None:
    assert logical_today(datetime(2027, 1, 1, 3, 59), "04:00") == date(2026, 12, 31)
    assert logical_today(datetime(2028, 3, 1, 3, 59), "04:00") == date(2028, 2, 29)


def test_on_the_day_of_23_hours_the_day_starts_at_four_by_the_clock_on_the_wall() -> None:
    assert logical_today(datetime(2026, 3, 29, 3, 59, tzinfo=BERLIN), "04:00") == date(2026, 3, 28)
    assert logical_today(datetime(2026, 3, 29, 4, 0, tzinfo=BERLIN), "04:00") == date(2026, 3, 29)


def test_on_the_day_of_25_hours_the_day_starts_at_four_by_the_clock_on_the_wall() -> None:
    assert logical_today(datetime(2026, 10, 25, 3, 59, tzinfo=BERLIN), "04:00") == date(2026, 10, 24)
    assert logical_today(datetime(2026, 10, 25, 4, 0, tzinfo=BERLIN), "04:00") == date(2026, 10, 25)


def test_the_hour_that_comes_twice_belongs_to_one_day() -> None:
    first = datetime(2026, 10, 25, 2, 30, tzinfo=BERLIN)

    assert (
        logical_today(first, "04:00") == logical_today(first.replace(fold=1), "04:00") == date(2026, 10, 24)
    )


@given(st.datetimes(), st.integers(-14, 14))
def test_the_offset_from_utc_changes_nothing(wall: datetime, hours: int) -> None:
    aware = wall.replace(tzinfo=timezone(timedelta(hours=hours)))

    if wall.date() > date.min:
        assert logical_today(aware, "04:00") == logical_today(wall, "04:00")


@pytest.mark.parametrize("wrong", ["", "4 am", "25:00", "04:60"])
def test_a_start_that_is_no_time_is_refused(wrong: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        logical_today(datetime(2026, 11, 23, 12), wrong)


@given(st.dates(date(2, 1, 1)), st.integers(0, 6))
def test_a_week_starts_on_its_first_weekday_at_most_six_days_before(day: date, first: int) -> None:
    start = date.fromordinal(week_start(day, first))

    assert start.weekday() == first
    assert 0 <= (day - start).days < 7


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("US", SUNDAY),
        ("GB", MONDAY),
        ("DE", MONDAY),
        ("AU", MONDAY),
        ("AE", MONDAY),
        ("CN", MONDAY),
        ("JP", SUNDAY),
        ("PT", SUNDAY),
        ("EG", SATURDAY),
        ("IR", SATURDAY),
        ("MV", FRIDAY),
        ("en_US.UTF-8", SUNDAY),
        ("en_GB.UTF-8", MONDAY),
        ("en-us", SUNDAY),
        ("ar_EG", SATURDAY),
        ("de_DE@euro", MONDAY),
        ("zh_Hant_TW", SUNDAY),
        ("es_419", MONDAY),
        ("C", MONDAY),
        ("C.UTF-8", MONDAY),
        ("POSIX", MONDAY),
        ("id", MONDAY),
        ("", MONDAY),
        (None, MONDAY),
        ("ZZ", MONDAY),
    ],
)
def test_the_first_weekday_is_the_territorys(name: str | None, expected: int) -> None:
    assert first_weekday_of(name) == expected
