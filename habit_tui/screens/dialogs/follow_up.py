"""A follow-up, with its reason and words to start from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.binding import Binding
from textual.widgets import Static

from habit_tui.domain.follow_ups.wording import WHAT
from habit_tui.domain.intents.follow_ups import doing
from habit_tui.domain.plain import plain
from habit_tui.screens.dialogs.dialog import Dialog
from habit_tui.widgets.phrase import ACCENT, QUIET, link, paragraph

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.content import Content

    from habit_tui.domain.intents import Intent
    from habit_tui.domain.today import Due

NO_WORDS = "Nothing is to be written for this one."


class FollowUpDialog(Dialog["Intent"]):
    """Shows a draft to copy; Enter notes that it is done. Nothing is ever sent from here."""

    BINDINGS = [Binding("c", "copy", "Copy", show=False)]
    GO_AHEAD = "It is done"
    SCROLLS = True

    def __init__(self, due: Due, words: str) -> None:
        what = f"{WHAT[due.kind]} {plain(due.contact.name, 60)}"
        super().__init__(f"{what[:1].upper()}{what[1:]}", due.why)
        self._due = due
        self._words = words

    def compose_fields(self) -> ComposeResult:
        """Return the draft."""
        yield Static(paragraph(self._words or NO_WORDS, "" if self._words else QUIET), id="words")

    def answer(self) -> Intent:
        """Return the intent that does it."""
        return doing(self._due)

    def action_copy(self) -> None:
        """Send the draft to the terminal's clipboard."""
        if self._words:
            self.app.copy_to_clipboard(self._words)
            self.notify("Sent to the terminal's clipboard.", markup=False)

    def more_keys(self) -> list[Content]:
        """Return the key that copies."""
        if not self._words:
            return []
        return [link("c ", "screen.copy", f"{ACCENT} bold") + link("Copy", "screen.copy", QUIET)]
