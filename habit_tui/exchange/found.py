"""What a reader finds in a file."""

from dataclasses import dataclass

from habit_tui.domain.change import Record
from habit_tui.domain.contact import Contact


class Unreadable(Exception):
    """A file cannot be read as what it is, or is nothing that is read; one sentence that names the line."""


class Unmapped(Unreadable):
    """A table may hold people, and which column is what is not known: `mapping` reads it once told."""


@dataclass(frozen=True, slots=True)
class Remark:
    """Something to know about one place of a file."""

    line: int
    """The physical line, from 1."""
    reason: str


@dataclass(frozen=True, slots=True)
class Found:
    """The contacts of a file, and what else it holds.

    Every row or record of the file is among `contacts` and `others`, or in `skipped`.
    """

    format: str
    """The reader's name of the format, as commands give it: `linkedin`, `habit-tui`."""
    contacts: tuple[Contact, ...]
    """In the file's order; their ids are empty unless the file gives them."""
    skipped: tuple[Remark, ...] = ()
    warnings: tuple[Remark, ...] = ()
    others: tuple[Record, ...] = ()
    """Records that are no contacts; only habit-tui's own export holds some."""
