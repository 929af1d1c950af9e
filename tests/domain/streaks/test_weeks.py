"""Weeks, their goal, the strip and the totals."""

from dataclasses import replace
from datetime import date

import pytest

from habit_tui.domain.book import Book
from habit_tui.domain.contact import Contact
from habit_tui.domain.plan import Plan, TimeOff
from habit_tui.domain.streaks.chronicle import chronicle_of
from habit_tui.domain.streaks.strip import strip
from habit_tui.domain.streaks.totals import Totals, totals_of
from habit_tui.domain.streaks.weeks import Week, weeks_of
from tests.domain.streaks.making import EVERY_DAY, MONDAY, book_of, daily, on, steps_of, told, working


def test_a_week_counts_its_conversations_and_no_other_step() -> None:
    chronicle = told("tahb--a" + "t", [working()])

    assert weeks_of(chronicle, on(0), on(7), 0) == (Week(on(0), 3, 3), Week(on(7), 1, 3))


def test_the_week_under_way_is_the_streaks() -> None:
    streak = told("ttttttt" + "t-b", [working()]).streak

    assert (streak.conversations, streak.goal) == (3, 3)


def test_the_first_weekday_decides_which_week_a_day_is_in() -> None:
    chronicle = told("------t" + "t", [working()])

    assert [week.conversations for week in weeks_of(chronicle, on(0), on(7), 0)] == [1, 1]
    assert [(week.start, week.conversations) for week in weeks_of(chronicle, on(0), on(7), 6)] == [
        (on(-1), 0),
        (on(6), 2),
    ]


def test_the_streaks_week_begins_on_the_plans_day_and_otherwise_on_the_locales() -> None:
    book = book_of("------tt", [working()])
    sunday = book_of("------tt", [replace(working(), first_weekday=6)])

    assert chronicle_of(book, on(7)).streak.conversations == 1
    assert chronicle_of(book, on(7), 6).streak.conversations == 2
    assert chronicle_of(sunday, on(7)).streak.conversations == 2
    assert chronicle_of(sunday, on(7)).first_weekday == 6
    assert chronicle_of(sunday, on(7)).after(sunday, book, on(7)).streak.conversations == 1


def test_weeks_are_those_with_a_day_of_history_in_the_span() -> None:
    chronicle = told("--t" + "-" * 20, [working(on(2))])

    assert [week.start for week in weeks_of(chronicle, date.min, date.max, 0)] == [
        on(0),
        on(7),
        on(14),
        on(21),
    ]
    assert [week.start for week in weeks_of(chronicle, on(9), on(15), 0)] == [on(7), on(14)]
    assert weeks_of(chronicle, on(-9), on(1), 0) == ()
    assert weeks_of(chronicle, on(23), on(99), 0) == ()
    assert weeks_of(chronicle_of(Book.empty(), MONDAY), date.min, date.max, 0) == ()


def test_a_conversation_to_come_counts_in_no_week_yet() -> None:
    chronicle = told("t--t", [working()], today=on(1))

    assert weeks_of(chronicle, on(0), on(6), 0) == (Week(on(0), 1, 3),)


def test_a_weeks_goal_is_that_of_the_plan_on_its_last_day_up_to_today() -> None:
    plans = [replace(working(), goal=2), Plan("more", on(8), EVERY_DAY, goal=5)]

    assert [week.goal for week in weeks_of(told("-" * 14, plans), on(0), on(13), 0)] == [2, 5]
    assert [week.goal for week in weeks_of(told("-" * 8, plans), on(0), on(13), 0)] == [2, 2]


def test_before_the_first_plan_a_week_has_no_goal() -> None:
    assert [week.goal for week in weeks_of(told("t" * 8, [working(on(7))]), on(0), on(7), 0)] == [0, 3]


@pytest.mark.parametrize(
    ("goal", "first_off", "last_off", "expected"),
    [
        pytest.param(3, 0, 4, 0, id="all planned days off"),
        pytest.param(3, -3, 30, 0, id="in the midst of a holiday"),
        pytest.param(3, 5, 6, 3, id="only rest days off"),
        pytest.param(3, 4, 4, 2, id="one of five off"),
        pytest.param(3, 0, 1, 1, id="two of five off"),
        pytest.param(5, 0, 1, 3, id="two of five off, a higher goal"),
        pytest.param(3, 0, 3, 1, id="never below one while a planned day is left"),
        pytest.param(1, 0, 0, 1, id="a goal of one stays"),
        pytest.param(0, 0, 0, 0, id="no goal stays none"),
    ],
)
def test_time_off_protects_the_weekly_goal(goal: int, first_off: int, last_off: int, expected: int) -> None:
    off = TimeOff("o", on(first_off), on(last_off))
    chronicle = told("-" * 7, [replace(working(), goal=goal)], [off])

    assert chronicle.streak.goal == expected
    assert weeks_of(chronicle, on(0), on(6), 0)[0].goal == expected


def test_time_off_that_is_already_known_lowers_the_goal_of_the_week_under_way() -> None:
    assert told("-", [working()], [TimeOff("o", on(3), on(4))]).streak.goal == 1


def test_overlapping_time_off_is_taken_once() -> None:
    twice = [TimeOff("o", on(0), on(1)), TimeOff("p", on(1), on(1)), TimeOff("q", on(0), on(0))]

    assert told("-", [replace(working(), goal=5)], twice).streak.goal == 3


def test_a_plan_without_weekdays_keeps_its_goal_until_the_whole_week_is_off() -> None:
    plan = Plan("p", MONDAY, frozenset(), goal=7)

    assert told("-", [plan]).streak.goal == 7
    assert told("-", [plan], [TimeOff("o", on(0), on(2))]).streak.goal == 4
    assert told("-", [plan], [TimeOff("o", on(0), on(6))]).streak.goal == 0


def test_the_strip_has_the_last_calendar_weeks_with_nothing_before_history_or_to_come() -> None:
    chronicle = told("-" * 3 + "aa--" + "aa--", [working(on(3))])

    assert strip(chronicle, on(10), 0, weeks=3) == (
        (None,) * 7,
        (None, None, None, "kept", "kept", "rest", "rest"),
        ("kept", "kept", "frozen", "open", None, None, None),
    )


def test_the_strip_is_five_weeks_of_seven_days_from_the_first_weekday_on() -> None:
    rows = strip(told("a" * 40), on(39), 6)

    assert [len(row) for row in rows] == [7] * 5
    assert rows[-1] == ("kept",) * 6 + (None,)


def test_totals_count_each_kind_of_step_and_the_referrals() -> None:
    contacts = [Contact("maya", "Maya"), Contact("priya", "Priya", introduced_by="maya")]
    book = Book.of((*steps_of("abht"), *contacts, daily()))

    assert totals_of(book) == Totals(asked=2, talked=3, thanked=1, told=1, referrals=1)
    assert totals_of(book, on(1)) == Totals(asked=2, talked=2, thanked=0, told=0, referrals=1)


def test_a_step_with_somebody_forgotten_still_counts() -> None:
    assert totals_of(Book.of(steps_of("t"))).talked == 1
