"""A TinyDB storage without a file, for the demo and for tests."""

import contextlib

from habit_tui.domain.book import Book
from habit_tui.storage.codec import book_of
from habit_tui.storage.document import Tables, check_tables, parse
from habit_tui.storage.storages import TransactionalStorage


class MemoryStorage(TransactionalStorage):
    """Keeps the JSON that a file would hold, so what cannot be saved cannot be kept here either."""

    def __init__(self) -> None:
        super().__init__()
        self._stored: bytes | None = None
        self._version = 0

    def is_outdated(self) -> bool:
        """Nobody else writes here."""
        return False

    def state(self) -> str:
        """Return the number of changes so far."""
        return str(self._version)

    def alone(self) -> contextlib.AbstractContextManager[None]:
        """Nobody else writes here."""
        return contextlib.nullcontext()

    def _fetch(self) -> tuple[Tables, Book]:
        if self._stored is None:
            return {}, Book.empty()
        tables = check_tables(parse(self._stored.decode()), ())
        return tables, book_of(tables)

    def _store(self, blob: bytes) -> None:
        self._stored = blob
        self._version += 1
