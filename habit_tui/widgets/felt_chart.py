"""Expected and felt, an approach a row, on a scale from 0 to 10."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from textual.content import Content

from habit_tui.domain.day_words import short_day
from habit_tui.domain.plain import plain
from habit_tui.domain.reviewing.felt import ASKS, Felt, felt_in_words
from habit_tui.domain.standing import SOMEBODY
from habit_tui.widgets.line_list import fitted
from habit_tui.widgets.lines import Lines, indented
from habit_tui.widgets.phrase import ACCENT, FAINT, QUIET, phrase

if TYPE_CHECKING:
    from collections.abc import Iterator

    from habit_tui.domain.reviewing.felt import Approach

EXPECTED, WAS, BOTH = "○", "●", "◉"
"""What was expected, what it was, and both on the same number."""
MOST_ROWS = 12
"""Approaches shown one by one; the averages are over all of them."""
SCALE = 11
"""The numbers from 0 to 10."""
NUMBERS = 10
GAP = 2


class FeltChart(Lines):
    """One measure: every approach with its two numbers, the latest first, and the averages under them."""

    def __init__(self, id: str | None = None) -> None:
        super().__init__(id=id)
        self._felt: Felt | None = None
        self._today = date.min

    def show(self, felt: Felt, today: date) -> None:
        """Show this measure."""
        self._felt, self._today = felt, today
        self.show_again()

    def lines(self, width: int) -> Iterator[Content]:
        """Return what is asked, the legend, the rows and the averages."""
        if self._felt is None:
            return
        yield phrase(f"{ASKS[self._felt.measure]}, 0 to 10")
        yield from self._rows(self._felt.approaches[: -MOST_ROWS - 1 : -1], width)
        hidden = len(self._felt.approaches) - MOST_ROWS
        if hidden > 0:
            yield from indented(phrase(f"and {hidden} before them, counted in the averages", QUIET), width)
        yield from indented(phrase(felt_in_words(self._felt)), width)

    def _rows(self, approaches: tuple[Approach, ...], width: int) -> Iterator[Content]:
        days = [short_day(approach.on, self._today) for approach in approaches]
        date_width = max((len(day) for day in days), default=0) + GAP
        step = 2 if width >= date_width + 12 + 2 * SCALE + NUMBERS else 1
        name_width = max(0, min(28, width - date_width - step * SCALE - NUMBERS))
        for day, approach in zip(days, approaches, strict=True):
            name = plain(approach.contact.name, 60) if approach.contact else SOMEBODY
            yield Content.assemble(
                phrase(f"{day:<{date_width}}", QUIET),
                phrase(fitted(name, name_width - GAP) + " " * GAP if name_width > GAP else ""),
                _scale(approach, step),
                phrase(f"  {approach.expected:>2} → {approach.felt}", QUIET),
            )


def legend() -> Content:
    """Return what the marks mean."""
    return Content.assemble(
        phrase(f"{EXPECTED} ", ACCENT),
        phrase("expected   ", QUIET),
        phrase(f"{WAS} ", ACCENT),
        phrase("what it was   ", QUIET),
        phrase(f"{BOTH} ", ACCENT),
        phrase("both the same", QUIET),
    )


def _scale(approach: Approach, step: int) -> Content:
    """Return the eleven numbers as dots, the two of the approach marked, a line between them."""
    low, high = sorted((approach.expected, approach.felt))
    cells: list[Content] = []
    for number in range(SCALE):
        between = low <= number < high
        cells.append(_mark(number, approach, between))
        cells.append(phrase(("─" if between else " ") * (step - 1), FAINT))
    return Content("").join(cells)


def _mark(number: int, approach: Approach, between: bool) -> Content:
    if number == approach.expected == approach.felt:
        return phrase(BOTH, ACCENT)
    if number == approach.felt:
        return phrase(WAS, ACCENT)
    if number == approach.expected:
        return phrase(EXPECTED, ACCENT)
    return phrase("─" if between else "·", FAINT)
