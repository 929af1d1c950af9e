"""The days of the week, each on or off."""

from textual import events
from textual.binding import Binding
from textual.content import Content
from textual.reactive import reactive
from textual.style import Style
from textual.widget import Widget

from habit_tui.domain.plan import WEEKDAYS
from habit_tui.widgets.phrase import ACCENT, QUIET

ROOMY = 67
"""Cells that the days take with their numbers."""


class WeekdayLine(Widget, can_focus=True):
    """Seven days side by side: a filled mark for one that is on, an empty one for one that is not."""

    BINDINGS = [
        Binding("left", "move(-1)", "Back", show=False),
        Binding("right", "move(1)", "On", show=False),
        Binding("space", "switch", "On or off", show=False),
        *(
            Binding(str(number + 1), f"switch({number})", day, show=False)
            for number, day in enumerate(WEEKDAYS)
        ),
    ]

    days: reactive[frozenset[int]] = reactive(frozenset())
    """The days that are on, as `date.weekday()` numbers them."""
    cursor: reactive[int] = reactive(0)

    def __init__(self, days: frozenset[int], id: str | None = None) -> None:
        super().__init__(id=id)
        self.set_reactive(WeekdayLine.days, days)

    def render(self) -> Content:
        """Return the days on the first line, and how to change them on the second."""
        pieces = []
        roomy = self.content_size.width >= ROOMY
        for number, day in enumerate(WEEKDAYS):
            on = number in self.days
            style = f"{ACCENT} bold" if on else QUIET
            if self.has_focus and number == self.cursor:
                style += " underline"
            named = f"{'▪' if on else '·'} {day}"
            piece = Content.styled(f"{number + 1} {named}" if roomy else named, style)
            pieces.append(piece.stylize(Style.from_meta({"day": number})))
        hint = Content.styled("arrows and space, or 1 to 7, switch a day", QUIET)
        return Content.assemble(Content("   " if roomy else "  ").join(pieces), "\n\n", hint)

    def action_move(self, by: int) -> None:
        """Move to another day."""
        self.cursor = (self.cursor + by) % 7

    def action_switch(self, day: int | None = None) -> None:
        """Switch a day on or off, the one under the cursor if none is named."""
        self.cursor = self.cursor if day is None else day
        self.days = self.days ^ {self.cursor}

    def on_click(self, event: events.Click) -> None:
        """Switch the day that was clicked."""
        if (day := event.style.meta.get("day")) is not None:
            self.action_switch(day)
