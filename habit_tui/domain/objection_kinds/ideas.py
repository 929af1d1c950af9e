"""Which ideas some words name, whatever the words: pester, nuisance and impose all speak of bothering."""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain

from habit_tui.domain.objection_kinds.idea_words import AGAINST
from habit_tui.domain.objection_kinds.idea_words_more import MORE_AGAINST
from habit_tui.domain.objection_kinds.idea_words_other import NEUTRAL

_LONGEST_PHRASE = 5
_SHORTEST_STEM = 3


def ideas_in(words: Sequence[str]) -> list[str]:
    """Return the ideas that the words name, in the order of the words; one word may name several."""
    named: list[str] = []
    for start in range(len(words)):
        named += _of_word(words[start])
        phrases = _PHRASES_FROM.get(words[start])
        if phrases:
            named += _of_phrases(words, start, phrases)
    return named


def _of_phrases(words: Sequence[str], start: int, phrases: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    for size in range(2, _LONGEST_PHRASE + 1):
        if start + size <= len(words):
            yield from phrases.get("_".join(words[start : start + size]), ())


@lru_cache(maxsize=4096)
def _of_word(word: str) -> tuple[str, ...]:
    ideas = dict.fromkeys(_WHOLE.get(word, ()))
    for end in range(_SHORTEST_STEM, len(word) + 1):
        ideas.update(dict.fromkeys(_STEMS.get(word[:end], ())))
    return tuple(ideas)


def _entries() -> Iterator[tuple[str, str]]:
    for idea, entries in chain(AGAINST.items(), MORE_AGAINST.items(), NEUTRAL.items()):
        for entry in dict.fromkeys(entries.split()):
            yield idea, entry


def _by_entry(pairs: Iterator[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for idea, entry in pairs:
        found[entry] = (*found.get(entry, ()), idea)
    return found


def _phrases_by_first_word() -> dict[str, dict[str, tuple[str, ...]]]:
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    phrases = _by_entry((idea, entry) for idea, entry in _entries() if "_" in entry)
    for phrase, ideas in phrases.items():
        found.setdefault(phrase.split("_")[0], {})[phrase] = ideas
    return found


_STEMS = _by_entry((idea, entry[:-1]) for idea, entry in _entries() if entry.endswith("*"))
_WHOLE = _by_entry(
    (idea, entry) for idea, entry in _entries() if not entry.endswith("*") and "_" not in entry
)
_PHRASES_FROM = _phrases_by_first_word()
