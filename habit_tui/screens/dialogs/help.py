"""Every key, and what it does."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from textual.content import Content
from textual.widgets import Static

from habit_tui.keys import EVERY_KEY
from habit_tui.screens.dialogs.dialog import Dialog
from habit_tui.widgets.phrase import ACCENT, QUIET, STRONG, phrase

if TYPE_CHECKING:
    from textual.app import ComposeResult


class HelpDialog(Dialog[None]):
    """Lists the keys by page, as they are declared."""

    GO_AHEAD = "Close"

    def __init__(self) -> None:
        super().__init__("Keys", "Everything is saved as you do it, and u takes it back.")

    def compose_fields(self) -> ComposeResult:
        """Return a line for each key, under its page."""
        for group, keys in groupby(EVERY_KEY, key=lambda key: key.group):
            yield Static(phrase(group, STRONG), classes="label")
            for key in keys:
                label = phrase(f"{key.label}. ".ljust(15))
                yield Static(
                    Content.assemble(
                        phrase(key.written.ljust(8), f"{ACCENT} bold"), label, phrase(key.tooltip, QUIET)
                    )
                )

    def answer(self) -> None:
        """Return nothing."""
