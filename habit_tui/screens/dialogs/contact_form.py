"""A contact's details, to enter or to change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.binding import Binding
from textual.widgets import TextArea

from habit_tui.domain.change import CannotDo
from habit_tui.domain.contact_entry import TEXT_FIELDS, TextField, details_entered, nothing_said, text_of
from habit_tui.domain.folding import fold
from habit_tui.domain.intents.people import AddContact, EditContact
from habit_tui.domain.plain import plain
from habit_tui.domain.words import CLOSENESSES
from habit_tui.screens.dialogs.dialog import Dialog
from habit_tui.screens.dialogs.rows import Row
from habit_tui.widgets.choice_line import ChoiceLine
from habit_tui.widgets.field import Field

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.widget import Widget

    from habit_tui.domain.contact import Contact
    from habit_tui.domain.directory import Directory

LABELS: dict[TextField, str] = {
    "name": "Name",
    "organisation": "Organisation",
    "role": "Role",
    "known_from": "How known: we",
    "emails": "E-mail",
    "phones": "Phone",
    "urls": "Web",
    "tags": "Tags",
    "note": "Note",
}
PLACEHOLDERS: dict[TextField, str] = {
    "known_from": "worked together at Calder until 2021",
    "emails": "several with commas between",
    "tags": "rail, alumni",
}
CLOSENESS_AFTER: TextField = "known_from"


class ContactForm(Dialog["AddContact | EditContact"]):
    """Adds a person, or edits one. What is not touched stays exactly as it is stored."""

    BINDINGS = [Binding("ctrl+s", "go_ahead", "Save", show=False)]

    def __init__(self, contact: Contact | None = None, contacts: Directory | None = None) -> None:
        super().__init__(
            plain(contact.name, 60) if contact else "Somebody you might approach",
            "Enter saves; in the note, Ctrl+S." if contact else "A name is enough. Enter saves.",
        )
        self._contact = contact
        self._contacts = contacts
        self._warned_of = ""

    def compose_fields(self) -> ComposeResult:
        """Return the fields, the name first."""
        for field in TEXT_FIELDS:
            yield Row(LABELS[field], self._field(field))
            if field == CLOSENESS_AFTER:
                held = self._contact.closeness if self._contact else None
                chosen = CLOSENESSES.index(held) if held else None
                yield Row("Closeness", ChoiceLine(CLOSENESSES, chosen, id="closeness"))

    def _field(self, field: TextField) -> Widget:
        text = text_of(self._contact, field) if self._contact else ""
        if field == "note":
            return TextArea(text, id=field, soft_wrap=True, tab_behavior="focus")
        return Field(text, id=field, placeholder=PLACEHOLDERS.get(field, ""))

    def answer(self) -> AddContact | EditContact:
        """Return what was entered; raises CannotDo where it makes no contact."""
        position = self.query_one("#closeness", ChoiceLine).chosen
        closeness = None if position is None else CLOSENESSES[position]
        typed = {field: self._typed(field) for field in TEXT_FIELDS}
        if self._contact is None:
            details = details_entered(typed, closeness)
            self._warn_of_namesake(typed["name"])
            return AddContact(details)
        before = self._contact
        details = details_entered(typed, None if closeness == before.closeness else closeness, before)
        if nothing_said(details):
            raise CannotDo("nothing is different yet; Escape leaves everything as it is")
        return EditContact(before.id, details)

    def _typed(self, field: TextField) -> str:
        return self.query_one("#note", TextArea).text if field == "note" else self.typed(field)

    def _warn_of_namesake(self, name: str) -> None:
        """Raise CannotDo once where somebody of that name is there already; saved again, it is a namesake."""
        wanted = fold(name)
        if self._contacts is None or wanted == self._warned_of:
            return
        there = [entry.contact for entry in self._contacts.entries if entry.name == wanted]
        if there:
            self._warned_of = wanted
            place = f" ({plain(there[0].organisation, 40)})" if there[0].organisation else ""
            who = f"{plain(there[0].name, 60)}{place}"
            raise CannotDo(f"{who} is in your list already; save again to add another of that name")
