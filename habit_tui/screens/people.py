"""People: everybody the user might approach, and what there is about each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from textual.containers import Horizontal, VerticalScroll
from textual.widgets import Input, Static

from habit_tui.domain.directory import EMPTY
from habit_tui.domain.intents.people import Rest
from habit_tui.domain.person import person_of
from habit_tui.domain.today import Who
from habit_tui.keys import ALWAYS, PAGES, PEOPLE, bindings
from habit_tui.screens.messages import BringIn, Wish
from habit_tui.screens.page import PageScreen
from habit_tui.stylesheets import stylesheet
from habit_tui.widgets.contact_list import ContactList
from habit_tui.widgets.person_view import PersonView
from habit_tui.widgets.phrase import QUIET, phrase

if TYPE_CHECKING:
    from textual import events
    from textual.app import ComposeResult

    from habit_tui.domain.contact import Contact
    from habit_tui.domain.intents import Intent
    from habit_tui.journal.snapshot import Snapshot
    from habit_tui.screens.dialogs.dialog import Dialog
    from habit_tui.widgets.line_list import LineList

NOBODY = "Nobody is here yet. Press n to add the first person, or b to bring people in from a file."
NOBODY_FITS = "Nobody fits. Escape shows everybody again."


class PeopleScreen(PageScreen):
    """The page of contacts."""

    PAGE = "people"
    CSS_PATH = stylesheet("people")
    KEYS = PEOPLE
    BINDINGS = bindings((*PEOPLE, *PAGES, *ALWAYS))
    AUTO_FOCUS = "ContactList"

    def __init__(self) -> None:
        super().__init__()
        self._directory = EMPTY

    def compose_page(self) -> ComposeResult:
        """Lay out the search field, the list and the person under its cursor."""
        with Horizontal(id="search-line"):
            yield Static(phrase("/ ", QUIET), id="slash")
            yield Input(
                id="search",
                compact=True,
                select_on_focus=False,
                validate_on=(),
                placeholder="name, organisation, role, tag or note",
            )
            yield Static("", id="count")
        yield Static("", id="nobody")
        with Horizontal(id="people"):
            yield ContactList()
            with VerticalScroll(id="person"):
                yield PersonView()

    def show(self, snapshot: Snapshot) -> None:
        """Show this snapshot's contacts, the cursor on whoever has just been added."""
        before, self._directory = self._directory, self._directory.after(snapshot.book.contacts)
        select = self._selected.id if self._selected else None
        if before.contacts and before is not self._directory:
            added = snapshot.book.contacts.keys() - before.contacts.keys()
            select = next(iter(added)) if len(added) == 1 else select
        self._show_found(select)

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Get ready for the first letter while the field is being reached for."""
        if event.widget.id == "search":
            self.call_after_refresh(self._directory.prepare)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Search as it is typed."""
        event.stop()
        self._show_found(None)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Go from the search to what it found."""
        event.stop()
        self.query_one(ContactList).focus()

    def on_line_list_moved(self, event: LineList.Moved) -> None:
        """Show the person under the cursor."""
        event.stop()
        self._show_person()

    def on_line_list_chosen(self, event: LineList.Chosen) -> None:
        """Edit the person who was chosen."""
        event.stop()
        self.action_edit()

    def action_search(self) -> None:
        """Begin to search."""
        self.query_one("#search", Input).focus()

    def action_everybody(self) -> None:
        """End the search; whoever was found stays selected."""
        select = self._selected.id if self._selected else None
        search = self.query_one("#search", Input)
        with search.prevent(Input.Changed):
            search.value = ""
        self._show_found(select)
        self.query_one(ContactList).focus()

    async def action_list(self, action: str) -> None:
        """Move through the list while the search has the keyboard."""
        await self.app.run_action(action, self.query_one(ContactList))

    def action_add(self) -> None:
        """Add a person."""
        from habit_tui.screens.dialogs.contact_form import ContactForm

        self._ask_for(ContactForm(contacts=self._directory), "Added")

    def action_edit(self) -> None:
        """Change what is known of this person."""
        if contact := self._chosen():
            from habit_tui.screens.dialogs.contact_form import ContactForm

            self._ask_for(ContactForm(contact, self._directory), "Saved")

    def action_asked(self) -> None:
        """Note that the user has reached out."""
        if contact := self._chosen():
            from habit_tui.screens.dialogs.asked import AskedDialog

            self._ask_for(AskedDialog(_who(contact)), f"Asked {contact.name}")

    def action_done(self) -> None:
        """Tick a conversation off."""
        if (contact := self._chosen()) and self.snapshot:
            from habit_tui.screens.dialogs.debrief import DebriefDialog

            self._ask_for(DebriefDialog(_who(contact), self.snapshot.day), f"Talked with {contact.name}")

    def action_rest(self) -> None:
        """Rest this person, or wake them."""
        if contact := self._chosen():
            said = (
                f"{contact.name} {'is suggested again' if contact.resting else 'rests until you wake them'}"
            )
            self.post_message(Wish(Rest(contact.id, not contact.resting), said))

    def action_forget(self) -> None:
        """Remove this person, once it is clear what goes and what stays."""
        if (contact := self._chosen()) and self.snapshot:
            from habit_tui.screens.dialogs.forget import ForgetDialog

            said = "Forgotten; what you did still counts"
            self._ask_for(ForgetDialog(contact, self.snapshot.book, self.snapshot.chronicle), said)

    def action_bring_in(self) -> None:
        """Bring people in from a file."""
        self.post_message(BringIn())

    @property
    def _selected(self) -> Contact | None:
        return self.query_one(ContactList).selected

    def _show_found(self, select: str | None) -> None:
        if self.snapshot is None:
            return
        query = self.query_one("#search", Input).value
        found = self._directory.search(query)
        total = len(self._directory.entries)
        contacts = self.query_one(ContactList)
        with self.app.batch_update():
            if select is None and query:
                contacts.show(found, self.snapshot.book, self.snapshot.day, found[0].id if found else None)
            else:
                contacts.show(found, self.snapshot.book, self.snapshot.day, select)
            self.query_one("#count", Static).update(phrase(_count(len(found), total), QUIET), layout=False)
            if not found:
                self.query_one("#nobody", Static).update(phrase(NOBODY_FITS if total else NOBODY))
            self.query_one("#page").set_class(not found, "-nobody")
            self.query_one("#page").set_class(not total, "-nobody-yet")
            self._show_person()

    def _show_person(self) -> None:
        if self.snapshot is not None:
            contact = self._selected
            person = person_of(self.snapshot.book, self._directory, contact) if contact else None
            self.query_one(PersonView).show(person, self.snapshot.day)
            self.query_one("#person").scroll_home(animate=False)

    def _chosen(self) -> Contact | None:
        if self._selected is None:
            self.notify("Nobody is selected.", markup=False)
        return self._selected

    def _ask_for(self, dialog: Dialog[Any], said: str) -> None:
        def wished(intent: Intent | None) -> None:
            if intent is not None:
                self.post_message(Wish(intent, said))

        self.app.push_screen(dialog, wished)


def _who(contact: Contact) -> Who:
    return Who(contact.id, contact.name, contact.organisation, contact.role)


def _count(found: int, total: int) -> str:
    """Return how many people there are, and how many of them fit the search."""
    if not total:
        return ""
    people = "1 person" if total == 1 else f"{total:,} people"
    return people if found == total else f"{found:,} of {people}" if found else f"none of {people}"
