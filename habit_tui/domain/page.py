"""What Today showed on a date, and whom the user put aside."""

from dataclasses import dataclass, field
from datetime import date

from habit_tui.domain.words import ObjectionKind, Reason, SkipWhy


@dataclass(frozen=True, slots=True)
class Page:
    """What was shown on one date, so that it stays the same all day and nothing comes again too soon.

    It is a memory of the screen and no step: it counts for nothing.
    """

    id: str
    """The date, ISO 8601: one page a day."""
    on: date
    reframes: dict[ObjectionKind, str] = field(default_factory=dict)
    """The id of the reframe shown for each kind of objection answered that day."""
    contact: str | None = None
    reason: Reason | None = None
    target: str | None = None
    """The id of the target that the suggestion serves."""
    opener: str = ""
    """The user's own version of the opener, if they edited it."""


@dataclass(frozen=True, slots=True)
class Skip:
    """The user asked for someone else."""

    id: str
    on: date
    contact: str
    why: SkipWhy
    at: str = ""


@dataclass(frozen=True, slots=True)
class Profile:
    """What holds for the user as such. There is one."""

    id: str = "profile"
    value_proposition: str = ""
    """One or two sentences: what the user offers, to whom."""
    welcomed: bool = False
    """Whether the welcome was finished or left on purpose."""
    theme: str = ""
    landed_on: date | None = None
    """When the user found what they were looking for, None while they are looking."""
