"""The debrief: one key when in a hurry, and room for what was learned when not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from habit_tui.domain.entry import day_entered, names_entered
from habit_tui.domain.intents.steps import Learned, LogConversation
from habit_tui.domain.step import Feeling
from habit_tui.screens.dialogs.dialog import Dialog
from habit_tui.screens.dialogs.rows import Row
from habit_tui.widgets.choice_line import ScaleLine
from habit_tui.widgets.field import Field

if TYPE_CHECKING:
    from datetime import date

    from textual.app import ComposeResult

    from habit_tui.domain.today import Who
    from habit_tui.domain.words import InsightAbout

LEARNED: dict[InsightAbout, str] = {
    "organisation": "Learned: organisation",
    "role": "Learned: role",
    "value-proposition": "Learned: what I offer",
}


class DebriefDialog(Dialog[LogConversation]):
    """Ticks a conversation off, with whatever the user wants to keep of it."""

    GO_AHEAD = "Tick it off"

    def __init__(self, who: Who, today: date) -> None:
        super().__init__(
            f"You talked with {who.name}", "Enter ticks it off. Everything below may stay empty."
        )
        self._who = who
        self._today = today

    def compose_fields(self) -> ComposeResult:
        """Return the fields, what was learned first."""
        for about, label in LEARNED.items():
            yield Row(label, Field(id=about, placeholder="…"))
        yield Row("They named", Field(id="referrals", placeholder="names, with commas between"))
        yield Row("You promised", Field(id="promise", placeholder="send the article; it is then due"))
        yield Row("It was uncomfortable", ScaleLine(id="discomfort"))
        yield Row("They minded", ScaleLine(id="mind"))
        yield Row("When", Field(id="on", placeholder="today; or yesterday, monday, 2026-11-20"))

    def answer(self) -> LogConversation:
        """Return the conversation as it was entered."""
        learned = (Learned(self.typed(about), about) for about in LEARNED)
        return LogConversation(
            self._who.id,
            day_entered(self.typed("on"), self._today),
            felt=Feeling(
                self.query_one("#discomfort", ScaleLine).chosen, self.query_one("#mind", ScaleLine).chosen
            ),
            learned=tuple(one for one in learned if one.text.strip()),
            referrals=names_entered(self.typed("referrals")),
            promises=(self.typed("promise"),),
        )
