"""A question about the plan that says what the answer will do before it is given."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from textual.widgets import Input, Static

from habit_tui.domain.change import CannotDo
from habit_tui.domain.moment import Moment
from habit_tui.domain.reviewing.change_effect import effect_in_words, effect_of
from habit_tui.screens.dialogs.dialog import Dialog
from habit_tui.widgets.choice_line import ChoiceLine
from habit_tui.widgets.phrase import QUIET, phrase
from habit_tui.widgets.weekday_line import WeekdayLine

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from habit_tui.domain.intents import Intent
    from habit_tui.journal.snapshot import Snapshot

Change = TypeVar("Change", bound="Intent")


class EffectDialog(Dialog[Change], Generic[Change]):
    """Works out what stands in its fields whenever one of them changes."""

    def __init__(self, snapshot: Snapshot, title: str, hint: str) -> None:
        super().__init__(title, hint)
        self._snapshot = snapshot

    def effect_line(self) -> ComposeResult:
        """Return the place where the effect is told."""
        yield Static("", id="effect")

    def on_mount(self) -> None:
        """Follow every field."""
        for days in self.query(WeekdayLine):
            self.watch(days, "days", self._tell_effect, init=False)
        for choice in self.query(ChoiceLine):
            self.watch(choice, "chosen", self._tell_effect, init=False)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Follow what is typed."""
        event.stop()
        self._tell_effect()

    def _tell_effect(self) -> None:
        try:
            moment = Moment(self._snapshot.day, "", "")
            effect = effect_of(self._snapshot.book, self._snapshot.chronicle, self.answer(), moment)
            told = effect_in_words(effect)
        except CannotDo:
            told = ""  # what is wrong is said when it is sent off
        self.query_one("#effect", Static).update(phrase(told, QUIET, limit=600))
