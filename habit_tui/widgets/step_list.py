"""The steps of a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len

from habit_tui.domain.history_words import step_in_words
from habit_tui.domain.plain import plain
from habit_tui.widgets.line_list import LineList, Piece, fitted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from habit_tui.domain.book import Book
    from habit_tui.domain.step import Step


class StepList(LineList):
    """A row for each step of the day under the cursor; keys act on the one marked."""

    def __init__(self, id: str | None = None) -> None:
        super().__init__(id=id)
        self._steps: Sequence[Step] = ()
        self._book: Book | None = None

    @property
    def selected(self) -> Step | None:
        """The step that keys act on."""
        return self._steps[self.cursor] if self.cursor < len(self._steps) else None

    def show(self, steps: Sequence[Step], book: Book) -> None:
        """Show a day's steps, the latest marked; the mark stays where the steps are the same."""
        same = [step.id for step in steps] == [step.id for step in self._steps]
        before = len(self._steps)
        self._steps, self._book = steps, book
        self.can_focus = bool(steps)
        self.rows_changed(self.cursor if same else max(0, len(steps) - 1))
        if len(steps) != before:
            self.refresh(layout=True)

    def row_count(self) -> int:
        """Return how many steps there are."""
        return len(self._steps)

    def row(self, number: int, width: int) -> Sequence[Piece]:
        """Return what was done with whom, and the note."""
        assert self._book is not None
        step = self._steps[number]
        done = plain(step_in_words(self._book, step), 120)
        note = f"  {plain(step.note)}" if step.note else ""
        return [(done, ""), (fitted(note, width - cell_len(done)), "quiet")]
