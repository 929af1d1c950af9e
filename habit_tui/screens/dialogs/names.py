"""Adding people by name, one a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.binding import Binding
from textual.content import Content
from textual.widgets import TextArea

from habit_tui.domain.change import CannotDo
from habit_tui.domain.entry import people_entered
from habit_tui.domain.intents.people import AddContacts
from habit_tui.screens.dialogs.dialog import Dialog
from habit_tui.widgets.phrase import ACCENT, QUIET, link

if TYPE_CHECKING:
    from textual.app import ComposeResult


class NamesDialog(Dialog[AddContacts]):
    """Adds people; Ctrl+S keeps them, since Enter begins the next line."""

    BINDINGS = [Binding("ctrl+s", "go_ahead", "Add", show=False)]

    def __init__(self) -> None:
        super().__init__(
            "Whom could you ask?", "A name a line; organisation and role after commas if you like."
        )

    def compose_fields(self) -> ComposeResult:
        """Return the lines to write on."""
        yield TextArea(
            id="names",
            soft_wrap=True,
            compact=True,
            tab_behavior="focus",
            placeholder="Maya Okonkwo, Northwind Rail, operations lead",
        )

    def answer(self) -> AddContacts:
        """Return the people; raises CannotDo where nobody is named."""
        people = people_entered(self.query_one("#names", TextArea).text)
        if not people:
            raise CannotDo("write at least one name")
        return AddContacts(people)

    def _keys(self) -> Content:
        add = link("ctrl+s ", "screen.go_ahead", f"{ACCENT} bold") + link("Add", "screen.go_ahead", QUIET)
        leave = link("esc ", "screen.leave", f"{ACCENT} bold") + link("Leave", "screen.leave", QUIET)
        return Content("   ").join([add, leave])
