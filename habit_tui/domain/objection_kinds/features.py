"""What a wording is read by: its words, the ideas that they name or deny, and its length."""

import re
import unicodedata
from bisect import bisect
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain, pairwise

from habit_tui.domain.objection_kinds.ideas import ideas_in

LONGEST = 2000
"""Characters of a wording that are read: some 350 words, so that the time is bounded."""
_APOSTROPHES = re.compile("['\u2018\u2019\u02bc`\u00b4]")
_WORD = re.compile(r"[a-z0-9]+")
_PIECES = (3, 4, 5)
_LENGTHS = (3, 6, 12, 25)
"""Numbers of words from which a wording counts as one size longer."""

_REACH = 6
"""Words that a negation reaches."""
_NEGATIONS = frozenset(
    _WORD.findall(
        "not no never nor neither dont doesnt didnt cant cannot couldnt wont wouldnt shouldnt isnt arent"
        " wasnt werent havent hasnt hadnt aint without hardly nobody nothing none"
    )
)


def words_of(wording: str) -> list[str]:
    """Return the words in lower case, without accents, apostrophes and punctuation: "Don't" is `dont`."""
    plain = unicodedata.normalize("NFKD", _APOSTROPHES.sub("", wording[:LONGEST].lower()))
    return _WORD.findall("".join(char for char in plain if not unicodedata.combining(char)))


def features_of(wording: str) -> dict[str, float]:
    """Return the weight of each feature in a wording.

    Each family of features has unit length by itself, so that a long story counts as much as a short
    complaint. The first character of a feature names its family.
    """
    words = words_of(wording)
    ideas = [*ideas_in(words)]
    features: dict[str, float] = {}
    families = (
        _words(words),
        _pairs(words),
        _pieces(words),
        _ideas(ideas),
        _idea_pairs(ideas),
        _denied(words),
    )
    for family in families:
        found = set(family)
        features.update(dict.fromkeys(found, len(found) ** -0.5 if found else 0))
    features[_length(words)] = 0.5
    return features


def _words(words: list[str]) -> Iterator[str]:
    return (f"w{word}" for word in words)


def _pairs(words: list[str]) -> Iterator[str]:
    bounded = ["<", *words, ">"] if words else []
    return (f"p{first} {second}" for first, second in pairwise(bounded))


def _pieces(words: list[str]) -> Iterator[str]:
    return (piece for word in words for piece in _pieces_of(word))


@lru_cache(maxsize=4096)
def _pieces_of(word: str) -> tuple[str, ...]:
    bounded = f" {word} "
    starts = [(start, size) for size in _PIECES for start in range(len(bounded) - size + 1)]
    return tuple(f"c{bounded[start : start + size]}" for start, size in starts)


def _ideas(ideas: list[str]) -> Iterator[str]:
    return (f"i{idea}" for idea in ideas)


def _idea_pairs(ideas: list[str]) -> Iterator[str]:
    """Ideas that follow each other, or with one other in between: not, know, nobody."""
    for first, second in chain(pairwise(ideas), zip(ideas, ideas[2:], strict=False)):
        yield f"j{first} {second}"


def _denied(words: list[str]) -> Iterator[str]:
    """Ideas that a "not" may take back: it reaches a few words far."""
    for place, word in enumerate(words, 1):
        if word in _NEGATIONS:
            yield from (f"n{idea}" for idea in ideas_in(words[place : place + _REACH]))


def _length(words: list[str]) -> str:
    return f"x{bisect(_LENGTHS, len(words))}"
