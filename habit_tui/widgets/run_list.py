"""The streaks that there have been."""

from __future__ import annotations

from typing import TYPE_CHECKING

from habit_tui.domain.history_words import best_run, run_in_words
from habit_tui.domain.marks import MARKS
from habit_tui.widgets.line_list import LineList, Piece, fitted

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from habit_tui.domain.streaks.runs import Run

LENGTH = 10
GAP = 3


class RunList(LineList):
    """Every streak with its length and dates, the newest first; the best one is marked."""

    MARKS_UNFOCUSED = False
    CLICKS_TO_CHOOSE = 1

    def __init__(self, id: str | None = None) -> None:
        super().__init__(id=id)
        self._runs: Sequence[Run] = ()
        self._best: Run | None = None
        self._today: date | None = None
        self._dates = 0

    @property
    def selected(self) -> Run | None:
        """The streak under the cursor."""
        return self._runs[self.cursor] if self.cursor < len(self._runs) else None

    def show(self, runs: Sequence[Run], today: date) -> None:
        """Show these streaks, given oldest first."""
        before = len(self._runs)
        self._runs, self._best, self._today = tuple(reversed(runs)), best_run(runs), today
        self._dates = max((len(run_in_words(run, today)) for run in runs), default=0) + GAP
        self.can_focus = bool(runs)
        self.rows_changed(self.cursor)
        if len(runs) != before:
            self.refresh(layout=True)

    def row_count(self) -> int:
        """Return how many streaks there are."""
        return len(self._runs)

    def row(self, number: int, width: int) -> Sequence[Piece]:
        """Return a streak's row."""
        assert self._today is not None
        run = self._runs[number]
        length = f"{run.length} day{'s' if run.length > 1 else ''}"
        end = "  best" if run == self._best and len(self._runs) > 1 else ""
        marks = self._marks(run, width - LENGTH - self._dates - len(end))
        return [
            (fitted(length, LENGTH), ""),
            (fitted(run_in_words(run, self._today), self._dates), "quiet"),
            (MARKS["kept"] * marks, "accent"),
            (end, "accent"),
        ]

    def _marks(self, run: Run, room: int) -> int:
        """Return a mark a day, or fewer in proportion where the best streak would not fit."""
        longest = self._best.length if self._best else run.length
        room = max(0, room - (0 if run == self._best else len("  best")))
        return run.length if longest <= room else max(1, run.length * room // longest)
