"""What can be done here, always in sight and clickable."""

from textual.content import Content
from textual.geometry import Size

from habit_tui.keys import Key
from habit_tui.widgets.links import Links
from habit_tui.widgets.phrase import ACCENT, QUIET, link

GAPS = (3, 2)
"""Cells between two keys: the widest gap with which they fit on one line."""


class KeyBar(Links):
    """One line of keys; two where the terminal is narrow."""

    def __init__(self, keys: tuple[Key, ...]) -> None:
        super().__init__()
        self._pieces = [_piece(key) for key in keys if key.shown]

    def render(self) -> Content:
        """Return the keys with their labels."""
        return Content("\n").join(self._lines(self.content_size.width))

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Return how many lines the keys need at this width."""
        return len(self._lines(width))

    def _lines(self, width: int) -> list[Content]:
        """Return the keys in lines of this width, no key parted from its label."""
        used = sum(piece.cell_length for piece in self._pieces)
        gap = next((gap for gap in GAPS if used + gap * (len(self._pieces) - 1) <= width), GAPS[0])
        lines: list[Content] = []
        for piece in self._pieces:
            if lines and lines[-1].cell_length + gap + piece.cell_length <= width:
                lines[-1] = Content.assemble(lines[-1], " " * gap, piece)
            else:
                lines.append(piece)
        return lines


def _piece(key: Key) -> Content:
    action = key.action if key.action.startswith("app.") else f"screen.{key.action}"
    return link(f"{key.written} ", action, f"{ACCENT} bold") + link(key.label, action, QUIET)
