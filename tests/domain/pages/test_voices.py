"""What two people said independently is told from what one said."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from habit_tui.domain.contact import Contact
from habit_tui.domain.target import Insight
from habit_tui.domain.unknowns import QUESTIONS, unknown
from habit_tui.domain.voices import is_alike, voices_of

DAY = date(2026, 11, 17)
LEAVE = "Depot managers leave after two winters"
LEFT = "Most managers leave within two winters."
PEOPLE = {
    one.id: one
    for one in (Contact("a", "A"), Contact("b", "B"), Contact("c", "C", introduced_by="a"), Contact("d", "D"))
}


def said(text: str, who: str | None, id: str = "") -> Insight:
    return Insight(id or f"{who}{text}", DAY, text, contact=who)


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        (LEAVE, LEFT, True),
        (LEAVE, "Depot managers never leave after two winters", False),
        ("They don't hire in winter at depots", "They hire in winter at depots", False),
        ("The pay is good", "The pay is bad", False),
        ("Hiring happens in spring", "They hire people in the spring", True),
        ("It is a good place", "It is a bad place", False),
        ("", "", False),
        ("Ångström leads the depot", "angstrom leads that depot", True),
    ],
)
def test_two_insights_are_alike_if_they_share_enough_and_deny_alike(
    one: str, other: str, alike: bool
) -> None:
    assert is_alike(one, other) is alike
    assert is_alike(other, one) is alike


def test_two_who_do_not_know_each_other_are_two_voices() -> None:
    (voice,) = voices_of([said(LEAVE, "a"), said(LEFT, "b")], PEOPLE)
    assert (voice.people, voice.independent) == (2, True)


@pytest.mark.parametrize("tellers", [("a", "a"), ("a", "c"), ("c", "a"), (None, None)])
def test_one_person_or_one_and_whom_they_named_or_two_forgotten_are_one_voice(
    tellers: tuple[str | None, str | None],
) -> None:
    first, second = tellers
    (voice,) = voices_of([said(LEAVE, first, "1"), said(LEFT, second, "2")], PEOPLE)
    assert (voice.people, voice.independent) == (1, False)


def test_different_things_stay_apart_in_their_order() -> None:
    voices = voices_of([said("The pay is fair", "a"), said(LEAVE, "b"), said(LEFT, "d")], PEOPLE)
    assert [voice.insights[0].text for voice in voices] == ["The pay is fair", LEAVE]


@given(st.lists(st.tuples(st.text(alphabet="abcd ", max_size=12), st.sampled_from([*PEOPLE, None]))))
def test_every_insight_is_in_one_voice_and_no_voice_has_more_people_than_tellers(
    told: list[tuple[str, str | None]],
) -> None:
    insights = [said(text, who, str(number)) for number, (text, who) in enumerate(told)]
    voices = voices_of(insights, PEOPLE)
    assert sorted(one.id for voice in voices for one in voice.insights) == sorted(one.id for one in insights)
    for voice in voices:
        assert 1 <= voice.people <= len({one.contact for one in voice.insights})


def test_without_insights_everything_is_unknown() -> None:
    assert unknown([]) == QUESTIONS


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (LEAVE, "people"),
        ("An ordinary day is mostly phone calls", "work"),
        ("The salary band starts at 48", "pay range"),
        ("Planners get promoted every few years", "growth"),
        ("They recruit through the apprentices", "way in"),
    ],
)
def test_an_insight_touches_the_question_that_it_speaks_of(text: str, name: str) -> None:
    assert name not in [question.name for question in unknown([said(text, "a")])]
    assert len(unknown([said(text, "a")])) == len(QUESTIONS) - 1


def test_a_word_within_another_touches_nothing() -> None:
    assert unknown([said("Repayment of the ashire loans midweeks", "a")]) == QUESTIONS
