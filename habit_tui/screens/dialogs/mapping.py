"""Which column of a table is what, where its headings do not tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.binding import Binding

from habit_tui.domain.change import CannotDo
from habit_tui.screens.dialogs.dialog import Dialog
from habit_tui.widgets.column_list import ColumnList
from habit_tui.widgets.phrase import ACCENT, QUIET, link

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from textual.app import ComposeResult
    from textual.content import Content


class MappingDialog(Dialog[str]):
    """Answers with the columns as `--columns` has them: "name=1,email=3,from=2"."""

    BINDINGS = [Binding("h", "heading", "Headings", show=False)]
    GO_AHEAD = "Look again"

    def __init__(
        self,
        rows: Sequence[Sequence[str]],
        fields: Sequence[str],
        known: Mapping[str, Sequence[int]],
        check: Callable[[str], object],
    ) -> None:
        """`check` raises ValueError, with what is wrong, for columns that name nobody."""
        super().__init__(
            "Which column is what?", "← → change what a column is. h: the first row is a heading."
        )
        self._rows = rows
        self._fields = fields
        self._chosen = [""] * max((len(row) for row in rows), default=0)
        for field, places in known.items():
            for place in places:
                self._chosen[place] = field
        self._check = check
        self._skips_first = False

    def compose_fields(self) -> ComposeResult:
        """Return the columns."""
        yield ColumnList(self._rows, self._fields, self._chosen)

    def on_mount(self) -> None:
        """Begin with the first column."""
        self.query_one(ColumnList).focus()

    def on_resize(self) -> None:
        """Give the list as much height as it has rows, at most half of what there is."""
        columns = self.query_one(ColumnList)
        columns.styles.height = min(columns.row_count(), self.size.height // 2)

    def on_line_list_chosen(self) -> None:
        """Enter goes ahead."""
        self.action_go_ahead()

    def action_heading(self) -> None:
        """Leave the first row out as a heading, or take it as a person again."""
        self._skips_first = not self._skips_first
        self.query_one(ColumnList).begin_with(self._rows[1:] if self._skips_first else self._rows)

    def answer(self) -> str:
        """Return the columns; raises CannotDo where none of them names somebody."""
        chosen = self.query_one(ColumnList).chosen
        named = [f"{field}={number}" for number, field in enumerate(chosen, 1) if field]
        if not named:
            raise CannotDo("say what a column is: the arrows left and right change it")
        text = ",".join([*named, *(["from=2"] if self._skips_first else [])])
        try:
            self._check(text)
        except ValueError as error:
            raise CannotDo(str(error)) from None
        return text

    def more_keys(self) -> list[Content]:
        """Return how a heading is left out."""
        return [
            link("h ", "screen.heading", f"{ACCENT} bold") + link("Heading or not", "screen.heading", QUIET)
        ]
