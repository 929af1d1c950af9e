"""What the user says against networking."""

from dataclasses import dataclass
from datetime import date

from habit_tui.domain.words import ObjectionKind


@dataclass(frozen=True, slots=True)
class Objection:
    """The user's own words against networking, and which of the twelve kinds they are."""

    id: str
    words: str
    kind: ObjectionKind
    since: date
    """The date from which it is the objection that Today answers; the newest one holds."""
    at: str = ""
    """When it was last chosen, ISO 8601; tells apart two chosen on one date."""
