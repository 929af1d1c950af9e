"""The whole app for tests: on the demo, or on a real file; its clock stands."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from datetime import date, timedelta
from typing import TYPE_CHECKING

from habit_tui.app import HabitApp
from habit_tui.demo.journal import open_demo
from habit_tui.domain.intents.page import FinishWelcome
from habit_tui.domain.intents.people import AddContact, Details
from habit_tui.domain.intents.plans import ChangePlan
from habit_tui.journal.journal import Journal
from habit_tui.opening import Opening
from habit_tui.storage.json_store import JsonStore
from habit_tui.widgets.today_view import TodayView
from habit_tui.wiring import load_texts, open_journal, read_objection, restore_backup
from tests.screens.pages.host import StillClock

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from pathlib import Path

    from textual.pilot import Pilot

    from habit_tui.domain.book import Book
    from habit_tui.domain.today import Today

TUESDAY = date(2026, 11, 24)
WEDNESDAY = date(2026, 11, 25)
TERMINAL = (80, 24)


def on_demo(day: date = WEDNESDAY) -> HabitApp:
    """Return the app on the demo's data."""
    return HabitApp(Opening(lambda: open_demo(day)))


def on_file(database: Path, day: date | None = TUESDAY) -> HabitApp:
    """Return the app on a database file."""
    path = str(database)
    return HabitApp(
        Opening(lambda: open_journal(path, day), restore=lambda backup: restore_backup(path, backup))
    )


@asynccontextmanager
async def opened(app: HabitApp, size: tuple[int, int] = TERMINAL) -> AsyncIterator[Pilot[None]]:
    """Run the app until its data is there."""
    async with app.run_test(size=size) as pilot:
        await until(lambda: app.desk is not None or len(app.screen_stack) > 1)
        await settled(app, pilot)
        yield pilot


async def until(true: Callable[[], object]) -> None:
    """Wait until something is true, ten seconds at most."""
    async with asyncio.timeout(10):
        while not true():
            await asyncio.sleep(0.005)


async def settled(app: HabitApp, pilot: Pilot[None]) -> None:
    """Wait until everything wished for is saved and shown."""
    await pilot.pause()
    await until(lambda: app.desk is None or not app.desk.busy)
    await pilot.pause()


async def write(pilot: Pilot[None], text: str) -> None:
    """Type a text."""
    await pilot.press(*("space" if letter == " " else letter for letter in text))


def book_of(app: HabitApp) -> Book:
    """Return what is on screen, as a book."""
    assert app.desk is not None
    return app.desk.snapshot.book


def today_of(app: HabitApp) -> Today:
    """Return what Today shows."""
    assert app.desk is not None
    return app.desk.snapshot.today


def page_of(app: HabitApp) -> str:
    """Return the text of Today, its lines as they are set."""
    view = next(screen for screen in app.screen_stack if screen.query(TodayView)).query_one(TodayView)
    return "\n".join(strip.text.rstrip() for strip in view.render_lines(view.region.reset_offset))


def welcomed(database: Path, *names: str) -> Path:
    """Write the database of somebody who went through the welcome a day ago, and knows these people."""
    clock = StillClock(TUESDAY - timedelta(days=1))
    journal = Journal(JsonStore(str(database)), clock, load_texts(), read_objection)
    journal.perform(ChangePlan(days=frozenset(range(7))))
    for name in names:
        journal.perform(AddContact(Details(name=name)))
    journal.perform(FinishWelcome())
    return database
