"""One writer at a time, across processes."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from habit_tui.journal.store import StoreError
from habit_tui.storage.failures import explained, one_line
from habit_tui.storage.files import make_folder

if TYPE_CHECKING:
    from filelock import BaseFileLock

PATIENCE = 10.0
"""For how many seconds another program is waited for; a change of the largest file takes a tenth of one."""
_POLL = 0.005


class FileLock:
    """The right to change a file, held by at most one process, and given back when that process dies.

    It is taken on `<file>.lock`: a lock on the file itself would be void once the file is replaced. The empty
    lock file stays.
    """

    def __init__(self, path: str, patience: float = PATIENCE) -> None:
        self._path = path
        self._patience = patience
        self._lock: BaseFileLock | None = None

    @contextmanager
    def held(self) -> Iterator[None]:
        """Hold the lock, made with its folder if need be. Raises StoreError if another program keeps it."""
        from filelock import Timeout  # some 20 ms, and nobody who only reads needs it

        with explained("lock", self._path):
            make_folder(os.path.dirname(self._path))
            lock = self._lock = self._lock or _new_lock(f"{self._path}.lock")
            try:
                lock.acquire(timeout=self._patience, poll_interval=_POLL)
            except Timeout as error:
                raise StoreError(
                    one_line(
                        f"{self._path} has been in use by another program for {self._patience:g} seconds; "
                        "close the other habit-tui, or wait until it is done, and try again"
                    )
                ) from error
        try:
            yield
        finally:
            lock.release()


def _new_lock(path: str) -> "BaseFileLock":
    import filelock

    # A lock that consists in a file's existence would lock other machines out of a synchronised folder.
    try:
        return filelock.FileLock(path, mode=0o600, thread_local=False, fallback_to_soft=False)
    except TypeError:  # releases that have no such fallback
        return filelock.FileLock(path, mode=0o600, thread_local=False)
