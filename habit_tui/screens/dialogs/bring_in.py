"""Which file to bring people in from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from habit_tui.domain.change import CannotDo
from habit_tui.screens.dialogs.dialog import Dialog
from habit_tui.widgets.field import Field

if TYPE_CHECKING:
    from textual.app import ComposeResult


class BringInDialog(Dialog[str]):
    """Answers with a path, as it was typed; asked again, it says what was wrong with the last one."""

    GO_AHEAD = "Bring them in"

    def __init__(self, path: str = "", wrong: str = "") -> None:
        super().__init__(
            "Bring people in from a file",
            "LinkedIn's Connections.csv, or habit-tui's own export. Type, paste or drop its path.",
            wrong,
        )
        self._path = path

    def compose_fields(self) -> ComposeResult:
        """Return the field for the path."""
        yield Field(self._path, id="path", placeholder="~/Downloads/Connections.csv")

    def answer(self) -> str:
        """Return the path; raises CannotDo without one."""
        if path := self.typed("path").strip():
            return path
        raise CannotDo("type the path of a file, or drop the file on this window")
