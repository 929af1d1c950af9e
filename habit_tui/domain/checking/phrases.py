"""Phrases that stand for many wordings, in a small language that a text file can hold.

Words stand for themselves, in lower case and without apostrophes. `a|b` is either, `word*` any ending,
`word?` may be missing, `<name>` any phrase of a group, `..` up to three words, `...` up to six, `^` the
beginning of a sentence or of what follows a comma, and `$` the end of a sentence. Nothing in it repeats
without bound, so that a search takes time in proportion to the text.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from habit_tui.domain.checking.reading import Draft, Sentence

_GAPS = {"..": r"(?:[ ,][^ ,]+){0,3}?", "...": r"(?:[ ,][^ ,]+){0,6}?"}
_EDGES = {"^": r"(?:\A|(?=,))", "$": r"\Z"}
_WORD_ENDS = r"(?![^ ,])"
Groups = Mapping[str, Sequence[str]]
"""Phrases under a name, for use in other phrases."""


class PhraseError(ValueError):
    """A phrase is not in the language; the message says which and why."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase, ready to be looked for."""

    source: str
    pattern: re.Pattern[str]
    needs: tuple[frozenset[str], ...]
    """Sets of words of each of which a text must have one, or the phrase cannot be there."""

    def may_be_in(self, draft: Draft) -> bool:
        """Return whether the draft has the words that the phrase needs."""
        return not any(needed.isdisjoint(draft.words) for needed in self.needs)

    def spans_in(self, sentence: Sentence) -> Iterator[tuple[int, int]]:
        """Return where it stands in the sentence's text."""
        return (found.span() for found in self.pattern.finditer(sentence.text))


def phrase(source: str, groups: Groups) -> Phrase:
    """Return the phrase that a text means; PhraseError where it means none."""
    items = source.split()
    if not any(item.strip("^$.?") for item in items):
        raise PhraseError(f"{source!r} names no word")
    pattern = "".join(_pattern(item, groups, ()) for item in items)
    needs = [_first_words(item, groups) for item in items if not _may_be_missing(item)]
    return Phrase(source, re.compile(pattern), tuple(needed for needed in needs if needed))


def _pattern(item: str, groups: Groups, within: tuple[str, ...]) -> str:
    if item in _GAPS:
        return _GAPS[item]
    if item in _EDGES:
        return _EDGES[item]
    found = "|".join(_wording(one, groups, within) for one in item.removesuffix("?").split("|"))
    return f"(?:{found}){'?' if item.endswith('?') else ''}"


def _wording(one: str, groups: Groups, within: tuple[str, ...]) -> str:
    if one.startswith("<"):
        name = one.strip("<>")
        if name not in groups or name in within:
            raise PhraseError(f"there is no group {one}")
        members = (
            "".join(_pattern(item, groups, (*within, name)) for item in member.split())
            for member in groups[name]
        )
        return f"(?:{'|'.join(members)})"
    stem = one.removesuffix("*")
    if not stem.isalnum():
        raise PhraseError(f"{one!r} is no word")
    return f"[ ,]{stem}{'[^ ,]*' if one.endswith('*') else ''}{_WORD_ENDS}"


def _may_be_missing(item: str) -> bool:
    return item in _GAPS or item in _EDGES or item.endswith("?")


def _first_words(item: str, groups: Groups) -> frozenset[str]:
    """Return the words one of which begins the item, none where that is open."""
    found: set[str] = set()
    for one in item.split("|"):
        if one.startswith("<"):
            firsts = [_first_words(member.split()[0], groups) for member in groups[one.strip("<>")]]
            if not all(firsts) or any(_may_be_missing(m.split()[0]) for m in groups[one.strip("<>")]):
                return frozenset()
            found.update(*firsts)
        elif one.endswith("*"):
            return frozenset()
        else:
            found.add(one)
    return frozenset(found)
