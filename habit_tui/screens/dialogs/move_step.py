"""A step that was done on another day than was entered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from habit_tui.domain.change import CannotDo
from habit_tui.domain.day_words import long_day
from habit_tui.domain.history_words import step_in_words
from habit_tui.domain.intents.steps import MoveStep
from habit_tui.domain.plain import plain
from habit_tui.domain.step_day_entry import step_day_entered
from habit_tui.screens.dialogs.dialog import Dialog
from habit_tui.screens.dialogs.rows import Row
from habit_tui.widgets.field import Field

if TYPE_CHECKING:
    from datetime import date

    from textual.app import ComposeResult

    from habit_tui.domain.book import Book
    from habit_tui.domain.step import Step


class MoveStepDialog(Dialog[MoveStep]):
    """Moves one step; the streak follows."""

    GO_AHEAD = "Move"

    def __init__(self, step: Step, book: Book, today: date) -> None:
        super().__init__(
            f"When was it: {plain(step_in_words(book, step), 80)}?",
            f"Entered for {long_day(step.on, today)}. The streak follows.",
        )
        self._step = step
        self._today = today

    def compose_fields(self) -> ComposeResult:
        """Return the day."""
        yield Row("Day", Field(id="on", placeholder="yesterday, monday, -3 or 2026-11-20"))

    def answer(self) -> MoveStep:
        """Return the move; raises CannotDo without a day, or with the one that it has."""
        if not self.typed("on").strip():
            raise CannotDo("type the day on which it was: yesterday, monday, -3 or 2026-11-20")
        to = step_day_entered(self.typed("on"), self._today)
        if to == self._step.on:
            raise CannotDo("that is the day it has already")
        return MoveStep(self._step.id, to)
