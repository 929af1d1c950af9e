"""How Today, its dialogs and the welcome look at three sizes. Look at each picture before accepting it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.screen import Screen
from textual.widgets import Input, TextArea

from habit_tui.app import HabitApp
from habit_tui.screens.dialogs.bring_in import BringInDialog
from habit_tui.screens.dialogs.kind import KindDialog
from habit_tui.screens.dialogs.recovery import RecoveryDialog
from habit_tui.screens.welcome import AimsStep, ObjectionStep, PeopleStep, WeekdaysStep
from habit_tui.themes import INK, MORNING
from tests.screens.app.host import on_demo, on_file, settled, until, welcomed

SnapCompare = Callable[..., bool]
SIZES = [(60, 20), (80, 24), (120, 40)]
by_size = pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")

KEYS = {
    "today": (),
    "kept": ("d", "enter"),
    "debrief": ("d",),
    "asked": ("a", "7", "tab", "3"),
    "skip": ("s",),
    "opener": ("e",),
    "objection": ("o",),
    "names": ("n",),
    "move-on": ("m",),
    "arrange": ("m", "3"),
    "words": ("w",),
    "brief": ("b",),
    "week": ("v",),
    "help": ("question_mark",),
}
"""What is pressed to come there from Today, on the demo's data."""


async def ready(pilot: Pilot[Any], *keys: str) -> None:
    """Come to where the picture is taken; cursors do not blink in it, and nothing is announced."""
    app = pilot.app
    assert isinstance(app, HabitApp)
    await until(lambda: app.desk is not None)
    await settled(app, pilot)
    await pilot.press(*keys)
    await settled(app, pilot)
    for field in app.screen.query("Input, TextArea"):
        assert isinstance(field, Input | TextArea)
        field.cursor_blink = False
    app.clear_notifications()
    await settled(app, pilot)


@by_size
@pytest.mark.parametrize("where", KEYS)
def test_today_and_its_dialogs(snap_compare: SnapCompare, where: str, size: tuple[int, int]) -> None:
    async def come(pilot: Pilot[Any]) -> None:
        await ready(pilot, *KEYS[where])

    assert snap_compare(on_demo(), terminal_size=size, run_before=come)


@by_size
@pytest.mark.parametrize("look", [MORNING.name, INK.name])
def test_the_other_looks(snap_compare: SnapCompare, look: str, size: tuple[int, int]) -> None:
    async def come(pilot: Pilot[Any]) -> None:
        await ready(pilot)
        pilot.app.theme = look
        await pilot.pause()

    assert snap_compare(on_demo(), terminal_size=size, run_before=come)


@by_size
def test_today_with_nobody_to_suggest(
    snap_compare: SnapCompare, tmp_path: Path, size: tuple[int, int]
) -> None:
    assert snap_compare(on_file(welcomed(tmp_path / "habit.json")), terminal_size=size, run_before=ready)


@by_size
def test_today_with_a_finding(snap_compare: SnapCompare, tmp_path: Path, size: tuple[int, int]) -> None:
    async def come(pilot: Pilot[Any]) -> None:
        await ready(
            pilot, "o", *(letter if letter != " " else "space" for letter in "They will say no"), "enter"
        )
        await until(lambda: len(pilot.app.screen_stack) == 1)
        await ready(pilot, "i")

    app = on_file(welcomed(tmp_path / "habit.json", "Maya Okonkwo", "Ben Ito"))
    assert snap_compare(app, terminal_size=size, run_before=come)


DIALOGS: dict[str, Callable[[], Screen[Any]]] = {
    "kind": lambda: KindDialog("Who am I to ask?", ("too-senior", "ashamed", "unclear")),
    "bring-in": lambda: BringInDialog("~/contacts.pdf", "line 1: this is a PDF; export your contacts as CSV"),
    "recovery": lambda: RecoveryDialog(
        "habit-tui.json cannot be read: line 1, column 14 is no JSON.", "habit-tui.2026-11-24.json"
    ),
    "welcome-1": lambda: ObjectionStep(
        ["I don't want to bother people.", "They will say no, or never answer."]
    ),
    "welcome-2": AimsStep,
    "welcome-3": PeopleStep,
    "welcome-4": WeekdaysStep,
}


@by_size
@pytest.mark.parametrize("name", DIALOGS)
def test_other_questions(snap_compare: SnapCompare, name: str, size: tuple[int, int]) -> None:
    async def come(pilot: Pilot[Any]) -> None:
        await ready(pilot)
        pilot.app.push_screen(DIALOGS[name]())
        await ready(pilot)

    assert snap_compare(on_demo(), terminal_size=size, run_before=come)
