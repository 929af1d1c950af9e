"""Half a year of weeks, a column a week, against the goal that held in each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from habit_tui.domain.drafting.wording import MONTH_NAMES
from habit_tui.domain.marks import MARKS
from habit_tui.domain.reviewing.last_weeks import weeks_in_words
from habit_tui.widgets.lines import Lines, indented
from habit_tui.widgets.phrase import ACCENT, FAINT, QUIET, phrase

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from habit_tui.domain.streaks.weeks import Week

LABEL = 3
"""Width of the numbers at the left."""
PITCHES = (3, 2, 1)
"""Cells from one week to the next: the most with which all of them fit."""
MOST_ROWS = 6
GOAL_LINE = "─"


class WeekBars(Lines):
    """A mark for each conversation, stacked by week; a line runs at the height of the week's goal.

    A week that reached its goal has a mark on the line; below it the line is unbroken. Where a week has more
    conversations than there are rows, a mark stands for several, and the caption says for how many.
    """

    def __init__(self, id: str | None = None) -> None:
        super().__init__(id=id)
        self._weeks: Sequence[Week] = ()

    def show(self, weeks: Sequence[Week]) -> None:
        """Show these weeks, oldest first."""
        self._weeks = weeks
        self.show_again()

    def lines(self, width: int) -> Iterator[Content]:
        """Return the columns, the months under them, and what they come to in words."""
        if not self._weeks:
            return
        pitch = next((pitch for pitch in PITCHES if LABEL + 1 + pitch * len(self._weeks) <= width), 1)
        weeks = self._weeks[-max(1, (width - LABEL - 1) // pitch) :]
        most = max(1, *(max(week.conversations, week.goal) for week in weeks))
        unit = -(-most // MOST_ROWS)
        for row in range(-(-most // unit), 0, -1):
            yield self._row(weeks, row, unit, pitch)
        yield phrase(_months(weeks, pitch)[:width], QUIET)
        yield from indented(phrase(self._caption(unit), QUIET), width)

    def _row(self, weeks: Sequence[Week], row: int, unit: int, pitch: int) -> Content:
        goals = {-(-week.goal // unit) for week in weeks}
        number = str(row * unit) if row in goals or unit > 1 or row == 1 else ""
        cells = [phrase(f"{number:>{LABEL}} ", QUIET)]
        for week in weeks:
            on_line = week.goal > 0 and row == -(-week.goal // unit)
            cells.append(_cell(week, row, unit, on_line))
            cells.append(phrase((GOAL_LINE if on_line else " ") * (pitch - 1), FAINT))
        return Content("").join(cells)

    def _caption(self, unit: int) -> str:
        mark = MARKS["kept"]
        each = f"Each {mark} is a conversation" if unit == 1 else f"Each {mark} is up to {unit} conversations"
        return f"{each}, the line is the goal. {weeks_in_words(self._weeks)}"


def _cell(week: Week, row: int, unit: int, on_line: bool) -> Content:
    """Return a mark where the week's conversations reach the row, else the goal's line or nothing."""
    if week.conversations > (row - 1) * unit:
        reached = week.conversations >= week.goal
        return phrase(MARKS["kept"], f"{ACCENT} bold" if reached else ACCENT)
    if on_line:
        return phrase(GOAL_LINE, FAINT)
    return phrase(MARKS["rest"] if row == 1 else " ", FAINT)


def _months(weeks: Sequence[Week], pitch: int) -> str:
    """Return the months' names, each under the week that holds its first day, January as the year."""
    line = " " * (LABEL + 1)
    for number, week in enumerate(weeks):
        column = LABEL + 1 + number * pitch
        last = min(week.start.toordinal() + 6, week.start.max.toordinal())
        day = week.start.fromordinal(last)
        name = str(day.year) if day.month == 1 and pitch > 1 else MONTH_NAMES[day.month - 1][:3]
        if (day.day <= 7 or number == 0) and len(line) <= column:
            line = f"{line:<{column}}{name} "
    return line.rstrip()
