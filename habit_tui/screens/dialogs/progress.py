"""How far something has got that takes longer than a moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content
from textual.widgets import Static

from habit_tui.screens.dialogs.dialog import Dialog
from habit_tui.widgets.phrase import ACCENT, FAINT, QUIET, phrase

if TYPE_CHECKING:
    from textual.app import ComposeResult

CELLS = 40


class ProgressDialog(Dialog[None]):
    """A bar, and in words what is being done. It cannot be left: nothing is done by halves."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self._done = 0.0
        self._doing = ""

    def compose_fields(self) -> ComposeResult:
        """Return the bar, and what is being done."""
        yield Static(id="bar")
        yield Static(id="doing")

    def on_mount(self) -> None:
        """Show what was told before."""
        self.tell(self._done, self._doing)

    def tell(self, done: float, doing: str) -> None:
        """Show that this share of the work is done, from 0 to 1, and what comes now."""
        self._done, self._doing = done, doing
        if self.query("#bar"):
            full = round(CELLS * min(1.0, max(0.0, done)))
            bar = Content.styled("▪" * full, ACCENT) + Content.styled("·" * (CELLS - full), FAINT)
            self.query_one("#bar", Static).update(bar)
            self.query_one("#doing", Static).update(phrase(doing, QUIET))

    def action_go_ahead(self) -> None:
        """Do nothing: it goes ahead by itself."""

    def action_leave(self) -> None:
        """Do nothing: it ends by itself."""

    def _keys(self) -> Content:
        return Content("")
