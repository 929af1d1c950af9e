"""Reading the kind of an objection, with the model that comes with the program."""

import time
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from habit_tui.domain.objection_kinds.classify import Reading, classify
from habit_tui.domain.objection_kinds.model import ObjectionModel
from habit_tui.domain.reframing.texts import UsualObjection
from habit_tui.domain.words import OBJECTION_KINDS
from habit_tui.texts.objection_model import load_objection_model
from habit_tui.texts.reframes import load_reframe_texts

USUAL = load_reframe_texts().usual


@cache
def model() -> ObjectionModel:
    return load_objection_model()


def read(words: str) -> Reading:
    return classify(words, model())


NAMED_IN_THE_PRODUCT = [
    ("I don't want to bother my friends", "bother"),
    ("I'd be imposing on them", "bother"),
    ("I'm wasting their time", "bother"),
    ("I'd be a burden", "bother"),
    ("I feel like a fake, I only want a job, why must I go through all this?", "fake"),
    ("I'd be using people", "fake"),
    ("it's so transactional", "fake"),
    ("I'm not an extrovert, it's against my personality", "introvert"),
    ("I'm too shy", "introvert"),
    ("small talk drains me", "introvert"),
    ("they will say no", "rejection"),
    ("they'll ignore me", "rejection"),
    ("it's one-sided", "nothing-to-offer"),
    ("I have nothing to give back", "nothing-to-offer"),
    ("I'm too junior, I can't offer anything", "nothing-to-offer"),
    ("I don't know what to say", "no-words"),
    ("I don't know what to ask or how to start", "no-words"),
    ("I know nobody", "no-network"),
    ("I'm new in this city and don't know anyone in my field", "no-network"),
    ("it's years since we spoke", "out-of-touch"),
    ("she's too important", "too-senior"),
    ("he's out of my league", "too-senior"),
    ("I was laid off", "ashamed"),
    ("I'm ashamed to be out of work", "ashamed"),
    ("I have no time", "no-time"),
    ("I have no energy", "no-time"),
    ("it doesn't work", "pointless"),
    ("my merit should be enough", "pointless"),
    ("I tried it and nothing came of it", "pointless"),
]


@pytest.mark.parametrize(("words", "kind"), NAMED_IN_THE_PRODUCT)
def test_what_the_product_names_is_read_as_its_kind(words: str, kind: str) -> None:
    assert read(words).kind == kind


@pytest.mark.parametrize("usual", USUAL, ids=lambda usual: usual.words)
def test_every_usual_objection_is_read_as_its_kind(usual: UsualObjection) -> None:
    assert read(usual.words).kind == usual.kind


@pytest.mark.parametrize(
    "words",
    [
        "the weather is nice",
        "buy milk",
        "I love networking",
        "I don't mind asking people",
        "I'm not shy",
        "I'm not ashamed of being out of work",
        "I have plenty of time",
        "hello",
        "how do I export my contacts?",
        "my cat is asleep on the sofa",
        "I talked to Maya yesterday and it went well",
        "the train to Leeds was late again",
    ],
)
def test_what_is_no_objection_is_unclear(words: str) -> None:
    assert read(words).kind == "unclear"


@pytest.mark.parametrize(
    "words", ["", " ", "\n\t", "...", "🙂🙂", "你好，我不想打扰别人", "Привет", "مرحبا", "xqzt vbrrk"]
)
def test_what_holds_no_known_word_is_surely_unclear(words: str) -> None:
    reading = read(words)
    assert (reading.kind, reading.sure) == ("unclear", True)


@given(st.text(max_size=300))
def test_any_text_gets_every_kind_once_in_order_with_scores_that_add_up_to_one(words: str) -> None:
    reading = read(words)
    scores = [candidate.score for candidate in reading.candidates]
    assert sorted(candidate.kind for candidate in reading.candidates) == sorted(OBJECTION_KINDS)
    assert scores == sorted(scores, reverse=True)
    assert sum(scores) == pytest.approx(1)
    assert reading.kind == reading.candidates[0].kind


@given(st.sampled_from(USUAL), st.sampled_from([" ", "\n", "  \t", '"', "...", "!", " – ", "(", "“", "🙂"]))
def test_case_and_what_stands_around_the_words_do_not_matter(usual: UsualObjection, around: str) -> None:
    plain = read(usual.words)
    assert read(around + usual.words.upper() + around) == plain
    assert read(usual.words.strip(".")) == plain


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("I don't know what to say", "I don’t know what to say"),
        ("I don't know what to say", "I dont know what to say"),
        ("My résumé has a gap", "my resume has a gap"),
        ("My re\u0301sume\u0301 has a gap", "my resume has a gap"),
    ],
)
def test_apostrophes_and_accents_do_not_matter(one: str, other: str) -> None:
    assert read(one) == read(other)


def test_a_story_of_ten_thousand_characters_is_read_in_an_instant() -> None:
    story = "I would never dare to write to such important people, they would laugh. " * 140
    read(story)
    start = time.perf_counter()
    reading = read(story)
    assert time.perf_counter() - start < 0.05
    assert reading.kind in ("too-senior", "rejection")


def test_thousands_of_lines_take_seconds() -> None:
    lines = [f"{usual.words} {number}" for number in range(20) for usual in USUAL]
    start = time.perf_counter()
    for line in lines:
        read(line)
    assert len(lines) / (time.perf_counter() - start) > 500
