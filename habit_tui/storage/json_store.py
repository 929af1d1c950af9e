"""The store in a JSON file: the journal's store with backups, upgrades and reports of damage."""

import contextlib
import os
import shutil
from collections.abc import Iterator, Sequence

from habit_tui.domain.moment import Moment
from habit_tui.journal.store import DatabaseDamaged, DatabaseTooNew, StoreError
from habit_tui.storage.atomic_storage import AtomicStorage
from habit_tui.storage.backups import Backup, Backups, stamp
from habit_tui.storage.document import Missing, Unreadable
from habit_tui.storage.document_store import DocumentStore
from habit_tui.storage.failures import explained, one_line
from habit_tui.storage.files import sync_folder, unused_path, write_atomically
from habit_tui.storage.lock import PATIENCE
from habit_tui.storage.reading import read_database
from habit_tui.storage.upgrades import UPGRADES, NewerSchema, UpgradeStep, newest_schema


class JsonStore(DocumentStore):
    """The database in a file. Nothing is written, not even a folder, before the first change.

    A link is followed, so the file that it leads to is the one that is replaced. Beside the file are its
    lock (`<file>.lock`, empty) and the folder `backups`. `patience`: for how many seconds another writer is
    awaited.
    """

    def __init__(
        self, path: str, *, upgrades: Sequence[UpgradeStep] = UPGRADES, patience: float = PATIENCE
    ) -> None:
        self._given = path
        self.path = os.path.realpath(path)
        """Where the file really is."""
        self._steps = upgrades
        self._backups = Backups(self.path, upgrades)
        self._file = AtomicStorage(self.path, upgrades, self._check_new, patience)
        super().__init__(self._file, newest_schema(upgrades))

    def backups(self) -> tuple[Backup, ...]:
        """Return the backups that can be read, newest first. Reads each of them."""
        return tuple(self._backups.newest_first())

    def back_up_now(self, moment: Moment) -> Backup:
        """Make a backup of the file as it is, and return it. Raises StoreError, also without a file."""
        with self._mutex, self._reported(), self._storage.alone():
            self._storage.refresh()
            if not self._storage.state():
                raise StoreError(one_line(f"there is nothing to back up yet: {self.path} does not exist"))
            name = self._backups.keep_now(moment, self._storage.state())
        for backup in self._backups.newest_first():
            if backup.name == name:
                return backup
        raise StoreError(one_line(f"the backup {name} cannot be read back; check the disk"))

    def restore(self, name: str, moment: Moment) -> str | None:
        """Put a backup in the file's place; return where the file that was there is kept, None without one.

        At every moment the path leads to the one or to the other. Raises StoreError, and then the file is as
        it was, or already the backup.
        """
        with self._mutex, self._storage.alone():
            blob, _contents = self._backups.read(name)
            try:
                with explained("restore", self.path, needed=len(blob)):
                    kept_as = self._keep_aside(moment)
                    write_atomically(self.path, blob)
            finally:
                self._storage.forget()
        return kept_as

    def _keep_aside(self, moment: Moment) -> str | None:
        if not os.path.lexists(self.path):
            return None
        stem, ending = os.path.splitext(self.path)
        when = f"{moment.today:%Y%m%d}-{stamp(moment)}"
        aside = unused_path(f"{stem}.{'replaced' if self._reads() else 'damaged'}-{when}{ending}")
        try:
            os.link(self.path, aside)
        except OSError:  # a file system without hard links
            shutil.copy2(self.path, aside)
        sync_folder(os.path.dirname(aside))
        return aside

    def _reads(self) -> bool:
        try:
            return read_database(self.path, self._steps) is not None
        except (Unreadable, NewerSchema, OSError):
            return False

    def _keep_copies(self, moment: Moment) -> None:
        state = self._file.state()
        if not state:
            return
        self._backups.keep_daily(moment.today, state)
        if self._file.found_schema < self._schema:
            self._backups.keep_before_upgrade(self._schema, state)

    @contextlib.contextmanager
    def _reported(self) -> Iterator[None]:
        try:
            with explained("read", self.path):
                yield
        except Unreadable as error:
            raise self._damage(error) from error
        except NewerSchema as error:
            raise DatabaseTooNew(
                one_line(
                    f"{self.path} was written by a newer habit-tui ({error}); install that version to use it"
                )
            ) from error

    def _check_new(self) -> None:
        """Raise Missing where the file is not there and was lost rather than never made."""
        if os.path.islink(self._given):
            raise Missing("is a link to a file that is not there: put the file back there")
        if self._backups.newest():
            raise Missing("is not there, though backups of it are: move those away to begin anew")

    def _damage(self, error: Unreadable) -> DatabaseDamaged:
        place = "".join(f":{number}" for number in error.place or ())
        newest = self._backups.newest()
        advice = (
            f"or put the newest backup back with: habit-tui restore {newest.name}"
            if newest
            else "there is no backup that can be read"
        )
        text = f"{self.path}{place}: {error.reason}; the file is left as it is: correct it there, {advice}"
        if isinstance(error, Missing):
            text = f"{self._given} {error.reason}, {advice}"
        return DatabaseDamaged(one_line(text), newest.name if newest else None)
