"""What the two calendars share: days as marks, one of them under a cursor that keys and mouse move."""

from __future__ import annotations

from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING, ClassVar, Literal

from rich.segment import Segment
from rich.style import Style
from textual.message import Message
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from habit_tui.domain.intents.steps import EARLIEST
from habit_tui.domain.marks import MARKS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from textual import events

    from habit_tui.domain.calendar_moves import Way
    from habit_tui.domain.step import Step
    from habit_tui.domain.streaks.chronicle import Chronicle

Tone = Literal["", "quiet", "faint", "one", "two", "three", "open", "cursor", "here"]
Cell = tuple[str, Tone]
"""Text, and how it looks."""
BY_STEPS: tuple[Tone, ...] = ("one", "one", "two", "three")
"""How a kept day looks by its steps, the last for three or more."""
LINES = 8


class DayGrid(Widget):
    """Eight lines of days, drawn as strips; a move of the cursor redraws the lines that it touches."""

    ALLOW_SELECT = False
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "day-grid--quiet",
        "day-grid--faint",
        "day-grid--one",
        "day-grid--two",
        "day-grid--three",
        "day-grid--open",
        "day-grid--cursor",
        "day-grid--here",
    }
    DEFAULT_CSS = """
    DayGrid {
        height: 8;

        & > .day-grid--quiet { color: $quiet; }
        & > .day-grid--faint { color: $faint; }
        & > .day-grid--one { color: $accent 55%; }
        & > .day-grid--two { color: $accent 80%; }
        & > .day-grid--three { color: $accent; text-style: bold; }
        & > .day-grid--open { color: $accent; text-style: bold; }
        & > .day-grid--cursor { color: $foreground; text-style: bold; }
        & > .day-grid--here { color: $foreground; text-style: bold reverse; }
    }
    """

    day: reactive[date] = reactive(date.min, repaint=False)
    """The day under the cursor."""

    class Moved(Message):
        """The cursor stands on another day."""

        def __init__(self, day: date) -> None:
            super().__init__()
            self.day = day

    def __init__(self, id: str | None = None) -> None:
        super().__init__(id=id)
        self._chronicle: Chronicle | None = None
        self._steps_on: Mapping[date, tuple[Step, ...]] = {}
        self.first_weekday = 0

    def show(
        self, chronicle: Chronicle, steps_on: Mapping[date, tuple[Step, ...]], first_weekday: int, day: date
    ) -> None:
        """Show this history, the cursor on a day of it."""
        self._chronicle, self._steps_on, self.first_weekday = chronicle, steps_on, first_weekday
        with self.prevent(self.Moved):
            self.day = day
        self.refresh()

    def cells(self, y: int) -> Iterable[Cell]:
        """Return the pieces of a line. To be said by each kind of calendar."""
        raise NotImplementedError

    def day_at(self, x: int, y: int) -> date | None:
        """Return the day that is drawn at a place, None where there is none."""
        raise NotImplementedError

    def target_of(self, way: Way) -> date:
        """Return the day to which a way leads from the one under the cursor."""
        raise NotImplementedError

    def go(self, way: Way) -> None:
        """Move the cursor."""
        if self._chronicle is not None:
            self.day = self.target_of(way)

    @property
    def first(self) -> date:
        """The earliest day that can be looked at."""
        return EARLIEST

    @property
    def begin(self) -> date:
        """The first day of history, today before there is one."""
        return (self._chronicle.begin if self._chronicle else None) or self.last

    @property
    def last(self) -> date:
        """Today: what is to come is no history."""
        return self._chronicle.today if self._chronicle else date.max

    def watch_day(self, before: date, after: date) -> None:
        """Redraw what the cursor touches, and say where it stands."""
        if before != after and self._chronicle is not None:
            self.redraw(before, after)
            self.post_message(self.Moved(after))

    def redraw(self, before: date, after: date) -> None:
        """Redraw what looks different with the cursor on another day."""
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """Return a line, cells of one look drawn as one piece."""
        base = self.rich_style
        cells = self.cells(y) if self._chronicle is not None else ()
        runs = groupby(cells, key=lambda cell: cell[1])
        segments = [Segment("".join(text for text, _ in run), self._style(tone, base)) for tone, run in runs]
        return Strip(segments).adjust_cell_length(self.size.width, base)

    def on_click(self, event: events.Click) -> None:
        """Move to the day that was clicked."""
        day = self.day_at(event.x, event.y)
        if day is not None and self.first <= day <= self.last:
            self.day = day

    def cell_of(self, ordinal: int) -> Cell:
        """Return the mark of a day, a space before history and after today."""
        assert self._chronicle is not None
        state = self._chronicle.state_at(ordinal)
        if state is None:
            return " ", ""
        if state == "kept":
            steps = len(self._steps_on.get(date.fromordinal(ordinal), ()))
            return MARKS[state], BY_STEPS[min(steps, 3)]
        tones: dict[str, Tone] = {"open": "open", "frozen": "two", "missed": "quiet"}
        return MARKS[state], tones.get(state, "faint")

    def _style(self, tone: Tone, base: Style) -> Style:
        # The colour of the whole style, which has the tint mixed with what is behind it.
        if not tone:
            return base
        whole = self.get_component_rich_style(f"day-grid--{tone}")
        return base + Style(color=whole.color, bold=whole.bold, reverse=whole.reverse)
