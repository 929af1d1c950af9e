"""Time off: a holiday or an illness, past or to come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.binding import Binding
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from habit_tui.domain.change import CannotDo
from habit_tui.domain.day_words import span_of_days
from habit_tui.domain.intents.plans import CancelTimeOff, TakeTimeOff
from habit_tui.domain.time_off_entry import day_off_entered
from habit_tui.screens.dialogs.effect import EffectDialog
from habit_tui.screens.dialogs.rows import Row
from habit_tui.widgets.field import Field
from habit_tui.widgets.phrase import ACCENT, QUIET, link, phrase

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.content import Content

    from habit_tui.journal.snapshot import Snapshot


class TimeOffDialog(EffectDialog["TakeTimeOff | CancelTimeOff"]):
    """Takes days off, or ends time off that was taken."""

    GO_AHEAD = "Take it"
    BINDINGS = [Binding("delete,backspace", "end", "End", show=False)]

    def __init__(self, snapshot: Snapshot) -> None:
        super().__init__(snapshot, "Time off", "A holiday or an illness. It never breaks a streak.")
        self._today = snapshot.day
        self._taken = sorted(snapshot.book.time_off.values(), key=lambda off: off.start, reverse=True)

    def compose_fields(self) -> ComposeResult:
        """Return the two days and what has been taken."""
        hint = "today, friday, +3 or 2026-12-24"
        yield Row("First day", Field(id="start", placeholder=hint))
        yield Row("Last day", Field(id="end", placeholder="the same day, if nothing is said"))
        yield from self.effect_line()
        if self._taken:
            taken = (Option(phrase(span_of_days(off.start, off.end, self._today))) for off in self._taken)
            yield Static(phrase("Taken so far, and to come", QUIET), classes="label")
            yield OptionList(*taken, id="taken")

    def answer(self) -> TakeTimeOff | CancelTimeOff:
        """Return the days; raises CannotDo where they are none, or end before they begin."""
        if not self.typed("start").strip():
            raise CannotDo("type the first day: today, friday, +3 or 2026-12-24")
        start = day_off_entered(self.typed("start"), self._today, self._today)
        end = day_off_entered(self.typed("end"), self._today, start)
        if end < start:
            raise CannotDo("the last day comes before the first")
        return TakeTimeOff(start, end)

    def action_end(self) -> None:
        """Answer that the time off under the cursor is none after all."""
        for taken in self.query("#taken").results(OptionList):
            if taken.highlighted is not None:
                off = self._taken[taken.highlighted]
                self.dismiss(CancelTimeOff(off.start, off.end))

    def more_keys(self) -> list[Content]:
        """Return how time off is ended."""
        if not self._taken:
            return []
        return [
            link("del ", "screen.end", f"{ACCENT} bold") + link("No time off after all", "screen.end", QUIET)
        ]
