"""People from a file before they are brought in: which of them are wanted, and what comes of it in words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from habit_tui.domain.page import Page, Skip
from habit_tui.domain.promise import Drop, Promise
from habit_tui.domain.sign import Sign
from habit_tui.domain.step import Step
from habit_tui.domain.target import Insight

if TYPE_CHECKING:
    from collections.abc import Set

    from habit_tui.domain.change import Record
    from habit_tui.domain.contact import Contact
    from habit_tui.domain.intents.people import BringIn

SPEAKS_OF = (Step, Sign, Promise, Drop, Skip, Insight, Page)
"""Records that name a contact; they come in with that person only."""


def people_in(intent: BringIn) -> tuple[Contact, ...]:
    """Return everybody who would be new or filled in, in the order of the file: first who is new."""
    return (*intent.new, *intent.updated)


def only(intent: BringIn, wanted: Set[int]) -> BringIn:
    """Return the intent for some of its people, by their positions in `people_in`.

    What else the file holds comes too, unless it speaks of somebody who stays outside.
    """
    count = len(intent.new)
    outside = {one.id for number, one in enumerate(intent.new) if number not in wanted}
    return replace(
        intent,
        new=tuple(one for number, one in enumerate(intent.new) if number in wanted),
        updated=tuple(one for number, one in enumerate(intent.updated, count) if number in wanted),
        others=tuple(record for record in intent.others if _spoken_of(record) not in outside - {""}),
    )


def _spoken_of(record: Record) -> str | None:
    return record.contact if isinstance(record, SPEAKS_OF) else None


def numbers_said(new: int, updated: int, same: int, skipped: int, others: int) -> str:
    """Return what a file comes to before it is brought in: "812 new · 3 filled in · 2 left out"."""
    counts = (
        (new, "new"),
        (updated, "filled in"),
        (same, "there already"),
        (others, "other entries" if others != 1 else "other entry"),
        (skipped, "left out"),
    )
    return " · ".join(f"{count:,} {words}" for count, words in counts if count)


def brought_in_said(intent: BringIn) -> str:
    """Return what was brought in, in one sentence."""
    counts = (
        (len(intent.new), "person added", "people added"),
        (len(intent.updated), "filled in", "filled in"),
        (len(intent.others), "other entry added", "other entries added"),
    )
    said = [f"{count:,} {one if count == 1 else many}" for count, one, many in counts if count]
    return f"{', '.join(said)}. u takes it all back."
