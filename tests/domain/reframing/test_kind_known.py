"""Nobody is asked twice what their objection is about."""

from datetime import date

import pytest

from habit_tui.domain.objection import Objection
from habit_tui.domain.reframing.kind_known import kind_known
from habit_tui.domain.reframing.texts import UsualObjection

SAID = [Objection("1", "Who would answer me?", "too-senior", date(2026, 11, 2))]
USUAL = [
    UsualObjection("I don't know what to say.", "no-words"),
    UsualObjection("Who would answer me?", "rejection"),
]


@pytest.mark.parametrize("words", ["Who would answer me?", "  who WOULD answer me?", "Who would answer me?."])
def test_what_the_user_said_it_was_holds(words: str) -> None:
    assert kind_known(words, SAID, USUAL) == "too-senior"


def test_a_usual_one_is_known_while_it_is_unchanged() -> None:
    assert kind_known("I don't know what to say", [], USUAL) == "no-words"
    assert kind_known("I don't know what to say to bankers", [], USUAL) is None
