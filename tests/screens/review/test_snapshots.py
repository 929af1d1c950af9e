"""How the review looks at three sizes and in the three looks."""

from dataclasses import replace

import pytest
from textual.pilot import Pilot

from habit_tui.domain.change import Record
from habit_tui.screens.review import ReviewScreen
from habit_tui.themes import EVENING, INK, MORNING
from tests.screens.pages.host import TODAY, demo_records, host_of, still
from tests.screens.pages.people import MAYA, PLAN, RECORDS, ten_years
from tests.screens.pages.pictures import SnapCompare, by_size

PLACES = {"top": (), "middle": ("pagedown",), "end": ("end", "p", "p")}
"""How far down the page, by the keys that lead there."""


def seen(place: str, look: str) -> object:
    """Return what goes to a place of the page in a look."""

    async def come(pilot: Pilot[None]) -> None:
        pilot.app.theme = look
        await still(pilot, *PLACES[place])

    return come


@by_size
@pytest.mark.parametrize("place", PLACES)
def test_the_review(snap_compare: SnapCompare, place: str, size: tuple[int, int]) -> None:
    host = host_of(ReviewScreen(), demo_records())
    assert snap_compare(host, terminal_size=size, run_before=seen(place, EVENING.name))


@by_size
@pytest.mark.parametrize("look", [MORNING.name, INK.name])
def test_the_other_looks(snap_compare: SnapCompare, look: str, size: tuple[int, int]) -> None:
    host = host_of(ReviewScreen(), demo_records())
    assert snap_compare(host, terminal_size=size, run_before=seen("middle", look))


@by_size
@pytest.mark.parametrize("records", [(), RECORDS], ids=["nothing", "little"])
def test_with_little_or_nothing_entered(
    snap_compare: SnapCompare, records: tuple[Record, ...], size: tuple[int, int]
) -> None:
    host = host_of(ReviewScreen(), records)
    assert snap_compare(host, terminal_size=size, run_before=still)


@by_size
def test_ten_years(snap_compare: SnapCompare, size: tuple[int, int]) -> None:
    steps = [replace(step, kind="talked") for step in ten_years(TODAY) if step.on.toordinal() % 3]
    host = host_of(ReviewScreen(), (MAYA, replace(PLAN, since=steps[-1].on), *steps))
    assert snap_compare(host, terminal_size=size, run_before=still)
