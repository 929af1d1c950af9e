"""The traps that others fell into."""

from datetime import date

from habit_tui.domain.book import Book
from habit_tui.domain.plan import Plan, TimeOff
from habit_tui.domain.step import Step
from habit_tui.domain.streaks.chronicle import chronicle_of
from habit_tui.domain.streaks.strip import strip
from habit_tui.domain.streaks.weeks import weeks_of
from tests.domain.streaks.making import EVERY_DAY, MONDAY, book_of, daily, on, states, told, working


def test_an_open_today_is_not_shown_as_nought() -> None:
    assert told("aaaa-").streak.current == 4


def test_four_days_are_four() -> None:
    assert told("aaaa").streak.current == 4
    assert told("aaaa").runs[-1].length == 4


def test_a_run_that_ended_long_ago_is_not_current() -> None:
    chronicle = told("a" * 30 + "-" * 40)

    assert chronicle.streak.current == 0
    assert chronicle.streak.best == 30
    assert [run.end for run in chronicle.runs] == [on(29)]


def test_29_february_is_a_day_like_any_other() -> None:
    start = date(2028, 2, 27)

    assert told("aaaa", start=start).streak.current == 4
    assert told("aa-a", start=start).state_on(date(2028, 2, 29)) == "frozen"
    assert told("a" * 367, start=start).runs[0].end == date(2029, 2, 27)


def test_a_skip_does_not_lengthen() -> None:
    assert told("a--a").streak.current == 2
    assert told("a--a").runs[0].length == 2


def test_a_run_of_skips_is_no_streak() -> None:
    chronicle = told("--" + "-----" + "--", [working()], [TimeOff("o", on(2), on(7))])

    assert states(chronicle) == "FFoooooo?"
    assert (chronicle.streak.current, chronicle.streak.best, chronicle.runs) == (0, 0, ())


def test_a_change_of_plan_does_not_rewrite_history() -> None:
    before = book_of("aa---a", [working()])
    later = [working(), Plan("p", on(5), EVERY_DAY, counts="conversations")]

    assert states(chronicle_of(before, on(4))) == "KKFF?"
    assert states(chronicle_of(book_of("aa---a", later), on(5))) == "KKFFM?"


def test_a_day_that_the_plan_left_out_stays_rest_when_it_is_planned_later() -> None:
    plans = [working(), daily(on(14))]

    assert states(told("aaaaa--" * 2 + "a", plans)) == "KKKKKrr" * 2 + "K"


def test_week_53_is_one_week_across_the_turn_of_the_year() -> None:
    start = date(2026, 12, 28)
    chronicle = told("t" * 8, start=start)

    weeks = weeks_of(chronicle, start, date(2027, 1, 4), 0)

    assert [(week.start, week.conversations) for week in weeks] == [(start, 7), (date(2027, 1, 4), 1)]
    assert start.isocalendar().week == 53


def test_the_turn_of_the_year_breaks_nothing() -> None:
    chronicle = told("a" * 6, start=date(2026, 12, 29))

    assert chronicle.streak.current == 6
    assert strip(chronicle, date(2027, 1, 3), 0, weeks=1) == ((None, *["kept"] * 6),)


def test_a_flight_over_the_date_line_counts_by_its_local_dates_alone() -> None:
    auckland, honolulu = "2026-11-04T07:30:00+13:00", "2026-11-03T09:00:00-10:00"
    book = Book.of(
        (
            daily(),
            Step("a", "asked", on(0), "maya", at="2026-11-02T20:00:00+13:00"),
            Step("b", "asked", on(2), "maya", at=auckland),
            Step("c", "asked", on(1), "maya", at=honolulu),
        )
    )

    assert states(chronicle_of(book, on(2))) == "KKK"


def test_the_instant_at_which_a_step_was_entered_never_moves_its_day() -> None:
    dates = [Step(str(day), "asked", on(day), "maya", at="1999-01-01T00:00:00-12:00") for day in range(3)]

    assert states(chronicle_of(Book.of((daily(), *dates)), on(2))) == "KKK"


def test_an_absurdly_late_today_still_has_a_strip_and_a_week() -> None:
    chronicle = chronicle_of(Book.of((Step("s", "talked", date.max, "maya"), daily(date.max))), date.max)

    assert strip(chronicle, date.max, 0, weeks=1) == ((*[None] * 4, "kept", None, None),)
    assert (chronicle.streak.conversations, chronicle.streak.goal) == (1, 3)


def test_the_history_of_one_day_is_that_day() -> None:
    assert states(told("a", today=MONDAY)) == "K"
