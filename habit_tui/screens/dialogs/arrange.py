"""A talk that is arranged: when, and how."""

from __future__ import annotations

from typing import TYPE_CHECKING

from habit_tui.domain.change import CannotDo
from habit_tui.domain.coming_day_entry import coming_day_entered
from habit_tui.domain.intents.threads import ArrangeTalk, is_time
from habit_tui.domain.plain import plain
from habit_tui.domain.words import CHANNELS
from habit_tui.screens.dialogs.dialog import Dialog
from habit_tui.screens.dialogs.rows import Row
from habit_tui.widgets.choice_line import ChoiceLine
from habit_tui.widgets.field import Field

if TYPE_CHECKING:
    from datetime import date

    from textual.app import ComposeResult

    from habit_tui.domain.today import Who


class ArrangeDialog(Dialog[ArrangeTalk]):
    """Notes a talk to come; it is shown on its day."""

    GO_AHEAD = "Arranged"

    def __init__(self, who: Who, today: date) -> None:
        super().__init__(f"A talk with {plain(who.name, 60)}", "The time may stay empty.")
        self._who = who
        self._today = today

    def compose_fields(self) -> ComposeResult:
        """Return the day, the time and the channel."""
        yield Row("Day", Field(id="day", placeholder="tomorrow; or friday, 2026-11-27"))
        yield Row("Time", Field(id="time", placeholder="15:00"))
        yield Row("How", ChoiceLine(CHANNELS, CHANNELS.index("phone"), id="channel"))

    def answer(self) -> ArrangeTalk:
        """Return the talk as it was entered; raises CannotDo for a day or a time that is none, or is over."""
        day, time = coming_day_entered(self.typed("day"), self._today), self.typed("time").strip()
        if day < self._today:
            raise CannotDo("that day is over; a talk that you have had is entered as done")
        if time and not is_time(time):
            raise CannotDo(f"{plain(time, 20)!r} is no time: give one from 00:00 to 23:59")
        position = self.query_one("#channel", ChoiceLine).chosen
        return ArrangeTalk(self._who.id, day, time, None if position is None else CHANNELS[position])
