"""Two contacts whom the user has said to be two people."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Apart:
    """Two who look like one person and are not: they are not asked about again."""

    id: str
    """The two ids, in order: a pair is kept apart once."""
    one: str
    other: str
    on: date


def apart(one: str, other: str, on: date) -> Apart:
    """Return the record of a pair of contacts, by their ids, in whichever order they are given."""
    first, second = sorted((one, other))
    return Apart(f"{first}+{second}", first, second, on)
