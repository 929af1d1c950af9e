"""Someone else: why, in one key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.binding import Binding
from textual.content import Content

from habit_tui.domain.intents.page import SkipContact
from habit_tui.domain.plain import plain
from habit_tui.screens.dialogs.dialog import Dialog
from habit_tui.widgets.links import Links
from habit_tui.widgets.phrase import ACCENT, QUIET, link

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from habit_tui.domain.today import Who
    from habit_tui.domain.words import SkipWhy

WHYS: tuple[tuple[str, SkipWhy, str, str], ...] = (
    ("1", "scary", "Scary", "somebody gentler comes next"),
    ("2", "not-now", "Not now", "they come back in a week or so"),
    ("3", "wrong-person", "Wrong person", "they rest until you wake them"),
    ("4", "talked", "Talked already", "they count as spoken to today"),
)


class SkipDialog(Dialog[SkipContact]):
    """Puts today's person aside."""

    BINDINGS = [Binding(key, f"why('{why}')", label, show=False) for key, why, label, _ in WHYS]
    GO_AHEAD = "Not now"

    def __init__(self, who: Who) -> None:
        super().__init__("Someone else today", f"What is it about {plain(who.name, 60)}? One key is enough.")
        self._who = who

    def compose_fields(self) -> ComposeResult:
        """Return the four reasons, each with its key."""
        for key, why, label, meaning in WHYS:
            action = f"screen.why('{why}')"
            yield Links(
                Content.assemble(
                    link(f"{key}  ", action, f"{ACCENT} bold"),
                    link(label.ljust(16), action),
                    link(meaning, action, QUIET),
                )
            )

    def action_why(self, why: SkipWhy) -> None:
        """Answer with this reason."""
        self.dismiss(SkipContact(self._who.id, why))

    def answer(self) -> SkipContact:
        """Enter alone says no more than not now."""
        return SkipContact(self._who.id, "not-now")
