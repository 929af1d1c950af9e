"""What the user is aiming at, and what was learned about it."""

from dataclasses import dataclass
from datetime import date

from habit_tui.domain.words import InsightAbout, TargetKind


@dataclass(frozen=True, slots=True)
class Target:
    """An organisation or a role that the user is thinking about."""

    id: str
    name: str
    kind: TargetKind = "organisation"
    motivation: int = 2
    """How much the user wants it, from 0 (set aside) to 3."""


@dataclass(frozen=True, slots=True)
class Insight:
    """Something learned in a conversation."""

    id: str
    on: date
    text: str
    about: InsightAbout = "organisation"
    contact: str | None = None
    """Who said it; None once that person is forgotten."""
    target: str | None = None
    """The target's id, if it is about one."""
    step: str | None = None
    """The id of the conversation it came from."""
