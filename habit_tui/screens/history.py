"""History: a year of days, what was done on each, the streaks, and the plan behind them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from textual.containers import Container, Vertical
from textual.content import Content
from textual.widgets import Static

from habit_tui.domain.history_words import (
    day_in_words,
    state_in_words,
    step_in_words,
    streak_in_words,
    totals_in_words,
    week_in_words,
)
from habit_tui.domain.intents.steps import RemoveStep
from habit_tui.domain.marks import MARKS
from habit_tui.domain.streaks.totals import totals_of
from habit_tui.keys import ALWAYS, HISTORY, PAGES, bindings
from habit_tui.screens.messages import Wish
from habit_tui.screens.page import PageScreen
from habit_tui.stylesheets import stylesheet
from habit_tui.widgets.day_grid import DayGrid
from habit_tui.widgets.heatmap import Heatmap
from habit_tui.widgets.month_view import MonthView
from habit_tui.widgets.phrase import ACCENT, QUIET, STRONG, phrase
from habit_tui.widgets.run_list import RunList
from habit_tui.widgets.step_list import StepList, says_more

if TYPE_CHECKING:
    from datetime import date

    from textual.app import ComposeResult

    from habit_tui.domain.calendar_moves import Way
    from habit_tui.domain.intents import Intent
    from habit_tui.domain.step import Step
    from habit_tui.journal.snapshot import Snapshot
    from habit_tui.screens.dialogs.dialog import Dialog
    from habit_tui.widgets.line_list import LineList

NOTHING_YET = "Your history begins with your first step. Press n to enter one, or p to make a plan."


class HistoryScreen(PageScreen):
    """The page of days."""

    PAGE = "history"
    CSS_PATH = stylesheet("history")
    KEYS = HISTORY
    BINDINGS = bindings((*HISTORY, *PAGES, *ALWAYS))
    AUTO_FOCUS = ""

    def __init__(self) -> None:
        super().__init__()
        self._here: date | None = None
        self._shown_today: date | None = None

    def compose_page(self) -> ComposeResult:
        """Lay out what was done in all, the days, the day under the cursor, the streaks."""
        yield Static("", id="lead")
        yield Heatmap()
        yield MonthView()
        yield Static(_legend(), id="legend")
        with Container(id="below"):
            with Vertical(id="day"):
                yield Static("", id="day-words")
                yield StepList()
            with Vertical(id="sums"):
                yield Static("", id="totals")
                yield Static(phrase("Streaks", QUIET), id="streaks-label")
                yield RunList()

    def show(self, snapshot: Snapshot) -> None:
        """Show this snapshot's history, the cursor where it stood, or on today."""
        chronicle, book = snapshot.chronicle, snapshot.book
        on_today = self._here is None or self._here == self._shown_today
        self._shown_today = snapshot.day
        self._here = snapshot.day if on_today or self._here is None else min(self._here, snapshot.day)
        for grid in self.query(DayGrid):
            grid.show(chronicle, book.steps_on, snapshot.first_weekday, self._here)
        self._show_sums(snapshot)
        self._show_day()

    def on_day_grid_moved(self, event: DayGrid.Moved) -> None:
        """Say the day under the cursor in words."""
        event.stop()
        self._here = event.day
        for grid in self.query(DayGrid):
            with grid.prevent(DayGrid.Moved):
                grid.day = event.day
        self._show_day()

    def on_line_list_chosen(self, event: LineList.Chosen) -> None:
        """Go to the last day of the streak that was chosen, or edit the step that was."""
        event.stop()
        if isinstance(event.line_list, StepList):
            self.action_edit()
        if isinstance(event.line_list, RunList) and (run := event.line_list.selected):
            for grid in self.query(DayGrid):
                grid.day = run.end

    def action_go(self, way: Way) -> None:
        """Move the cursor among the days."""
        for grid in self.query(DayGrid):
            if grid.display:
                grid.go(way)

    def action_steps(self) -> None:
        """Go from the days to the steps of the one under the cursor."""
        self.query_one(StepList).focus()

    def action_days(self) -> None:
        """Go back to the days."""
        self.set_focus(None)

    def action_add(self) -> None:
        """Enter a step that was done on the day under the cursor."""
        if self.snapshot and self._here:
            from habit_tui.screens.dialogs.step_form import StepForm

            self._ask_for(StepForm(self.snapshot.book, self._here, self.snapshot.day), "Entered")

    def action_edit(self) -> None:
        """Say a step otherwise: with whom, why, how, how it felt."""
        if (step := self._chosen()) and self.snapshot:
            from habit_tui.screens.dialogs.edit_step import EditStepDialog

            self._ask_for(EditStepDialog(step, self.snapshot.book, self.snapshot.day), "Saved")

    def action_move_step(self) -> None:
        """Move a step to another day."""
        if (step := self._chosen()) and self.snapshot:
            from habit_tui.screens.dialogs.move_step import MoveStepDialog

            self._ask_for(MoveStepDialog(step, self.snapshot.book, self.snapshot.day), "Moved")

    def action_remove(self) -> None:
        """Remove a step that was entered by mistake; undo brings it back."""
        if (step := self._chosen()) and self.snapshot:
            said = f"Removed: {step_in_words(self.snapshot.book, step)}. Undo brings it back"
            self.post_message(Wish(RemoveStep(step.id), said))

    def action_plan(self) -> None:
        """Change the plan from today on."""
        if self.snapshot:
            from habit_tui.screens.dialogs.plan import PlanDialog

            self._ask_for(PlanDialog(self.snapshot), "The new plan holds from today")

    def action_time_off(self) -> None:
        """Take a holiday, or note an illness."""
        if self.snapshot:
            from habit_tui.screens.dialogs.time_off import TimeOffDialog

            self._ask_for(TimeOffDialog(self.snapshot), "Time off is kept up to date")

    def action_review(self) -> None:
        """Look at what it all comes to."""
        from habit_tui.screens.review import ReviewScreen

        self.app.push_screen(ReviewScreen())

    def _show_sums(self, snapshot: Snapshot) -> None:
        streak, chronicle = snapshot.chronicle.streak, snapshot.chronicle
        totals = totals_in_words(totals_of(snapshot.book, snapshot.day))
        number = streak_in_words(streak)
        after_break = bool(streak.current == 0 and totals)
        lead = f"In all {totals}" if after_break else number if chronicle.begin else NOTHING_YET
        rest = (number if after_break else totals and f"In all {totals}", week_in_words(streak))
        self.query_one("#lead", Static).update(phrase(lead, STRONG if chronicle.begin else ""))
        sums = [phrase(line, QUIET) for line in rest if line and chronicle.begin]
        self.query_one("#totals", Static).update(Content("\n").join(sums))
        self.query_one(RunList).show(chronicle.runs, snapshot.day)
        self.query_one("#page").set_class(chronicle.begin is None, "-nothing-yet")
        self.query_one("#page").set_class(not chronicle.runs, "-no-streak")

    def _show_day(self) -> None:
        if self.snapshot is None or self._here is None:
            return
        book, chronicle = self.snapshot.book, self.snapshot.chronicle
        steps = book.steps_on.get(self._here, ())
        # One step of which nothing more is said is told in the sentence, and needs no list.
        listed = len(steps) > 1 or any(says_more(book, step) for step in steps)
        words = state_in_words(chronicle, self._here) if listed else day_in_words(book, chronicle, self._here)
        self.query_one("#day-words", Static).update(phrase(words, limit=400))
        self.query_one(StepList).show(steps, book)
        self.query_one(StepList).display = listed

    def _chosen(self) -> Step | None:
        step = self.query_one(StepList).selected
        if step is None:
            self.notify("Nothing was done on that day. Press n to enter a step.", markup=False)
        return step

    def _ask_for(self, dialog: Dialog[Any], said: str) -> None:
        def wished(intent: Intent | None) -> None:
            if intent is not None:
                self.post_message(Wish(intent, said))

        self.app.push_screen(dialog, wished)


def _legend() -> Content:
    """Return what the marks of the days mean."""
    return Content("   ").join(
        Content.assemble(phrase(f"{mark} ", ACCENT if state == "kept" else ""), phrase(state, QUIET))
        for state, mark in MARKS.items()
    )
