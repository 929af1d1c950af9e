"""The last months as a calendar of marks: a line a weekday, a column a week."""

from collections.abc import Mapping, Sequence
from datetime import date

from habit_tui.cli.colour import coloured
from habit_tui.domain.drafting.wording import MONTH_NAMES, WEEKDAY_NAMES
from habit_tui.domain.marks import MARKS
from habit_tui.domain.period import Day
from habit_tui.domain.streaks.logical_day import week_start
from habit_tui.domain.words import DayState

WEEKS = 34
"""Weeks shown at most: as many as fit into 76 columns, and nearly eight months."""
LABEL = 5
COLOURS: dict[DayState, str] = {
    "kept": "33",
    "open": "1;33",
    "missed": "",
    "frozen": "33",
    "rest": "2",
    "off": "2",
}
"""The numbers of SGR: the accent is yellow, what asks for nothing is dim."""
MANY = "1;33"
"""A kept day with two steps or more."""


def heatmap_lines(days: Sequence[Day], first_weekday: int, in_colour: bool) -> list[str]:
    """Return the marks of the last of these days, which follow on each other, and what the marks mean."""
    if not days:
        return []
    last = week_start(days[-1].date, first_weekday)
    first = max(last - 7 * (WEEKS - 1), week_start(days[0].date, first_weekday))
    by_ordinal = {day.date.toordinal(): day for day in days}
    starts = range(first, last + 1, 7)
    rows = [_row(by_ordinal, starts, number, first_weekday, in_colour) for number in range(7)]
    legend = "   ".join(f"{mark} {state}" for state, mark in MARKS.items())
    return [_months(starts), *rows, "", legend]


def _row(days: Mapping[int, Day], starts: range, number: int, first_weekday: int, in_colour: bool) -> str:
    name = WEEKDAY_NAMES[(first_weekday + number) % 7][:3]
    marks = [days.get(start + number) for start in starts]
    while marks and marks[-1] is None:
        marks.pop()
    return f"{name:<{LABEL}}{' '.join(_mark(day, in_colour) for day in marks)}".rstrip()


def _mark(day: Day | None, in_colour: bool) -> str:
    if day is None:
        return " "
    many = day.state == "kept" and len(day.taken) > 1
    return coloured(MARKS[day.state], (MANY if many else COLOURS[day.state]) if in_colour else "")


def _months(starts: range) -> str:
    """Return the months' names, each over the week of its first day, January as the year."""
    line = " " * LABEL
    for number, start in enumerate(starts):
        day = date.fromordinal(min(max(1, start + 6), date.max.toordinal()))
        column = LABEL + 2 * number
        name = str(day.year) if day.month == 1 else MONTH_NAMES[day.month - 1][:3]
        named = day.day <= 7 or (number == 0 and day.day <= 20)
        if named and len(line) <= column:
            line = f"{line:<{column}}{name} "
    return line.rstrip()
