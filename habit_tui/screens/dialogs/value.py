"""The value proposition: what the user offers, to whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.binding import Binding
from textual.content import Content
from textual.widgets import TextArea

from habit_tui.domain.aims import feedback_on_offer
from habit_tui.domain.intents.aims import SetValueProposition
from habit_tui.domain.plain import plain_page
from habit_tui.domain.voices import voices_of
from habit_tui.screens.dialogs.dialog import Dialog
from habit_tui.widgets.aim_view import said_lines
from habit_tui.widgets.lines import Lines
from habit_tui.widgets.phrase import ACCENT, QUIET, link, phrase

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from textual.app import ComposeResult

    from habit_tui.domain.book import Book
    from habit_tui.domain.contact import Contact
    from habit_tui.domain.voices import Voice


class Feedback(Lines):
    """What people said about it, in groups that say alike, the latest first."""

    def __init__(self, voices: Sequence[Voice], contacts: Mapping[str, Contact], today: date) -> None:
        super().__init__()
        self._voices, self._contacts, self._today = voices, contacts, today

    def lines(self, width: int) -> Iterator[Content]:
        """Return the heading and what was said; nothing where nobody said anything."""
        if self._voices:
            yield Content("")
            yield phrase("What people said about it", QUIET)
        for voice in self._voices:
            yield from said_lines(voice, self._contacts, self._today, width)


class ValueDialog(Dialog[SetValueProposition]):
    """Edits the sentence or two; Ctrl+S keeps it, since Enter is a line break here."""

    SCROLLS = True
    BINDINGS = [Binding("ctrl+s", "go_ahead", "Keep", show=False)]

    def __init__(self, book: Book, today: date) -> None:
        super().__init__(
            "What do you offer, and to whom?", "A sentence or two, as you would say it to a friend."
        )
        self._value = book.profile.value_proposition
        self._feedback = Feedback(voices_of(feedback_on_offer(book), book.contacts), book.contacts, today)

    def compose_fields(self) -> ComposeResult:
        """Return the text."""
        shown = plain_page(self._value, len(self._value) + 1)
        yield TextArea(
            shown,
            id="value-text",
            soft_wrap=True,
            compact=True,
            tab_behavior="focus",
            placeholder="I help operators of small railways to write timetables that survive a snow day.",
        )

        yield self._feedback

    def on_mount(self) -> None:
        """Go on where the text ends."""
        text = self.query_one("#value-text", TextArea)
        text.move_cursor(text.document.end)
        text.focus()

    def answer(self) -> SetValueProposition:
        """Return the text as it stands."""
        return SetValueProposition(self.query_one("#value-text", TextArea).text)

    def _keys(self) -> Content:
        keep = link("ctrl+s ", "screen.go_ahead", f"{ACCENT} bold") + link("Keep", "screen.go_ahead", QUIET)
        leave = link("esc ", "screen.leave", f"{ACCENT} bold") + link("Leave", "screen.leave", QUIET)
        return Content("   ").join([keep, leave])
