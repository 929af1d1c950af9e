"""A step that was entered, said otherwise: with whom, why, by which way, how it felt, the note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content
from textual.widgets import Static

from habit_tui.domain.change import CannotDo
from habit_tui.domain.day_words import long_day
from habit_tui.domain.directory import EMPTY
from habit_tui.domain.finding import contact_meant
from habit_tui.domain.history_words import step_in_words
from habit_tui.domain.intents.step_details import EditStep
from habit_tui.domain.plain import plain
from habit_tui.domain.step import UNSAID, Feeling
from habit_tui.domain.words import CHANNELS, REASONS
from habit_tui.screens.dialogs.dialog import Dialog
from habit_tui.screens.dialogs.rows import Row
from habit_tui.widgets.choice_line import ChoiceLine, ScaleLine
from habit_tui.widgets.field import Field
from habit_tui.widgets.phrase import QUIET, phrase

if TYPE_CHECKING:
    from datetime import date

    from textual.app import ComposeResult
    from textual.widgets import Input

    from habit_tui.domain.book import Book
    from habit_tui.domain.step import Step

NUMBERS = {"asked": "expected", "talked": "felt"}
"""Which of the user's own numbers each kind of step has."""


class EditStepDialog(Dialog[EditStep]):
    """Edits a step. Its day is moved by another key."""

    def __init__(self, step: Step, book: Book, today: date) -> None:
        super().__init__(plain(step_in_words(book, step), 80), long_day(step.on, today))
        self._step = step
        self._book = book
        self._directory = EMPTY.after(book.contacts)
        contact = book.contacts.get(step.contact)
        self._whom = plain(contact.name, len(contact.name) + 1) if contact else ""
        self._feeling = step.felt if step.kind == "talked" else step.expected

    def compose_fields(self) -> ComposeResult:
        """Return with whom, why, how, the numbers, the note, and what was learned."""
        step = self._step
        yield Row("Whom", Field(self._whom, id="who", placeholder="somebody since forgotten"))
        yield Row("", Static("", id="meant"))
        yield Row("For", ChoiceLine(REASONS, _place(REASONS, step.reason), id="reason"))
        yield Row("How", ChoiceLine(CHANNELS, _place(CHANNELS, step.channel), id="channel"))
        if when := NUMBERS.get(step.kind):
            yield Row(f"Discomfort {when}", ScaleLine(id="discomfort"))
            yield Row(f"Minding {when}", ScaleLine(id="mind"))
        yield Row("Note", Field(plain(step.note, len(step.note) + 1), id="note"))
        learned = [one for one in self._book.insights.values() if one.step == step.id]
        if learned:
            lines = Content("\n").join(phrase(one.text, QUIET, limit=200) for one in learned)
            yield Row("Learned", Static(lines, id="learned"))

    def on_mount(self) -> None:
        """Show the numbers that were given, and begin with the note: it is what is edited most."""
        for scale in self.query(ScaleLine):
            scale.chosen = getattr(self._feeling, str(scale.id))
        self.query_one("#note").focus()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Say who is meant so far, once another name is typed."""
        if event.input.id == "who":
            found = () if event.value in ("", self._whom) else self._directory.search(event.value)
            words = ", ".join(contact.name for contact in found[:3])
            self.query_one("#meant", Static).update(phrase(words, QUIET))

    def answer(self) -> EditStep:
        """Return the edit; raises CannotDo where the name fits nobody or several."""
        step, who, note = self._step, self.typed("who"), self.typed("note")
        if who.strip() and who != self._whom and not self._directory.search(who):
            raise CannotDo(f"nobody called {plain(who, 40)!r}: add them first, on the page of people")
        contact = step.contact if who == self._whom else contact_meant(self._book, who).id
        reason, channel = (self.query_one(f"#{name}", ChoiceLine).chosen for name in ("reason", "channel"))
        same_note = note == plain(step.note, len(step.note) + 1)
        return EditStep(
            step.id,
            contact,
            None if reason is None else REASONS[reason],
            None if channel is None else CHANNELS[channel],
            self._numbers(),
            step.note if same_note else note,
        )

    def _numbers(self) -> Feeling:
        if self._step.kind not in NUMBERS:
            return UNSAID
        return Feeling(*(self.query_one(f"#{name}", ScaleLine).chosen for name in ("discomfort", "mind")))


def _place(words: tuple[str, ...], chosen: str | None) -> int | None:
    return words.index(chosen) if chosen in words else None
