"""The streak that goes on, the past ones, and the best."""

from datetime import date

from hypothesis import given, settings

from habit_tui.domain.reviewing.streaks_so_far import streak_in_words, streaks_so_far
from habit_tui.domain.streaks.chronicle import chronicle_of
from tests.domain.streaks.histories import History, histories
from tests.domain.streaks.making import on, told


def test_the_current_streak_comes_first_and_the_best_is_marked() -> None:
    chronicle = told("aaaa---aa")
    streaks = streaks_so_far(chronicle)

    assert [run.length for run in streaks.all] == [2, 4]
    assert streaks.current is not None
    assert streaks.best == streaks.past[0]
    assert [streak_in_words(run, streaks, chronicle.today) for run in streaks.all] == [
        "2 days, since 9 Nov",
        "4 days, 2 to 5 Nov, your best",
    ]


def test_a_streak_goes_on_while_today_is_open_or_a_day_is_frozen() -> None:
    current = streaks_so_far(told("aaa--")).current

    assert current is not None
    assert (current.start, current.end, current.length) == (on(0), on(2), 3)


def test_after_a_break_no_streak_is_current() -> None:
    streaks = streaks_so_far(told("aaa" + "-" * 9))

    assert streaks.current is None
    assert [run.length for run in streaks.past] == [3]


def test_the_only_streak_is_not_called_the_best() -> None:
    streaks = streaks_so_far(told("a"))

    assert streak_in_words(streaks.all[0], streaks, on(0)) == "1 day, since 2 Nov"


def test_of_two_as_long_the_later_one_is_the_best() -> None:
    streaks = streaks_so_far(told("aaa" + "-" * 5 + "aaa" + "-" * 5))

    assert streaks.best == streaks.past[0]


def test_a_streak_of_another_year_says_so() -> None:
    streaks = streaks_so_far(told("aa" + "-" * 5 + "a", start=date(2025, 12, 30)))

    assert (
        streak_in_words(streaks.past[0], streaks, date(2026, 1, 6)) == "2 days, 30 to 31 Dec 2025, your best"
    )


@settings(max_examples=200, deadline=None)
@given(histories())
def test_the_streaks_are_those_of_the_chronicle(history: History) -> None:
    chronicle = chronicle_of(history.book, history.today)
    streaks = streaks_so_far(chronicle)

    assert streaks.all == chronicle.runs[::-1]
    assert (streaks.current.length if streaks.current else 0) == chronicle.streak.current
    assert (streaks.best.length if streaks.best else 0) == chronicle.streak.best
