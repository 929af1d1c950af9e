"""The plan: which weekdays are on, the weekly goal, what counts, when a day starts."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from habit_tui.domain.day_words import long_day, short_day
from habit_tui.domain.plan import Plan
from habit_tui.domain.plan_entry import plan_entered
from habit_tui.domain.words import COUNTS, Counts
from habit_tui.screens.dialogs.effect import EffectDialog
from habit_tui.screens.dialogs.rows import Row
from habit_tui.widgets.choice_line import ChoiceLine
from habit_tui.widgets.field import Field
from habit_tui.widgets.weekday_line import WeekdayLine

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from habit_tui.domain.intents.plans import ChangePlan
    from habit_tui.journal.snapshot import Snapshot

KEEPS: dict[Counts, str] = {"steps": "any step", "conversations": "a conversation"}


class PlanDialog(EffectDialog["ChangePlan"]):
    """Changes the plan from today on; the past keeps the plan that held then."""

    def __init__(self, snapshot: Snapshot) -> None:
        today = snapshot.day
        held = snapshot.book.plan_on(today)
        since = f" The present one has held since {short_day(held.since, today)}." if held else ""
        super().__init__(snapshot, "Your plan", f"It holds from {long_day(today, today)} on.{since}")
        self._held = held

    def compose_fields(self) -> ComposeResult:
        """Return the weekdays and the rest."""
        plan = self._held or Plan("", date.min)
        yield WeekdayLine(plan.days, id="days")
        yield Row("Talks a week", Field(str(plan.goal), id="goal"))
        keeps = tuple(KEEPS[counts] for counts in COUNTS)
        yield Row("A day is kept by", ChoiceLine(keeps, COUNTS.index(plan.counts), id="counts"))
        yield Row("A day starts", Field(plan.day_starts, id="starts", placeholder="04:00"))
        yield from self.effect_line()

    def answer(self) -> ChangePlan:
        """Return the change; raises CannotDo where it is none, or makes no sense."""
        chosen = self.query_one("#counts", ChoiceLine).chosen
        held = self._held.counts if self._held else COUNTS[0]
        return plan_entered(
            self._held,
            self.query_one("#days", WeekdayLine).days,
            self.typed("goal"),
            held if chosen is None else COUNTS[chosen],
            self.typed("starts"),
        )
