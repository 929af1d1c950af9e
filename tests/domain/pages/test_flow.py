"""How many people are left to approach, and for how long."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from habit_tui.domain.book import Book
from habit_tui.domain.contact import Contact
from habit_tui.domain.flow import SHORT, Flow, flow_in_words, flow_of, left_if_few
from habit_tui.domain.page import Skip
from habit_tui.domain.plan import Plan, TimeOff
from habit_tui.domain.step import Step
from habit_tui.domain.words import StepKind
from habit_tui.widgets.flow_lines import short_in_words

MONDAY = date(2026, 11, 23)
PLAN = Plan("plan", date(2026, 11, 2))


def people(count: int) -> list[Contact]:
    return [Contact(str(number), f"P{number}") for number in range(count)]


@pytest.mark.parametrize("kind", ["asked", "talked"])
def test_whoever_was_asked_or_talked_with_is_not_left(kind: StepKind) -> None:
    assert flow_of(Book.of([*people(3), Step("s", kind, MONDAY, "1")]), MONDAY).left == 2


def test_whoever_rests_or_was_talked_with_by_the_users_word_is_not_left() -> None:
    first, second, third = people(3)
    skip = Skip("k", MONDAY, "1", "talked")
    assert flow_of(Book.of([replace(first, resting=True), second, third, skip]), MONDAY).left == 1


def test_whoever_was_put_aside_for_another_day_is_left() -> None:
    assert flow_of(Book.of([*people(1), Skip("k", MONDAY, "0", "not-now")]), MONDAY).left == 1


@pytest.mark.parametrize(
    ("count", "until"),
    [(0, None), (1, MONDAY), (5, date(2026, 11, 27)), (6, date(2026, 11, 30)), (14, date(2026, 12, 10))],
)
def test_they_last_as_many_planned_days_as_there_are_people(count: int, until: date | None) -> None:
    flow = flow_of(Book.of([PLAN, *people(count)]), MONDAY)
    assert (flow.left, flow.until) == (count, until)


def test_time_off_makes_them_last_longer() -> None:
    off = TimeOff("off", date(2026, 11, 24), date(2026, 11, 27))
    assert flow_of(Book.of([PLAN, off, *people(2)]), MONDAY).until == date(2026, 11, 30)


def test_a_plan_of_no_days_names_no_end() -> None:
    assert flow_of(Book.of([replace(PLAN, days=frozenset()), *people(2)]), MONDAY).until is None


@given(st.integers(0, 14), st.integers(0, 14))
def test_todays_count_is_that_of_the_flow_as_long_as_it_is_short(left: int, resting: int) -> None:
    book = Book.of([*people(left), *(Contact(f"r{n}", "R", resting=True) for n in range(resting))])
    assert left_if_few(book) == (left if left < SHORT else None)
    assert flow_of(book, MONDAY).short == (left_if_few(book) is not None)


def test_the_flow_is_told_in_sentences() -> None:
    assert flow_in_words(Flow(14, date(2026, 12, 10), 10, 8), MONDAY) == (
        "14 people left to approach: about 14 mornings at one a morning, until 10 Dec by your plan.",
        "0.8 new people per conversation so far (8 from 10).",
    )
    assert flow_in_words(Flow(1, None, 2, 8), MONDAY) == (
        "1 person left to approach: about 1 morning at one a morning.",
        "New people per conversation are told from 3 conversations on.",
        "To get more: ask the next person who else to talk to, or add two names.",
    )
    assert flow_in_words(Flow(0, None, 0, 0), MONDAY)[0] == "Nobody is left whom you have never approached."


@pytest.mark.parametrize(
    ("left", "words"),
    [(0, "nobody new is left"), (1, "about 1 morning left"), (9, "about 9 mornings left")],
)
def test_today_says_how_many_mornings_are_left(left: int, words: str) -> None:
    assert short_in_words(left) == words
