"""The review of a history: its streaks, its conversations, what was felt, and how far asking led."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Vertical
from textual.widgets import Static

from habit_tui.domain.reviewing.felt import ASKS, felt_of
from habit_tui.domain.reviewing.last_weeks import last_weeks
from habit_tui.domain.reviewing.spans import spans_of
from habit_tui.domain.reviewing.streaks_so_far import streaks_so_far
from habit_tui.domain.reviewing.talks import talks_in_words
from habit_tui.domain.reviewing.way_through import way_through
from habit_tui.domain.reviewing.weekdays import weekdays_of
from habit_tui.widgets.felt_chart import FeltChart, legend
from habit_tui.widgets.funnel import Funnel
from habit_tui.widgets.phrase import QUIET, STRONG, phrase
from habit_tui.widgets.run_lines import RunLines
from habit_tui.widgets.week_bars import WeekBars
from habit_tui.widgets.weekday_bars import WeekdayBars

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from habit_tui.journal.snapshot import Snapshot

NOTHING_YET = "There is nothing to review yet. Your first step begins it."


class Review(Vertical):
    """Everything there is to review, one part below the other."""

    def __init__(self, id: str | None = None) -> None:
        super().__init__(id=id)
        self._snapshot: Snapshot | None = None
        self._span = 0

    def compose(self) -> ComposeResult:
        """Lay out the parts, each under its heading."""
        yield Static("", id="review-talks")
        yield _heading("Streaks", "runs-label")
        yield RunLines()
        yield _heading("Conversations, week by week", "weeks-label")
        yield WeekBars()
        yield _heading("By day of the week", "weekdays-label")
        yield WeekdayBars()
        yield _heading("Expected, and what it was", "felt-label")
        yield Static(legend(), id="felt-legend")
        for measure in ASKS:
            yield FeltChart(id=f"felt-{measure}")
        yield Static("", id="way-label", classes="heading")
        yield Funnel()

    def show(self, snapshot: Snapshot) -> None:
        """Show the review of this snapshot."""
        self._snapshot = snapshot
        chronicle, book, today = snapshot.chronicle, snapshot.book, snapshot.day
        self.set_class(chronicle.begin is None, "-nothing-yet")
        self.set_class(not chronicle.runs, "-no-streak")
        told = talks_in_words(chronicle) if chronicle.begin else NOTHING_YET
        self.query_one("#review-talks", Static).update(phrase(told, STRONG if chronicle.begin else ""))
        self.query_one("#review-talks").display = bool(told)
        self.query_one(RunLines).show(streaks_so_far(chronicle), today)
        self.query_one(WeekBars).show(last_weeks(chronicle))
        self.query_one(WeekdayBars).show(weekdays_of(book, chronicle))
        for measure in ASKS:
            felt = felt_of(book, measure, today)
            self.query_one(f"#felt-{measure}", FeltChart).show(felt, today)
        self._show_way()

    def next_span(self) -> None:
        """Show the way through of another stretch of days."""
        self._span += 1
        self._show_way()

    def _show_way(self) -> None:
        if (snapshot := self._snapshot) is None:
            return
        spans = spans_of(snapshot.chronicle)
        span = spans[self._span % len(spans)]
        way = way_through(snapshot.book, span.start, span.end, snapshot.day)
        self.query_one("#way-label", Static).update(phrase(f"The way through, {span.name}", QUIET))
        self.query_one(Funnel).show(way)


def _heading(text: str, id: str) -> Static:
    return Static(phrase(text, QUIET), id=id, classes="heading")
