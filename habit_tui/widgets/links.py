"""Text with pieces that can be clicked."""

from rich.style import Style
from textual.widgets import Static


class Linked:
    """For a widget: every link in it keeps its colours; the one under the pointer is underlined."""

    @property
    def link_style(self) -> Style:
        """Nothing: Textual would otherwise paint every link alike."""
        return Style.null()


class Links(Linked, Static):
    """Such a text by itself."""
