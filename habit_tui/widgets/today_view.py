"""The morning on one page, set as airily as the terminal's height allows."""

from collections.abc import Iterator
from typing import NamedTuple

from textual.content import Content
from textual.geometry import Size

from habit_tui.domain.today import Today
from habit_tui.widgets.flow_lines import flow_lines
from habit_tui.widgets.lines import Lines
from habit_tui.widgets.reframe_lines import reframe_lines
from habit_tui.widgets.streak_lines import due_lines, streak_lines
from habit_tui.widgets.suggestion_lines import suggestion_lines


class Fit(NamedTuple):
    """How much room a setting of the page takes."""

    between: int
    """Blank lines between the parts; with any, there is one below the last part too."""
    air: bool
    """Whether blank lines set the opener off."""
    most_why: int
    """Lines for the why at most; later sentences go first."""
    finding: bool
    """Whether a finding is shown in full, or one key away."""
    people: bool = True
    """Whether it is told that people are running out."""


FITS = (
    Fit(2, True, 9, True),
    Fit(1, True, 9, True),
    Fit(1, True, 2, True),
    Fit(1, False, 2, True),
    Fit(1, False, 2, False),
    Fit(0, False, 2, False),
    Fit(0, False, 1, False),
    Fit(0, False, 1, False, people=False),
)
"""The airiest first. The first that needs no scrolling is taken, else the last."""


class TodayView(Lines):
    """The reframe, the suggestion, what is due and the streak."""

    def __init__(self, today: Today | None = None) -> None:
        super().__init__()
        self._today = today
        self._room = 0
        self._with_limit = False
        self._set_for: tuple[object, ...] = ()
        self._lines: list[Content] = []

    def show(self, today: Today) -> None:
        """Show another state of the day."""
        if today != self._today:
            self._today = today
            self.show_again()

    def toggle_limit(self) -> bool:
        """Show or hide what the finding does not show; return whether there is one."""
        reframe = self._today.reframe if self._today else None
        if reframe is None or reframe.evidence is None:
            return False
        self._with_limit = not self._with_limit
        self.show_again()
        return True

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Return how many lines there are at this width, in a container of this height."""
        self._room = container.height
        return super().get_content_height(container, viewport, width)

    def lines(self, width: int) -> Iterator[Content]:
        """Return the lines at this width."""
        if self._today is None:
            return
        wanted = (self._today, width, self._room, self._with_limit)
        if wanted != self._set_for:
            self._lines, self._set_for = self._fitting(self._today, width), wanted
        yield from self._lines

    def _fitting(self, today: Today, width: int) -> list[Content]:
        lines: list[Content] = []
        for fit in FITS:
            lines = self._set(today, width, fit)
            if len(lines) + min(1, fit.between) <= self._room:
                break
        return lines

    def _set(self, today: Today, width: int, fit: Fit) -> list[Content]:
        parts = (
            reframe_lines(today, width, fit.finding or self._with_limit, self._with_limit),
            suggestion_lines(today, width, fit.air, fit.most_why),
            (*due_lines(today, width), *(flow_lines(today, width) if fit.people else ())),
            streak_lines(today, width),
        )
        return self._spaced([lines for part in parts if (lines := list(part))], fit.between)

    def _spaced(self, parts: list[list[Content]], between: int) -> list[Content]:
        """Return the parts one after another; where they stand close, what room is left parts them."""
        left = max(0, self._room - sum(map(len, parts))) if not between else 0
        gaps = {1: 1 if left else between, len(parts) - 1: 1 if left > 1 else between}
        lines: list[Content] = []
        for number, part in enumerate(parts):
            gap = gaps.get(number, 1 if left > 2 else between) if number else 0
            lines += [Content("")] * gap + part
        return lines
