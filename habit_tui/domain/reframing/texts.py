"""The sentences that a reframe is made from, as the rules need them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from habit_tui.domain.words import ObjectionKind

_SENTENCE_END = re.compile(r"(?<=[.?])\s+")


@dataclass(frozen=True, slots=True)
class View:
    """Another way to see one kind of objection, in one to three sentences that end in a small step."""

    id: str
    """Unique among all views; pages remember it."""
    kind: ObjectionKind
    text: str

    @property
    def step(self) -> str:
        """The last sentence: the small step, which can stand by itself."""
        return _SENTENCE_END.split(self.text)[-1]


@dataclass(frozen=True, slots=True)
class Finding:
    """A result of research, never without its source and without what it does not show."""

    id: str
    kinds: tuple[ObjectionKind, ...]
    """The kinds of objection that it speaks to."""
    text: str
    source: str
    """Authors and year."""
    limit: str


@dataclass(frozen=True, slots=True)
class UsualObjection:
    """What many people say, in words that a user may take for their own."""

    words: str
    kind: ObjectionKind


@dataclass(frozen=True, slots=True)
class ReframeTexts:
    """Every sentence that a reframe can be made from."""

    views: Mapping[ObjectionKind, tuple[View, ...]]
    """At least one for each kind, `unclear` included."""
    findings: tuple[Finding, ...]
    usual: tuple[UsualObjection, ...]
    """The most common first."""
    smaller: tuple[str, ...] = ()
    """Smaller steps, for when the user's own numbers came out as bad as they feared."""
