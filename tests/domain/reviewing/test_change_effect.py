"""What a change of plan will do, told before it is made."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from habit_tui.domain.book import Book
from habit_tui.domain.change import CannotDo
from habit_tui.domain.intents.plans import CancelTimeOff, ChangePlan, TakeTimeOff
from habit_tui.domain.moment import Moment
from habit_tui.domain.plan import Plan
from habit_tui.domain.reviewing.change_effect import Effect, effect_in_words, effect_of
from habit_tui.domain.streaks.chronicle import chronicle_of
from habit_tui.domain.streaks.recurrence import planned_days
from tests.domain.streaks.histories import WEEKDAYS, History, histories
from tests.domain.streaks.making import MONDAY, book_of, on, working

STAYS = "Your streak, the freezes in hand and every day before today stay as they are."


def moment(today: date) -> Moment:
    return Moment(today, f"{today}T09:00:00+00:00", "seed")


def effect(book: Book, today: date, change: ChangePlan | TakeTimeOff | CancelTimeOff) -> Effect:
    return effect_of(book, chronicle_of(book, today), change, moment(today))


def words(pattern: str, change: ChangePlan | TakeTimeOff | CancelTimeOff) -> str:
    """Return the effect on a history that was planned from Monday to Friday, whose last letter is today."""
    return effect_in_words(effect(book_of(pattern, [working()]), on(len(pattern) - 1), change))


def test_other_days_are_named_and_the_rest_stays() -> None:
    assert words("aa-", ChangePlan(days=frozenset({1, 3}))) == (
        f"The next planned days are Thu 5 Nov, Tue 10 Nov and Thu 12 Nov. "
        f"Today is open and becomes a rest day. {STAYS}"
    )


def test_another_goal_leaves_the_days() -> None:
    assert words("aa-", ChangePlan(goal=1)) == (
        "The next planned days stay today, Thu 5 Nov and Fri 6 Nov. "
        f"This week's goal goes from 3 conversations to 1. {STAYS}"
    )


def test_counting_conversations_only_opens_a_day_that_a_step_had_kept() -> None:
    assert words("aaa", ChangePlan(counts="conversations")) == (
        "The next planned days are today, Thu 5 Nov and Fri 6 Nov. Today is kept and becomes open. "
        "Your streak goes from 3 days to 2. The freezes in hand and every day before today stay as they are."
    )


def test_a_plan_of_no_days_misses_none() -> None:
    assert words("aa-", ChangePlan(days=frozenset())).startswith(
        "No day is planned, so none can be missed. Today is open and becomes a rest day."
    )


def test_another_start_of_the_day_is_said() -> None:
    assert "A day starts at 05:30." in words("a", ChangePlan(day_starts="05:30"))


def test_time_off_over_a_missed_day_gives_back_its_freezes_and_the_number() -> None:
    assert words("aaa--a", TakeTimeOff(on(3), on(4))) == (
        "The next planned days stay Mon 9 Nov, Tue 10 Nov and Wed 11 Nov. "
        "The freezes in hand go from 0 to 2. This week's goal goes from 3 conversations to 1. "
        "2 days before today will be judged anew. Your streak stays as it is."
    )


def test_the_first_plan_says_when_a_day_starts() -> None:
    told = effect_in_words(effect(Book.empty(), MONDAY, ChangePlan()))

    assert told.startswith(
        "The next planned days are today, Tue 3 Nov and Wed 4 Nov. Today is a rest day and"
    )
    assert "A day starts at 04:00." in told


def test_what_cannot_be_done_has_no_effect() -> None:
    with pytest.raises(CannotDo):
        words("a", CancelTimeOff(on(0), on(1)))


def test_near_the_end_of_the_calendar_there_may_be_one_day_left() -> None:
    last = date(9999, 12, 31)
    book = Book.of([Plan("p", last - timedelta(days=9), frozenset({last.weekday()}))])

    told = effect_in_words(effect(book, last - timedelta(days=2), ChangePlan(goal=0)))
    assert told.startswith("The only planned day to come is Fri 31 Dec.")


CHANGES = st.builds(
    ChangePlan,
    st.none() | WEEKDAYS,
    st.none() | st.integers(0, 7),
    st.sampled_from((None, "steps", "conversations")),
)


@settings(max_examples=300, deadline=None)
@given(histories(), CHANGES)
def test_what_is_said_is_what_the_change_then_does(history: History, change: ChangePlan) -> None:
    book, today = history.book, history.today
    said = effect(book, today, change)
    after = book.apply(change.change(book, moment(today)))
    chronicle = chronicle_of(after, today)

    assert said.earlier == 0
    assert said.state.after == chronicle.streak.today
    assert said.number.after == chronicle.streak.current
    assert said.freezes.after == chronicle.streak.freezes
    assert said.goal.after == chronicle.streak.goal
    ahead = planned_days(
        after.plans.values(), after.time_off.values(), today + timedelta(days=1), today + timedelta(days=400)
    )
    open_today = [today] if chronicle.streak.today == "open" else []
    assert list(said.next_days.after) == [*open_today, *ahead][:3]
    assert effect_in_words(said)
