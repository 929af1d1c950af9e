"""Where a contact stands with the user, as the list of people tells it."""

from collections.abc import Sequence
from datetime import date
from typing import Literal

from habit_tui.domain.contact import Contact
from habit_tui.domain.day_words import ago
from habit_tui.domain.step import Step
from habit_tui.domain.words import StepKind

Standing = Literal["resting", "talked", "waiting", "referral", "new"]
"""`waiting`: asked, and not talked since; `referral`: named by somebody, and nothing done yet."""

DONE_WITH: dict[StepKind, str] = {
    "asked": "asked {}",
    "talked": "talked with {}",
    "thanked": "thanked {}",
    "told": "told {}",
}
"""What was done, and with whom."""


SOMEBODY = "somebody since forgotten"
"""Whoever is no longer in the book."""


def standing_of(contact: Contact, steps: Sequence[Step]) -> Standing:
    """Return where a contact stands; `steps` are theirs, oldest first."""
    if contact.resting:
        return "resting"
    for step in reversed(steps):
        if step.kind == "talked":
            return "talked"
        if step.kind == "asked":
            return "waiting"
    if steps:
        return "talked"
    return "new" if contact.introduced_by is None else "referral"


def last_step_words(steps: Sequence[Step], today: date) -> str:
    """Return the last step and how long ago it was: "asked 3 weeks ago"; "" where there is none."""
    return f"{steps[-1].kind} {ago(steps[-1].on, today)}" if steps else ""


def standing_words(contact: Contact, steps: Sequence[Step], introducer: Contact | None, today: date) -> str:
    """Return where a contact stands in a few words: "asked 3 weeks ago", "resting", "named by Dana Cole"."""
    if contact.resting:
        return "resting"
    if steps:
        return last_step_words(steps, today)
    if contact.introduced_by is None:
        return ""
    return f"named by {introducer.name}" if introducer else "a referral"
