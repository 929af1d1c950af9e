"""The tree of who brought whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len

from habit_tui.domain.plain import plain
from habit_tui.widgets.line_list import LineList, Piece, fitted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from habit_tui.domain.contact import Contact
    from habit_tui.domain.referrals import Branch

INDENT = 2
MOST_INDENT = 24
"""Cells beyond which deeper branches stand below one another: a chain that long is told by its numbers."""


class BranchList(LineList):
    """A row for each contact who named somebody or was named, indented below whoever named them."""

    DEFAULT_CSS = "BranchList { height: auto; max-height: 40vh; }"

    def __init__(self, branches: Sequence[Branch], id: str | None = None) -> None:
        super().__init__(id=id)
        self._branches = branches

    @property
    def selected(self) -> Contact | None:
        """The contact under the cursor."""
        return self._branches[self.cursor].contact if self.cursor < len(self._branches) else None

    def on_mount(self) -> None:
        """Begin at the top."""
        self.rows_changed(0)

    def row_count(self) -> int:
        """Return how many rows there are."""
        return len(self._branches)

    def row(self, number: int, width: int) -> Sequence[Piece]:
        """Return a name, the organisation, and how many they brought."""
        branch = self._branches[number]
        stem = f"{' ' * min(MOST_INDENT, INDENT * (branch.depth - 1))}└ " if branch.depth else ""
        brought = f"  brought {branch.brought:,}" if branch.brought else ""
        name = plain(branch.contact.name, 60)
        place = plain(branch.contact.organisation, 60)
        room = max(0, width - cell_len(stem) - len(brought))
        who = fitted(name, room) if cell_len(name) > room else name
        return [
            (stem, "faint"),
            (who, "" if branch.depth else "strong"),
            (fitted(f"  {place}", room - cell_len(who)), "quiet"),
            (brought, "quiet"),
        ]
