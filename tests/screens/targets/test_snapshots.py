"""How the page of targets and its dialogs look at three sizes."""

import pytest
from textual.pilot import Pilot

from habit_tui.screens.targets import TargetsScreen
from habit_tui.themes import INK, MORNING
from tests.screens.pages.host import demo_records, host_of, still
from tests.screens.pages.pictures import SnapCompare, by_size

KEYS = {
    "list": (),
    "insights": ("down",),
    "add": ("n",),
    "value": ("v",),
}
"""What is pressed to come there, on the demo's data."""


@by_size
@pytest.mark.parametrize("where", KEYS)
def test_the_page_and_its_dialogs(snap_compare: SnapCompare, where: str, size: tuple[int, int]) -> None:
    async def come(pilot: Pilot[None]) -> None:
        await still(pilot, *KEYS[where])

    host = host_of(TargetsScreen(), demo_records())
    assert snap_compare(host, terminal_size=size, run_before=come)


@by_size
def test_with_nothing_entered_yet(snap_compare: SnapCompare, size: tuple[int, int]) -> None:
    assert snap_compare(host_of(TargetsScreen(), ()), terminal_size=size, run_before=still)


@by_size
@pytest.mark.parametrize("look", [MORNING.name, INK.name])
def test_the_other_looks(snap_compare: SnapCompare, look: str, size: tuple[int, int]) -> None:
    async def come(pilot: Pilot[None]) -> None:
        pilot.app.theme = look
        await still(pilot)

    host = host_of(TargetsScreen(), demo_records())
    assert snap_compare(host, terminal_size=size, run_before=come)
