"""What the user promised a contact, and which follow-ups they let go."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Promise:
    """Something that the user said they would do: "I'll send you the article"."""

    id: str
    on: date
    """The local date on which it was made."""
    contact: str
    text: str
    kept_on: date | None = None
    at: str = ""


@dataclass(frozen=True, slots=True)
class Drop:
    """A follow-up that the user let go; it never comes up again."""

    id: str
    """The follow-up's own id."""
    on: date
    contact: str
    at: str = ""
