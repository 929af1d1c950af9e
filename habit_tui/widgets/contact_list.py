"""The list of contacts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len

from habit_tui.domain.plain import plain
from habit_tui.domain.standing import Standing, standing_of, standing_words
from habit_tui.widgets.line_list import LineList, Piece, fitted

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from habit_tui.domain.book import Book
    from habit_tui.domain.contact import Contact

STANDING_MARKS: dict[Standing, str] = {
    "resting": "-",
    "talked": "▪",
    "waiting": "○",
    "referral": "↳",
    "new": " ",
}
"""Told apart by shape; the words at the end of the row say the same."""
MARKED = "✓"
"""In place of where they stand: the words at the end of the row still tell it."""
WIDEST_STANDING = 26
NARROW = 64
"""Below this many cells a row has room for where a contact stands, or else for role and organisation."""


class ContactList(LineList):
    """A row for each contact: a mark, the name, role and organisation, where they stand."""

    def __init__(self, id: str | None = None) -> None:
        super().__init__(id=id)
        self._contacts: Sequence[Contact] = ()
        self._book: Book | None = None
        self._today: date | None = None
        self.marked: frozenset[str] = frozenset()
        """The ids of those whom keys act on together."""

    @property
    def selected(self) -> Contact | None:
        """The contact under the cursor."""
        return self._contacts[self.cursor] if self.cursor < len(self._contacts) else None

    def show(self, contacts: Sequence[Contact], book: Book, today: date, select: str | None) -> None:
        """Show these contacts, the cursor on the one of an id, or else where it stood.

        Whoever is marked stays so while others are shown; whoever is gone is marked no longer.
        """
        self.marked = frozenset(contact_id for contact_id in self.marked if contact_id in book.contacts)
        self._contacts, self._book, self._today = contacts, book, today
        ids = (number for number, contact in enumerate(contacts) if contact.id == select)
        self.rows_changed(next(ids, self.cursor))

    def mark(self) -> None:
        """Mark the contact under the cursor, or unmark them, and go on to the next."""
        if contact := self.selected:
            self.marked ^= {contact.id}
            self.refresh_line(self.cursor)
            self.cursor += 1

    def unmark(self) -> None:
        """Mark nobody any more."""
        self.marked = frozenset()
        self.refresh()

    def row_count(self) -> int:
        """Return how many contacts are listed."""
        return len(self._contacts)

    def row(self, number: int, width: int) -> Sequence[Piece]:
        """Return a contact's row."""
        contact = self._contacts[number]
        assert self._book is not None
        assert self._today is not None
        steps = self._book.steps_with.get(contact.id, ())
        introducer = self._book.contacts.get(contact.introduced_by or "")
        words = plain(standing_words(contact, steps, introducer, self._today), 60)
        standing_width = min(cell_len(words), WIDEST_STANDING)
        room = width - 2 - standing_width
        roomy = width >= NARROW or not words
        name_width = max(18, min(30, width * 3 // 10)) if roomy else room
        place = ", ".join(part for part in (contact.role, contact.organisation) if part)
        standing = standing_of(contact, steps)
        pieces: list[Piece] = [
            self._mark_of(contact, standing),
            (fitted(plain(contact.name), name_width - 2) + "  ", "quiet" if contact.resting else ""),
        ]
        if roomy:
            pieces.append((fitted(plain(place), room - name_width - 2) + "  ", "quiet"))
        return [*pieces, (fitted(words, standing_width), "quiet")]

    def _mark_of(self, contact: Contact, standing: Standing) -> Piece:
        if contact.id in self.marked:
            return f"{MARKED} ", "strong"
        return f"{STANDING_MARKS[standing]} ", "accent" if standing == "waiting" else "quiet"
