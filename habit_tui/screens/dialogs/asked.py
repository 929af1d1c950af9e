"""Asked: what the user expects, and by which channel; all of it may be skipped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.widgets import Static

from habit_tui.domain.intents.steps import LogStep
from habit_tui.domain.step import Feeling
from habit_tui.domain.words import CHANNELS, Channel
from habit_tui.screens.dialogs.dialog import Dialog
from habit_tui.widgets.choice_line import ChoiceLine, ScaleLine
from habit_tui.widgets.phrase import QUIET, phrase

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from habit_tui.domain.today import Who


class AskedDialog(Dialog[LogStep]):
    """Notes an approach."""

    GO_AHEAD = "Note it"

    def __init__(self, who: Who, channel: Channel | None = None) -> None:
        super().__init__(f"You asked {who.name}", "Enter notes it. The numbers may stay empty.")
        self._who = who
        self._channel = channel

    def compose_fields(self) -> ComposeResult:
        """Return the two guesses and the channel."""
        yield Static(phrase("How uncomfortable do you expect it to be, 0 to 10", QUIET), classes="label")
        yield ScaleLine(id="discomfort")
        yield Static(phrase("How much do you expect them to mind, 0 to 10", QUIET), classes="label")
        yield ScaleLine(id="mind")
        yield Static(phrase("How you reached out", QUIET), classes="label")
        yield ChoiceLine(CHANNELS, CHANNELS.index(self._channel) if self._channel else None, id="channel")

    def answer(self) -> LogStep:
        """Return the approach as it was entered."""
        position = self.query_one("#channel", ChoiceLine).chosen
        return LogStep(
            "asked",
            self._who.id,
            channel=None if position is None else CHANNELS[position],
            expected=Feeling(
                self.query_one("#discomfort", ScaleLine).chosen, self.query_one("#mind", ScaleLine).chosen
            ),
        )
