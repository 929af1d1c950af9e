"""What every dialog shares: a title, its fields, Enter to go ahead, Escape to leave everything as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Generic, TypeVar

from textual.binding import Binding
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from habit_tui.domain.change import CannotDo
from habit_tui.stylesheets import stylesheet
from habit_tui.widgets.links import Links
from habit_tui.widgets.phrase import ACCENT, QUIET, STRONG, link, phrase

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from habit_tui.widgets.field import Field

Result = TypeVar("Result")


class Dialog(ModalScreen[Result], Generic[Result]):
    """A question on top of a page. Its answer is a value, None when it was left."""

    BINDINGS = [
        Binding("enter", "go_ahead", "Go ahead", show=False),
        Binding("escape", "leave", "Leave", show=False),
        Binding("down", "app.focus_next", "Next field", show=False),
        Binding("up", "app.focus_previous", "Field before", show=False),
    ]
    CSS_PATH = [stylesheet("dialogs")]
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (76, "-normal")]
    GO_AHEAD: ClassVar[str] = "Save"
    """What Enter does, in a word or two."""
    SCROLLS: ClassVar[bool] = False
    """Whether the arrow keys scroll, since there is no field to move to."""

    def __init__(self, title: str, hint: str = "", wrong: str = "") -> None:
        super().__init__()
        self._heading = title
        self._hint = hint
        self._wrong = wrong

    def compose(self) -> ComposeResult:
        """Lay out the title, the fields, a line for what is wrong, and the keys."""
        with Vertical(id="dialog"):
            yield Static(phrase(self._heading, STRONG), id="heading")
            if self._hint:
                yield Static(phrase(self._hint, QUIET), id="hint")
            with VerticalScroll(id="fields", can_focus=self.SCROLLS):
                yield from self.compose_fields()
            yield Static(phrase(self._wrong), id="wrong")
            yield Links(self._keys(), id="keys")

    def on_mount(self) -> None:
        """Be ready for the first key when the first frame comes, and not a moment later."""
        if self.focused is None:
            self.focus_next()

    def compose_fields(self) -> ComposeResult:
        """Return the fields."""
        return iter(())

    def answer(self) -> Result:
        """Return the value of what was entered; raises CannotDo where it makes none."""
        raise NotImplementedError

    def action_go_ahead(self) -> None:
        """Answer with what was entered, or say what is wrong with it."""
        try:
            answer = self.answer()
        except CannotDo as error:
            self.query_one("#wrong", Static).update(phrase(str(error)))
        else:
            self.dismiss(answer)

    def action_leave(self) -> None:
        """Leave everything as it is."""
        self.dismiss(None)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter in a field goes ahead, as anywhere else."""
        event.stop()
        self.action_go_ahead()

    def typed(self, field: str) -> str:
        """Return what stands in a field."""
        return self.query_one(f"#{field}", Input).value

    def _keys(self) -> Content:
        ahead = link("enter ", "screen.go_ahead", f"{ACCENT} bold") + link(
            self.GO_AHEAD, "screen.go_ahead", QUIET
        )
        leave = link("esc ", "screen.leave", f"{ACCENT} bold") + link("Leave", "screen.leave", QUIET)
        return Content("   ").join([ahead, leave, *self.more_keys()])

    def more_keys(self) -> list[Content]:
        """Return what else can be pressed."""
        return []


def labelled(label: str, field: Field) -> ComposeResult:
    """Return a one-line field under its label."""
    yield Static(phrase(label, QUIET), classes="label")
    yield field
