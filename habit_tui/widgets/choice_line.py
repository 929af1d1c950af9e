"""One choice of a few, on one line: arrow keys or the mouse; and the same for a number from 0 to 10."""

from textual import events
from textual.binding import Binding
from textual.content import Content
from textual.reactive import reactive
from textual.style import Style
from textual.widget import Widget

from habit_tui.widgets.phrase import ACCENT, QUIET


class ChoiceLine(Widget, can_focus=True):
    """Choices side by side. The chosen one stands in brackets; none has to be chosen."""

    BINDINGS = [
        Binding("left", "step(-1)", "Back", show=False),
        Binding("right", "step(1)", "On", show=False),
        Binding("backspace,delete", "clear", "None", show=False),
    ]

    chosen: reactive[int | None] = reactive(None)
    """The position of the choice, None for none."""

    def __init__(self, choices: tuple[str, ...], chosen: int | None = None, id: str | None = None) -> None:
        super().__init__(id=id)
        self.choices = choices
        self.set_reactive(ChoiceLine.chosen, chosen)

    @property
    def value(self) -> str | None:
        """The chosen text."""
        return None if self.chosen is None else self.choices[self.chosen]

    def render(self) -> Content:
        """Return the choices, the chosen one marked by shape and colour."""
        pieces = []
        for position, choice in enumerate(self.choices):
            here = position == self.chosen
            text = Content.styled(
                f"[{choice}]" if here else f" {choice} ", f"{ACCENT} bold" if here else QUIET
            )
            pieces.append(text.stylize(Style.from_meta({"choice": position})))
        return Content("").join(pieces)

    def action_step(self, by: int) -> None:
        """Move the choice, from nothing to the first."""
        if self.chosen is None:
            self.chosen = 0 if by > 0 else len(self.choices) - 1
        else:
            self.chosen = max(0, min(len(self.choices) - 1, self.chosen + by))

    def action_clear(self) -> None:
        """Choose none."""
        self.chosen = None

    def on_click(self, event: events.Click) -> None:
        """Choose what was clicked; what is chosen already is let go."""
        position = event.style.meta.get("choice")
        if position is not None:
            self.chosen = None if position == self.chosen else position


class ScaleLine(ChoiceLine):
    """A number from 0 to 10: digits choose it, 1 and then 0 for ten."""

    def __init__(self, id: str | None = None) -> None:
        super().__init__(tuple(str(number) for number in range(11)), id=id)

    def on_key(self, event: events.Key) -> None:
        """Take a digit as the number."""
        if event.character is not None and event.character in "0123456789":
            event.stop()
            digit = int(event.character)
            self.chosen = 10 if digit == 0 and self.chosen == 1 else digit
