"""A change of the book: what an intent does, ready to be applied, saved and undone."""

from dataclasses import dataclass

from habit_tui.domain.apart import Apart
from habit_tui.domain.contact import Contact
from habit_tui.domain.objection import Objection
from habit_tui.domain.page import Page, Profile, Skip
from habit_tui.domain.plan import Plan, TimeOff
from habit_tui.domain.promise import Drop, Promise
from habit_tui.domain.sign import Sign
from habit_tui.domain.step import Step
from habit_tui.domain.target import Insight, Target

Record = (
    Contact
    | Step
    | Sign
    | Promise
    | Drop
    | Apart
    | Insight
    | Objection
    | Target
    | Plan
    | TimeOff
    | Skip
    | Page
    | Profile
)
"""Everything that the book holds."""


class CannotDo(Exception):
    """An intent cannot be carried out; its text is one line that says why and what to do."""


@dataclass(frozen=True)
class Change:
    """Records to put (new, or in place of those with their id) and to remove.

    `text` is what undo calls it: "asked Maya Okonkwo". `quietly` is put along and not taken back by undo.
    """

    text: str
    put: tuple[Record, ...] = ()
    remove: tuple[Record, ...] = ()
    quietly: tuple[Record, ...] = ()
    forgets: str | None = None
    """The id of a person to be forgotten: the undo log drops what it holds of them once the day is over."""
