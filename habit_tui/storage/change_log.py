"""The undo log: what stood in the place of the documents that the last changes put or removed.

It is a table of the database, so undo works after a restart and from another process. The log of a change
that forgets a person holds that person's documents. The change can be taken back for the rest of its day;
the first change or undo of a later day drops it and every older entry, because those may hold the person
too. The daily backups hold the person until ten newer ones have been made; those made on demand, likewise.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from habit_tui.domain.moment import Moment
from habit_tui.storage.codec import RECORD_TYPES
from habit_tui.storage.document import Tables, WrongShape
from habit_tui.storage.tables import Database

LOG = "changes"
KEPT = 100
"""How many changes can be taken back, at most."""


@dataclass(frozen=True, slots=True)
class Image:
    """What a document was before a change; None if there was none."""

    table: str
    id: str
    before: dict[str, Any] | None


@dataclass(frozen=True, slots=True)
class Entry:
    """A change in the log."""

    number: str
    """Its document id. Entries are numbered in order, with leading zeros."""
    text: str
    images: tuple[Image, ...]


class ChangeLog:
    """The changes that can be taken back, oldest first. For use within a transaction."""

    def __init__(self, database: Database) -> None:
        self._table = database.documents(LOG)

    def add(self, text: str, images: list[Image], forgets: str | None, moment: Moment) -> None:
        """Add a change, and drop the oldest one beyond the hundredth."""
        numbers = self._numbers()
        number = f"{int(numbers[-1]) + 1 if numbers else 1:09}"
        document: dict[str, Any] = {
            "at": moment.at,
            "images": [{"table": i.table, "id": i.id, "before": i.before} for i in images],
            "on": moment.today.isoformat(),
            "text": text,
        }
        if forgets is not None:
            document["forgets"] = forgets
        self._table.put(number, document)
        self._drop([*numbers, number][:-KEPT])

    def newest(self) -> Entry | None:
        """Return the change that undo takes back next."""
        numbers = self._numbers()
        if not numbers:
            return None
        document = self._table.fetch(numbers[-1]) or {}
        images = tuple(Image(i["table"], i["id"], i["before"]) for i in document["images"])
        return Entry(numbers[-1], document["text"], images)

    def take_out(self, entry: Entry) -> None:
        """Take a change out of the log."""
        self._table.take_out(entry.number)

    def is_due(self, today: date) -> bool:
        """Tell whether somebody forgotten on an earlier day is still in the log."""
        return self._last_to_drop(today) > 0

    def drop_forgotten(self, today: date) -> None:
        """Drop the changes that forgot somebody on an earlier day, and all before them."""
        self._drop(self._numbers()[: self._last_to_drop(today)])

    def _last_to_drop(self, today: date) -> int:
        count = 0
        for position, number in enumerate(self._numbers(), 1):
            document = self._table.fetch(number) or {}
            if document.get("forgets") is not None and document["on"] < today.isoformat():
                count = position
        return count

    def _numbers(self) -> list[str]:
        return sorted(self._table.keys())

    def _drop(self, numbers: list[str]) -> None:
        for number in numbers:
            self._table.take_out(number)


def check_log(tables: Tables) -> None:
    """Raise WrongShape if an entry of the undo log is not what `ChangeLog` writes."""
    for number, document in tables.get(LOG, {}).items():
        if not (number.isascii() and number.isdigit()):
            raise WrongShape((LOG, number), "is to be numbered")
        for name in ("text", "on"):
            if type(document.get(name)) is not str:
                raise WrongShape((LOG, number, name), "is to be a text")
        images = document.get("images")
        if type(images) is not list or not all(_is_image(image) for image in images):
            raise WrongShape((LOG, number, "images"), "is to be a list of what was before")


def _is_image(image: Any) -> bool:
    return (
        isinstance(image, Mapping)
        and image.get("table") in RECORD_TYPES
        and type(image.get("id")) is str
        and (image.get("before", "") is None or type(image.get("before")) is dict)
    )
