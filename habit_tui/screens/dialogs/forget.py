"""Forgetting a person: what goes, what stays, and only then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.widgets import Static

from habit_tui.domain.forgetting import forgetting_of, what_goes, what_stays, where_still
from habit_tui.domain.intents.people import Forget
from habit_tui.domain.plain import plain
from habit_tui.screens.dialogs.dialog import Dialog
from habit_tui.widgets.phrase import QUIET, paragraph

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from habit_tui.domain.book import Book
    from habit_tui.domain.contact import Contact
    from habit_tui.domain.streaks.chronicle import Chronicle


class ForgetDialog(Dialog[Forget]):
    """Says what forgetting does before it is done."""

    GO_AHEAD = "Forget"
    SCROLLS = True

    def __init__(self, contact: Contact, book: Book, chronicle: Chronicle) -> None:
        super().__init__(f"Forget {plain(contact.name, 60)}?")
        self._contact = contact
        self._forgetting = forgetting_of(book, chronicle, contact)

    def compose_fields(self) -> ComposeResult:
        """Return what goes, what stays, and for how long it can be taken back."""
        yield Static(paragraph(f"\n{what_goes(self._contact, self._forgetting)}"))
        yield Static(paragraph(f"\n{what_stays(self._forgetting)}"))
        yield Static(paragraph(f"\n{where_still()}"))
        yield Static(paragraph("\nUndo brings them back until the day is over.", QUIET))

    def answer(self) -> Forget:
        """Return that they are to be forgotten."""
        return Forget(self._contact.id)
