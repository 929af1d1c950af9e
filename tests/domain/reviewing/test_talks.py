"""Conversations in all, this year, this month, this week; by week and by day of the week."""

from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import given, settings

from habit_tui.domain.book import Book
from habit_tui.domain.plan import Plan, TimeOff
from habit_tui.domain.reviewing.last_weeks import last_weeks, weeks_in_words
from habit_tui.domain.reviewing.talks import Talks, talks_in_words, talks_of
from habit_tui.domain.reviewing.weekdays import Weekday, weekdays_of
from habit_tui.domain.streaks.chronicle import chronicle_of
from tests.domain.streaks import oracle
from tests.domain.streaks.histories import History, histories
from tests.domain.streaks.making import EVERY_DAY, MONDAY, book_of, daily, on, states, told


def test_the_year_and_the_month_begin_on_their_first_day() -> None:
    chronicle = told("tttt", start=date(2025, 12, 30))

    assert talks_of(chronicle) == Talks(ever=4, year=2, month=2, week=4, goal=3)
    assert talks_in_words(chronicle) == (
        "4 conversations in all, 2 this year, 2 this month. This week 4 of 3 conversations."
    )


def test_what_has_not_happened_yet_is_left_out_of_the_sentence() -> None:
    assert talks_in_words(told("aaa")) == ""
    assert talks_in_words(told("t" + "-" * 40)) == (
        "1 conversation in all, 1 this year. This week's goal: 3 conversations."
    )
    assert talks_in_words(told("t" + "-" * 90, [Plan("p", MONDAY, goal=0)])) == "1 conversation in all."


@settings(max_examples=200, deadline=None)
@given(histories())
def test_the_counts_are_those_of_counting_one_by_one(history: History) -> None:
    today = history.today
    talked = [step.on for step in history.steps if step.kind == "talked" and step.on <= today]
    talks = talks_of(chronicle_of(history.book, today))

    assert talks.ever == len(talked)
    assert talks.year == sum(day.year == today.year for day in talked)
    assert talks.month == sum((day.year, day.month) == (today.year, today.month) for day in talked)


def test_the_last_half_year_has_26_weeks_at_most_each_with_the_goal_of_then() -> None:
    later = Plan("later", MONDAY + timedelta(weeks=20), EVERY_DAY, goal=5)
    weeks = last_weeks(told("t------" * 30, [daily(), later]))

    assert len(weeks) == 26
    assert weeks[-1].start == MONDAY + timedelta(weeks=29)
    assert [week.goal for week in weeks] == [3] * 16 + [5] * 10
    assert [week.conversations for week in weeks] == [1] * 26


def test_a_young_history_has_fewer_weeks() -> None:
    assert [week.start for week in last_weeks(told("t" * 9))] == [MONDAY, on(7)]
    assert last_weeks(chronicle_of(Book.empty(), MONDAY)) == ()


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("t", "1 week, 1 conversation."),
        ("t------t", "2 weeks, 2 conversations."),
        ("ttt", "1 week, 3 conversations. The goal was reached in 1 of 1 week that had one."),
        ("ttt----t------t", "3 weeks, 5 conversations. The goal was reached in 1 of 2 weeks that had one."),
    ],
)
def test_the_week_under_way_falls_short_of_nothing(pattern: str, words: str) -> None:
    assert weeks_in_words(last_weeks(told(pattern))) == words


def test_a_week_of_time_off_is_no_week_that_fell_short() -> None:
    chronicle = told("ttt----" + "-------" + "ttt", time_off=[TimeOff("o", on(7), on(13))])

    assert weeks_in_words(last_weeks(chronicle)).endswith("reached in 2 of 2 weeks that had one.")


def test_no_weeks_are_no_sentence() -> None:
    assert weeks_in_words(()) == ""


@settings(max_examples=100, deadline=None)
@given(histories())
def test_the_weeks_hold_every_conversation_of_their_days(history: History) -> None:
    chronicle = chronicle_of(history.book, history.today)
    weeks = last_weeks(chronicle)
    days = oracle.dates(history)

    assert sum(week.conversations for week in weeks) == oracle.conversations(history, days)


def test_days_of_the_week_tell_conversations_and_kept_days() -> None:
    book = book_of("ta-----" + "t------", [Plan("p", MONDAY, frozenset({0, 1, 2}), first_weekday=6)])
    weekdays = weekdays_of(book, chronicle_of(book, on(13)))

    assert [one.weekday for one in weekdays] == [6, 0, 1, 2, 3, 4, 5]
    assert weekdays[1:4] == (
        Weekday(0, conversations=2, kept=2, days=2),
        Weekday(1, conversations=0, kept=1, days=2),
        Weekday(2, conversations=0, kept=0, days=2),
    )
    assert weekdays[0] == Weekday(6, conversations=0, kept=0, days=0)


@settings(max_examples=200, deadline=None)
@given(histories())
def test_the_days_of_the_week_add_up_to_the_history(history: History) -> None:
    chronicle = chronicle_of(history.book, history.today)
    weekdays = weekdays_of(history.book, chronicle)
    letters = Counter(states(chronicle))

    assert sum(one.kept for one in weekdays) == letters["K"]
    assert sum(one.days for one in weekdays) == letters["K"] + letters["M"] + letters["F"]
    assert sum(one.conversations for one in weekdays) == chronicle.streak.total
