"""What the service needs of a storage."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from habit_tui.domain.book import Book
from habit_tui.domain.change import Change
from habit_tui.domain.moment import Moment

if TYPE_CHECKING:
    from habit_tui.journal.snapshot import Snapshot

Decide = Callable[[Book], Change]
"""From the newest book to a change of it; may raise CannotDo, and then nothing is changed."""


class StoreError(Exception):
    """The storage could not do it and nothing was changed; its text is one line that says what to do."""


class DatabaseDamaged(StoreError):
    """The file is there and is no database that can be read. It is left as it is."""

    def __init__(self, message: str, newest_backup: str | None) -> None:
        super().__init__(message)
        self.newest_backup = newest_backup
        """The name of the newest backup that reads, None where there is none."""


class DatabaseTooNew(StoreError):
    """The file was written by a newer version of the program."""


@dataclass(frozen=True, slots=True)
class Undone:
    """What an undo took back."""

    text: str
    book: Book


class Store(Protocol):
    """A database that is read and changed as a whole, by one writer at a time.

    Every method but `changed` may raise StoreError, and `load` DatabaseDamaged or DatabaseTooNew. Safe to
    call from several threads: one mutex guards it.
    """

    def load(self) -> Book:
        """Return the book as it now stands in the file, an empty one where there is no file."""

    def changed(self) -> bool:
        """Tell, by a look at the file's status alone, whether it is no longer the one that was last read."""

    def state(self) -> str:
        """Return a token for the file's state as last read or written here; it differs after every change."""

    def commit(self, decide: Decide, moment: Moment) -> Book:
        """Read the newest book, ask for a change of it, save that, and return the book after it."""

    def undo(self, moment: Moment) -> Undone | None:
        """Take the last change back; None where nothing is left to undo."""


class Keeper(Protocol):
    """Keeps what Today shows outside the database, for a start that does not wait for it."""

    def keep(self, snapshot: "Snapshot", state: str, day_starts: str, days: int = 1) -> None:
        """Keep what the snapshot's day and those after it show, `days` in all, valid for this state."""
