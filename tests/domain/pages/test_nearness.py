"""A slip of the finger is forgiven in longer words, and only there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from habit_tui.domain.contact import Contact
from habit_tui.domain.directory import EMPTY
from habit_tui.domain.nearness import SHORTEST, Vocabulary, begins_nearly

WORDS = st.text(alphabet="abc", min_size=SHORTEST, max_size=8)
TEXTS = st.lists(st.text(alphabet="abc ", max_size=14), max_size=6)
OKONKWO = Contact("maya", "Maya Okonkwo", "Northwind Rail", "operations lead")
BEN = Contact("ben", "Ben Ito", "Calder Freight")


def one_slip(word: str) -> set[str]:
    """Return a word and everything one slip away, said as plainly as can be."""
    made = {word}
    for at in range(len(word) + 1):
        made |= {word[:at] + letter + word[at:] for letter in "abc"}
        if at < len(word):
            made.add(word[:at] + word[at + 1 :])
            made |= {word[:at] + letter + word[at + 1 :] for letter in "abc"}
        if at + 1 < len(word):
            made.add(word[:at] + word[at + 1] + word[at] + word[at + 2 :])
    return made


@given(st.text(alphabet="abc", max_size=10), WORDS)
def test_a_text_begins_nearly_like_a_word_if_it_begins_with_the_word_after_one_slip(
    text: str, word: str
) -> None:
    assert begins_nearly(text, word) == any(text.startswith(one) for one in one_slip(word))


@given(TEXTS, WORDS)
def test_the_vocabulary_finds_every_text_with_such_a_word(texts: list[str], word: str) -> None:
    expected = {
        number for number, text in enumerate(texts) if any(begins_nearly(one, word) for one in text.split())
    }
    assert Vocabulary(texts).near(word) == expected


@pytest.mark.parametrize("query", ["okonwko", "okonkwp", "okonkwoo", "okokwo", "mkonkwo", "okonw", "ökonwko"])
def test_a_name_typed_with_one_slip_is_found(query: str) -> None:
    directory = EMPTY.after({"maya": OKONKWO, "ben": BEN})
    assert directory.search(query) == ()
    assert directory.search_nearly(query) == (OKONKWO,)


@pytest.mark.parametrize("query", ["oknokow", "bne", "mayq", "itoo", "", "  "])
def test_two_slips_or_a_short_word_are_not_guessed_at(query: str) -> None:
    assert EMPTY.after({"maya": OKONKWO, "ben": BEN}).search_nearly(query) == ()


def test_every_word_has_to_fit_exactly_or_nearly() -> None:
    directory = EMPTY.after({"maya": OKONKWO, "ben": BEN})
    assert directory.search_nearly("may norhtwind") == (OKONKWO,)
    assert directory.search_nearly("ben norhtwind") == ()
