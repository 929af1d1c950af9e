"""Today by the mouse alone."""

import pytest
from textual.pilot import Pilot

from habit_tui.app import HabitApp
from habit_tui.keys import TODAY
from habit_tui.widgets.key_bar import KeyBar
from habit_tui.widgets.masthead import Masthead
from tests.screens.app.host import on_demo, opened, page_of, settled, today_of, until

DIALOGS = {
    "Done": "DebriefDialog",
    "Asked": "AskedDialog",
    "Someone else": "SkipDialog",
    "Edit": "OpenerDialog",
    "Objection": "ObjectionDialog",
    "Help": "HelpDialog",
}


async def click_on(
    pilot: Pilot[None], app: HabitApp, widget: type[KeyBar] | type[Masthead], label: str
) -> None:
    """Click on a word of a line."""
    target = app.screen.query_one(widget)
    line = target.render_line(0).text
    assert label in line
    assert await pilot.click(target, offset=(target.gutter.left + line.index(label) - _lead(line, target), 0))
    await settled(app, pilot)


def _lead(line: str, target: KeyBar | Masthead) -> int:
    """Return how far the drawn line is moved by the widget's padding."""
    return target.gutter.left if line.startswith(" " * target.gutter.left) else 0


@pytest.mark.parametrize("label", DIALOGS)
async def test_every_key_of_the_bar_can_be_clicked(label: str) -> None:
    app = on_demo()
    async with opened(app, (120, 40)) as pilot:
        await click_on(pilot, app, KeyBar, label)
        await until(lambda: type(app.screen).__name__ == DIALOGS[label])


async def test_the_bar_shows_every_key_that_is_declared_as_shown() -> None:
    app = on_demo()
    async with opened(app, (120, 40)):
        line = app.screen.query_one(KeyBar).render_line(0).text
        for key in TODAY:
            assert (f"{key.written} {key.label}" in line) == key.shown


async def test_a_conversation_is_ticked_off_and_taken_back_with_three_clicks() -> None:
    app = on_demo()
    async with opened(app, (120, 40)) as pilot:
        before = page_of(app)
        await click_on(pilot, app, KeyBar, "Done")
        await until(lambda: type(app.screen).__name__ == "DebriefDialog")
        assert await pilot.click("#keys", offset=(2, 0))
        await settled(app, pilot)
        assert today_of(app).streak.today == "kept"
        await click_on(pilot, app, KeyBar, "Undo")
        assert page_of(app) == before


@pytest.mark.parametrize("page", ["People", "History", "Targets"])
async def test_the_other_pages_are_a_click_away(page: str) -> None:
    app = on_demo()
    async with opened(app) as pilot:
        await click_on(pilot, app, Masthead, page)
        await until(lambda: app.current_mode == page.lower())
