"""TinyDB storages that keep the database in memory and write it as a whole, once a transaction."""

import contextlib
from abc import abstractmethod
from collections.abc import Iterator
from typing import Any

from tinydb.storages import Storage

from habit_tui.domain.book import Book
from habit_tui.domain.change import CannotDo
from habit_tui.storage.document import Tables, serialise


class TransactionalStorage(Storage):
    """The database in memory, with the book that it holds.

    TinyDB reads and writes it for every operation; here that costs nothing, and only the end of a transaction
    writes. Whenever that fails the memory is dropped, since the old state or the new one may be stored.
    """

    def __init__(self) -> None:
        super().__init__()
        self._tables: Tables | None = None
        self._book = Book.empty()
        self._dirty = False

    @property
    def book(self) -> Book:
        """The book as of the last refresh or transaction."""
        return self._book

    def read(self) -> Tables:
        """Return the tables themselves, not a copy."""
        if self._tables is None:
            self.refresh()
        return self._tables if self._tables is not None else {}

    def write(self, data: dict[str, dict[str, Any]]) -> None:
        """Take the tables as the new state, to be stored when the transaction ends."""
        self._tables = data
        self._dirty = True

    def refresh(self) -> None:
        """Bring the memory up to date with what is stored."""
        if self._tables is None or self.is_outdated():
            self._tables, self._book = self._fetch()

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """Read, change and write as one: all of it or nothing, and nobody else in between."""
        with self.alone():
            self.refresh()
            self._dirty = False
            try:
                yield
                if self._dirty:
                    self._store(serialise(self.read()))
            except CannotDo:  # the intent was declined before anything was altered
                raise
            except BaseException:
                self.forget()
                raise

    def hand_over(self, book: Book) -> None:
        """Take the book that the tables now hold, to spare reading every document again."""
        self._book = book

    def forget(self) -> None:
        """Drop what is in memory; it is read again when it is next needed."""
        self._tables = None
        self._book = Book.empty()

    @abstractmethod
    def is_outdated(self) -> bool:
        """Tell whether what is stored is no longer what was last read or written here."""

    @abstractmethod
    def state(self) -> str:
        """Return a token for the stored state as last read or written here."""

    @abstractmethod
    def alone(self) -> contextlib.AbstractContextManager[None]:
        """Return a context in which nobody else writes."""

    @abstractmethod
    def _fetch(self) -> tuple[Tables, Book]:
        """Read what is stored."""

    @abstractmethod
    def _store(self, blob: bytes) -> None:
        """Store the state."""
