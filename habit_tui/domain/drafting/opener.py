"""The opener: greeting, what connects the two, why I write, one question, an easy way out."""

from collections.abc import Iterable
from datetime import date

from habit_tui.domain.contact import Contact
from habit_tui.domain.drafting.channel import channel_for
from habit_tui.domain.drafting.facts import Facts, facts_of, relation_of
from habit_tui.domain.drafting.filling import fill
from habit_tui.domain.drafting.picking import shuffled
from habit_tui.domain.drafting.texts import DraftTexts, Fragment, Relation
from habit_tui.domain.target import Target
from habit_tui.domain.words import Channel, Reason

LONGEST = 360
"""Characters of an opener: five lines of 74 columns (practice: under 75 words, EVIDENCE M4)."""


def opener_for(
    contact: Contact,
    reason: Reason,
    target: Target | None,
    introducer: Contact | None,
    last_spoken: date | None,
    today: date,
    texts: DraftTexts,
    seed: str,
    channel: Channel | None = None,
) -> str:
    """Return the draft of a first message.

    The connection comes first and there is one question (EVIDENCE M4); it ends with words to say no with,
    which in the laboratory made a yes feel freer (EVIDENCE E05). The same seed gives the same draft.
    """
    facts = facts_of(contact, target, introducer, last_spoken, today)
    relation, channel = relation_of(contact, facts), channel or channel_for(contact)
    parts = [
        shuffled(
            _usable(fragments, facts, reason, relation, channel), lambda part: part.id, f"{seed}/{place}"
        )
        for place, fragments in enumerate(
            (texts.greetings, texts.connections, texts.purposes, texts.asks, texts.ways_out)
        )
    ]
    draft = _joined([part[0] for part in parts], facts)
    return draft if len(draft) <= LONGEST else _joined([_shortest(part, facts) for part in parts], facts)


def _usable(
    fragments: Iterable[Fragment], facts: Facts, reason: Reason, relation: Relation, channel: Channel
) -> list[Fragment]:
    """Return the fragments that fit, only those for this very relation or target where there are any."""
    fitting = [
        fragment
        for fragment in fragments
        if fragment.needs <= facts.keys()
        and reason in (fragment.reasons or {reason})
        and relation in (fragment.relations or {relation})
        and channel in (fragment.channels or {channel})
    ]
    named = [fragment for fragment in fitting if fragment.needs]
    return named or fitting


def _shortest(fragments: list[Fragment], facts: Facts) -> Fragment:
    return min(fragments, key=lambda fragment: len(fill(fragment.text, facts)))


def _joined(fragments: list[Fragment], facts: Facts) -> str:
    greeting, first, *rest = (fill(fragment.text, facts) for fragment in fragments)
    if not greeting.endswith(","):
        first = first[:1].upper() + first[1:]
    return " ".join((greeting, first, *rest))
