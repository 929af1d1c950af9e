"""Whatever stands in a name, an objection or a target is shown as it is, and does nothing."""

from pathlib import Path

import pytest
from textual.pilot import Pilot

from habit_tui.app import HabitApp
from habit_tui.domain.intents.aims import ChooseObjection, SetTarget
from habit_tui.domain.intents.people import AddContact, Details
from habit_tui.wiring import open_journal
from tests.screens.app.host import TUESDAY, on_file, opened, page_of, settled, until, welcomed
from tests.screens.pages.people import CONTROLS, HOSTILE


def screen_of(app: HabitApp) -> str:
    """Return everything on screen."""
    return "\n".join(strip.text for strip in app.screen._compositor.render_strips())


async def look(app: HabitApp, pilot: Pilot[None]) -> str:
    """Return what is on screen once it is settled; nothing in it may steer a terminal."""
    await settled(app, pilot)
    shown = screen_of(app)
    assert not [control for control in CONTROLS if control != "\n" and control in shown]
    return shown


def hostile_database(folder: Path, text: str) -> Path:
    """Write a database in which this text stands wherever a user can write."""
    database = welcomed(folder / "habit.json")
    journal = open_journal(str(database), TUESDAY)
    journal.perform(ChooseObjection(text, "bother"))
    journal.perform(SetTarget(text, "organisation"))
    details = Details(name=text, organisation=text, role=text, known_from=text, note=text)
    journal.perform(AddContact(details))
    return database


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
async def test_it_is_shown_as_it_is_everywhere(tmp_path: Path, text: str) -> None:
    app = on_file(hostile_database(tmp_path, text))
    async with opened(app) as pilot:
        shown = await look(app, pilot)
        if text.isascii() and text.isprintable() and len(text) < 40:
            assert text in shown
        for key in ("d", "a", "s", "e", "o", "n", "question_mark", "ctrl+p"):
            await pilot.press(key)
            await look(app, pilot)
            await pilot.press("escape")
            await until(lambda: len(app.screen_stack) == 1)
        await pilot.press("d", "enter")
        assert "talked today" in await look(app, pilot)
        await pilot.press("u")
        await look(app, pilot)
        for page in ("2", "3", "4", "1"):
            await pilot.press(page)
            await look(app, pilot)
        assert "for" in page_of(app)
        assert app.is_running


async def test_a_click_on_what_looks_like_a_command_does_nothing(tmp_path: Path) -> None:
    app = on_file(hostile_database(tmp_path, "[ @click=app.quit]Ann[/]"))
    async with opened(app) as pilot:
        lines = screen_of(app).splitlines()
        for y, line in enumerate(lines):
            if "app.quit" in line:
                await pilot.click(offset=(line.index("app.quit") + 10, y))
        await settled(app, pilot)
        assert app.is_running
