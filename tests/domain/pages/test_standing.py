"""Where a contact stands, in one word and in a few."""

from datetime import date

import pytest

from habit_tui.domain.contact import Contact
from habit_tui.domain.standing import Standing, last_step_words, standing_of, standing_words
from habit_tui.domain.step import Step
from habit_tui.domain.words import STEP_KINDS, StepKind

TODAY = date(2026, 11, 23)
MAYA = Contact("maya", "Maya Okonkwo")
BEN = Contact("ben", "Ben Ito", introduced_by="maya")


def steps(*kinds: StepKind) -> list[Step]:
    return [
        Step(str(number), kind, date(2026, 11, 2 + 7 * number), "maya") for number, kind in enumerate(kinds)
    ]


@pytest.mark.parametrize(
    ("kinds", "standing"),
    [
        ((), "new"),
        (("asked",), "waiting"),
        (("asked", "asked"), "waiting"),
        (("asked", "talked"), "talked"),
        (("talked", "asked"), "waiting"),
        (("talked", "asked", "thanked"), "waiting"),
        (("asked", "talked", "thanked"), "talked"),
        (("thanked",), "talked"),
        (("told",), "talked"),
    ],
)
def test_whoever_was_asked_and_has_not_talked_since_is_waited_for(
    kinds: tuple[StepKind, ...], standing: Standing
) -> None:
    assert standing_of(MAYA, steps(*kinds)) == standing


def test_a_referral_is_one_until_something_is_done() -> None:
    assert standing_of(BEN, []) == "referral"
    assert standing_of(BEN, steps("asked")) == "waiting"
    assert standing_words(BEN, [], MAYA, TODAY) == "named by Maya Okonkwo"
    assert standing_words(BEN, [], None, TODAY) == "a referral"


def test_rest_is_told_before_anything_else() -> None:
    resting = Contact("maya", "Maya", resting=True, introduced_by="ben")
    assert standing_of(resting, steps("asked")) == "resting"
    assert standing_words(resting, steps("asked"), BEN, TODAY) == "resting"


@pytest.mark.parametrize("kind", STEP_KINDS)
def test_the_words_are_the_last_step_and_its_age(kind: StepKind) -> None:
    assert standing_words(MAYA, steps("talked", kind), None, TODAY) == f"{kind} 2 weeks ago"
    assert last_step_words(steps(kind), TODAY) == f"{kind} 3 weeks ago"


def test_nothing_is_said_of_somebody_with_whom_nothing_was_done() -> None:
    assert last_step_words([], TODAY) == ""
    assert standing_words(MAYA, [], None, TODAY) == ""
