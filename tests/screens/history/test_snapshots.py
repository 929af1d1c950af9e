"""How the page of history and its dialogs look at three sizes."""

from dataclasses import replace
from datetime import date

import pytest
from textual.pilot import Pilot

from habit_tui.screens.history import HistoryScreen
from habit_tui.themes import INK, MORNING
from habit_tui.widgets.day_grid import DayGrid
from tests.screens.pages.host import TODAY, demo_records, host_of, still
from tests.screens.pages.people import MAYA, PLAN, ten_years
from tests.screens.pages.pictures import SnapCompare, by_size

KEYS = {
    "today": (),
    "steps": ("enter",),
    "add": ("n", "a", "n"),
    "move": ("m",),
    "edit": ("e",),
    "plan": ("p",),
    "time-off": ("f",),
}
"""What is pressed to come there, on the demo's data."""
OF_A_DAY = ("steps", "add", "move", "edit")
"""Those for which the cursor stands on a day with two steps."""
BUSY = date(2026, 11, 20)


@by_size
@pytest.mark.parametrize("where", KEYS)
def test_the_page_and_its_dialogs(snap_compare: SnapCompare, where: str, size: tuple[int, int]) -> None:
    async def come(pilot: Pilot[None]) -> None:
        await still(pilot)
        if where in OF_A_DAY:
            for grid in pilot.app.screen.query(DayGrid):
                grid.day = BUSY
        await still(pilot, *KEYS[where])

    host = host_of(HistoryScreen(), demo_records())
    assert snap_compare(host, terminal_size=size, run_before=come)


@by_size
def test_with_nothing_entered_yet(snap_compare: SnapCompare, size: tuple[int, int]) -> None:
    assert snap_compare(host_of(HistoryScreen(), ()), terminal_size=size, run_before=still)


@by_size
@pytest.mark.parametrize("look", [MORNING.name, INK.name])
def test_the_other_looks(snap_compare: SnapCompare, look: str, size: tuple[int, int]) -> None:
    async def come(pilot: Pilot[None]) -> None:
        pilot.app.theme = look
        await still(pilot)

    host = host_of(HistoryScreen(), demo_records())
    assert snap_compare(host, terminal_size=size, run_before=come)


@by_size
def test_ten_years(snap_compare: SnapCompare, size: tuple[int, int]) -> None:
    async def come(pilot: Pilot[None]) -> None:
        await still(pilot, "left", "left", "up")

    # Every third day without a step, so that there is more than one mark to see.
    steps = [step for step in ten_years(TODAY) if step.on.toordinal() % 3]
    host = host_of(HistoryScreen(), (MAYA, replace(PLAN, since=steps[-1].on), *steps))
    assert snap_compare(host, terminal_size=size, run_before=come)
