"""How close the user is to each of some people: one key each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.binding import Binding
from textual.widgets import Static

from habit_tui.domain.day_words import ago
from habit_tui.domain.intents.people import Details, EditContact, Rest
from habit_tui.domain.plain import plain
from habit_tui.screens.dialogs.one_by_one import OneByOne
from habit_tui.widgets.phrase import QUIET, STRONG, phrase

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from textual.app import ComposeResult

    from habit_tui.domain.contact import Contact
    from habit_tui.domain.intents import Intent
    from habit_tui.domain.words import Closeness

CLOSENESS: dict[str, Closeness] = {"close": "strong", "some": "medium", "weak": "weak"}
REST = "rest"


class QuickSortDialog(OneByOne):
    """Shows a person at a time; the answer is kept at once."""

    BINDINGS = [
        Binding("c", "say('close')", "Close", show=False),
        Binding("s", "say('some')", "Some", show=False),
        Binding("w", "say('weak')", "Weak tie", show=False),
        Binding("r", f"say('{REST}')", "Rest", show=False),
    ]
    ANSWERS = (("c", "close", "Close"), ("s", "some", "Some"), ("w", "weak", "Weak tie"), ("r", REST, "Rest"))
    QUESTION = "How close are you?"

    def __init__(self, people: Sequence[Contact], left: int, today: date) -> None:
        super().__init__(len(people))
        self._people = people
        self._left = left
        self._today = today

    def compose_fields(self) -> ComposeResult:
        """Return the lines for one person."""
        yield Static(id="name")
        yield Static(id="place")
        yield Static(id="known")

    def show_one(self, number: int) -> str:
        """Show a person; return how many are left."""
        contact = self._people[number]
        place = ", ".join(part for part in (contact.role, contact.organisation) if part)
        self.query_one("#name", Static).update(phrase(contact.name, STRONG, 120))
        self.query_one("#place", Static).update(phrase(place or " "))
        self.query_one("#known", Static).update(phrase(self._known(contact) or " ", QUIET))
        others = self._left - number
        return f"{others:,} not sorted yet; stop whenever you like, nothing depends on it."

    def intent(self, number: int, answer: str) -> tuple[Intent, str]:
        """Return how close they are, or that they are to rest."""
        contact = self._people[number]
        if answer == REST:
            return Rest(contact.id), ""
        return EditContact(contact.id, Details(closeness=CLOSENESS[answer])), ""

    def _known(self, contact: Contact) -> str:
        connected = f"connected {ago(contact.connected_on, self._today)}" if contact.connected_on else ""
        address = next(iter((*contact.emails, *contact.phones)), "")
        return plain(" · ".join(part for part in (contact.known_from, connected, address) if part))
