"""The steps of a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len

from habit_tui.domain.history_words import step_in_words
from habit_tui.domain.plain import plain
from habit_tui.domain.step import Step
from habit_tui.domain.step_words import details_in_words
from habit_tui.widgets.line_list import LineList, Piece, fitted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from habit_tui.domain.book import Book
    from habit_tui.domain.target import Insight


class StepList(LineList):
    """A row for each step of the day under the cursor; keys act on the one marked.

    What was learned in a step stands below it, and cannot be marked.
    """

    def __init__(self, id: str | None = None) -> None:
        super().__init__(id=id)
        self._rows: Sequence[Step | Insight] = ()
        self._steps: Sequence[Step] = ()
        self._book: Book | None = None

    @property
    def selected(self) -> Step | None:
        """The step that keys act on."""
        row = self._rows[self.cursor] if self.cursor < len(self._rows) else None
        return row if isinstance(row, Step) else None

    def show(self, steps: Sequence[Step], book: Book) -> None:
        """Show a day's steps, the latest marked; the mark stays where the steps are the same."""
        same = [step.id for step in steps] == [step.id for step in self._steps]
        marked, before = self.selected, len(self._rows)
        self._steps, self._book = steps, book
        self._rows = list(_with_learned(steps, book))
        self.can_focus = bool(steps)
        chosen = marked.id if same and marked else steps[-1].id if steps else ""
        places = (number for number, row in enumerate(self._rows) if row.id == chosen)
        self.rows_changed(next(places, 0))
        if len(self._rows) != before:
            self.refresh(layout=True)

    def row_count(self) -> int:
        """Return how many rows there are: steps, and what was learned in them."""
        return len(self._rows)

    def can_stand_on(self, number: int) -> bool:
        """Tell whether a row is a step."""
        return number < len(self._rows) and isinstance(self._rows[number], Step)

    def row(self, number: int, width: int) -> Sequence[Piece]:
        """Return what was done with whom, why and how, and the note; or what was learned."""
        row = self._rows[number]
        if not isinstance(row, Step):
            return [(fitted(f"  learned: {plain(row.text)}", width), "quiet")]
        assert self._book is not None
        done = plain(step_in_words(self._book, row), 120)
        rest = "  ".join(part for part in (details_in_words(row), plain(row.note)) if part)
        return [(done, ""), (fitted(f"  {rest}" if rest else "", width - cell_len(done)), "quiet")]


def _with_learned(steps: Sequence[Step], book: Book) -> Iterator[Step | Insight]:
    for step in steps:
        yield step
        yield from learned_in(book, step)


def learned_in(book: Book, step: Step) -> tuple[Insight, ...]:
    """Return what was learned in a step."""
    if step.kind != "talked":
        return ()
    return tuple(insight for insight in book.insights.values() if insight.step == step.id)


def says_more(book: Book, step: Step) -> bool:
    """Tell whether there is more of a step than what was done with whom."""
    return bool(step.note or details_in_words(step) or learned_in(book, step))
