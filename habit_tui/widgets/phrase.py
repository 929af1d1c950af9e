"""Pieces of a line, safe to show: text from users never becomes markup or reaches the terminal raw."""

from textual.content import Content
from textual.style import Style

from habit_tui.domain.plain import plain, plain_page

QUIET = "$quiet"
FAINT = "$faint"
ACCENT = "$accent"
STRONG = "bold"


def phrase(text: str, style: str = "", limit: int = 300) -> Content:
    """Return one line of any text, shown as it is."""
    return Content.styled(plain(text, limit), style) if style else Content(plain(text, limit))


def paragraph(text: str, style: str = "") -> Content:
    """Return any text, its line breaks kept."""
    shown = plain_page(text)
    return Content.styled(shown, style) if style else Content(shown)


def link(text: str, action: str, style: str = "") -> Content:
    """Return a piece that carries out an action when it is clicked."""
    return phrase(text, style).stylize(Style.from_meta({"@click": action}))


def spread(left: Content, right: Content, width: int) -> Content:
    """Return one line with its two ends at the margins, or the right one below where there is no room."""
    gap = width - left.cell_length - right.cell_length
    if gap >= 2:
        return Content.assemble(left, " " * gap, right)
    return Content.assemble(left, "\n", " " * max(0, width - right.cell_length), right)
