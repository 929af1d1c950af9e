"""The brief before a talk, on one screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.widgets import Static

from habit_tui.screens.dialogs.dialog import Dialog
from habit_tui.widgets.phrase import STRONG, phrase

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from habit_tui.domain.briefing import Brief


class BriefDialog(Dialog[None]):
    """Shows what to know and to ask; there is nothing to enter."""

    GO_AHEAD = "Close"
    SCROLLS = True

    def __init__(self, brief: Brief) -> None:
        super().__init__(brief.title)
        self._brief = brief

    def compose_fields(self) -> ComposeResult:
        """Return the parts, each under its heading."""
        for heading, lines in self._brief.parts:
            yield Static(phrase(heading, STRONG), classes="label")
            for line in lines:
                yield Static(phrase(line))

    def answer(self) -> None:
        """Return nothing: it was read."""
        return
