"""Copies of the database file: one of each day's beginning, and more on demand."""

import contextlib
import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from habit_tui.domain.moment import Moment
from habit_tui.journal.store import StoreError
from habit_tui.storage.document import Unreadable
from habit_tui.storage.failures import explained
from habit_tui.storage.files import clean_up, make_folder, read_whole, unused_path, write_atomically
from habit_tui.storage.reading import Contents, read_database
from habit_tui.storage.upgrades import NewerSchema, UpgradeStep

KEPT = 10
"""How many daily copies are kept, and how many of those made on demand."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy that was read just now: one that cannot be read is no backup."""

    name: str
    """The file's name in the backup folder, by which it is restored."""
    path: str
    date: date
    bytes: int
    contacts: int
    steps: int


def stamp(moment: Moment) -> str:
    """Return the moment's time of day as part of a file name: HHMMSS."""
    return f"{datetime.fromisoformat(moment.at):%H%M%S}"


class Backups:
    """The backup folder of one database file. Who writes to it holds the database's lock."""

    def __init__(self, path: str, steps: Sequence[UpgradeStep]) -> None:
        folder, name = os.path.split(path)
        self._path = path
        self._steps = steps
        self._stem = os.path.splitext(name)[0]
        self._folder = os.path.join(folder, "backups")
        stem = re.escape(self._stem)
        self._daily = re.compile(rf"{stem}-(\d{{4}}-\d\d-\d\d)\.json")
        self._on_demand = re.compile(rf"{stem}-(\d{{4}}-\d\d-\d\d)-(\d{{6}})(?:-\d+)?\.json")
        self._before_upgrade = re.compile(rf"{stem}-before-schema-\d+(?:-\d+)?\.json")

    def newest_first(self) -> Iterator[Backup]:
        """Yield the backups that can be read; those that cannot are passed over."""
        for day, _time, name in sorted(self._found(), reverse=True):
            with contextlib.suppress(Unreadable, NewerSchema, OSError):
                path = os.path.join(self._folder, name)
                if contents := read_database(path, self._steps):
                    book = contents.book
                    yield Backup(name, path, day, contents.size, len(book.contacts), len(book.steps))

    def newest(self) -> Backup | None:
        """Return the newest backup that can be read."""
        return next(self.newest_first(), None)

    def read(self, name: str) -> tuple[bytes, Contents]:
        """Return a backup's bytes and what they hold; StoreError if there is none such, or it is damaged."""
        path = os.path.join(self._folder, name)
        if name not in [found for _day, _time, found in self._found()]:
            raise StoreError(f"there is no backup {name!r} in {self._folder}; see: habit-tui backups")
        with explained("read", path):
            try:
                contents, whole = read_database(path, self._steps), read_whole(path)
            except (Unreadable, NewerSchema) as error:
                raise StoreError(f"{path} cannot be restored: {error}; choose another backup") from error
        if contents is None or whole is None or whole[1] != contents.state:
            raise StoreError(f"{path} was changed just now; try again")
        return whole[0], contents

    def keep_daily(self, today: date, state: str) -> None:
        """Copy the file, which is in the state that was read, unless that was done today."""
        path = os.path.join(self._folder, f"{self._stem}-{today.isoformat()}.json")
        if not os.path.lexists(path):
            self._copy_to(path, state)
            self._thin_out(self._daily)

    def keep_now(self, moment: Moment, state: str) -> str:
        """Copy the file under a name with the time; return the copy's name."""
        name = f"{self._stem}-{moment.today.isoformat()}-{stamp(moment)}.json"
        path = unused_path(os.path.join(self._folder, name))
        self._copy_to(path, state)
        self._thin_out(self._on_demand)
        return os.path.basename(path)

    def keep_before_upgrade(self, schema: int, state: str) -> None:
        """Copy the file as it was before it was brought up to a schema. Such copies stay."""
        name = f"{self._stem}-before-schema-{schema}.json"
        self._copy_to(unused_path(os.path.join(self._folder, name)), state)

    def _copy_to(self, path: str, state: str) -> None:
        with explained("back up", self._path):
            whole = read_whole(self._path)
        if whole is None or whole[1] != state:
            raise StoreError(
                f"could not back up {self._path}: another program has just written it; try again"
            )
        with explained("write the backup", path, needed=len(whole[0])):
            make_folder(self._folder)
            clean_up(self._folder, f"{self._stem}-")
            write_atomically(path, whole[0])

    def _found(self) -> list[tuple[date, str, str]]:
        """Return the date, the time of day and the name of each copy; the daily ones are of its beginning."""
        try:
            names = os.listdir(self._folder)
        except OSError:
            return []
        return [(*when, name) for name in names if (when := self._when(name))]

    def _when(self, name: str) -> tuple[date, str] | None:
        with contextlib.suppress(ValueError, OSError):
            if match := self._daily.fullmatch(name):
                return date.fromisoformat(match[1]), ""
            if match := self._on_demand.fullmatch(name):
                return date.fromisoformat(match[1]), match[2]
            if self._before_upgrade.fullmatch(name):
                made = datetime.fromtimestamp(os.stat(os.path.join(self._folder, name)).st_mtime)
                return made.date(), f"{made:%H%M%S}"
        return None

    def _thin_out(self, pattern: re.Pattern[str]) -> None:
        """Delete the oldest copies; one that cannot be deleted is no reason to refuse a change."""
        names = sorted((name for _d, _t, name in self._found() if pattern.fullmatch(name)), reverse=True)
        for name in names[KEPT:]:
            with contextlib.suppress(OSError):
                os.unlink(os.path.join(self._folder, name))
