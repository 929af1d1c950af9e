"""An import that takes its time, and one that cannot be saved."""

import threading
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

from habit_tui.app import HabitApp
from habit_tui.exchange import readers
from habit_tui.screens.dialogs.bring_in import BringInDialog
from habit_tui.screens.dialogs.preview import PreviewDialog
from habit_tui.screens.dialogs.progress import ProgressDialog
from habit_tui.screens.page import PageScreen
from tests.exchange.making import connections
from tests.screens.app.host import on_file, opened, settled, until, welcomed
from tests.screens.importing.test_import import AMINA, dialog_of, names, paste, shown


@pytest.fixture
def app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> HabitApp:
    """Return the app beside a file of one person."""
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / "one.csv").write_text(connections(AMINA), "utf-8")
    return on_file(welcomed(tmp_path / "habit.json", "Maya Okonkwo"))


async def look_into(app: HabitApp, pilot: Pilot[None]) -> None:
    await pilot.press("2", "b")
    await dialog_of(app, pilot, BringInDialog)
    await paste(app, pilot, "~/one.csv")
    await pilot.press("enter")


async def test_a_bar_comes_up_while_a_file_is_read_and_goes_before_the_preview(
    app: HabitApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()
    read = readers.read_file

    def slow(*arguments: Any, **named: Any) -> Any:
        assert go_on.wait(20)
        return read(*arguments, **named)

    monkeypatch.setattr(readers, "read_file", slow)
    async with opened(app) as pilot:
        await look_into(app, pilot)
        await dialog_of(app, pilot, ProgressDialog)
        assert "reading it" in shown(app)
        assert "▪▪▪▪·" in shown(app)
        await pilot.press("escape", "enter", "u")
        assert isinstance(app.screen, ProgressDialog), "nothing is done by halves"
        go_on.set()
        await dialog_of(app, pilot, PreviewDialog)
        await pilot.press("escape")
        await until(lambda: isinstance(app.screen, PageScreen))


async def test_a_bar_goes_where_the_file_turns_out_to_be_none(
    app: HabitApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()

    def slow(*_arguments: Any, **_named: Any) -> Any:
        assert go_on.wait(20)
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(readers, "read_file", slow)
    async with opened(app) as pilot:
        await look_into(app, pilot)
        await dialog_of(app, pilot, ProgressDialog)
        go_on.set()
        await dialog_of(app, pilot, BringInDialog)
        assert "Permission denied: check the path" in shown(app)
        assert len(app.screen_stack) == 2


async def test_an_import_that_cannot_be_saved_is_told_and_nobody_is_in(
    app: HabitApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened(app) as pilot:
        await look_into(app, pilot)
        await dialog_of(app, pilot, PreviewDialog)

        def full(*_arguments: object) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr("os.replace", full)
        await pilot.press("enter")
        await until(lambda: isinstance(app.screen, PageScreen))
        await until(lambda: any(one.severity == "error" for one in app._notifications))
        await settled(app, pilot)
        assert names(app) == {"Maya Okonkwo"}
        assert not any("added" in one.message for one in app._notifications)
