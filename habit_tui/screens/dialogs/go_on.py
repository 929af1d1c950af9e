"""Ten are sorted: whether to go on."""

from __future__ import annotations

from habit_tui.screens.dialogs.dialog import Dialog


class GoOnDialog(Dialog[bool]):
    """Answers True for ten more."""

    GO_AHEAD = "Ten more"

    def __init__(self, left: int) -> None:
        super().__init__("Enough for now?", f"{left:,} are not sorted; the mornings cope with that too.")

    def answer(self) -> bool:
        """Return that the user goes on."""
        return True
