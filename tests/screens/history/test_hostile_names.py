"""Names and notes that were made to do harm are shown as they are in the history, and do nothing."""

from datetime import date

import pytest

from habit_tui.domain.contact import Contact
from habit_tui.domain.plain import plain
from habit_tui.domain.step import Step
from habit_tui.screens.history import HistoryScreen
from habit_tui.widgets.step_list import StepList
from tests.screens.pages.host import hosted, lines_of, type_text
from tests.screens.pages.people import CONTROLS, HOSTILE


@pytest.mark.parametrize("name", HOSTILE, ids=range(len(HOSTILE)))
async def test_a_hostile_name_is_shown_literally_with_its_steps(name: str) -> None:
    steps = [Step(f"s{number}", "asked", date(2026, 11, 23), "x", at="1", note=name) for number in range(2)]
    async with hosted(HistoryScreen, [Contact("x", name, name), *steps]) as (host, pilot):
        words = lines_of(host.page.query_one("#day-words"))
        drawn = [*words, *lines_of(host.page.query_one(StepList))]
        assert plain(name)[:12] in " ".join(drawn)
        assert not any(control in line for line in drawn for control in CONTROLS)
        await pilot.click("#day-words", offset=(45, 0))
        await pilot.click(StepList, offset=(10, 0))
        for key in ("m", "n", "e"):
            await pilot.press(key)
            await type_text(pilot, "a")
            await pilot.pause()
            lines = [line for child in host.screen.query("Static, Input") for line in lines_of(child)]
            assert not any(control in line for line in lines for control in CONTROLS)
            await pilot.click("#heading", offset=(20, 0))
            await pilot.press("escape")
        assert host.screen is host.page
        assert not host.actions
        assert not host.intents
