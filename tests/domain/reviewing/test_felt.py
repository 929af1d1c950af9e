"""What was expected, and what it was."""

from collections.abc import Sequence
from datetime import date
from time import perf_counter

import pytest
from hypothesis import given, settings

from habit_tui.domain.book import Book
from habit_tui.domain.contact import Contact
from habit_tui.domain.reframing.own_numbers import Measure, own_numbers, pairs
from habit_tui.domain.reviewing.felt import felt_in_words, felt_of
from habit_tui.domain.step import Step
from tests.domain.reviewing.making import TODAY, ago, approaches, step

THREE = [
    *(step("asked", 20, "ada", 7, 5), step("talked", 19, "ada", 2, 5)),
    *(step("asked", 9, "ben", 8, 5), step("talked", 3, "ben", 6, 5)),
    *(step("asked", 12, "cy", 6, None), step("talked", 8, "cy", 0, None)),
]


def test_each_approach_is_told_with_both_numbers_the_latest_conversation_last() -> None:
    ada = Contact("ada", "Ada")
    felt = felt_of(Book.of([*THREE, ada]), "mind", TODAY)

    assert [(one.on, one.expected, one.felt) for one in felt.approaches] == [
        (ago(19), 7, 2),
        (ago(8), 6, 0),
        (ago(3), 8, 6),
    ]
    assert [one.contact for one in felt.approaches] == [ada, None, None]
    assert (felt.expected, felt.felt) == (7.0, 2.7)
    assert felt_in_words(felt) == "Expected 7 of 10 on average, and it was 2.7 (n = 3)."


def test_below_three_it_says_that_it_needs_three() -> None:
    felt = felt_of(Book.of(THREE), "discomfort", TODAY)

    assert len(felt.approaches) == 2
    assert (felt.expected, felt.felt) == (None, None)
    assert felt_in_words(felt) == (
        "It takes three conversations with both numbers to say anything; there are 2 so far."
    )


@pytest.mark.parametrize(
    ("until", "words"), [(ago(10), "there is 1 so far"), (ago(30), "there are none so far")]
)
def test_one_and_none_are_said_as_such(until: date, words: str) -> None:
    assert words in felt_in_words(felt_of(Book.of(THREE), "mind", until))


def test_a_conversation_still_to_come_is_not_counted_yet() -> None:
    assert len(felt_of(Book.of(THREE), "mind", ago(4)).approaches) == 2


@settings(max_examples=200, deadline=None)
@given(approaches())
def test_the_averages_are_those_of_the_reframe(steps: Sequence[Step]) -> None:
    book = Book.of(steps)
    yours, paired = own_numbers(book, TODAY), pairs(book, TODAY)
    expected: dict[Measure, tuple[float | None, float | None]] = {
        "mind": (yours.expected_mind, yours.felt_mind),
        "discomfort": (yours.expected_discomfort, yours.felt_discomfort),
    }

    for measure, averages in expected.items():
        felt = felt_of(book, measure, TODAY)
        numbers = sorted((one.expected, one.felt) for one in felt.approaches)
        assert numbers == sorted(both for pair in paired if (both := pair.both(measure)))
        assert (felt.expected, felt.felt) == (averages if len(numbers) >= 3 else (None, None))
        assert [one.on for one in felt.approaches] == sorted(one.on for one in felt.approaches)


def test_many_steps_without_numbers_cost_no_pass_over_each_other() -> None:
    asked = [Step(f"a{number}", "asked", ago(1), "ada", "1") for number in range(10_000)]
    steps = [*asked, *(Step(f"t{number}", "talked", ago(1), "ada", "1") for number in range(10_000))]
    begun = perf_counter()

    assert felt_of(Book.of(steps), "mind", TODAY).approaches == ()
    assert perf_counter() - begun < 5, "seconds, where it takes a fraction of one: a hundred million pairs"
