"""The opener, made the user's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.binding import Binding
from textual.content import Content
from textual.widgets import Static, TextArea

from habit_tui.domain.intents.page import EditOpener
from habit_tui.screens.dialogs.dialog import Dialog
from habit_tui.widgets.phrase import ACCENT, QUIET, link, phrase

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from habit_tui.domain.today import Who

MOST_WORDS = 75
"""A first message stays under this (practice guidance: Dalton's outreach e-mail)."""


class OpenerDialog(Dialog[EditOpener]):
    """Edits the message; Ctrl+S keeps it, since Enter is a line break here."""

    BINDINGS = [Binding("ctrl+s", "go_ahead", "Keep", show=False)]

    def __init__(self, who: Who, opener: str) -> None:
        super().__init__(f"Your message to {who.name}", "Say it as you would. Nothing is sent from here.")
        self._opener = opener

    def compose_fields(self) -> ComposeResult:
        """Return the text and how long it is."""
        yield TextArea(self._opener, id="opener", soft_wrap=True, compact=True, tab_behavior="focus")
        yield Static(self._length(self._opener), id="length")

    def on_text_area_changed(self, event: TextArea.Changed) -> None:
        """Keep the count of words true."""
        self.query_one("#length", Static).update(self._length(event.text_area.text))

    def answer(self) -> EditOpener:
        """Return the text as it stands."""
        return EditOpener(self.query_one("#opener", TextArea).text)

    def _keys(self) -> Content:
        keep = link("ctrl+s ", "screen.go_ahead", f"{ACCENT} bold") + link("Keep", "screen.go_ahead", QUIET)
        leave = link("esc ", "screen.leave", f"{ACCENT} bold") + link("Leave", "screen.leave", QUIET)
        return Content("   ").join([keep, leave])

    @staticmethod
    def _length(text: str) -> Content:
        words = len(text.split())
        if words >= MOST_WORDS:
            return phrase(
                f"{words} words: more than {MOST_WORDS - 1} is a lot to read from a stranger", "$error"
            )
        return phrase(f"{words} words", QUIET)
