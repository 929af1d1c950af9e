"""Database files to measure on, each with a valid glance file, as the app leaves them behind."""

import shutil
from datetime import date
from pathlib import Path
from typing import NamedTuple

from bench.large import large_book
from habit_tui.demo.book import demo_book
from habit_tui.demo.journal import records_of
from habit_tui.domain.book import Book
from habit_tui.domain.change import Change
from habit_tui.domain.intents.page import TurnPage
from habit_tui.domain.moment import Moment
from habit_tui.storage import JsonStore
from habit_tui.wiring import open_journal


class Data(NamedTuple):
    """A database file, and whom Today names on the day that it was made for."""

    path: Path
    suggested: str

    def copy(self, folder: Path) -> Path:
        """Return a copy of the database to write to; the glance file is not valid for it."""
        return Path(shutil.copy(self.path, folder / "copy.json"))


class DataSets(NamedTuple):
    """The sizes that are compared."""

    demo: Data
    small: Data
    """A hundred contacts and a month."""
    large: Data
    """Ten thousand contacts and ten years."""


def make_data(folder: Path, today: date) -> DataSets:
    """Write the databases into a folder."""
    return DataSets(
        _written(folder / "demo.json", demo_book(today), today),
        _written(folder / "small.json", large_book(today, contacts=100, days=30), today),
        _written(folder / "large.json", large_book(today), today),
    )


def _written(path: Path, book: Book, today: date) -> Data:
    moment = Moment(today, f"{today.isoformat()}T07:00:00+00:00", path.stem)
    JsonStore(str(path)).commit(lambda _: Change("", quietly=records_of(book)), moment)
    journal = open_journal(str(path), today)
    # As the app does once a day: otherwise the first run measured would write, and all later ones differ.
    journal.perform(TurnPage())
    journal.keep_glance()
    suggestion = journal.snapshot.today.suggestion
    assert suggestion is not None
    return Data(path, suggestion.contact.name)
