"""The streaks in words, the current one first."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from habit_tui.domain.reviewing.streaks_so_far import streak_in_words
from habit_tui.widgets.lines import Lines
from habit_tui.widgets.phrase import ACCENT, QUIET, phrase

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.content import Content

    from habit_tui.domain.reviewing.streaks_so_far import StreaksSoFar

MOST = 6
"""Streaks told one by one; the best is always among them."""


class RunLines(Lines):
    """The current streak and the past ones with their dates, the best marked."""

    def __init__(self, id: str | None = None) -> None:
        super().__init__(id=id)
        self._streaks: StreaksSoFar | None = None
        self._today = date.min

    def show(self, streaks: StreaksSoFar, today: date) -> None:
        """Show these streaks."""
        self._streaks, self._today = streaks, today
        self.show_again()

    def lines(self, width: int) -> Iterator[Content]:
        """Return a line for each of the latest, for the best, and for how many more there are."""
        if (streaks := self._streaks) is None:
            return
        shown = list(streaks.all[:MOST])
        if streaks.best and streaks.best not in shown:
            shown[-1] = streaks.best
        for run in shown:
            best = run == streaks.best and len(streaks.all) > 1
            yield phrase(streak_in_words(run, streaks, self._today), ACCENT if best else "")
        if hidden := len(streaks.all) - len(shown):
            yield phrase(f"and {hidden} more; History lists them all", QUIET)
