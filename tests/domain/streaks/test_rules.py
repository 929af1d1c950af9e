"""The rules of the streak, sentence by sentence."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from habit_tui.domain.book import Book
from habit_tui.domain.change import Change
from habit_tui.domain.plan import Plan, TimeOff
from habit_tui.domain.step import Step
from habit_tui.domain.streaks.chronicle import chronicle_of
from habit_tui.domain.streaks.runs import Run
from habit_tui.domain.today import Streak
from habit_tui.domain.words import STEP_KINDS, StepKind
from tests.domain.streaks.making import EVERY_DAY, MONDAY, book_of, daily, on, states, told, working


@pytest.mark.parametrize("kind", STEP_KINDS)
def test_any_one_step_keeps_a_planned_day(kind: StepKind) -> None:
    book = Book.of((daily(), Step("s", kind, MONDAY, "maya")))

    assert states(chronicle_of(book, MONDAY)) == "K"


def test_several_steps_keep_a_day_once() -> None:
    assert told("bb").streak.current == 2


def test_a_plan_can_make_only_conversations_count() -> None:
    plan = Plan("p", MONDAY, EVERY_DAY, counts="conversations")

    assert states(told("athb", [plan])) == "FKFK"


def test_a_plan_that_counts_conversations_keeps_no_rest_day_by_another_step() -> None:
    plan = Plan("p", MONDAY, frozenset({0}), counts="conversations")

    assert states(told("tat", [plan])) == "KrK"


def test_a_day_that_the_plan_leaves_out_is_rest_and_neither_adds_nor_breaks() -> None:
    chronicle = told("aaaaa--a", [working()])

    assert states(chronicle) == "KKKKKrrK"
    assert chronicle.streak.current == 6
    assert chronicle.streak.freezes == 2


def test_a_day_of_time_off_is_off_and_neither_adds_nor_breaks() -> None:
    chronicle = told("aa---a", time_off=[TimeOff("o", on(2), on(4))])

    assert states(chronicle) == "KKoooK"
    assert chronicle.streak.current == 3
    assert chronicle.streak.freezes == 2


def test_a_step_on_a_rest_day_keeps_it_and_adds_one() -> None:
    chronicle = told("aaaaa-aa", [working()])

    assert states(chronicle) == "KKKKKrKK"
    assert chronicle.streak.current == 7


def test_a_step_on_a_day_of_time_off_keeps_it_and_adds_one() -> None:
    chronicle = told("aaa", time_off=[TimeOff("o", on(1), on(1))])

    assert states(chronicle) == "KKK"
    assert chronicle.streak.current == 3


def test_a_weekend_within_time_off_is_off() -> None:
    assert states(told("a" + "-" * 6, [working()], [TimeOff("o", on(1), on(6))])) == "Koooooo"


def test_today_is_open_and_the_number_is_the_one_up_to_yesterday() -> None:
    streak = told("aaa-").streak

    assert (streak.today, streak.current) == ("open", 3)


def test_today_adds_one_once_kept() -> None:
    streak = told("aaaa").streak

    assert (streak.today, streak.current) == ("kept", 4)


def test_today_spends_no_freeze_while_it_is_open() -> None:
    assert told("aaa-").streak.freezes == 2
    assert told("aaa--").streak.freezes == 1


def test_today_without_a_freeze_in_hand_does_not_break_the_streak_while_it_is_open() -> None:
    chronicle = told("aaa---")

    assert states(chronicle) == "KKKFF?"
    assert chronicle.streak.current == 3
    assert states(told("aaa----")) == "KKKFFM?"


def test_today_on_a_rest_day_is_rest_and_on_time_off_is_off() -> None:
    assert told("aaaaa-", [working()]).streak.today == "rest"
    assert told("a-", time_off=[TimeOff("o", on(1), on(1))]).streak.today == "off"


def test_a_missed_planned_day_spends_a_freeze_and_leaves_the_number() -> None:
    chronicle = told("aa-a")

    assert states(chronicle) == "KKFK"
    assert (chronicle.streak.current, chronicle.streak.freezes) == (3, 1)


def test_two_freezes_are_in_hand_at_the_start() -> None:
    assert states(told("----")) == "FFM?"


def test_without_a_freeze_the_day_is_missed_and_the_streak_ends_there() -> None:
    chronicle = told("aa---a")

    assert states(chronicle) == "KKFFMK"
    assert (chronicle.streak.current, chronicle.streak.best, chronicle.streak.freezes) == (1, 2, 0)


def test_every_fifth_kept_day_earns_a_freeze() -> None:
    assert told("a--aaa").streak.freezes == 0
    assert told("a--aaaa").streak.freezes == 1
    assert told("a--aaaa" + "aaaaa").streak.freezes == 2


def test_the_fifth_kept_day_is_counted_across_breaks_from_the_first_one_ever() -> None:
    chronicle = told("aaaa---a")

    assert states(chronicle) == "KKKKFFMK"
    assert chronicle.streak.freezes == 1


def test_kept_rest_days_count_towards_a_freeze() -> None:
    assert told("aa--aaa", [working()]).streak.freezes == 1


def test_two_freezes_are_held_at_most_and_one_earned_beyond_that_is_lost() -> None:
    assert told("a" * 30).streak.freezes == 2
    assert states(told("aaaaa" + "----")) == "KKKKKFFM?"


def test_a_freeze_lost_for_being_the_third_does_not_come_back_later() -> None:
    assert told("aaaaa-").streak.freezes == 2
    assert told("aaaaa--").streak.freezes == 1
    assert told("aaaaa-aaaa").streak.freezes == 1
    assert told("aaaaa-aaaaa").streak.freezes == 2


def test_a_break_resets_neither_freezes_nor_the_count_towards_one() -> None:
    before, after = told("aaa---"), told("aaa----aa")

    assert states(before) == "KKKFF?"
    assert states(after) == "KKKFFMMKK"
    assert after.streak.freezes == 1


def test_undoing_a_step_takes_back_the_freeze_that_it_earned() -> None:
    book = book_of("aaa-aa-a", [daily()])
    undone = book.apply(Change("", remove=(book.steps["s5-0"],)))

    assert states(chronicle_of(book, on(7))) == "KKKFKKFK"
    assert chronicle_of(book, on(7)).streak.freezes == 1
    assert states(chronicle_of(undone, on(7))) == "KKKFKFMK"
    assert chronicle_of(undone, on(7)).streak.freezes == 1


def test_a_step_entered_for_an_earlier_day_gives_back_the_freeze_and_mends_the_streak() -> None:
    book = book_of("aa---aa", [daily()])
    mended = book.apply(Change("", put=(Step("late", "thanked", on(3), "maya"),)))

    assert states(chronicle_of(book, on(6))) == "KKFFMKK"
    assert chronicle_of(book, on(6)).streak.current == 2
    assert states(chronicle_of(mended, on(6))) == "KKFKFKK"
    assert chronicle_of(mended, on(6)).streak.current == 5
    assert chronicle_of(mended, on(6)).streak.freezes == 1


def test_a_step_moved_to_another_day_takes_its_day_along() -> None:
    book = book_of("aab-", [daily()])
    talk = book.steps["s1-0"]
    moved = book.apply(Change("", put=(replace(talk, on=on(3)),)))

    assert states(chronicle_of(book, on(3))) == "KKK?"
    assert states(chronicle_of(moved, on(3))) == "KFKK"


def test_rest_off_and_frozen_days_never_lengthen_the_number() -> None:
    chronicle = told("aaaaa--" + "-----a", [working()], [TimeOff("o", on(7), on(9))])

    assert states(chronicle) == "KKKKKrroooFFK"
    assert chronicle.streak.current == 6


def test_a_run_without_a_kept_day_is_no_streak() -> None:
    chronicle = told("--", time_off=[TimeOff("o", on(0), on(0))])

    assert chronicle.runs == ()
    assert (chronicle.streak.current, chronicle.streak.best) == (0, 0)


def test_runs_start_and_end_with_kept_days_and_count_only_those() -> None:
    chronicle = told("a-a----aa-")

    assert states(chronicle) == "KFKFMMMKK?"
    assert chronicle.runs == (Run(on(0), on(2), 2), Run(on(7), on(8), 2))


def test_a_change_of_plan_holds_from_its_date_on() -> None:
    plans = [working(), Plan("all", on(7), EVERY_DAY)]

    assert states(told("aaaaa--" + "aaaaa--a", plans)) == "KKKKKrr" + "KKKKKFFK"


def test_of_two_plans_of_one_date_the_later_made_holds() -> None:
    early = Plan("z", MONDAY, EVERY_DAY, at="2026-11-02T08:00:00+00:00")
    late = Plan("a", MONDAY, frozenset(), at="2026-11-02T09:00:00+00:00")

    assert states(told("--", [early, late])) == states(told("--", [late, early])) == "rr"


def test_a_plan_to_come_changes_nothing_yet() -> None:
    assert told("aaa-", [daily(), Plan("later", on(9), frozenset(), goal=9)]).streak == told("aaa-").streak


def test_before_the_first_plan_every_day_is_rest() -> None:
    chronicle = told("a---", [daily(on(3))], [TimeOff("o", on(2), on(2))])

    assert states(chronicle) == "Krr?"


def test_history_begins_with_the_first_plan_or_the_first_step() -> None:
    assert told("--a", [daily(on(0))]).begin == on(0)
    assert told("-aa", [daily(on(2))]).begin == on(1)


def test_a_step_without_any_plan_keeps_its_day_and_nothing_breaks() -> None:
    chronicle = told("a----a-", [])

    assert states(chronicle) == "KrrrrKr"
    assert chronicle.streak.current == 2


def test_a_plan_without_days_is_all_rest() -> None:
    assert states(told("-a--", [Plan("none", MONDAY, frozenset())])) == "rKrr"


def test_a_step_dated_after_today_is_ignored_until_then() -> None:
    book = book_of("a-b", [daily()])

    assert chronicle_of(book, on(1)).streak == Streak(1, 1, "open", 2, 0, 0, 3)
    assert chronicle_of(book, on(2)).streak == Streak(2, 2, "kept", 1, 2, 2, 3)


def test_nobody_who_has_entered_nothing_has_a_history() -> None:
    chronicle = chronicle_of(Book.empty(), MONDAY)

    assert chronicle.streak == Streak(0, 0, "rest", 2, 0, 0, 0)
    assert chronicle.begin is None
    assert list(chronicle.days(date.min, date.max)) == []
    assert chronicle.state_on(MONDAY) is None
    assert chronicle.runs == ()


def test_what_is_all_to_come_is_no_history_yet() -> None:
    chronicle = told("aa", today=on(-1))

    assert chronicle.begin is None
    assert chronicle.streak.current == 0


def test_states_are_known_from_the_first_day_to_today_and_nowhere_else() -> None:
    chronicle = told("a-a")

    assert [chronicle.state_on(on(day)) for day in range(-1, 4)] == [None, "kept", "frozen", "kept", None]


def test_days_are_clipped_to_history() -> None:
    chronicle = told("a-a-")

    assert list(chronicle.days(on(1), on(2))) == [(on(1), "frozen"), (on(2), "kept")]
    assert [day for day, _ in chronicle.days(on(-5), on(50))] == [on(day) for day in range(4)]
    assert list(chronicle.days(on(2), on(1))) == []


def test_the_conversations_in_all_outlive_every_break() -> None:
    streak = told("tb" + "-" * 9 + "a").streak

    assert (streak.current, streak.total) == (1, 3)


def test_a_clock_set_back_does_not_change_what_it_was_on_that_day() -> None:
    book = book_of("aaa--a", [daily()])

    for day in range(6):
        earlier = Book.of((daily(), *(step for step in book.steps.values() if step.on <= on(day))))
        assert chronicle_of(book, on(day)).streak == chronicle_of(earlier, on(day)).streak


def test_ten_years_of_kept_days_are_all_counted() -> None:
    start = date(2016, 2, 1)
    length = (date(2026, 2, 1) - start) // timedelta(days=1)

    assert told("a" * length, start=start).streak.current == 3653
