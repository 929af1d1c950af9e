"""The review: what the history comes to, opened from it and left with Escape."""

from __future__ import annotations

from typing import TYPE_CHECKING

from habit_tui.keys import ALWAYS, PAGES, REVIEW, bindings
from habit_tui.screens.page import PageScreen
from habit_tui.stylesheets import stylesheet
from habit_tui.widgets.funnel import Funnel
from habit_tui.widgets.review import Review

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from habit_tui.journal.snapshot import Snapshot


class ReviewScreen(PageScreen):
    """The page of what it all comes to."""

    PAGE = "history"
    CSS_PATH = stylesheet("review")
    KEYS = REVIEW
    SCROLLS = True
    BINDINGS = bindings((*REVIEW, *PAGES, *ALWAYS))
    AUTO_FOCUS = "#page"

    def compose_page(self) -> ComposeResult:
        """Lay out the review."""
        yield Review()

    def show(self, snapshot: Snapshot) -> None:
        """Show the review of this snapshot."""
        self.query_one(Review).show(snapshot)

    def action_span(self) -> None:
        """Look at the way through over another stretch of days, and bring it into sight."""
        self.query_one(Review).next_span()
        self.query_one(Funnel).scroll_visible(animate=False)

    def action_back(self) -> None:
        """Go back to the days."""
        self.dismiss()
