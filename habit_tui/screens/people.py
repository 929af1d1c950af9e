"""People: everybody the user might approach, and what there is about each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Horizontal, VerticalScroll
from textual.widgets import Input, Static

from habit_tui.domain.listing import NOBODY_YET, count_in_words
from habit_tui.domain.person import person_of
from habit_tui.keys import ALWAYS, PAGES, PEOPLE, bindings
from habit_tui.screens.people_acts import ActsOnPeople
from habit_tui.stylesheets import stylesheet
from habit_tui.widgets.contact_list import ContactList
from habit_tui.widgets.listing_line import ListingLine
from habit_tui.widgets.person_view import PersonView
from habit_tui.widgets.phrase import QUIET, phrase

if TYPE_CHECKING:
    from textual import events
    from textual.app import ComposeResult

    from habit_tui.domain.contact import Contact
    from habit_tui.domain.directory import Directory
    from habit_tui.domain.listing import Listing
    from habit_tui.journal.snapshot import Snapshot
    from habit_tui.widgets.line_list import LineList

NOBODY = "Nobody is here yet. Press n to add the first person, or b to bring people in from a file."
NOBODY_FITS = "Nobody fits. Escape shows everybody again, f the next filter."


class PeopleScreen(ActsOnPeople):
    """The page of contacts."""

    PAGE = "people"
    CSS_PATH = stylesheet("people")
    KEYS = PEOPLE
    BINDINGS = bindings((*PEOPLE, *PAGES, *ALWAYS))
    AUTO_FOCUS = "ContactList"

    def __init__(self) -> None:
        super().__init__()
        self._listing = NOBODY_YET
        self._opened: str | None = None

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
        yield ListingLine("", id="listing")
        yield Static("", id="nobody")
        with Horizontal(id="people"):
            yield ContactList()
            with VerticalScroll(id="person"):
                yield PersonView()

    def show(self, snapshot: Snapshot) -> None:
        """Show this snapshot's contacts, the cursor on whoever has just been added."""
        before, self._listing = self._listing, self._listing.after(snapshot.book, snapshot.day)
        select = self._selected.id if self._selected else None
        if before.book.contacts and before.book.contacts is not snapshot.book.contacts:
            added = snapshot.book.contacts.keys() - before.book.contacts.keys()
            select = next(iter(added)) if len(added) == 1 else select
        self._show_found(select)

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Get ready for the first letter while the field is being reached for."""
        if event.widget.id == "search":
            self.call_after_refresh(self.directory.prepare)

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
        """Open the page of the person who was chosen."""
        event.stop()
        self.action_open()

    def action_search(self) -> None:
        """Begin to search."""
        self.query_one("#search", Input).focus()

    def action_everybody(self) -> None:
        """Go back by one: from a person to the list, from what was found to everybody, from marks to none."""
        if self._opened is not None:
            self._close()
            return
        contacts, search = self.query_one(ContactList), self.query_one("#search", Input)
        select = self._selected.id if self._selected else None
        if not (search.value or search.has_focus or self._listing.wanted != "everybody"):
            contacts.unmark()
        with search.prevent(Input.Changed):
            search.value = ""
        self._listing = self._listing.of_everybody()
        self._show_found(select)
        contacts.focus()

    def action_open(self) -> None:
        """Show everything about this person at full height."""
        if contact := self.chosen():
            self._opened = contact.id
            self.query_one("#page").add_class("-opened")
            self.query_one("#person").focus()

    def action_move_on(self) -> None:
        """Note what has happened since with this person."""
        if contact := self.chosen():
            from habit_tui.screens.moving_on import move_on

            move_on(self, contact)

    def action_filter(self) -> None:
        """List only some of the people, by the filter that follows."""
        self._list_so(self._listing.next_filter())

    def action_order(self) -> None:
        """List them in the order that follows."""
        self._list_so(self._listing.next_order())

    def action_mark(self) -> None:
        """Mark this person, for a key that acts on several."""
        if self._opened is None:
            self.query_one(ContactList).mark()
            self._show_listing()

    def action_tree(self) -> None:
        """Show who brought whom, and how long people last."""
        if self.snapshot:
            from habit_tui.screens.dialogs.referrals import ReferralsDialog

            tree = ReferralsDialog(self.snapshot.book, self.directory, self.snapshot.day)
            self.app.push_screen(tree, self._go_to)

    async def action_list(self, action: str) -> None:
        """Move through the list while the search has the keyboard; a person's page stays where it is."""
        if self._opened is None:
            await self.app.run_action(action, self.query_one(ContactList))

    @property
    def directory(self) -> Directory:
        """The contacts, as they were last shown."""
        return self._listing.directory

    @property
    def _selected(self) -> Contact | None:
        return self.query_one(ContactList).selected

    def _show_found(self, select: str | None) -> None:
        if self.snapshot is None:
            return
        query = self.query_one("#search", Input).value
        found, total = self._listing.found(query), len(self.directory.entries)
        listed = found.contacts
        first = listed[0].id if select is None and query and listed else select
        with self.app.batch_update():
            self.query_one(ContactList).show(listed, self.snapshot.book, self.snapshot.day, first)
            count = phrase(count_in_words(len(listed), total), QUIET)
            self.query_one("#count", Static).update(count, layout=False)
            self._show_listing(found.nearly)
            if not listed:
                self.query_one("#nobody", Static).update(phrase(NOBODY_FITS if total else NOBODY))
            self.query_one("#page").set_class(not listed, "-nobody")
            self.query_one("#page").set_class(not total, "-nobody-yet")
            if self._opened is not None and (self._selected is None or self._selected.id != self._opened):
                self._close()
            self._show_person()

    def _show_listing(self, nearly: bool = False) -> None:
        marked = len(self.query_one(ContactList).marked)
        self.query_one(ListingLine).show(self._listing, marked, nearly)

    def _show_person(self) -> None:
        if self.snapshot is not None:
            book, day, contact = self.snapshot.book, self.snapshot.day, self._selected
            person = person_of(book, self.directory, contact, day) if contact else None
            self.query_one(PersonView).show(person, day)
            self.query_one("#person").scroll_home(animate=False)

    def _list_so(self, listing: Listing) -> None:
        self._listing = listing
        if self._opened is None:
            self._show_found(self._selected.id if self._selected else None)

    def _close(self) -> None:
        """Go back from a person's page to the list."""
        self._opened = None
        self.query_one("#page").remove_class("-opened")
        self.query_one(ContactList).focus()

    def _go_to(self, contact_id: str | None) -> None:
        if contact_id is not None:
            self.action_everybody()
            self._show_found(contact_id)

    def acted_on(self) -> list[Contact]:
        """Return those whom a key for several acts on: the marked ones, else the one under the cursor."""
        contacts = self.query_one(ContactList)
        if contacts.marked and self._opened is None and self.snapshot:
            return [one for one in self.directory.everybody if one.id in contacts.marked]
        return [contact] if (contact := self.chosen()) else []

    def chosen(self) -> Contact | None:
        """Return the person under the cursor; where there is none, say so."""
        if self._selected is None:
            self.notify("Nobody is selected.", markup=False)
        return self._selected
