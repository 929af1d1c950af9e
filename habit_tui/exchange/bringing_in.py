"""From a file to one change of the book, and the one sentence that says what came of it."""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace

from habit_tui.domain.apart import Apart, apart
from habit_tui.domain.book import SHELVES, Book
from habit_tui.domain.change import Record
from habit_tui.domain.folding import fold
from habit_tui.domain.intents.people import BringIn
from habit_tui.domain.matching import Matched, match
from habit_tui.domain.objection import Objection
from habit_tui.domain.page import Page, Profile, Skip
from habit_tui.domain.plain import plain
from habit_tui.domain.promise import Drop, Promise
from habit_tui.domain.sign import Sign
from habit_tui.domain.step import Step
from habit_tui.domain.target import Insight, Target
from habit_tui.exchange.found import Found
from habit_tui.exchange.mapping import Columns
from habit_tui.exchange.readers import read_file


@dataclass(frozen=True, slots=True)
class BroughtIn:
    """What a file holds, and what it comes to for a book. Everybody read is new, updated or the same."""

    found: Found
    intent: BringIn | None
    """Brings it in; None where nothing in the file is new."""
    added: int
    updated: int
    same: int
    others: int
    """Records that are no contacts, and are new."""

    @property
    def sentence(self) -> str:
        """What came of it: "52 people added, 3 filled in, 5 already there, 2 lines skipped."."""
        counts = (
            (self.added, "person added", "people added"),
            (self.updated, "filled in", "filled in"),
            (self.same, "already there", "already there"),
            (self.others, "other entry added", "other entries added"),
            (len(self.found.skipped), "line skipped", "lines skipped"),
        )
        said = [f"{count} {one if count == 1 else many}" for count, one, many in counts if count]
        return f"{', '.join(said) or 'Nobody is in it'}."


def bring_in(path: str, book: Book, encoding: str | None = None, columns: Columns | None = None) -> BroughtIn:
    """Return what a file comes to for a book; `columns` are those of a table whose headings do not tell them.

    Raises Unreadable, and OSError where there is no file that can be opened. Takes a second or two for 50,000
    people; touches nothing but the file, so it may run in any thread.
    """
    return brought_in(read_file(path, encoding, columns), book, plain(os.path.basename(path), 80))


def brought_in(found: Found, book: Book, source: str) -> BroughtIn:
    """Return what has been found in a file comes to for a book; `source` is the file's name."""
    matched = match(found.contacts, book.contacts.values())
    others = tuple(_others(found, book, matched))
    intent = BringIn(matched.new, matched.updated, source, others)
    changes = bool(matched.new or matched.updated or others)
    return BroughtIn(
        found, intent if changes else None, len(matched.new), len(matched.updated), matched.same, len(others)
    )


def _others(found: Found, book: Book, matched: Matched) -> Iterator[Record]:
    """Yield the records that are not there yet; of those that are, what is there stays.

    What speaks of somebody or something that is there under another id speaks of that one.
    """
    targets = {(one.kind, fold(one.name)): one.id for one in book.targets.values()}
    objections = {fold(one.words) for one in book.objections.values()}
    ids = dict(matched.ids)
    for record in found.others:
        if isinstance(record, Target) and (there := targets.get((record.kind, fold(record.name)))):
            ids[record.id] = there
    for record in found.others:
        if isinstance(record, Profile):
            if (profile := _profile(book.profile, record)) != book.profile:
                yield profile
        elif record.id in getattr(book, SHELVES[type(record)]) or record.id in ids:
            continue
        elif not (isinstance(record, Objection) and fold(record.words) in objections):
            yield _renamed(record, ids)


def _renamed(record: Record, ids: Mapping[str, str]) -> Record:
    """Return a record that names others by the ids that they have in the book."""
    if isinstance(record, Step | Skip | Sign | Promise | Drop):
        return replace(record, contact=ids.get(record.contact, record.contact))
    if isinstance(record, Apart):
        return apart(ids.get(record.one, record.one), ids.get(record.other, record.other), record.on)
    if isinstance(record, Insight | Page):
        contact, target = record.contact or "", record.target or ""
        return replace(
            record, contact=ids.get(contact, record.contact), target=ids.get(target, record.target)
        )
    return record


def _profile(there: Profile, read: Profile) -> Profile:
    empty = Profile()
    gained = {
        field.name: getattr(read, field.name)
        for field in fields(Profile)
        if getattr(there, field.name) == getattr(empty, field.name)
    }
    return replace(there, **gained)
