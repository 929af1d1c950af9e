"""A year of days, a column a week."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from textual.geometry import Region

from habit_tui.domain.calendar_moves import Way, moved_among_weeks
from habit_tui.domain.drafting.wording import MONTH_NAMES, WEEKDAY_NAMES
from habit_tui.domain.streaks.logical_day import week_start
from habit_tui.widgets.day_grid import LINES, Cell, DayGrid, Tone

if TYPE_CHECKING:
    from collections.abc import Iterator

LABEL = 5
"""Width of the weekdays' names."""
MOST_WEEKS = 53
LAST_DAY_NAMED = {1: 7, 2: 20}
"""The last day of the first week in sight on which there is room for its month's name, by pitch."""


class Heatmap(DayGrid):
    """The newest weeks, a mark a day; the cursor brings older ones into sight.

    Weeks have air between them as long as the whole history fits like that. A longer one, up to a year of it,
    is set close, and the cursor is then shown by turning its day's colours round instead of by brackets.
    """

    def __init__(self, id: str | None = None) -> None:
        super().__init__(id=id)
        self._first_week = 0
        """The ordinal on which the first week in sight begins."""

    @property
    def weeks(self) -> int:
        """How many weeks are in sight."""
        return max(1, min(MOST_WEEKS, self._room // self.pitch))

    @property
    def pitch(self) -> int:
        """How many cells there are from one week to the next: 2, or 1 where they are set close."""
        history = week_start(self.last, self.first_weekday) - week_start(self.begin, self.first_weekday)
        return 2 if 2 * min(MOST_WEEKS, history // 7 + 1) <= self._room else 1

    @property
    def _room(self) -> int:
        return self.size.width - LABEL - 1

    def target_of(self, way: Way) -> date:
        """Return the day to which a way leads."""
        return moved_among_weeks(self.day, way, self.begin if way == "first" else self.first, self.last)

    def redraw(self, before: date, after: date) -> None:
        """Redraw two lines, or all of them where other weeks come into sight."""
        first = self._first_week
        self._keep_in_sight()
        if self._first_week != first:
            self.refresh()
            return
        for day in (before, after):
            y = 1 + day.toordinal() - week_start(day, self.first_weekday)
            self.refresh_line(y)

    def refresh_line(self, y: int) -> None:
        """Redraw one line."""
        self.refresh(Region(0, y, self.size.width, 1))

    def on_resize(self) -> None:
        """Show as many weeks as there is room for, the newest where they were in sight."""
        self._first_week = 0
        self._keep_in_sight()

    def day_at(self, x: int, y: int) -> date | None:
        """Return the day at a place; the bracket's cells belong to the day between them."""
        column = (x - LABEL) // self.pitch
        if not (1 <= y < LINES and x >= LABEL and column < self.weeks):
            return None
        return date.fromordinal(self._first_week + 7 * column + y - 1)

    def cells(self, y: int) -> Iterator[Cell]:
        """Return the months' names, or one weekday of every week in sight."""
        if self._first_week == 0:
            self._keep_in_sight()
        if y == 0:
            yield (self._months(), "quiet")
            return
        name = WEEKDAY_NAMES[(self.first_weekday + y - 1) % 7][:3]
        yield (f"{name:<{LABEL - 1}}", "faint" if y % 2 == 0 else "quiet")
        row = [self.cell_of(self._first_week + 7 * week + y - 1) for week in range(self.weeks)]
        here = (self.day.toordinal() - self._first_week - (y - 1)) / 7
        yield from self._airy(row, here) if self.pitch == 2 else self._close(row, here)

    def _airy(self, row: list[Cell], here: float) -> Iterator[Cell]:
        for number, (mark, tone) in enumerate(row):
            yield self._gap(number, here)
            yield (mark, "cursor" if number == here else tone)
        yield self._gap(len(row), here)

    @staticmethod
    def _close(row: list[Cell], here: float) -> Iterator[Cell]:
        yield (" ", "")
        for number, (mark, tone) in enumerate(row):
            yield (mark, "here" if number == here else tone)

    @staticmethod
    def _gap(number: int, here: float) -> Cell:
        """Return what stands before a week: the bracket of the cursor, or air."""
        bracket: Tone = "cursor"
        if number == here:
            return "[", bracket
        return ("]", bracket) if number == here + 1 else (" ", "")

    def _months(self) -> str:
        """Return the line of months: each over the week of its first day, January as the year if it fits."""
        pitch = self.pitch
        line = [" "] * (LABEL + pitch * self.weeks + 6)
        free = 0
        for week in range(self.weeks):
            start = self._first_week + 7 * week
            if start > self.last.toordinal():
                break
            day = date.fromordinal(start + 6)
            if day.day > 7 and week > 0:
                continue
            if week == 0 and day.day > LAST_DAY_NAMED[pitch]:
                continue  # the next month's name would run into it
            name = str(day.year) if day.month == 1 and pitch == 2 else MONTH_NAMES[day.month - 1][:3]
            column = LABEL + pitch * week
            if column >= free:
                line[column : column + len(name)] = name
                free = column + len(name) + 1
        year = str(date.fromordinal(self._first_week).year)
        line[: len(year)] = year
        return "".join(line)[: self.size.width]

    def _keep_in_sight(self) -> None:
        if self._chronicle is None or not self.size.width:
            return
        span = 7 * (self.weeks - 1)
        here = week_start(self.day, self.first_weekday)
        newest = week_start(self.last, self.first_weekday) - span
        oldest = week_start(self.begin, self.first_weekday)
        usual = max(1, min(oldest, newest + span) if oldest > newest else newest)
        first = self._first_week or usual
        if here < first:
            first = here
        elif here > first + span:
            first = here - span
        self._first_week = max(1, first)
