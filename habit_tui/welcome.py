"""Walking a new user through the welcome, each answer saved as soon as it is given."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING

from habit_tui.domain.change import CannotDo
from habit_tui.domain.intents.aims import ChooseObjection, SetTargets, SetValueProposition
from habit_tui.domain.intents.page import FinishWelcome
from habit_tui.domain.intents.people import AddContacts
from habit_tui.domain.intents.plans import ChangePlan
from habit_tui.importing import Importing, completing
from habit_tui.screens.dialogs.kind import choose_objection
from habit_tui.screens.welcome import (
    Aims,
    AimsStep,
    ObjectionStep,
    People,
    PeopleStep,
    Step,
    WeekdaysStep,
    WelcomeStep,
)

if TYPE_CHECKING:
    from habit_tui.app import HabitApp
    from habit_tui.desk import Desk

WEEKDAYS_ON = frozenset(range(5))
"""The days of somebody who did not choose."""


class Welcome:
    """The four questions. One that was answered before is not asked again."""

    def __init__(self, app: HabitApp, desk: Desk) -> None:
        self._app = app
        self._desk = desk
        self._importing = Importing(app, desk)

    async def walk(self) -> None:
        """Ask what has not been answered yet, then note that the welcome is over."""
        book = self._desk.snapshot.book
        if not book.objections:
            usual = [usual.words for usual in self._desk.snapshot.texts.reframes.usual]
            await self._ask(ObjectionStep(usual))
        if not book.targets:
            await self._ask(AimsStep())
        if not book.contacts:
            await self._ask_for_people()
        if not book.plans:
            await self._ask(WeekdaysStep())
        self._desk.wish(FinishWelcome())

    async def leave(self) -> None:
        """Keep what stands in the fields of the question that is open: the user goes on another time."""
        step = self._app.screen
        if isinstance(step, ObjectionStep):
            if words := step.typed("words").strip():
                reading = await asyncio.to_thread(self._desk.reading_of, words)
                self._desk.wish(ChooseObjection(words, reading.kind))
        elif isinstance(step, WelcomeStep) and not isinstance(step, WeekdaysStep):
            with suppress(CannotDo):
                answer = step.answer()
                await self.keep(step, answer)
                if isinstance(answer, People) and answer.file:
                    await self._importing.all_of(answer.file)

    async def keep(self, step: Step, answer: object) -> None:
        """Save one answer."""
        if isinstance(step, ObjectionStep) and isinstance(answer, str):
            await choose_objection(self._app, self._desk, answer)
        elif isinstance(answer, Aims):
            if answer.organisations or answer.roles:
                self._desk.wish(SetTargets(answer.organisations, answer.roles))
            if answer.value_proposition:
                self._desk.wish(SetValueProposition(answer.value_proposition))
        elif isinstance(answer, People):
            if answer.typed:
                self._desk.wish(AddContacts(answer.typed))
        elif isinstance(step, WeekdaysStep):
            days = answer if isinstance(answer, frozenset) else WEEKDAYS_ON
            self._desk.wish(ChangePlan(days=days))

    async def _ask_for_people(self) -> None:
        """Ask once more, with what is wrong, while a file cannot be read."""
        step = PeopleStep(completing=completing)
        while answer := await self._app.push_screen_wait(step):
            await self.keep(step, answer)
            wrong = ""
            try:
                if not answer.file or await self._importing.from_file(answer.file):
                    return
            except CannotDo as error:
                wrong = str(error)
            step = PeopleStep(answer.file, wrong, completing)

    async def _ask(self, step: Step) -> None:
        await self.keep(step, await self._app.push_screen_wait(step))
