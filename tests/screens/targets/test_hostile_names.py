"""Targets, people and sentences that were made to do harm are shown as they are, and do nothing."""

from datetime import date

import pytest

from habit_tui.domain.contact import Contact
from habit_tui.domain.page import Profile
from habit_tui.domain.plain import plain
from habit_tui.domain.target import Insight, Target
from habit_tui.screens.targets import TargetsScreen
from habit_tui.widgets.aim_list import AimList
from habit_tui.widgets.aim_view import AimView
from tests.screens.pages.host import hosted, lines_of
from tests.screens.pages.people import CONTROLS, HOSTILE


@pytest.mark.parametrize("name", HOSTILE, ids=range(len(HOSTILE)))
async def test_a_hostile_target_is_shown_literally_everywhere(name: str) -> None:
    records = (
        Contact("x", name, name, name),
        Target("t", name),
        Target("r", name, "role"),
        Insight("i", date(2026, 11, 17), name, contact="x", target="t"),
        Profile(value_proposition=name),
    )
    async with hosted(TargetsScreen, records, size=(100, 40)) as (host, pilot):
        rows = lines_of(host.page.query_one(AimList))
        shown = [*rows, *lines_of(host.page.query_one(AimView)), *lines_of(host.page.query_one("#value"))]
        assert plain(name)[:12] in rows[1]
        assert not any(control in line for line in shown for control in CONTROLS)
        for widget, at in ((AimList, (10, 1)), (AimView, (3, 0)), (AimView, (16, 1)), (AimView, (16, 3))):
            await pilot.click(widget, offset=at)
        await pilot.click("#value", offset=(3, 1))
        for key in ("n", "v"):
            await pilot.press(key)
            await pilot.pause()
            lines = [
                line for child in host.screen.query("Static, Input, TextArea") for line in lines_of(child)
            ]
            assert not any(control in line for line in lines for control in CONTROLS)
            await pilot.press("escape")
        assert host.screen is host.page
        assert not host.actions
        assert not host.intents
