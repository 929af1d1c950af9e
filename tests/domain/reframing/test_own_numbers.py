"""What the user expected, and what it was like."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from habit_tui.domain.reframing.own_numbers import own_numbers, pairs
from habit_tui.domain.step import Feeling, Step
from habit_tui.domain.today import Yours
from tests.domain.reframing.making import asked, book_of, day, talked


def test_without_steps_there_are_no_numbers() -> None:
    assert own_numbers(book_of()) == Yours(0)


def test_an_approach_and_the_conversation_that_followed_make_a_pair() -> None:
    book = book_of(asked(0, "maya", 7, 8), talked(3, "maya", 2, 5))
    assert own_numbers(book) == Yours(1, 7.0, 2.0, 8.0, 5.0, 0)


def test_averages_are_rounded_half_up_to_one_decimal() -> None:
    steps = [asked(0, "a", 7), talked(1, "a", 1), asked(0, "b", 7), talked(1, "b", 2)]
    steps += [asked(0, "c", 6), talked(1, "c", 2), asked(0, "d", 7), talked(1, "d", 2)]
    yours = own_numbers(book_of(*steps))
    assert (yours.expected_mind, yours.felt_mind) == (6.8, 1.8)


def test_whoever_minded_five_or_more_did_mind() -> None:
    steps = [asked(0, "a", 7), talked(1, "a", 4), asked(0, "b", 7), talked(1, "b", 5)]
    assert own_numbers(book_of(*steps)).minded == 1


@pytest.mark.parametrize(
    "steps",
    [
        pytest.param([asked(0, "a", 7)], id="no conversation yet"),
        pytest.param([talked(0, "a", 2)], id="no approach"),
        pytest.param([asked(3, "a", 7), talked(2, "a", 2)], id="the conversation came first"),
        pytest.param([asked(0, "a", 7), talked(1, "b", 2)], id="somebody else's conversation"),
        pytest.param([asked(0, "a"), talked(1, "a", 2)], id="nothing expected"),
        pytest.param([asked(0, "a", 7), talked(1, "a")], id="nothing said afterwards"),
        pytest.param([asked(0, "a", mind=7), talked(1, "a", discomfort=2)], id="no number in common"),
    ],
)
def test_half_a_story_is_no_pair(steps: list[Step]) -> None:
    assert own_numbers(book_of(*steps)).n == 0


def test_a_conversation_without_numbers_is_passed_over() -> None:
    book = book_of(asked(0, "a", 7), talked(1, "a"), talked(5, "a", 2))
    assert own_numbers(book) == Yours(1, 7.0, 2.0)


def test_each_conversation_is_used_once_and_the_earlier_approach_goes_first() -> None:
    book = book_of(asked(0, "a", 8), asked(1, "a", 4), talked(2, "a", 1), talked(9, "a", 3))
    assert [(p.expected.mind, p.felt.mind) for p in pairs(book)] == [(8, 1), (4, 3)]
    one = book_of(asked(0, "a", 8), asked(1, "a", 4), talked(2, "a", 1))
    assert [(p.expected.mind, p.felt.mind) for p in pairs(one)] == [(8, 1)]


def test_on_one_date_a_number_entered_after_the_conversation_is_no_expectation() -> None:
    early = Step("t", "talked", day(0), "a", f"{day(0)}T08:00", felt=Feeling(mind=2))
    assert own_numbers(book_of(early, asked(0, "a", 7))).n == 0
    assert own_numbers(book_of(talked(0, "a", 2), asked(0, "a", 7))).n == 1


def test_two_steps_of_one_date_without_a_time_of_entry_are_a_pair() -> None:
    first = Step("a", "asked", day(0), "maya", expected=Feeling(mind=7))
    then = Step("b", "talked", day(0), "maya", felt=Feeling(mind=2))
    assert own_numbers(book_of(first, then)).n == 1


def test_a_pair_may_have_the_discomfort_alone() -> None:
    book = book_of(asked(0, "a", discomfort=8), talked(1, "a", mind=1, discomfort=3))
    assert own_numbers(book) == Yours(1, None, None, 8.0, 3.0, 0)


def test_one_measure_missing_on_a_side_leaves_the_other() -> None:
    steps = [asked(0, "a", 7, 6), talked(1, "a", 2), asked(0, "b", 5, 8), talked(1, "b", 4, 2)]
    assert own_numbers(book_of(*steps)) == Yours(2, 6.0, 3.0, 8.0, 2.0, 0)


def test_steps_after_a_date_are_not_yet_known_on_it() -> None:
    book = book_of(asked(0, "a", 7), talked(5, "a", 2))
    assert own_numbers(book, day(4)).n == 0
    assert own_numbers(book, day(5)).n == 1


numbers = st.none() | st.integers(0, 10)
steps_of_any_kind = st.lists(
    st.builds(
        lambda number, kind, contact, mind, discomfort: (asked if kind else talked)(
            number, contact, mind, discomfort
        ),
        st.integers(0, 20),
        st.booleans(),
        st.sampled_from("abc"),
        numbers,
        numbers,
    ),
    max_size=25,
    unique_by=lambda step: step.id,
)


@settings(max_examples=100, deadline=None)
@given(steps_of_any_kind)
def test_no_more_pairs_than_approaches_or_conversations_and_averages_within_range(steps: list[Step]) -> None:
    yours = own_numbers(book_of(*steps))
    kinds = [step.kind for step in steps]
    assert yours.n <= min(kinds.count("asked"), kinds.count("talked"))
    assert yours.minded <= yours.n
    averages = (yours.expected_mind, yours.felt_mind, yours.expected_discomfort, yours.felt_discomfort)
    assert all(average is None or 0 <= average <= 10 for average in averages)


@settings(max_examples=50, deadline=None)
@given(steps_of_any_kind)
def test_the_order_in_which_steps_were_entered_changes_nothing(steps: list[Step]) -> None:
    assert own_numbers(book_of(*steps)) == own_numbers(book_of(*reversed(steps)))


@settings(max_examples=50, deadline=None)
@given(steps_of_any_kind, st.integers(0, 20))
def test_up_to_a_date_is_the_book_of_that_date(steps: list[Step], number: int) -> None:
    until = day(number)
    earlier = [step for step in steps if step.on <= until]
    assert own_numbers(book_of(*steps), until) == own_numbers(book_of(*earlier))
