"""The value proposition: what the user offers, to whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.binding import Binding
from textual.content import Content
from textual.widgets import TextArea

from habit_tui.domain.intents.aims import SetValueProposition
from habit_tui.domain.plain import plain_page
from habit_tui.screens.dialogs.dialog import Dialog
from habit_tui.widgets.phrase import ACCENT, QUIET, link

if TYPE_CHECKING:
    from textual.app import ComposeResult


class ValueDialog(Dialog[SetValueProposition]):
    """Edits the sentence or two; Ctrl+S keeps it, since Enter is a line break here."""

    BINDINGS = [Binding("ctrl+s", "go_ahead", "Keep", show=False)]

    def __init__(self, value: str) -> None:
        super().__init__(
            "What do you offer, and to whom?", "A sentence or two, as you would say it to a friend."
        )
        self._value = value

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

    def on_mount(self) -> None:
        """Go on where the text ends."""
        text = self.query_one("#value-text", TextArea)
        text.move_cursor(text.document.end)

    def answer(self) -> SetValueProposition:
        """Return the text as it stands."""
        return SetValueProposition(self.query_one("#value-text", TextArea).text)

    def _keys(self) -> Content:
        keep = link("ctrl+s ", "screen.go_ahead", f"{ACCENT} bold") + link("Keep", "screen.go_ahead", QUIET)
        leave = link("esc ", "screen.leave", f"{ACCENT} bold") + link("Leave", "screen.leave", QUIET)
        return Content("   ").join([keep, leave])
