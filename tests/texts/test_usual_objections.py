"""The usual objections, to pick one's own from."""

from collections import Counter

from habit_tui.domain.words import OBJECTION_KINDS
from habit_tui.texts.reframes import load_reframe_texts

USUAL = load_reframe_texts().usual
TWELVE = set(OBJECTION_KINDS) - {"unclear"}


def test_each_kind_is_there_in_two_or_three_wordings() -> None:
    counts = Counter(usual.kind for usual in USUAL)
    assert counts.keys() == TWELVE
    assert all(2 <= count <= 3 for count in counts.values())


def test_the_first_twelve_are_one_of_each_kind_and_the_three_best_known_come_first() -> None:
    assert {usual.kind for usual in USUAL[:12]} == TWELVE
    assert [usual.kind for usual in USUAL[:3]] == ["bother", "fake", "introvert"]


def test_they_are_short_and_all_different() -> None:
    words = [usual.words for usual in USUAL]
    assert len(set(words)) == len(words)
    assert all(10 <= len(text) <= 70 and text.endswith(".") for text in words)
