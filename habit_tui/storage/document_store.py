"""The journal's store on top of TinyDB: load, commit and undo, wherever the documents are kept."""

import contextlib
import threading

from habit_tui import __version__
from habit_tui.domain.book import SHELVES, Book
from habit_tui.domain.change import Change, Record
from habit_tui.domain.moment import Moment
from habit_tui.journal.store import Decide, StoreError, Undone
from habit_tui.storage.change_log import ChangeLog, Entry, Image
from habit_tui.storage.codec import document_of, is_tombstone, record_of, tombstone_of
from habit_tui.storage.document import NotPlain, WrongShape
from habit_tui.storage.failures import one_line
from habit_tui.storage.storages import TransactionalStorage
from habit_tui.storage.tables import Database


class DocumentStore:
    """A store whose records are TinyDB documents. One mutex guards it, so it may be used from any thread."""

    def __init__(self, storage: TransactionalStorage, schema: int) -> None:
        self._mutex = threading.RLock()
        self._storage = storage
        self._schema = schema
        self._database = Database(storage)
        self._log = ChangeLog(self._database)

    def load(self) -> Book:
        """Return the book as it now stands, an empty one where there is none."""
        with self._mutex, self._reported():
            self._storage.refresh()
            return self._storage.book

    def changed(self) -> bool:
        """Tell whether what is stored is no longer what was last read or written here."""
        try:
            return self._storage.is_outdated()
        except OSError:
            return True

    def state(self) -> str:
        """Return a token for what was last read or written here; it differs after every change."""
        return self._storage.state()

    def commit(self, decide: Decide, moment: Moment) -> Book:
        """Ask for a change of the newest book, save it with what undo needs, and return the book after it.

        Raises CannotDo from `decide` and StoreError. After a StoreError the memory is dropped and the next
        use reads the file again: a failure at the very end may have come after the change was in place.
        """
        with self._mutex, self._reported(), self._storage.transaction():
            change = decide(self._storage.book)
            if not (change.put or change.remove or change.quietly or self._log.is_due(moment.today)):
                return self._storage.book
            self._open_for_writing(moment)
            self._log.drop_forgotten(moment.today)
            if images := self._images(change):
                self._log.add(change.text, images, change.forgets, moment)
            self._write(change, moment.at)
            self._storage.hand_over(self._storage.book.apply(change))
            return self._storage.book

    def undo(self, moment: Moment) -> Undone | None:
        """Take the last change back, with all that its documents held; None where nothing is left to undo.

        What is put back counts as changed now, so that a merge with another copy takes it for the newest.
        """
        with self._mutex, self._reported(), self._storage.transaction():
            is_due = self._log.is_due(moment.today)
            if not is_due and self._log.newest() is None:
                return None
            self._open_for_writing(moment)
            self._log.drop_forgotten(moment.today)
            entry = self._log.newest()
            if entry is None:
                return None
            self._log.take_out(entry)
            self._storage.hand_over(self._storage.book.apply(self._put_back(entry, moment.at)))
            return Undone(entry.text, self._storage.book)

    def _reported(self) -> contextlib.AbstractContextManager[None]:
        """Turn what the storage raises into StoreErrors."""
        return contextlib.nullcontext()

    def _keep_copies(self, moment: Moment) -> None:
        """Keep what is to be kept of the stored state before it is replaced."""

    def _open_for_writing(self, moment: Moment) -> None:
        self._keep_copies(moment)
        header = dict(self._database.documents("_meta").fetch("database") or {})
        header.setdefault("id", moment.new_id(-1))
        header.setdefault("created", moment.at)
        header["schema"] = self._schema
        header["program"] = __version__
        self._database.documents("_meta").put("database", header)

    def _images(self, change: Change) -> list[Image]:
        images: dict[tuple[str, str], Image] = {}
        for is_put, records in ((True, change.put), (False, change.remove)):
            for record in records:
                table = SHELVES[type(record)]
                before = self._database.documents(table).fetch(record.id)
                if is_put or before is not None:
                    was = None if before is None else dict(before)
                    images[table, record.id] = Image(table, record.id, was)
        return list(images.values())

    def _write(self, change: Change, at: str) -> None:
        for record in (*change.put, *change.quietly):
            self._put(record, at)
        for record in change.remove:
            table = self._database.documents(SHELVES[type(record)])
            before = table.fetch(record.id)
            if before is not None and not is_tombstone(before):
                table.put(record.id, tombstone_of(before, at))

    def _put(self, record: Record, at: str) -> None:
        table = self._database.documents(SHELVES[type(record)])
        try:
            table.put(record.id, document_of(record, table.fetch(record.id), at))
        except NotPlain as error:
            raise StoreError(one_line(f"nothing was saved: {error}")) from error

    def _put_back(self, entry: Entry, at: str) -> Change:
        put: list[Record] = []
        removed: list[Record] = []
        for image in entry.images:
            table = self._database.documents(image.table)
            now = table.fetch(image.id)
            document = tombstone_of(now, at) if image.before is None else {**image.before, "updated": at}
            table.put(image.id, document)
            if is_tombstone(document):
                removed += self._held(image)
            else:
                put.append(_restored(image, entry.text))
        return Change(entry.text, put=tuple(put), remove=tuple(removed))

    def _held(self, image: Image) -> list[Record]:
        record = getattr(self._storage.book, image.table).get(image.id)
        return [] if record is None else [record]


def _restored(image: Image, text: str) -> Record:
    try:
        return record_of(image.table, image.id, image.before or {})
    except WrongShape as error:
        where = " / ".join(error.path)
        raise StoreError(
            one_line(f"nothing was undone: what was before “{text}” cannot be read ({where}: {error.reason})")
        ) from error
