"""A TinyDB storage in one JSON file that is replaced as a whole, and survives what happens meanwhile."""

import contextlib
import os
from collections.abc import Callable, Iterator, Sequence

from habit_tui.domain.book import Book
from habit_tui.journal.store import StoreError
from habit_tui.storage.document import Tables
from habit_tui.storage.failures import explained, one_line
from habit_tui.storage.files import clean_up, present_state, write_atomically
from habit_tui.storage.lock import FileLock
from habit_tui.storage.reading import read_database
from habit_tui.storage.storages import TransactionalStorage
from habit_tui.storage.upgrades import UpgradeStep, newest_schema


class AtomicStorage(TransactionalStorage):
    """The database file, read again only when its status says that it is another one.

    Reading takes no lock, since the file is whole at every moment. Raises what `read_database` raises.
    """

    def __init__(
        self, path: str, steps: Sequence[UpgradeStep], check_new: Callable[[], None], patience: float
    ) -> None:
        super().__init__()
        self.path = path
        self._check_new = check_new
        """Raises Missing where a file that is not there cannot be taken for one that never was."""
        self.found_schema = newest_schema(steps)
        """The schema of the file as it is stored; older than the one in memory until the first write."""
        self._steps = steps
        self._lock = FileLock(path, patience)
        self._state: str | None = None
        self._cleaned = False

    def is_outdated(self) -> bool:
        """Tell whether the file is no longer the one that was last read or written here."""
        return self._state is None or present_state(self.path) != self._state

    def state(self) -> str:
        """Return the file's token as last read or written here, empty where there was none."""
        return self._state or ""

    def forget(self) -> None:
        """Drop what is in memory, and what is known of the file."""
        super().forget()
        self._state = None

    @contextlib.contextmanager
    def alone(self) -> Iterator[None]:
        """Hold the lock, and sweep up what an interrupted program left, once."""
        with self._lock.held():
            if not self._cleaned:
                folder, name = os.path.split(self.path)
                with explained("tidy up beside", self.path):
                    clean_up(folder, f"{name}.")
                self._cleaned = True
            yield

    def _fetch(self) -> tuple[Tables, Book]:
        contents = read_database(self.path, self._steps)
        if contents is None:
            self._check_not_lost()
            self._check_new()
            self._state = ""
            self.found_schema = newest_schema(self._steps)
            return {}, Book.empty()
        self._state = contents.state
        self.found_schema = contents.found_schema
        return contents.tables, contents.book

    def _check_not_lost(self) -> None:
        if self._state:
            raise StoreError(
                one_line(
                    f"{self.path} has gone since it was last read; put it back, "
                    "or restore a backup with: habit-tui restore NAME"
                )
            )

    def _store(self, blob: bytes) -> None:
        with explained("save", self.path, needed=len(blob)):
            self._state = write_atomically(self.path, blob, expected=self._state) or None
        self.found_schema = newest_schema(self._steps)
