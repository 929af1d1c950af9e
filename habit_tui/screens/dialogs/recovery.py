"""The database cannot be read: what is wrong, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.widgets import Static

from habit_tui.domain.change import CannotDo
from habit_tui.screens.dialogs.dialog import Dialog
from habit_tui.widgets.phrase import ACCENT, QUIET, link, paragraph

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.content import Content


class RecoveryDialog(Dialog[bool]):
    """Answers True to restore the newest backup. Nothing is written before that."""

    GO_AHEAD = "Restore the newest backup"

    def __init__(self, problem: str, backup: str | None) -> None:
        super().__init__("Your journal cannot be read")
        self._problem = problem
        self._backup = backup

    def compose_fields(self) -> ComposeResult:
        """Return what is wrong and what can be done."""
        yield Static(paragraph(self._problem))
        if self._backup is None:
            way = "There is no backup to restore. The file is left as it is; Escape closes the app."
        else:
            way = (
                f"The newest backup is {self._backup}. Enter restores it and keeps the damaged file aside; "
                "Escape closes the app and leaves everything as it is."
            )
        yield Static(paragraph(f"\n{way}"))

    def answer(self) -> bool:
        """Return that the backup is wanted."""
        if self._backup is None:
            raise CannotDo("there is no backup to restore")
        return True

    def _keys(self) -> Content:
        if self._backup is not None:
            return super()._keys()
        return link("esc ", "screen.leave", f"{ACCENT} bold") + link("Close", "screen.leave", QUIET)
