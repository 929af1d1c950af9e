"""A step: anything of the user's that counts for a day."""

from dataclasses import dataclass
from datetime import date

from habit_tui.domain.words import Channel, Reason, StepKind


@dataclass(frozen=True, slots=True)
class Feeling:
    """How uncomfortable an approach is, and how much the other minds, each from 0 to 10 or not said."""

    discomfort: int | None = None
    mind: int | None = None


UNSAID = Feeling()
"""Neither number was given."""


@dataclass(frozen=True, slots=True)
class Step:
    """An approach, a conversation, a thank-you or word to an introducer.

    `on` is the local date that the step was done on, fixed when it is entered: no journey, clock change or
    setting recomputes it.
    """

    id: str
    kind: StepKind
    on: date
    contact: str
    """The contact's id; it stays when the contact is forgotten, and then leads to nobody."""
    at: str = ""
    """When the step was entered: ISO 8601 with the UTC offset that held there and then."""
    reason: Reason | None = None
    channel: Channel | None = None
    expected: Feeling = UNSAID
    """Said before an approach (`asked`)."""
    felt: Feeling = UNSAID
    """Said after a conversation (`talked`)."""
    note: str = ""
