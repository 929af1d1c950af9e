"""A step of an earlier day, entered later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.widgets import Input, Static

from habit_tui.domain.change import CannotDo
from habit_tui.domain.day_words import long_day
from habit_tui.domain.directory import EMPTY
from habit_tui.domain.finding import contact_meant
from habit_tui.domain.intents.steps import LogConversation, LogStep
from habit_tui.domain.plain import plain
from habit_tui.domain.step_day_entry import step_day_entered
from habit_tui.domain.words import CHANNELS, STEP_KINDS
from habit_tui.screens.dialogs.dialog import Dialog
from habit_tui.screens.dialogs.rows import Row
from habit_tui.widgets.choice_line import ChoiceLine
from habit_tui.widgets.field import Field
from habit_tui.widgets.phrase import QUIET, phrase

if TYPE_CHECKING:
    from datetime import date

    from textual.app import ComposeResult

    from habit_tui.domain.book import Book
    from habit_tui.domain.contact import Contact

MOST_NAMED = 3


class StepForm(Dialog["LogStep | LogConversation"]):
    """Enters what was done with whom on a day."""

    GO_AHEAD = "Enter it"

    def __init__(self, book: Book, day: date, today: date) -> None:
        super().__init__(f"What did you do on {long_day(day, today)}?", "Part of the name is enough.")
        self._book = book
        self._day = day
        self._today = today
        self._directory = EMPTY.after(book.contacts)

    def compose_fields(self) -> ComposeResult:
        """Return what, with whom, a note, and the day."""
        yield Row("I", ChoiceLine(STEP_KINDS, 0, id="kind"))
        yield Row("Whom", Field(id="who"))
        yield Row("", Static("", id="meant"))
        yield Row("Note", Field(id="note"))
        yield Row("How", ChoiceLine(CHANNELS, id="channel"))
        yield Row("Day", Field(self._day.isoformat(), id="on"))

    def on_mount(self) -> None:
        """Begin with the name."""
        self.query_one("#who", Input).focus()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Say who is meant so far."""
        if event.input.id == "who":
            self.query_one("#meant", Static).update(phrase(self._meant(event.value), QUIET))

    def answer(self) -> LogStep | LogConversation:
        """Return the step; raises CannotDo where the name fits nobody or several, or the day is none."""
        contact = self._contact()
        on = step_day_entered(self.typed("on"), self._today)
        kind = STEP_KINDS[self.query_one("#kind", ChoiceLine).chosen or 0]
        place = self.query_one("#channel", ChoiceLine).chosen
        channel, note = None if place is None else CHANNELS[place], self.typed("note")
        if kind == "talked":
            return LogConversation(contact.id, on, channel, note=note)
        return LogStep(kind, contact.id, on, channel=channel, note=note)

    def _contact(self) -> Contact:
        who = self.typed("who")
        if who.strip() and not self._directory.search(who):
            raise CannotDo(f"nobody called {plain(who, 40)!r}: add them first, on the page of people")
        return contact_meant(self._book, who)

    def _meant(self, query: str) -> str:
        if not query.strip():
            return ""
        found = self._directory.search(query)
        if not found:
            return "nobody of that name"
        names = ", ".join(contact.name for contact in found[:MOST_NAMED])
        return names if len(found) <= MOST_NAMED else f"{names} and {len(found) - MOST_NAMED} more"
