"""A file that cannot be read or written: said in words, nothing lost, nothing shown that is not so."""

from pathlib import Path

import pytest
from textual.widgets import Static

from habit_tui.app import HabitApp
from habit_tui.domain.intents.people import AddContact, Details
from habit_tui.screens.dialogs.recovery import RecoveryDialog
from habit_tui.wiring import open_journal
from tests.screens.app.host import (
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


async def test_a_damaged_file_is_said_and_the_newest_backup_restored(tmp_path: Path) -> None:
    database = welcomed(tmp_path / "habit.json", "Maya Okonkwo")
    on_wednesday = open_journal(str(database), WEDNESDAY)
    on_wednesday.perform(AddContact(Details(name="Ben Ito")), on_wednesday.moment())
    database.write_text('{"contacts": {', encoding="utf-8")
    app = on_file(database)
    async with opened(app) as pilot:
        await until(lambda: isinstance(app.screen, RecoveryDialog))
        assert database.read_text(encoding="utf-8") == '{"contacts": {'
        await pilot.press("enter")
        await until(lambda: app.desk is not None)
        await settled(app, pilot)
        assert "Maya Okonkwo" in {one.name for one in book_of(app).contacts.values()}
    aside = [
        path for path in tmp_path.rglob("*") if path.is_file() and path.read_bytes() == b'{"contacts": {'
    ]
    assert len(aside) == 1


async def test_leaving_at_a_damaged_file_leaves_it_as_it_is(tmp_path: Path) -> None:
    database = welcomed(tmp_path / "habit.json", "Maya Okonkwo")
    database.write_bytes(b"")
    app = on_file(database)
    async with opened(app) as pilot:
        await until(lambda: isinstance(app.screen, RecoveryDialog))
        await pilot.press("escape")
        await until(lambda: not app.is_running)
    assert database.read_bytes() == b""
    assert app.return_code == 1


async def test_without_a_backup_no_key_offers_to_restore_one(tmp_path: Path) -> None:
    database = tmp_path / "habit.json"
    database.write_bytes(b"")
    app = on_file(database)
    async with opened(app) as pilot:
        await until(lambda: isinstance(app.screen, RecoveryDialog))
        await until(lambda: bool(app.screen.query("#keys")))
        assert str(app.screen.query_one("#keys", Static).content) == "esc Close"
        await pilot.press("escape")
        await until(lambda: not app.is_running)


async def test_a_save_that_fails_is_said_and_done_as_soon_as_it_can_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = welcomed(tmp_path / "habit.json", "Maya Okonkwo")
    app = on_file(database)
    async with opened(app) as pilot:
        before = page_of(app)

        def full(*_arguments: object) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr("os.replace", full)
        await pilot.press("d")
        await write(pilot, "They train for a year")
        await pilot.press("enter")
        await until(lambda: app._notifications)
        await settled(app, pilot)
        assert page_of(app) == before
        monkeypatch.undo()
        await until(lambda: "today is kept" in page_of(app))
        await settled(app, pilot)
        assert [one.text for one in book_of(app).insights.values()] == ["They train for a year"]
    again = on_file(database)
    async with opened(again):
        assert today_of(again).streak.today == "kept"
        assert len(book_of(again).steps) == 1


async def run_and_fail(app: HabitApp) -> None:
    """Run an app in which something breaks that nobody foresaw."""

    def fail() -> None:
        raise ZeroDivisionError("a [b]name[/b] of the user's")

    async with opened(app):
        app.call_later(fail)
        await until(lambda: not app.is_running)


async def test_what_nobody_foresaw_ends_on_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    app = on_demo()
    with pytest.raises(ZeroDivisionError):
        await run_and_fail(app)
    said = " ".join(capsys.readouterr().err.split())
    assert said.startswith("habit-tui: something unexpected went wrong (ZeroDivisionError: a [b]name[/b]")
    assert "Traceback" not in said
    assert app.return_code == 1
