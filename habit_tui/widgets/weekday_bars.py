"""The days of the week: a row each, a mark for each conversation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from habit_tui.domain.drafting.wording import WEEKDAY_NAMES
from habit_tui.domain.marks import MARKS
from habit_tui.widgets.lines import Lines
from habit_tui.widgets.phrase import ACCENT, QUIET, phrase

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from habit_tui.domain.reviewing.weekdays import Weekday

NAME = 5
COUNT = 10
KEPT = 18
"""Width of "kept 100 of 100"; it is left out where there is no room for marks beside it."""
LEAST_ROOM = 10


class WeekdayBars(Lines):
    """Conversations by day of the week, and how many of the planned days were kept."""

    def __init__(self, id: str | None = None) -> None:
        super().__init__(id=id)
        self._days: Sequence[Weekday] = ()

    def show(self, days: Sequence[Weekday]) -> None:
        """Show these seven days."""
        self._days = days
        self.show_again()

    def lines(self, width: int) -> Iterator[Content]:
        """Return a row for each day."""
        most = max((day.conversations for day in self._days), default=0)
        room = max(1, width - NAME - COUNT - KEPT)
        for day in self._days:
            name = phrase(f"{WEEKDAY_NAMES[day.weekday][:3]:<{NAME}}", QUIET)
            count = phrase(f"{_talks(day):<{COUNT}}")
            kept = phrase(f"{_kept(day):<{KEPT}}", QUIET)
            yield Content.assemble(name, count, kept, bar(day.conversations, most, room))


def bar(count: int, most: int, room: int) -> Content:
    """Return a mark for each of a count, or fewer in proportion where the most would not fit; never none."""
    marks = count if most <= room else max(1, count * room // most) if count else 0
    return phrase(MARKS["kept"] * marks, ACCENT)


def _talks(day: Weekday) -> str:
    if not day.conversations:
        return ""
    return f"{day.conversations} talk{'s' if day.conversations > 1 else ''}"


def _kept(day: Weekday) -> str:
    """Return how many were kept, in a number only where some were."""
    if day.kept:
        return f"kept {day.kept} of {day.days}"
    return f"{day.days} planned" if day.days else "not planned"
