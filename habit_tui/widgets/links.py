"""Text with pieces that can be clicked."""

from rich.style import Style
from textual.widgets import Static


class Links(Static):
    """Every link keeps the colours that it was given; the one under the pointer is underlined."""

    @property
    def link_style(self) -> Style:
        """Nothing: Textual would otherwise paint every link alike."""
        return Style.null()
