"""The organisations and roles that the user is thinking about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len

from habit_tui.domain.aims import MOST_WANTED, WANTED, aim_in_words
from habit_tui.domain.plain import plain
from habit_tui.widgets.line_list import LineList, Piece, fitted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from habit_tui.domain.aims import Aim

ROOMY = 64
"""From this many cells on a row has room for all that there is."""


class AimList(LineList):
    """Two short lists under their headings: how much each is wanted, its name, what there is about it."""

    def __init__(self, id: str | None = None) -> None:
        super().__init__(id=id)
        self._rows: Sequence[Aim | str] = ()

    @property
    def selected(self) -> Aim | None:
        """The target under the cursor."""
        row = self._rows[self.cursor] if self.cursor < len(self._rows) else None
        return None if isinstance(row, str) else row

    def show(self, organisations: Sequence[Aim], roles: Sequence[Aim], select: str | None) -> None:
        """Show these targets, the cursor on the one of an id, or else where it stood."""
        rows: list[Aim | str] = []
        for heading, aims in (("Organisations", organisations), ("Roles", roles)):
            if aims:
                rows += ([""] if rows else []) + [heading, *aims]
        before = len(self._rows)
        self._rows = rows
        ids = (
            number for number, row in enumerate(rows) if not isinstance(row, str) and row.target.id == select
        )
        self.rows_changed(next(ids, self.cursor))
        if len(rows) != before:
            self.refresh(layout=True)

    def row_count(self) -> int:
        """Return how many rows there are, headings included."""
        return len(self._rows)

    def can_stand_on(self, number: int) -> bool:
        """Tell whether a row is a target."""
        return number < len(self._rows) and not isinstance(self._rows[number], str)

    def row(self, number: int, width: int) -> Sequence[Piece]:
        """Return a heading, or a target."""
        aim = self._rows[number]
        if isinstance(aim, str):
            return [(aim, "quiet")]
        words = aim_in_words(aim, most=3 if width >= ROOMY else 1)
        words_width = min(cell_len(words), max(0, width - 24))
        marks = "▪" * aim.target.motivation + "·" * (MOST_WANTED - aim.target.motivation)
        aside = aim.target.motivation == 0
        room = width - MOST_WANTED - 4 - words_width
        name = plain(aim.target.name) + (f" ({WANTED[0]})" if aside else "")
        return [
            (f"{marks}  ", "faint" if aside else "accent"),
            (fitted(name, room) + "  ", "quiet" if aside else ""),
            (fitted(words, words_width), "quiet"),
        ]
