"""Intents about two records that are of one person, or not, and about how close people are."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from habit_tui.domain.apart import apart
from habit_tui.domain.book import Book
from habit_tui.domain.change import CannotDo, Change, Record
from habit_tui.domain.contact import Contact
from habit_tui.domain.folding import fold
from habit_tui.domain.intents.steps import known
from habit_tui.domain.moment import Moment
from habit_tui.domain.suggesting.likeness import organisation_key
from habit_tui.domain.words import CLOSENESSES


@dataclass(frozen=True, slots=True)
class MergeContacts:
    """Two records are of one person: what was done, said and named with either is now the kept one's."""

    kept: str
    gone: str

    def change(self, book: Book, moment: Moment) -> Change:
        """Put the united contact and whatever spoke of the other; raises CannotDo for one and the same."""
        kept, gone = known(book, self.kept), known(book, self.gone)
        if kept.id == gone.id:
            raise CannotDo(f"{kept.name} is one record already: name two")
        told = [pair for pair in book.aparts.values() if gone.id in (pair.one, pair.other)]
        put = (united(kept, gone), *_renamed(book, gone.id, kept.id))
        return Change(f"merged {gone.name} into {kept.name}", put=put, remove=(gone, *told))


@dataclass(frozen=True, slots=True)
class KeepApart:
    """Two contacts look like one person and are two."""

    one: str
    other: str

    def change(self, book: Book, moment: Moment) -> Change:
        """Put that they are two; raises CannotDo for one and the same."""
        one, other = known(book, self.one), known(book, self.other)
        if one.id == other.id:
            raise CannotDo(f"{one.name} is one record: name two")
        pair = apart(one.id, other.id, moment.today)
        return Change(f"kept {one.name} and {other.name} apart", put=(pair,))


def kept_of(book: Book, one: Contact, other: Contact) -> tuple[Contact, Contact]:
    """Return which of two records is to be kept, then the other: the one with more steps, then the older."""

    def rank(contact: Contact) -> tuple[int, str, str]:
        added = contact.added_on.isoformat() if contact.added_on else ""
        return -len(book.steps_with.get(contact.id, ())), added, contact.id

    first, second = sorted((one, other), key=rank)
    return first, second


def united(kept: Contact, gone: Contact) -> Contact:
    """Return the kept contact with every value of the other.

    Of what there can be one only, the kept one's stays, and what the other had instead goes into the note.
    """
    # Only a merge needs the rules of matching.
    from habit_tui.domain.matching import filled_in

    whole = filled_in(kept, gone)
    note = "\n".join(dict.fromkeys(text for text in (kept.note, gone.note, _unkept(whole, gone)) if text))
    introducers = kept.introduced_by, gone.introduced_by
    days = [day for day in (kept.added_on, gone.added_on) if day is not None]
    connected = [day for day in (kept.connected_on, gone.connected_on) if day is not None]
    return replace(
        whole,
        note=note,
        closeness=max(
            (one for one in (kept.closeness, gone.closeness) if one), key=CLOSENESSES.index, default=None
        ),
        introduced_by=next((one for one in introducers if one not in (None, kept.id, gone.id)), None),
        added_on=min(days, default=None),
        connected_on=min(connected, default=None),
        resting=kept.resting or gone.resting,
    )


def _unkept(whole: Contact, gone: Contact) -> str:
    """Return what the other record said differently, as a line of a note; "" where it said nothing else."""
    differs = organisation_key(whole.organisation) != organisation_key(gone.organisation)
    place = ", ".join(part for part in (gone.role, gone.organisation) if part)
    other_place = (differs and gone.organisation) or (gone.role and fold(gone.role) != fold(whole.role))
    said = (
        gone.name if fold(gone.name) != fold(whole.name) else "",
        place if other_place else "",
        f"born {gone.birthday}" if gone.birthday not in ("", whole.birthday) else "",
        gone.known_from if gone.known_from != whole.known_from else "",
    )
    return f"Also: {'; '.join(part for part in said if part)}" if any(said) else ""


def _renamed(book: Book, gone: str, kept: str) -> Iterator[Record]:
    """Yield whatever speaks of the one who goes, speaking of the one who is kept."""
    for shelf in (book.steps, book.signs, book.promises, book.drops, book.insights, book.skips, book.pages):
        for record in shelf.values():
            if record.contact == gone:
                yield replace(record, contact=kept)
    for contact in book.contacts.values():
        if contact.introduced_by == gone and contact.id != kept:
            yield replace(contact, introduced_by=kept)
    for pair in book.aparts.values():
        if gone in (pair.one, pair.other):
            other = pair.other if pair.one == gone else pair.one
            if other != kept:
                yield apart(kept, other, pair.on)
