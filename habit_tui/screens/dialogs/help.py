"""Every key, and what it does."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from textual.content import Content

from habit_tui.keys import EVERY_KEY, Key
from habit_tui.screens.dialogs.dialog import Dialog
from habit_tui.widgets.lines import Lines, indented
from habit_tui.widgets.phrase import ACCENT, QUIET, STRONG, phrase

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.app import ComposeResult

KEY, LABEL = 9, 15
"""Widths of the columns before the explanation."""


class HelpDialog(Dialog[None]):
    """Lists the keys by page, as they are declared."""

    GO_AHEAD = "Close"
    SCROLLS = True

    def __init__(self) -> None:
        super().__init__("Keys", "Everything is saved as you do it, and u takes it back. The arrows scroll.")

    def compose_fields(self) -> ComposeResult:
        """Return the table of keys."""
        yield KeyTable(EVERY_KEY)

    def answer(self) -> None:
        """Return nothing."""


class KeyTable(Lines):
    """A line for each key, under the page where it works."""

    def __init__(self, keys: tuple[Key, ...]) -> None:
        super().__init__()
        self._keys = keys

    def lines(self, width: int) -> Iterator[Content]:
        """Return the groups, a blank line between them."""
        groups = [(name, list(keys)) for name, keys in groupby(self._keys, key=lambda key: key.group)]
        for number, (name, keys) in enumerate(groups):
            if number:
                yield Content("")
            yield phrase(name, STRONG)
            for key in keys:
                first = Content.assemble(
                    phrase(key.written, f"{ACCENT} bold").pad_right(max(1, KEY - len(key.written))),
                    phrase(key.label),
                )
                yield from indented(phrase(key.tooltip, QUIET), width, KEY + LABEL, first)
