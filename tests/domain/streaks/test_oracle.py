"""The package against the slow reading of the same rules."""

from datetime import date

from hypothesis import given, settings

from habit_tui.domain.streaks.chronicle import chronicle_of
from habit_tui.domain.streaks.weeks import weeks_of
from habit_tui.domain.today import Streak
from habit_tui.domain.words import DayState
from tests.domain.streaks import oracle
from tests.domain.streaks.histories import History, histories
from tests.domain.streaks.making import states

NAMES: dict[str, DayState] = {"K": "kept", "?": "open", "M": "missed", "F": "frozen", "r": "rest", "o": "off"}


@settings(max_examples=800, deadline=None)
@given(histories())
def test_every_day_and_every_number_is_that_of_the_slow_reading(history: History) -> None:
    chronicle = chronicle_of(history.book, history.today)
    days = oracle.word(history)
    expected = oracle.judged(days)
    plan = oracle.plan_in_force(history, history.today)
    week = oracle.week_around(history.today, plan.first_weekday or 0 if plan else 0)

    assert states(chronicle) == expected
    assert chronicle.streak == Streak(
        current=oracle.walked_back(expected),
        best=oracle.best(expected),
        today=NAMES[expected[-1]] if expected else "rest",
        freezes=oracle.in_hand(days),
        total=oracle.conversations(history, oracle.dates(history)),
        conversations=oracle.conversations(history, week),
        goal=oracle.goal_of(history, week),
    )
    assert [(run.start, run.end, run.length) for run in chronicle.runs] == oracle.runs(history, expected)


@settings(max_examples=150, deadline=None)
@given(histories())
def test_every_week_is_that_of_the_slow_reading(history: History) -> None:
    chronicle = chronicle_of(history.book, history.today)
    weeks = {tuple(oracle.week_around(day, 6)) for day in oracle.dates(history)}

    assert [
        (week.start, week.conversations, week.goal) for week in weeks_of(chronicle, date.min, date.max, 6)
    ] == [
        (week[0], oracle.conversations(history, week), oracle.goal_of(history, week))
        for week in sorted(weeks)
    ]


@settings(max_examples=150, deadline=None)
@given(histories())
def test_the_numbers_keep_their_bounds(history: History) -> None:
    chronicle = chronicle_of(history.book, history.today)
    streak = chronicle.streak

    assert 0 <= streak.current <= streak.best
    assert 0 <= streak.freezes <= 2
    assert streak.best == max((run.length for run in chronicle.runs), default=0)
    assert sum(run.length for run in chronicle.runs) == states(chronicle).count("K")
