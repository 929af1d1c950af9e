"""The ideas that words name, and the features that a wording is read by."""

from math import isclose

from hypothesis import given
from hypothesis import strategies as st

from habit_tui.domain.objection_kinds.features import LONGEST, features_of, words_of
from habit_tui.domain.objection_kinds.idea_words import AGAINST
from habit_tui.domain.objection_kinds.idea_words_more import MORE_AGAINST
from habit_tui.domain.objection_kinds.idea_words_other import NEUTRAL
from habit_tui.domain.objection_kinds.ideas import ideas_in

TABLES = (AGAINST, MORE_AGAINST, NEUTRAL)


def test_words_of_one_family_name_the_same_idea() -> None:
    for word in ("bother", "bothering", "pester", "imposed", "nuisance", "irritating"):
        assert "bother" in ideas_in([word])


def test_a_phrase_names_an_idea_that_its_words_alone_do_not() -> None:
    assert "lost-touch" in ideas_in(["out", "of", "the", "blue"])
    assert "lost-touch" not in ideas_in(["the", "blue", "of", "out"])


def test_ideas_come_in_the_order_of_the_words() -> None:
    ideas = ideas_in(["not", "pester", "friends"])
    assert [idea for idea in ideas if idea in ("not", "bother", "friend")] == ["not", "bother", "friend"]


def test_each_entry_is_written_as_words_are_read() -> None:
    for table in TABLES:
        for entry in (entry for entries in table.values() for entry in entries.split()):
            stem = entry.removesuffix("*")
            assert words_of(stem.replace("_", " ")) == stem.split("_"), entry
            assert not (entry.endswith("*") and "_" in entry), entry
            assert len(stem) >= 3 or not entry.endswith("*"), entry


def test_no_phrase_is_longer_than_what_is_looked_for() -> None:
    entries = [entry for table in TABLES for entries in table.values() for entry in entries.split()]
    for phrase in (entry for entry in entries if "_" in entry):
        assert ideas_in(phrase.split("_")), phrase
        named = {idea for table in TABLES for idea, those in table.items() if phrase in those.split()}
        assert named <= set(ideas_in(phrase.split("_"))), phrase


def test_no_idea_stands_in_two_tables() -> None:
    names = [idea for table in TABLES for idea in table]
    assert len(set(names)) == len(names)


@given(st.text(max_size=200))
def test_each_family_of_features_has_unit_length(words: str) -> None:
    features = features_of(words)
    for family in {feature[0] for feature in features} - {"x"}:
        squares = sum(amount**2 for feature, amount in features.items() if feature[0] == family)
        assert isclose(squares, 1)


def test_a_negation_reaches_the_ideas_of_the_next_words_only() -> None:
    assert "nshy" in features_of("I am not shy")
    assert "nshy" not in features_of("I am shy, not tall")
    assert "nshy" not in features_of("It is not true that after all these years I am shy")
    assert "nshy" in features_of("I was never what people call shy")


def test_only_the_beginning_of_a_very_long_text_is_read() -> None:
    assert len(" ".join(words_of("abcde " * 10_000))) <= LONGEST
