"""A list that draws the rows in sight and nothing else, so that its length costs nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual.binding import Binding
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual import events

Tone = Literal["", "strong", "quiet", "faint", "accent"]
Piece = tuple[str, Tone]
"""Text fit to be shown, and how it looks."""


class LineList(ScrollView, can_focus=True):
    """Rows of one line each, one of them under a cursor that keys and mouse move.

    Made of strips rather than of a widget a row: opening ten thousand rows and moving through them costs what
    is visible.
    """

    ALLOW_SELECT = False
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "line-list--cursor",
        "line-list--strong",
        "line-list--quiet",
        "line-list--faint",
        "line-list--accent",
    }
    DEFAULT_CSS = """
    LineList {
        height: 1fr;
        overflow-x: hidden;
        overflow-y: auto;
        scrollbar-size-vertical: 1;
        scrollbar-color: $faint;
        scrollbar-color-hover: $quiet;
        scrollbar-color-active: $accent;
        scrollbar-background: $background;
        scrollbar-background-hover: $background;
        scrollbar-background-active: $background;

        & > .line-list--strong { text-style: bold; }
        & > .line-list--quiet { color: $quiet; }
        & > .line-list--faint { color: $faint; }
        & > .line-list--accent { color: $accent; }
        &:focus > .line-list--cursor { background: $accent 15%; }
    }
    """
    BINDINGS = [
        Binding("up", "step(-1)", "Up", show=False),
        Binding("down", "step(1)", "Down", show=False),
        Binding("pageup", "page(-1)", "Page up", show=False),
        Binding("pagedown", "page(1)", "Page down", show=False),
        Binding("home", "jump(0)", "First", show=False),
        Binding("end", "jump(-1)", "Last", show=False),
        Binding("enter", "choose", "Choose", show=False),
    ]

    MARKS_UNFOCUSED: ClassVar[bool] = True
    """Whether the cursor's row is marked while the keyboard is elsewhere, as keys act on it even then."""
    CLICKS_TO_CHOOSE: ClassVar[int] = 2

    cursor: reactive[int] = reactive(0, repaint=False)
    """The row that keys act on."""

    class Moved(Message):
        """The cursor stands on another row."""

        def __init__(self, line_list: LineList) -> None:
            super().__init__()
            self.line_list = line_list

        @property
        def control(self) -> LineList:
            """The list."""
            return self.line_list

    class Chosen(Moved):
        """The row under the cursor was chosen: Enter, or as many clicks as it takes."""

    def row_count(self) -> int:
        """Return how many rows there are."""
        raise NotImplementedError

    def row(self, number: int, width: int) -> Sequence[Piece]:
        """Return a row's pieces from left to right, fit for `width` cells; what is beyond is cut off."""
        raise NotImplementedError

    def can_stand_on(self, number: int) -> bool:
        """Tell whether the cursor may stand on a row; on a heading it may not."""
        return True

    def rows_changed(self, cursor: int) -> None:
        """Show new rows with the cursor on one of them."""
        self.virtual_size = Size(0, self.row_count())
        with self.prevent(self.Moved):
            self.cursor = cursor
        self._keep_cursor_in_sight()
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """Return the line at a height of the widget."""
        width = self.scrollable_content_region.width
        number = y + round(self.scroll_y)
        if number >= self.row_count():
            return Strip.blank(width, self.rich_style)
        base = self.rich_style
        marked = self.MARKS_UNFOCUSED or self.has_focus
        under_cursor = marked and number == self.cursor and self.can_stand_on(number)
        if under_cursor:
            # Not the partial style: only the whole one has the tint mixed with what is behind it.
            base += Style(bgcolor=self.get_component_rich_style("line-list--cursor").bgcolor)
        mark: Piece = ("› " if under_cursor else "  ", "accent")
        segments = [
            Segment(text, base + self._style_of(tone) if tone else base)
            for text, tone in (mark, *self.row(number, width - 3))
        ]
        return Strip(segments).adjust_cell_length(width, base)

    def validate_cursor(self, cursor: int) -> int:
        """Keep the cursor on a row where it can stand."""
        count = self.row_count()
        cursor = max(0, min(count - 1, cursor))
        after = next((row for row in range(cursor, count) if self.can_stand_on(row)), None)
        if after is not None:
            return after
        return next((row for row in range(cursor, -1, -1) if self.can_stand_on(row)), 0)

    def watch_cursor(self, before: int, after: int) -> None:
        """Redraw the two rows that look different, and say so."""
        if before != after:
            self.refresh_line(before)
            self.refresh_line(after)
            self._keep_cursor_in_sight()
            self.post_message(self.Moved(self))

    def action_step(self, by: int) -> None:
        """Move to the next row where the cursor can stand."""
        row = self.cursor + by
        while 0 <= row < self.row_count() and not self.can_stand_on(row):
            row += by
        if 0 <= row < self.row_count():
            self.cursor = row
        else:
            # What stands above the first row or below the last one comes into sight.
            self.scroll_to(y=max(0, row), animate=False)

    def action_page(self, by: int) -> None:
        """Move by as many rows as are in sight."""
        self.cursor += by * max(1, self.size.height - 1)

    def action_jump(self, to: int) -> None:
        """Move to the first row, or with -1 to the last."""
        self.cursor = to if to >= 0 else self.row_count() - 1

    def action_choose(self) -> None:
        """Choose the row under the cursor."""
        if self.row_count():
            self.post_message(self.Chosen(self))

    def on_click(self, event: events.Click) -> None:
        """Move to the row that was clicked; clicked often enough, it is chosen."""
        number = event.y + round(self.scroll_y)
        if number < self.row_count() and self.can_stand_on(number):
            self.cursor = number
            if event.chain == self.CLICKS_TO_CHOOSE:
                self.action_choose()

    def on_resize(self) -> None:
        """Keep the cursor in sight."""
        self._keep_cursor_in_sight()

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Return the height of all rows, for a list that is as high as it is long."""
        return max(1, self.row_count())

    def _keep_cursor_in_sight(self) -> None:
        self.scroll_to_region(Region(0, self.cursor, 1, 1), animate=False, immediate=True)

    def _style_of(self, tone: Tone) -> Style:
        return self.get_component_rich_style(f"line-list--{tone}", partial=True)


def fitted(text: str, width: int) -> str:
    """Return text of just `width` cells: filled up with spaces, or cut with an ellipsis."""
    if width <= 0:
        return ""
    if cell_len(text) <= width:
        return set_cell_size(text, width)
    return f"{set_cell_size(text, width - 1)}…"
