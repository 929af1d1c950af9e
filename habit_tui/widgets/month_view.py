"""A month of days, a row a week, for a narrow terminal."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from habit_tui.domain.calendar_moves import Way, moved_in_month
from habit_tui.domain.drafting.wording import WEEKDAY_NAMES, month_and_year
from habit_tui.domain.streaks.logical_day import week_start
from habit_tui.widgets.day_grid import LINES, Cell, DayGrid

if TYPE_CHECKING:
    from collections.abc import Iterator

CELL = 6
"""Width of a day: its bracket, number, mark, bracket."""


class MonthView(DayGrid):
    """The month of the cursor."""

    def target_of(self, way: Way) -> date:
        """Return the day to which a way leads."""
        return moved_in_month(self.day, way, self.begin if way == "first" else self.first, self.last)

    def day_at(self, x: int, y: int) -> date | None:
        """Return the day at a place."""
        column = x // CELL
        if not (2 <= y < LINES and column < 7):
            return None
        ordinal = self._start() + 7 * (y - 2) + column
        return date.fromordinal(ordinal) if self._in_month(ordinal) else None

    def cells(self, y: int) -> Iterator[Cell]:
        """Return the month's name, the weekdays' names, or a week."""
        if y == 0:
            yield (f" {month_and_year(self.day)}", "cursor")
        elif y == 1:
            names = (WEEKDAY_NAMES[(self.first_weekday + number) % 7][:2] for number in range(7))
            yield ("".join(f" {name:<{CELL - 1}}" for name in names), "quiet")
        else:
            for ordinal in range(self._start() + 7 * (y - 2), self._start() + 7 * (y - 1)):
                yield from self._day(ordinal)

    def _day(self, ordinal: int) -> Iterator[Cell]:
        if not self._in_month(ordinal):
            yield (" " * CELL, "")
            return
        here = ordinal == self.day.toordinal()
        number = date.fromordinal(ordinal).day
        yield ("[" if here else " ", "cursor")
        yield (
            f"{number:>2} ",
            "cursor" if here else "quiet" if ordinal <= self.last.toordinal() else "faint",
        )
        yield self.cell_of(ordinal)
        yield ("]" if here else " ", "cursor")

    def _start(self) -> int:
        return week_start(self.day.replace(day=1), self.first_weekday)

    def _in_month(self, ordinal: int) -> bool:
        there = date.fromordinal(max(1, ordinal))
        return (there.year, there.month) == (self.day.year, self.day.month)
