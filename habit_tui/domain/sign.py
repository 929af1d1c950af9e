"""A sign: what is known of a thread beyond the user's own steps."""

from dataclasses import dataclass
from datetime import date

from habit_tui.domain.words import Channel, SignKind


@dataclass(frozen=True, slots=True)
class Sign:
    """The contact has answered, a talk is arranged, or the user has closed the thread.

    It is no step and counts for no day: waiting is neutral.
    """

    id: str
    kind: SignKind
    on: date
    """The local date on which it was entered."""
    contact: str
    at: str = ""
    """When it was entered, ISO 8601 with the UTC offset."""
    day: date | None = None
    """Of an arranged talk: the date that it is arranged for."""
    time: str = ""
    """Of an arranged talk: HH:MM local time, "" where none was said."""
    channel: Channel | None = None
    """Of an arranged talk: how the two will talk."""
