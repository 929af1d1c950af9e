"""A short list to pick one line from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len

from habit_tui.domain.plain import plain
from habit_tui.widgets.line_list import LineList, Piece, fitted

if TYPE_CHECKING:
    from collections.abc import Sequence


class ChoiceList(LineList):
    """Texts, each with a quiet word at the right; one click or Enter picks one."""

    MARKS_UNFOCUSED = False
    CLICKS_TO_CHOOSE = 1

    def __init__(self, choices: Sequence[tuple[str, str]] = (), id: str | None = None) -> None:
        super().__init__(id=id)
        self._choices = choices

    @property
    def selected(self) -> str:
        """The text under the cursor, "" where there is none."""
        return self._choices[self.cursor][0] if self.cursor < len(self._choices) else ""

    def show(self, choices: Sequence[tuple[str, str]]) -> None:
        """Show other texts."""
        self._choices = choices
        self.can_focus = bool(choices)
        self.rows_changed(0)

    def on_mount(self) -> None:
        """Show what was given."""
        self.show(self._choices)

    def row_count(self) -> int:
        """Return how many there are."""
        return len(self._choices)

    def row(self, number: int, width: int) -> Sequence[Piece]:
        """Return a text and its quiet word; of a long text the end, which tells files apart."""
        text, word = self._choices[number]
        room = width - cell_len(word) - (2 if word else 0)
        shown = plain(text)
        if cell_len(shown) > room > 1:
            shown = f"…{shown[-(room - 1) :]}"
        return [(fitted(shown, room), ""), (f"  {word}" if word else "", "quiet")]
