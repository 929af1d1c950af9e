"""A contact: a person the user might approach."""

from dataclasses import dataclass
from datetime import date

from habit_tui.domain.words import Closeness


@dataclass(frozen=True, slots=True)
class Contact:
    """A person the user might approach.

    Every text is kept exactly as it was given; what a screen may show is decided there.
    """

    id: str
    name: str
    organisation: str = ""
    role: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    urls: tuple[str, ...] = ()
    note: str = ""
    birthday: str = ""
    """ISO 8601, or `--MM-DD` where the year is unknown."""
    tags: tuple[str, ...] = ()
    closeness: Closeness | None = None
    introduced_by: str | None = None
    """The id of the contact who named or introduced this one: such a contact is a referral."""
    known_from: str = ""
    """How the two know each other, in words that can follow "we": "worked together at Calder until 2021"."""
    connected_on: date | None = None
    """When the two connected on a network such as LinkedIn, if the import said so."""
    added_on: date | None = None
    """The local date on which the contact came in; for a referral, the day of being named."""
    resting: bool = False
    """Kept, but not to be suggested until woken."""
