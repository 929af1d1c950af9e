"""Bringing people in by keys: the file, the preview, a selection, and the way back."""

from functools import partial
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from habit_tui.app import HabitApp
from habit_tui.screens.dialogs.bring_in import BringInDialog
from habit_tui.screens.dialogs.mapping import MappingDialog
from habit_tui.screens.dialogs.preview import PreviewDialog
from habit_tui.screens.page import PageScreen
from habit_tui.widgets.choice_list import ChoiceList
from habit_tui.widgets.incoming_list import IncomingList
from tests.exchange.making import connections
from tests.screens.app.host import book_of, on_file, opened, settled, until, welcomed
from tests.screens.pages.host import lines_of
from tests.screens.pages.people import CONTROLS, HOSTILE

AMINA = "Amina,Abara,https://people.example/1,,Northwind Rail,planner,05 Mar 2021"
BOGDAN = "Bogdan,Dvorak,https://people.example/2,,Calder Freight,clerk,06 Mar 2021"
CHEN = "Chen,Li,https://people.example/3,,Harbour Trust,analyst,07 Mar 2021"
CLOSED = ",,,,,,30 Apr 2026"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a home folder with a LinkedIn file in Downloads."""
    folder = tmp_path / "home"
    downloads = folder / "Downloads"
    downloads.mkdir(parents=True)
    (downloads / "Connections.csv").write_text(connections(AMINA, BOGDAN, CLOSED, CHEN), "utf-8")
    monkeypatch.setenv("HOME", str(folder))
    return folder


def names(app: HabitApp) -> set[str]:
    return {one.name for one in book_of(app).contacts.values()}


def shown(app: HabitApp) -> str:
    """Return what the dialog on top shows."""
    return "\n".join(
        line for widget in app.screen.query("Static, LineList, Input") for line in lines_of(widget)
    )


async def dialog_of(app: HabitApp, pilot: Pilot[None], kind: type[object]) -> None:
    await until(lambda: isinstance(app.screen, kind) and app.screen.is_mounted)
    await pilot.pause()


async def begin(app: HabitApp, pilot: Pilot[None]) -> None:
    """Come from Today to the question which file."""
    await pilot.press("2")
    await settled(app, pilot)
    await pilot.press("b")
    await dialog_of(app, pilot, BringInDialog)


def asked_again(app: HabitApp, said: str) -> bool:
    return isinstance(app.screen, BringInDialog) and said in shown(app)


async def paste(app: HabitApp, pilot: Pilot[None], path: str) -> None:
    app.screen.query_one("#path", Input).insert_text_at_cursor(path)
    await pilot.pause()


async def test_a_likely_file_is_one_arrow_and_two_enters_away_and_one_undo_takes_it_back(
    tmp_path: Path, home: Path
) -> None:
    app = on_file(welcomed(tmp_path / "habit.json", "Maya Okonkwo"))
    async with opened(app) as pilot:
        await begin(app, pilot)
        assert "~/Downloads/Connections.csv" in shown(app)
        await pilot.press("down", "enter")
        await dialog_of(app, pilot, PreviewDialog)
        assert names(app) == {"Maya Okonkwo"}, "nothing is written before it has been seen"
        assert "3 new · 1 left out" in shown(app)
        assert "left out, line 8: no name" in shown(app)
        await pilot.press("enter")
        await until(lambda: isinstance(app.screen, PageScreen))
        await settled(app, pilot)
        assert names(app) == {"Maya Okonkwo", "Amina Abara", "Bogdan Dvorak", "Chen Li"}
        await pilot.press("u")
        await settled(app, pilot)
        assert names(app) == {"Maya Okonkwo"}


async def test_a_part_is_picked_with_space_and_all_or_none_with_a(tmp_path: Path, home: Path) -> None:
    app = on_file(welcomed(tmp_path / "habit.json"))
    async with opened(app) as pilot:
        await begin(app, pilot)
        await paste(app, pilot, "~/Downloads/Connections.csv")
        await pilot.press("enter")
        await dialog_of(app, pilot, PreviewDialog)
        await pilot.press("a", "enter")
        await pilot.pause()
        assert "nobody is picked" in shown(app)
        await pilot.press("space", "down", "space")
        await pilot.pause()
        assert "Bring 2 in" in shown(app)
        await pilot.press("enter")
        await until(lambda: isinstance(app.screen, PageScreen))
        await settled(app, pilot)
        assert names(app) == {"Amina Abara", "Chen Li"}


async def test_escape_at_the_preview_leaves_everything_as_it_is(tmp_path: Path, home: Path) -> None:
    database = welcomed(tmp_path / "habit.json", "Maya Okonkwo")
    before = database.read_bytes()
    app = on_file(database)
    async with opened(app) as pilot:
        before = database.read_bytes()
        await begin(app, pilot)
        await pilot.press("down", "enter")
        await dialog_of(app, pilot, PreviewDialog)
        await pilot.press("escape")
        await until(lambda: isinstance(app.screen, PageScreen))
        await settled(app, pilot)
        assert database.read_bytes() == before


async def test_tab_completes_the_path_and_goes_on_where_there_is_nothing_to_complete(
    tmp_path: Path, home: Path
) -> None:
    app = on_file(welcomed(tmp_path / "habit.json"))
    async with opened(app) as pilot:
        await begin(app, pilot)
        field = app.screen.query_one("#path", Input)
        await pilot.press("~", "/", "d", "o")
        await until(lambda: "~/Downloads/" in shown(app))
        await pilot.press("tab")
        assert field.value == "~/Downloads/"
        await until(lambda: "~/Downloads/Connections.csv" in shown(app))
        await pilot.press("right")
        assert field.value == "~/Downloads/Connections.csv"
        await until(lambda: app.screen.query_one(ChoiceList).row_count() == 1)
        await pilot.press("tab")
        assert app.focused is app.screen.query_one(ChoiceList)


async def test_a_folder_in_the_list_is_gone_into(tmp_path: Path, home: Path) -> None:
    app = on_file(welcomed(tmp_path / "habit.json"))
    async with opened(app) as pilot:
        await begin(app, pilot)
        await pilot.press("~", "/")
        await until(lambda: app.screen.query_one(ChoiceList).selected == "~/Downloads/")
        await pilot.press("down", "enter")
        await until(lambda: app.screen.query_one(ChoiceList).selected == "~/Downloads/Connections.csv")
        await pilot.press("down", "enter")
        await dialog_of(app, pilot, PreviewDialog)


async def test_what_is_wrong_with_a_file_is_said_and_it_is_asked_for_again(
    tmp_path: Path, home: Path
) -> None:
    (home / "empty.csv").write_text("", "utf-8")
    (home / "closed.csv").write_text(connections(CLOSED, notes=""), "utf-8")
    app = on_file(welcomed(tmp_path / "habit.json"))
    async with opened(app) as pilot:
        await begin(app, pilot)
        for path, said in (
            ("~/nowhere.csv", "No such file or directory: check the path"),
            ("~/empty.csv", "the file is empty"),
            ("~/closed.csv", "Line 2: no name"),
        ):
            app.screen.query_one("#path", Input).value = path
            await pilot.press("enter")
            await until(partial(asked_again, app, said))
        await pilot.press("escape")
        await until(lambda: isinstance(app.screen, PageScreen))


async def test_a_file_whose_people_are_all_there_is_told_at_once(tmp_path: Path, home: Path) -> None:
    (home / "again.csv").write_text(connections(AMINA, notes=""), "utf-8")
    app = on_file(welcomed(tmp_path / "habit.json"))
    async with opened(app) as pilot:
        for _ in range(2):
            await begin(app, pilot)
            await paste(app, pilot, "~/again.csv")
            await pilot.press("enter")
            await until(lambda: not isinstance(app.screen, BringInDialog))
            await settled(app, pilot)
            if isinstance(app.screen, PreviewDialog):
                await pilot.press("enter")
                await until(lambda: isinstance(app.screen, PageScreen))
                await settled(app, pilot)
        await until(lambda: any("already there" in one.message for one in app._notifications))
        assert names(app) == {"Amina Abara"}


@pytest.mark.parametrize("name", HOSTILE, ids=range(len(HOSTILE)))
async def test_a_hostile_name_in_a_file_is_shown_literally(tmp_path: Path, home: Path, name: str) -> None:
    quoted = '"' + name.replace('"', '""') + '"'
    (home / "x.csv").write_text(connections(f"{quoted},,,,{quoted},{quoted},", notes=""), "utf-8")
    app = on_file(welcomed(tmp_path / "habit.json"))
    async with opened(app) as pilot:
        await begin(app, pilot)
        await paste(app, pilot, "~/x.csv")
        await pilot.press("enter")
        await dialog_of(app, pilot, PreviewDialog)
        drawn = shown(app).replace("\n", "")
        assert not any(control in drawn for control in CONTROLS)
        await pilot.click(IncomingList, offset=(8, 0))
        assert isinstance(app.screen, PreviewDialog)
        assert app.screen.query_one(IncomingList).picked == set()
        await pilot.press("a", "enter")
        await until(lambda: isinstance(app.screen, PageScreen))
        await settled(app, pilot)
        assert len(book_of(app).contacts) == 1


async def test_a_table_without_headings_asks_which_column_is_what(tmp_path: Path, home: Path) -> None:
    table = "x1,Amina Abara,Iris,amina@iris.example\nx2,Bogdan Dvorak,Halden,bogdan@halden.example\n"
    (home / "list.csv").write_text(table, "utf-8")
    app = on_file(welcomed(tmp_path / "habit.json"))
    async with opened(app) as pilot:
        await begin(app, pilot)
        await paste(app, pilot, "~/list.csv")
        await pilot.press("enter")
        await dialog_of(app, pilot, MappingDialog)
        assert "Amina Abara · Bogdan Dvorak" in shown(app)
        await pilot.press("enter")
        await until(lambda: "say what a column is" in shown(app))
        await pilot.press("down", "down", *["right"] * 4, "enter")
        await until(lambda: "say which column names somebody" in shown(app))
        assert "‹ organisation ›" in shown(app), "what was chosen stays"
        await pilot.press("up", "right", "down", "down", *["left"] * 7)
        assert "‹ email ›" in shown(app)
        await pilot.press("enter")
        await dialog_of(app, pilot, PreviewDialog)
        await pilot.press("enter")
        await until(lambda: isinstance(app.screen, PageScreen))
        await settled(app, pilot)
        found = [(one.name, one.organisation, one.emails) for one in book_of(app).contacts.values()]
        assert sorted(found) == [
            ("Amina Abara", "Iris", ("amina@iris.example",)),
            ("Bogdan Dvorak", "Halden", ("bogdan@halden.example",)),
        ]


async def test_the_first_row_is_left_out_as_a_heading_and_escape_leaves(tmp_path: Path, home: Path) -> None:
    (home / "list.csv").write_text("Wer,Wo\nAmina Abara,Iris\n", "utf-8")
    app = on_file(welcomed(tmp_path / "habit.json"))
    async with opened(app) as pilot:
        for last in ("escape", "enter"):
            await begin(app, pilot)
            await paste(app, pilot, "~/list.csv")
            await pilot.press("enter")
            await dialog_of(app, pilot, MappingDialog)
            await pilot.press("right", "h", last)
            await until(lambda: not isinstance(app.screen, MappingDialog))
        await dialog_of(app, pilot, PreviewDialog)
        await pilot.press("enter")
        await until(lambda: isinstance(app.screen, PageScreen))
        await settled(app, pilot)
        assert names(app) == {"Amina Abara"}
