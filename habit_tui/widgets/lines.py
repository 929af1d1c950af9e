"""A widget that sets its own lines for the width that it is given."""

from collections.abc import Iterable

from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

from habit_tui.widgets.links import Linked


class Lines(Linked, Widget):
    """Text whose line breaks, indents and right ends depend on the width; as high as it has lines."""

    DEFAULT_CSS = "Lines { height: auto; }"

    def lines(self, width: int) -> Iterable[Content]:
        """Return the lines, none wider than `width` cells. To be said by each kind of widget."""
        raise NotImplementedError

    def show_again(self) -> None:
        """Set the lines anew; the page is laid out again only if their number differs."""
        before = self.content_size.height
        width = self.content_size.width
        same_height = width > 0 and len(list(self.lines(width))) == before
        self.refresh(layout=not same_height)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Return how many lines there are at this width."""
        return len(list(self.lines(width))) if width else 0

    def render(self) -> Content:
        """Return the lines at the width that the widget has."""
        return Content("\n").join(self.lines(self.content_size.width))


def indented(content: Content, width: int, indent: int = 0, first: Content | None = None) -> list[Content]:
    """Return content wrapped to `width`, every line indented, the first one led by `first` if given."""
    lines = [line.pad_left(indent) for line in content.wrap(max(1, width - indent))]
    if first is not None and lines:
        lines[0] = first.pad_right(max(0, indent - first.cell_length)) + lines[0][indent:]
    return lines


def closed_by(lines: list[Content], end: Content, width: int) -> list[Content]:
    """Return the lines with `end` at the right margin: on the last one if it has room, else below it."""
    gap = width - lines[-1].cell_length - end.cell_length if lines else 0
    if gap >= 2:
        return [*lines[:-1], Content.assemble(lines[-1], " " * gap, end)]
    return [*lines, end.pad_left(max(0, width - end.cell_length))]
