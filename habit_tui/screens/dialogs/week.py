"""The week in review, on one screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.widgets import Static

from habit_tui.domain.plain import plain
from habit_tui.domain.week_review import week_review
from habit_tui.domain.week_words import week_in_parts
from habit_tui.screens.dialogs.dialog import Dialog
from habit_tui.widgets.phrase import STRONG, phrase

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from habit_tui.domain.book import Book
    from habit_tui.domain.streaks.chronicle import Chronicle


class WeekDialog(Dialog[None]):
    """Shows what was done, learned and felt, who came, and what is next; there is nothing to enter."""

    GO_AHEAD = "Close"
    SCROLLS = True

    def __init__(self, book: Book, chronicle: Chronicle) -> None:
        review = week_review(book, chronicle, chronicle.today)
        title, sums, self._parts = week_in_parts(review, book, chronicle.today, plain)
        super().__init__(title, sums)

    def compose_fields(self) -> ComposeResult:
        """Return the parts, each under its heading."""
        for heading, lines in self._parts:
            yield Static(phrase(heading, STRONG), classes="label")
            for line in lines:
                yield Static(phrase(line, limit=400))

    def answer(self) -> None:
        """Return nothing: it was read."""
        return
