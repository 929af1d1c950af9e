"""Which file to bring people in from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.widgets import Input

from habit_tui.domain.change import CannotDo
from habit_tui.domain.day_words import ago
from habit_tui.screens.dialogs.dialog import Dialog
from habit_tui.widgets.choice_list import ChoiceList
from habit_tui.widgets.path_field import PathField, nothing
from habit_tui.widgets.phrase import ACCENT, QUIET, link

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from textual.app import ComposeResult
    from textual.content import Content

    from habit_tui.exchange.places import LikelyFile
    from habit_tui.widgets.line_list import LineList
    from habit_tui.widgets.path_field import Completing

ENDS_OF_FOLDERS = ("/", "\\")


class BringInDialog(Dialog[str]):
    """Answers with a path, as it was typed; asked again, it says what was wrong with the last one.

    Below the field stands what the path may go on to; before anything is typed, the files that are likely.
    """

    GO_AHEAD = "Look into it"

    def __init__(
        self,
        path: str = "",
        wrong: str = "",
        likely: Sequence[LikelyFile] = (),
        today: date | None = None,
        completing: Completing = nothing,
    ) -> None:
        super().__init__(
            "Bring people in from a file",
            "A vCard, LinkedIn's Connections.csv, any CSV. Type, paste or drop its path, or pick it.",
            wrong,
        )
        self._path = path
        self._likely = [(one.path, ago(one.changed_on, today) if today else "") for one in likely]
        self._completing = completing

    def compose_fields(self) -> ComposeResult:
        """Return the field for the path, and the list."""
        yield PathField(self._completing, self._path, id="path", placeholder="~/Downloads/Connections.csv")
        yield ChoiceList([] if self._path else self._likely, id="files")

    def on_input_changed(self, event: Input.Changed) -> None:
        """Go back to the likely files where nothing is typed."""
        event.stop()
        if not event.value:
            self.query_one(ChoiceList).show(self._likely)

    def on_path_field_offered(self, event: PathField.Offered) -> None:
        """Show what the path may go on to."""
        event.stop()
        if event.typed == self.typed("path"):
            self.query_one(ChoiceList).show([(path, "") for path in event.paths])

    def on_line_list_chosen(self, event: LineList.Chosen) -> None:
        """Take a file, or go into a folder."""
        event.stop()
        path = self.query_one(ChoiceList).selected
        if path.endswith(ENDS_OF_FOLDERS):
            field = self.query_one("#path", Input)
            field.value = path
            field.cursor_position = len(path)
            field.focus()
        else:
            self.dismiss(path)

    def action_complete(self) -> None:
        """Complete the path, as Tab does."""
        field = self.query_one(PathField)
        field.focus()
        field.action_complete()

    def answer(self) -> str:
        """Return the path; raises CannotDo without one."""
        if path := self.typed("path").strip():
            return path
        raise CannotDo("type the path of a file, or drop the file on this window")

    def more_keys(self) -> list[Content]:
        """Return how a path is completed."""
        return [
            link("tab ", "screen.complete", f"{ACCENT} bold") + link("Complete", "screen.complete", QUIET)
        ]
