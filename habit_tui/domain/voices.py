"""What people said, put together: something that two people said independently weighs more than one voice."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from habit_tui.domain.contact import Contact
from habit_tui.domain.folding import fold
from habit_tui.domain.target import Insight

FEWEST_SHARED = 2
"""Words in common from which on two insights may say the same; a rule of thumb, not a finding."""
_NOT_WORDS = re.compile(r"[^\w]+")
_EMPTY = re.compile(
    "a|about|after|all|also|am|an|and|any|are|as|at|be|because|been|but|by|can|could|did|do|does|for|from|get|had"
    "|has|have|he|her|here|him|his|how|i|if|in|into|is|it|its|just|like|lot|made|make|many|may|me|more|most|much"
    "|my|of|on|one|or|our|out|over|people|really|said|say|says|she|should|so|some|than|that|the|their|them|then"
    "|there|these|they|thing|things|this|those|to|too|under|up|us|very|was|we|well|were|what|when|where|which"
    "|who|why|will|with|would|you|your"
)
"""Words that two sentences share without saying the same."""
_DENIAL = re.compile(
    "not|no|never|nobody|none|nothing|hardly|rarely|without|neither|nor|cannot"
    "|(?:is|are|was|were|do|does|did|have|has|had|wo|ca|would|could|should)nt"
)
"""Words that turn a sentence round; apostrophes are dropped before."""


@dataclass(frozen=True, slots=True)
class Voice:
    """Something that was said, by one person or alike by several."""

    insights: tuple[Insight, ...]
    """The latest first."""
    people: int
    """How many people said it independently: nobody of them was named by another. A person who was since
    forgotten is one of them at most."""

    @property
    def independent(self) -> bool:
        """Whether it is more than one data point."""
        return self.people > 1


def voices_of(insights: Iterable[Insight], contacts: Mapping[str, Contact]) -> tuple[Voice, ...]:
    """Return the insights, given the latest first, in groups that say alike, in the order of their first."""
    groups: list[list[Insight]] = []
    for insight in insights:
        group = next((one for one in groups if is_alike(one[0].text, insight.text)), None)
        if group is None:
            groups.append([insight])
        else:
            group.append(insight)
    return tuple(Voice(tuple(group), _independent(group, contacts)) for group in groups)


def is_alike(one: str, other: str) -> bool:
    """Tell whether two insights seem to say the same.

    They share two words that mean something and at least half of those of the shorter one, and either both
    deny something or neither does.
    """
    first, second = _meaning(one), _meaning(other)
    shared = len(first & second)
    enough = shared >= FEWEST_SHARED and 2 * shared >= min(len(first), len(second))
    return enough and _denies(one) == _denies(other)


def _independent(group: Iterable[Insight], contacts: Mapping[str, Contact]) -> int:
    """Count people, leaving out whoever was named by one who is counted, or named one."""
    counted: list[str | None] = []
    for who in dict.fromkeys(insight.contact for insight in group):
        if not any(_knows_from(who, other, contacts) for other in counted):
            counted.append(who)
    return len(counted)


def _knows_from(one: str | None, other: str | None, contacts: Mapping[str, Contact]) -> bool:
    """Tell whether one of two people named the other."""
    return any(
        above is not None
        and (contact := contacts.get(below or "")) is not None
        and contact.introduced_by == above
        for below, above in ((one, other), (other, one))
    )


@lru_cache(maxsize=4_096)
def _meaning(text: str) -> frozenset[str]:
    words = (word for word in _words(text) if not (_EMPTY.fullmatch(word) or _DENIAL.fullmatch(word)))
    return frozenset(_stem(word) for word in words)


@lru_cache(maxsize=4_096)
def _denies(text: str) -> bool:
    return any(_DENIAL.fullmatch(word) for word in _words(text))


def _words(text: str) -> Iterator[str]:
    apart = fold(text).replace("'", "").replace("\u2019", "")
    return (word for word in _NOT_WORDS.split(apart) if word)


def _stem(word: str) -> str:
    """Return a word without the endings in which "leave" and "leaves", "hire" and "hiring" differ."""
    for ending in ("ing", "ed", "es", "s", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word.removesuffix(ending)
    return word
