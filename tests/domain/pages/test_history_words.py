"""The history in words."""

from dataclasses import replace
from datetime import date

import pytest

from habit_tui.domain.book import Book
from habit_tui.domain.history_words import (
    best_run,
    day_in_words,
    run_in_words,
    step_in_words,
    streak_in_words,
    totals_in_words,
    week_in_words,
)
from habit_tui.domain.plan import TimeOff
from habit_tui.domain.streaks.chronicle import chronicle_of
from habit_tui.domain.streaks.runs import Run
from habit_tui.domain.streaks.totals import Totals
from habit_tui.domain.today import Streak
from tests.screens.pages.people import RECORDS, STEPS

TODAY = date(2026, 11, 23)
BOOK = Book.of([*RECORDS, TimeOff("off", date(2026, 11, 12), date(2026, 11, 13))])
NONE = Streak(current=0, best=0, today="open", freezes=0, total=0, conversations=0, goal=0)


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 11, 1), "Sunday 1 November: before your history"),
        (date(2026, 11, 2), "Monday 2 November: kept, asked Maya Okonkwo"),
        (date(2026, 11, 3), "Tuesday 3 November: frozen, forgiven by a freeze"),
        (date(2026, 11, 5), "Thursday 5 November: missed"),
        (date(2026, 11, 7), "Saturday 7 November: a rest day"),
        (date(2026, 11, 12), "Thursday 12 November: time off"),
        (date(2026, 11, 23), "Monday 23 November: open"),
        (date(2026, 11, 24), "Tuesday 24 November: still to come"),
    ],
)
def test_a_day_is_told_with_its_state_and_what_was_done(day: date, words: str) -> None:
    assert day_in_words(BOOK, chronicle_of(BOOK, TODAY), day) == words


def test_a_step_is_told_with_whom_even_when_they_are_forgotten() -> None:
    assert [step_in_words(BOOK, step) for step in STEPS] == [
        "asked Maya Okonkwo",
        "talked with Dana Cole",
        "asked Maya Okonkwo",
        "thanked Dana Cole",
    ]
    assert step_in_words(BOOK, replace(STEPS[1], contact="gone")) == "talked with somebody since forgotten"


def test_totals_leave_out_what_never_happened() -> None:
    assert totals_in_words(Totals()) == ""
    assert totals_in_words(Totals(talked=1, referrals=1)) == "1 conversation, 1 referral"
    all_of_them = "3 conversations, 2 asked, 4 thanked, 5 told, 6 referrals"
    assert totals_in_words(Totals(2, 3, 4, 5, 6)) == all_of_them


@pytest.mark.parametrize(
    ("streak", "words"),
    [
        (NONE, "A new run begins with your next step"),
        (
            replace(NONE, best=4, freezes=2),
            "A new run begins with your next step · the best so far is 4 days · 2 freezes in hand",
        ),
        (replace(NONE, current=1, best=1), "1 day"),
        (
            replace(NONE, current=3, best=9, freezes=1),
            "3 days in a row · the best is 9 days · 1 freeze in hand",
        ),
    ],
)
def test_a_streak_is_never_told_as_nought(streak: Streak, words: str) -> None:
    assert streak_in_words(streak) == words


@pytest.mark.parametrize(
    ("goal", "conversations", "words"),
    [
        (0, 0, ""),
        (1, 0, "This week's goal: 1 conversation"),
        (3, 0, "This week's goal: 3 conversations"),
        (3, 1, "This week 1 of 3 conversations"),
        (1, 2, "This week 2 of 1 conversation"),
        (0, 1, "This week 1 conversation"),
        (0, 2, "This week 2 conversations"),
    ],
)
def test_the_week_is_told_against_its_goal(goal: int, conversations: int, words: str) -> None:
    assert week_in_words(replace(NONE, goal=goal, conversations=conversations)) == words


def test_of_two_longest_runs_the_later_is_the_best() -> None:
    early, late = (Run(date(2026, month, 2), date(2026, month, 4), 3) for month in (9, 10))
    short = Run(date(2026, 11, 2), date(2026, 11, 2), 1)
    assert best_run([early, late, short]) is late
    assert best_run([]) is None
    assert run_in_words(late, TODAY) == "2 to 4 Oct"
