"""What a draft may mention: what is known of a contact, the target and the two people's past."""

import re
from collections.abc import Mapping
from datetime import date

from habit_tui.domain.contact import Contact
from habit_tui.domain.drafting.texts import Fact, Relation
from habit_tui.domain.drafting.wording import first_name, month_and_year, plain, span
from habit_tui.domain.target import Target

NAME_LENGTH = 36
"""Characters of an organisation, a role or a name that a draft carries before it is cut."""
PAST_LENGTH = 64
"""Characters of "how we know each other" that a draft carries before it is cut."""

Facts = Mapping[Fact, str]
"""What is known, ready to be put into a sentence; what is not known is not there."""


def facts_of(
    contact: Contact,
    target: Target | None,
    introducer: Contact | None,
    last_spoken: date | None,
    today: date,
    value_proposition: str = "",
) -> Facts:
    """Return what is known and may be mentioned."""
    found: dict[Fact, str] = {
        "first": first_name(contact.name),
        "organisation": plain(contact.organisation, NAME_LENGTH),
        "role": plain(contact.role, NAME_LENGTH),
        "target-organisation": _target_name(target, "organisation"),
        "target-role": _target_name(target, "role"),
        "introducer": plain(introducer.name, NAME_LENGTH) if introducer else "",
        "known-from": _after_we(contact.known_from),
        "ago": span(last_spoken, today) if last_spoken else "",
        "connected": month_and_year(contact.connected_on) if contact.connected_on else "",
        "value-proposition": plain(value_proposition, PAST_LENGTH),
    }
    return {fact: text for fact, text in found.items() if any(char.isalnum() for char in text)}


def relation_of(contact: Contact, facts: Facts) -> Relation:
    """Return what connects the two; what is said first in the message.

    An earlier talk outweighs the name of whoever introduced them: by then they know each other.
    """
    if "ago" in facts:
        return "spoken"
    if "introducer" in facts:
        return "referral"
    if "known-from" in facts:
        return "known"
    if "connected" in facts:
        return "connected"
    return "tie" if contact.closeness else "stranger"


def _target_name(target: Target | None, kind: str) -> str:
    return plain(target.name, NAME_LENGTH) if target and target.kind == kind else ""


def _lowered(word: str) -> str:
    return word[:1].lower() + word[1:] if word[1:].islower() or word in ("A", "I") else word


def _after_we(known_from: str) -> str:
    text = re.sub(r"^we(?:'ve| have)?\s+", "", plain(known_from, PAST_LENGTH, words=14), flags=re.IGNORECASE)
    first = text.split(" ")[0]
    return _lowered(first) + text[len(first) :]
