"""What holds on every page: saving, looking, turning the day, the palette, the looks, the way back."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from habit_tui.app import HabitApp
from habit_tui.domain.intents.people import AddContact, Details
from habit_tui.domain.intents.steps import LogConversation
from habit_tui.domain.moment import Moment
from habit_tui.journal.journal import Journal
from habit_tui.keys import ALWAYS, PAGES, TODAY
from habit_tui.opening import Opening
from habit_tui.screens.page import PageScreen
from habit_tui.storage.json_store import JsonStore
from habit_tui.themes import LOOKS
from habit_tui.wiring import load_texts, open_journal, read_objection
from tests.screens.app.host import (
    TUESDAY,
    WEDNESDAY,
    book_of,
    on_demo,
    on_file,
    opened,
    page_of,
    settled,
    today_of,
    until,
    welcomed,
    write,
)


class MovedClock:
    """A clock that the test moves."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 24, 9, tzinfo=UTC)
        self._seed = 0

    def now(self) -> datetime:
        return self.time

    def fixed_day(self) -> date | None:
        return None

    def seed(self) -> str:
        self._seed += 1
        return f"seed-{self._seed}"


async def test_what_was_done_is_there_after_a_restart_and_can_still_be_undone(tmp_path: Path) -> None:
    database = welcomed(tmp_path / "habit.json", "Maya Okonkwo")
    app = on_file(database)
    async with opened(app) as pilot:
        await pilot.press("d", "enter")
        await settled(app, pilot)
        await pilot.press("q")
        await until(lambda: not app.is_running)
    again = on_file(database)
    async with opened(again) as pilot:
        assert today_of(again).streak.current == 1
        await pilot.press("u")
        await settled(again, pilot)
        assert today_of(again).streak.current == 0
        assert not book_of(again).steps


async def test_the_next_morning_counts_what_was_kept(tmp_path: Path) -> None:
    database = welcomed(tmp_path / "habit.json", "Maya Okonkwo", "Ben Ito")
    app = on_file(database)
    async with opened(app) as pilot:
        first = today_of(app).suggestion
        await pilot.press("d", "enter")
        await settled(app, pilot)
    again = on_file(database, WEDNESDAY)
    async with opened(again):
        assert "1 day " in page_of(again)
        assert "today is open" in page_of(again)
        second = today_of(again).suggestion
        assert first is not None
        assert second is not None
        assert first.contact != second.contact


async def test_what_a_shell_records_comes_into_the_open_app(tmp_path: Path) -> None:
    database = welcomed(tmp_path / "habit.json", "Maya Okonkwo")
    app = on_file(database)
    async with opened(app) as pilot:
        shell = open_journal(str(database), TUESDAY)
        (maya,) = shell.snapshot.book.contacts
        shell.perform(LogConversation(maya))
        await until(lambda: "today is kept" in page_of(app))
        await pilot.press("a", "enter")
        await settled(app, pilot)
    kinds = [step.kind for step in open_journal(str(database), TUESDAY).snapshot.book.steps_with[maya]]
    assert sorted(kinds) == ["asked", "talked"]


async def test_an_app_left_open_moves_to_the_new_day_by_itself(tmp_path: Path) -> None:
    database = welcomed(tmp_path / "habit.json", "Maya Okonkwo", "Ben Ito")
    clock = MovedClock()

    def journal() -> Journal:
        return Journal(JsonStore(str(database)), clock, load_texts(), read_objection)

    app = HabitApp(Opening(journal))
    async with opened(app) as pilot:
        await pilot.press("d", "enter")
        await settled(app, pilot)
        clock.time = datetime(2026, 11, 25, 3, 59, tzinfo=UTC)
        assert app.desk is not None
        await app.desk.look()
        assert today_of(app).date == TUESDAY
        clock.time = datetime(2026, 11, 25, 4, 0, tzinfo=UTC)
        await until(lambda: "today is open" in page_of(app))
        assert today_of(app).date == WEDNESDAY
        assert today_of(app).streak.current == 1


async def test_every_key_of_the_page_is_in_the_palette_by_its_name() -> None:
    app = on_demo()
    async with opened(app):
        offered = {command.title: command.help for command in app.get_system_commands(app.screen)}
        for key in (*TODAY, *PAGES, *ALWAYS):
            assert key.id == "app.palette" or offered[key.label] == f"{key.tooltip} ({key.written})"


async def test_the_palette_carries_a_command_out() -> None:
    app = on_demo()
    async with opened(app) as pilot:
        await pilot.press("ctrl+p")
        await write(pilot, "someone else")
        await until(lambda: app.screen.query("CommandList") and app.screen.query_one("CommandList").display)
        await pilot.pause(0.4)
        await pilot.press("enter")
        await until(lambda: type(app.screen).__name__ == "SkipDialog")


@pytest.mark.parametrize("look", LOOKS)
async def test_a_look_is_remembered(tmp_path: Path, look: str) -> None:
    database = welcomed(tmp_path / "habit.json", "Maya Okonkwo")
    app = on_file(database)
    async with opened(app) as pilot:
        app.theme = look
        await settled(app, pilot)
    again = on_file(database)
    async with opened(again):
        assert again.theme == look


@pytest.mark.parametrize("page", ["people", "history", "targets"])
async def test_a_page_shows_what_was_done_on_another(page: str) -> None:
    app = on_demo()
    async with opened(app) as pilot:
        key = {"people": "2", "history": "3", "targets": "4"}[page]
        await pilot.press("d", "enter")
        await settled(app, pilot)
        await pilot.press(key)
        await settled(app, pilot)
        assert app.current_mode == page
        assert isinstance(app.screen, PageScreen)
        assert app.desk is not None
        assert app.screen.snapshot is app.desk.snapshot
        await pilot.press("u", "1")
        await settled(app, pilot)
        assert "today is open" in page_of(app)


async def test_keys_of_the_page_do_nothing_under_a_dialog() -> None:
    app = on_demo()
    async with opened(app) as pilot:
        await pilot.press("s", "u", "q", "d", "question_mark", "x")
        await settled(app, pilot)
        assert app.is_running
        assert len(app.screen_stack) == 2


async def test_nothing_is_taken_on_after_the_end(tmp_path: Path) -> None:
    database = welcomed(tmp_path / "habit.json", "Maya Okonkwo")
    app = on_file(database)
    async with opened(app):
        desk = app.desk
        assert desk is not None
        await desk.close()
        assert desk.wish(AddContact(Details(name="Too Late"))) is None
        await desk.undo()
        await desk.look()
    assert len(open_journal(str(database), TUESDAY).snapshot.book.contacts) == 1


def test_a_moment_is_by_the_day_that_was_named(tmp_path: Path) -> None:
    journal = open_journal(str(tmp_path / "habit.json"), WEDNESDAY)
    assert isinstance(journal.moment(), Moment)
    assert journal.moment().today == WEDNESDAY
