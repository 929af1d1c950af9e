"""What Today shows: a small value derived from the book, for one date.

It is on the way to the first frame, so this module imports next to nothing.
"""

from dataclasses import dataclass
from datetime import date

from habit_tui.domain.words import Channel, DayState, DueKind, ObjectionKind, Reason, StepKind


@dataclass(frozen=True, slots=True)
class Who:
    """A contact as it is named on a line."""

    id: str
    name: str
    organisation: str = ""
    role: str = ""


@dataclass(frozen=True, slots=True)
class Evidence:
    """A finding with its source and its limit; never one without the others."""

    text: str
    source: str
    limit: str


@dataclass(frozen=True, slots=True)
class Yours:
    """The user's own numbers over the approaches for which they gave both: averages from 0 to 10."""

    n: int
    expected_mind: float | None = None
    felt_mind: float | None = None
    expected_discomfort: float | None = None
    felt_discomfort: float | None = None
    minded: int = 0
    """In how many of them the other minded (5 or more of 10)."""


@dataclass(frozen=True, slots=True)
class Reframe:
    """The answer to an objection."""

    id: str
    text: str
    yours: Yours | None = None
    evidence: Evidence | None = None


@dataclass(frozen=True, slots=True)
class Suggestion:
    """The one contact proposed for a day."""

    contact: Who
    reason: Reason
    why: tuple[str, ...]
    """Why this person, today: whole sentences, the weightiest first."""
    opener: str
    questions: tuple[str, ...]
    channel: Channel
    target: str | None = None
    """The name of the target that it serves."""
    target_id: str | None = None
    done: StepKind | None = None
    """The last thing the user has done with this contact today."""


@dataclass(frozen=True, slots=True)
class Due:
    """A follow-up that is due."""

    id: str
    kind: DueKind
    contact: Who
    since: date
    why: str = ""


@dataclass(frozen=True, slots=True)
class Streak:
    """The streak as every screen and command tells it."""

    current: int
    """Kept days in a row, up to yesterday, plus one once today is kept."""
    best: int
    today: DayState
    freezes: int
    """Freezes in hand, 0 to 2."""
    total: int
    """Every conversation ever completed."""
    conversations: int
    """Conversations in this calendar week."""
    goal: int
    """The week's goal of conversations."""


@dataclass(frozen=True, slots=True)
class Today:
    """Everything that the Today screen shows."""

    date: date
    streak: Streak
    weeks: tuple[tuple[DayState | None, ...], ...]
    """The last five calendar weeks, oldest first, seven days each; None before history and to come."""
    objection_words: str = ""
    objection_kind: ObjectionKind | None = None
    reframe: Reframe | None = None
    suggestion: Suggestion | None = None
    nobody: str = ""
    """Without a suggestion: why, and what to do next."""
    due: tuple[Due, ...] = ()
    names_added: int = 0
    """People added by name today; two are a small step towards more people, though no kept day."""
    lead: str = ""
    """After a break: what has been done in all."""
    theme: str = ""
    """How the page looks, by the name of a theme; "" as it comes."""
    people_left: int | None = None
    """People never approached, where they last fewer than ten mornings; None where they last."""
