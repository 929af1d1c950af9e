"""The sentences that drafts are made of, each with what has to be known before it may be used."""

from dataclasses import dataclass
from typing import Literal

from habit_tui.domain.words import Channel, Reason

Relation = Literal["referral", "spoken", "known", "connected", "tie", "stranger"]
"""What connects the user and a contact: a name given by somebody, an earlier talk, a shared past, a network,
a closeness without more, nothing known."""
Fact = Literal[
    "first",
    "organisation",
    "role",
    "target-organisation",
    "target-role",
    "introducer",
    "known-from",
    "ago",
    "connected",
    "value-proposition",
]
"""What a sentence may mention or depend on."""


@dataclass(frozen=True, slots=True)
class Fragment:
    """One sentence of an opener.

    It may be used where every fact it needs is known and the reason, relation and channel are among its own;
    an empty set stands for all of them.
    """

    id: str
    text: str
    """With facts in braces: "{organisation}"."""
    needs: frozenset[Fact] = frozenset()
    reasons: frozenset[Reason] = frozenset()
    relations: frozenset[Relation] = frozenset()
    channels: frozenset[Channel] = frozenset()


@dataclass(frozen=True, slots=True)
class Question:
    """One question worth asking in a conversation."""

    id: str
    text: str
    reason: Reason
    topic: str
    """What it is about; a suggestion asks about three different topics."""
    needs: frozenset[Fact] = frozenset()


@dataclass(frozen=True, slots=True)
class DraftTexts:
    """Every sentence of openers, by its place in the message, and the bank of questions."""

    greetings: tuple[Fragment, ...]
    connections: tuple[Fragment, ...]
    purposes: tuple[Fragment, ...]
    asks: tuple[Fragment, ...]
    ways_out: tuple[Fragment, ...]
    questions: tuple[Question, ...]
