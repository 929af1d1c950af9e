"""The columns of a table, each with what it is and what stands in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.binding import Binding

from habit_tui.domain.plain import plain
from habit_tui.widgets.line_list import LineList, Piece, fitted

if TYPE_CHECKING:
    from collections.abc import Sequence

NOTHING = "leave out"
WIDEST_FIELD = 18


class ColumnList(LineList):
    """A row for each column; the arrows left and right change what it is."""

    BINDINGS = [
        Binding("left", "change(-1)", "Before", show=False),
        Binding("right,space", "change(1)", "Next", show=False),
    ]

    def __init__(self, rows: Sequence[Sequence[str]], fields: Sequence[str], chosen: Sequence[str]) -> None:
        super().__init__(id="columns")
        self.rows = rows
        self._fields = ("", *fields)
        self.chosen = list(chosen)

    def on_mount(self) -> None:
        """Show them from the first on."""
        self.rows_changed(0)

    def begin_with(self, rows: Sequence[Sequence[str]]) -> None:
        """Show other rows as examples."""
        self.rows = rows
        self.refresh()

    def row_count(self) -> int:
        """Return how many columns there are."""
        return len(self.chosen)

    def row(self, number: int, width: int) -> Sequence[Piece]:
        """Return a column: its number, what it is, and what stands in it."""
        field = self.chosen[number]
        values = " · ".join(plain(one[number], 60) for one in self.rows if one[number].strip())
        room = width - 4 - WIDEST_FIELD
        return [
            (fitted(str(number + 1), 4), "quiet"),
            (fitted(f"‹ {field or NOTHING} ›", WIDEST_FIELD), "accent" if field else "quiet"),
            (fitted(plain(values), room), "" if field else "quiet"),
        ]

    def action_change(self, by: int) -> None:
        """Make the column the next thing that a column can be."""
        if self.cursor < len(self.chosen):
            at = self._fields.index(self.chosen[self.cursor]) + by
            self.chosen[self.cursor] = self._fields[at % len(self._fields)]
            self.refresh_line(self.cursor)
