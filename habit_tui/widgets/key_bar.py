"""What can be done here, always in sight and clickable."""

from textual.content import Content
from textual.widget import Widget

from habit_tui.keys import Key
from habit_tui.widgets.phrase import ACCENT, QUIET, link


class KeyBar(Widget):
    """One line of keys; two where the terminal is narrow."""

    def __init__(self, keys: tuple[Key, ...]) -> None:
        super().__init__()
        self._keys = [key for key in keys if key.shown]

    def render(self) -> Content:
        """Return the keys with their labels."""
        return Content("   ").join(self._piece(key) for key in self._keys)

    @staticmethod
    def _piece(key: Key) -> Content:
        action = key.action if key.action.startswith("app.") else f"screen.{key.action}"
        # No-break spaces keep a key and its label on one line.
        label = key.label.replace(" ", "\u00a0")
        return link(f"{key.written}\u00a0", action, f"{ACCENT} bold") + link(label, action, QUIET)
