"""Every view: how long, how plain, and that it promises, pushes and begs for nothing."""

import re
from statistics import mean

import pytest

from habit_tui.domain.reframing.texts import View
from habit_tui.domain.words import OBJECTION_KINDS, ObjectionKind
from habit_tui.texts.reframes import load_reframe_texts
from tests.texts.reading_ease import grade

TEXTS = load_reframe_texts()
VIEWS = [view for views in TEXTS.views.values() for view in views]
SMALLER = [View(f"smaller-{n}", "bother", text) for n, text in enumerate(TEXTS.smaller)]
SENTENCES = re.compile(r"(?<=[.?])\s+")

FORBIDDEN = re.compile(
    r"!|\b(just|simply|amazing|awesome|great|fantastic|incredible|congratulations|well done|you've got this"
    r"|guarantee\w*|always works?|never fails?|promise\w*|definitely|surely|of course|obviously"
    r"|everyone knows|must|should|ought|excuses|your fault|lazy|negative thinking|attitude|mindset|actually"
    r"|hidden jobs?|job market|pipeline|leverage|reach out)\b",
    re.IGNORECASE,
)
"""Cheering, pushing, blaming, promising, and the words of the trade."""

PROMISES_ANSWER = re.compile(
    r"\b(will|'ll|are sure to|are bound to) (say yes|answer|reply|help|agree|respond|be glad|love)\b",
    re.IGNORECASE,
)
ASKS_FOR_JOB = re.compile(
    r"\b(job|jobs|vacanc\w+|openings?|hir\w+|recruit\w*|cv|r[eé]sum[eé]s?|refer you|referral|position"
    r"|put in a (good )?word|introduc\w+)\b",
    re.IGNORECASE,
)
NUMBERS = re.compile(
    r"\d|%|\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|hundreds?|thousands?"
    r"|percent|dozens?|most people|half (of )?(the|all)|a third|twice)\b",
    re.IGNORECASE,
)
IMPERATIVES = {
    "Ask", "Choose", "Find", "Look", "Make", "Note", "Put", "Say", "Send", "Tell", "Thank", "Use", "Write",
}  # fmt: skip
ABOUT_SOMEBODY = re.compile(
    r"\b(one (\w+ ){0,2}(person|contact)|someone|somebody|(a|one) friend)\b", re.IGNORECASE
)


def name(view: View) -> str:
    return view.id


each_view = pytest.mark.parametrize("view", VIEWS, ids=name)
each_text = pytest.mark.parametrize("view", [*VIEWS, *SMALLER], ids=name)


@pytest.mark.parametrize("kind", OBJECTION_KINDS)
def test_there_are_enough_views_to_go_for_a_week_and_more(kind: ObjectionKind) -> None:
    assert len(TEXTS.views[kind]) >= (4 if kind == "unclear" else 8)


def test_no_two_texts_and_no_two_steps_of_a_kind_are_alike() -> None:
    texts = [view.text for view in VIEWS]
    assert len(set(texts)) == len(texts)
    for views in TEXTS.views.values():
        assert len({view.step for view in views}) == len(views)
    assert len(set(TEXTS.smaller)) == len(TEXTS.smaller) >= 7


@each_view
def test_a_view_has_up_to_three_sentences_and_fits_on_three_lines(view: View) -> None:
    assert 60 <= len(view.text) <= 200
    assert 2 <= len(SENTENCES.split(view.text)) <= 3
    assert view.text == view.text.strip()
    assert "  " not in view.text


@each_text
def test_a_text_neither_cheers_nor_pushes_nor_blames_nor_promises(view: View) -> None:
    assert not FORBIDDEN.search(view.text)
    assert not PROMISES_ANSWER.search(view.text)


@each_text
def test_a_text_has_no_numbers(view: View) -> None:
    assert not NUMBERS.search(view.text)


@each_text
def test_a_text_never_has_the_user_ask_for_a_job(view: View) -> None:
    assert not ASKS_FOR_JOB.search(view.text)


@each_text
def test_a_text_ends_in_something_small_to_do_today(view: View) -> None:
    assert view.step.split()[0] in IMPERATIVES
    assert re.search(r"\b(today|tonight|another day)\b", view.step)
    assert view.step.endswith(".")
    assert len(view.step) <= 110


@pytest.mark.parametrize("view", [v for v in VIEWS if v.kind != "unclear"], ids=name)
def test_the_step_is_for_one_person(view: View) -> None:
    assert ABOUT_SOMEBODY.search(view.step)


@each_view
def test_the_step_can_stand_without_the_sentences_before_it(view: View) -> None:
    backwards = (
        r"\b(that|those|these|this|such a?) (sentence|friend|question|note|reason|person|thing|line)\b"
    )
    assert not re.search(backwards, view.step)


@pytest.mark.parametrize("view", TEXTS.views["unclear"], ids=name)
def test_an_unclear_objection_is_asked_about_and_no_one_is_to_be_approached(view: View) -> None:
    assert view.step.split()[0] in {"Write", "Say", "Put"}


@each_text
def test_no_text_is_hard_to_read(view: View) -> None:
    assert grade(view.text) <= 9


@pytest.mark.parametrize("kind", OBJECTION_KINDS)
def test_twelve_year_olds_could_read_the_views_of_a_kind(kind: ObjectionKind) -> None:
    assert mean(grade(view.text) for view in TEXTS.views[kind]) <= 7


@pytest.mark.parametrize("text", [*(v.text for v in VIEWS), *TEXTS.smaller, *(u.words for u in TEXTS.usual)])
def test_texts_are_british_and_typed_plainly(text: str) -> None:
    assert not re.search(r"\w(iz(e|ed|ing|ation)s?)\b|\b(favor|color|behavior|center)", text)
    assert text.isascii()
