"""The debrief: one key when in a hurry, and room for what was learned when not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.widgets import Input, Static

from habit_tui.domain.entry import day_entered, names_entered
from habit_tui.domain.intents.steps import Learned, LogConversation
from habit_tui.domain.step import Feeling
from habit_tui.domain.words import INSIGHT_ABOUTS, InsightAbout
from habit_tui.screens.dialogs.dialog import Dialog, labelled
from habit_tui.widgets.choice_line import ScaleLine
from habit_tui.widgets.phrase import QUIET, phrase

if TYPE_CHECKING:
    from datetime import date

    from textual.app import ComposeResult

    from habit_tui.domain.today import Who

ASKED_ABOUT: dict[InsightAbout, str] = {
    "organisation": "What I learned about the organisation",
    "role": "What I learned about the role",
    "value-proposition": "What they said of my value proposition",
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
        for about in INSIGHT_ABOUTS:
            yield from labelled(ASKED_ABOUT[about], Input(id=about))
        yield from labelled("Who else they named, with commas between", Input(id="referrals"))
        yield Static(phrase("How uncomfortable it was", QUIET), classes="label")
        yield ScaleLine(id="discomfort")
        yield Static(phrase("How much they minded", QUIET), classes="label")
        yield ScaleLine(id="mind")
        yield from labelled("When, if not today", Input(id="on", placeholder="yesterday, monday, 2026-11-20"))

    def answer(self) -> LogConversation:
        """Return the conversation as it was entered."""
        learned = (Learned(self.typed(about), about) for about in INSIGHT_ABOUTS)
        return LogConversation(
            self._who.id,
            day_entered(self.typed("on"), self._today),
            felt=Feeling(
                self.query_one("#discomfort", ScaleLine).chosen, self.query_one("#mind", ScaleLine).chosen
            ),
            learned=tuple(one for one in learned if one.text.strip()),
            referrals=names_entered(self.typed("referrals")),
        )
