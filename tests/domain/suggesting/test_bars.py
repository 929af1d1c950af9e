"""Who is not to be suggested, rule by rule, to the day."""

from datetime import date, timedelta

import pytest

from habit_tui.domain.book import Book
from habit_tui.domain.contact import Contact
from habit_tui.domain.page import Skip
from habit_tui.domain.step import Step
from habit_tui.domain.suggesting.bars import Bar, answers_due_since, bar_of
from habit_tui.domain.suggesting.past import past_of
from habit_tui.domain.words import SkipWhy, StepKind
from tests.domain.suggesting.judged import business_days

DAY = date(2026, 3, 2)
MAYA = Contact("maya", "Maya Okonkwo")


def steps(*done: tuple[StepKind, date]) -> tuple[Step, ...]:
    return tuple(Step(f"s{n}", kind, on, "maya") for n, (kind, on) in enumerate(done))


def bar(today: date, *records: Step | Skip | Contact) -> Bar | None:
    book = Book.of([MAYA, *records])
    return bar_of(book.contacts["maya"], past_of(book, today))


def after(days: int) -> date:
    return DAY + timedelta(days=days)


def test_somebody_new_may_be_suggested() -> None:
    assert bar(DAY) is None


def test_whoever_rests_is_not_suggested_until_woken() -> None:
    assert bar(DAY, Contact("maya", "Maya Okonkwo", resting=True)) == "resting"
    assert bar(after(1), Skip("k", DAY, "maya", "wrong-person")) is None


@pytest.mark.parametrize("kind", ["talked", "thanked", "told"])
def test_after_a_conversation_and_its_courtesies_thirty_days_are_left_free(kind: StepKind) -> None:
    assert bar(after(30), *steps((kind, DAY))) == "spoken"
    assert bar(after(31), *steps((kind, DAY))) is None


def test_a_later_courtesy_starts_the_thirty_days_again() -> None:
    assert bar(after(50), *steps(("talked", DAY), ("thanked", after(25)))) == "spoken"


def test_the_word_that_they_have_talked_counts_as_a_conversation() -> None:
    talked = Skip("k", DAY, "maya", "talked")
    assert bar(after(30), talked) == "spoken"
    assert bar(after(31), talked) is None
    assert bar(after(31), talked, *steps(("asked", after(-5)))) is None


@pytest.mark.parametrize(("why", "days"), [("not-now", 7), ("scary", 14)])
def test_who_was_put_aside_comes_back_after_some_days(why: SkipWhy, days: int) -> None:
    skip = Skip("k", DAY, "maya", why)
    assert bar(DAY, skip) == "skipped"
    assert bar(after(1), skip) == bar(after(days), skip) == "put-aside"
    assert bar(after(days + 1), skip) is None


def test_an_answer_may_come_for_ten_business_days_and_silence_is_left_alone_for_sixty_days() -> None:
    asked = steps(("asked", DAY))
    assert DAY.weekday() == 0
    assert bar(after(14), *asked) == "waiting"
    assert bar(after(15), *asked) == bar(after(60), *asked) == "asked"
    assert bar(after(61), *asked) is None


def test_a_conversation_ends_the_waiting() -> None:
    assert bar(after(3), *steps(("asked", DAY), ("talked", after(2)))) == "spoken"
    assert bar(after(40), *steps(("asked", DAY), ("talked", after(2)))) is None
    assert bar(after(3), *steps(("talked", DAY), ("asked", DAY))) == "spoken"


def test_twice_without_a_conversation_is_enough_for_good() -> None:
    twice = steps(("asked", DAY), ("asked", after(9)))
    assert bar(after(4_000), *twice) == "unanswered"
    assert bar(after(4_000), *twice, Step("t", "talked", after(20), "maya")) is None


def test_two_approaches_on_one_day_are_one() -> None:
    assert bar(after(61), *steps(("asked", DAY), ("asked", DAY))) is None


def test_a_step_dated_ahead_of_today_still_bars() -> None:
    assert bar(DAY, *steps(("talked", after(1)))) == "spoken"


@pytest.mark.parametrize("offset", range(14))
def test_business_days_are_counted_the_same_from_every_weekday(offset: int) -> None:
    today = after(offset)
    since = answers_due_since(today)
    assert business_days(since, today) == 10
    assert business_days(since - timedelta(days=1), today) > 10
