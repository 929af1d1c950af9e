"""`status` by its short way says what the database says, after every kind of change."""

import shutil
from datetime import date, timedelta
from pathlib import Path

import pytest

from habit_tui.glance.status import quick_status
from habit_tui.request import quick_request
from tests.cli.shell import MONDAY, Shell
from tests.cli.test_undo import CHANGES


def quick(shell: Shell, *options: str, day: date = MONDAY) -> str | None:
    """Return what the short way says, None where it has to ask the database."""
    arguments = ["--db", str(shell.database), "--today", day.isoformat(), "status", *options]
    request = quick_request(arguments)
    assert request is not None
    return quick_status(request.database, request.day, request.as_json)


def slow(shell: Shell, folder: Path, *options: str, day: date = MONDAY) -> str:
    """Return what the database says: a copy of it, with nothing kept beside it."""
    copy = folder / "slow" / "habit-tui.json"
    copy.parent.mkdir(exist_ok=True)
    shutil.copy(shell.database, copy)
    said = Shell(copy, day).ok("status", *options).rstrip("\n")
    shutil.rmtree(copy.parent)
    return said


def test_it_says_the_same_after_every_change_and_after_taking_it_back(used: Shell, tmp_path: Path) -> None:
    for change in (*CHANGES, *[("undo",)] * len(CHANGES)):
        used.ok(*change)
        for options in ((), ("--json",)):
            assert quick(used, *options) == slow(used, tmp_path, *options), change


def test_it_knows_tomorrow_too(used: Shell, tmp_path: Path) -> None:
    used.ok("asked", "ben")
    tomorrow = MONDAY + timedelta(days=1)
    assert quick(used, day=tomorrow) == slow(used, tmp_path, day=tomorrow)


def test_a_change_from_elsewhere_sends_it_to_the_database(used: Shell) -> None:
    used.ok("status")
    assert quick(used) is not None
    text = used.database.read_bytes()
    used.database.write_bytes(text)
    assert quick(used) is None
    said = used.ok("status").rstrip("\n")
    assert quick(used) == said


def test_what_is_kept_and_damaged_is_not_believed(used: Shell) -> None:
    said = used.ok("status")
    glance = used.database.with_name(f"{used.database.name}.glance")
    header, *_ = glance.read_text("utf-8").split("\n")
    glance.write_text(f"{header}\n2026-11-23\tx\t{{}}\t{{}}", "utf-8")
    assert used.ok("status") == said


def test_without_a_database_it_says_so_much_and_makes_no_file(shell: Shell) -> None:
    assert shell.ok("status") == "· 0\n"
    answer = shell.json("status")
    assert (answer["streak"]["current"], answer["suggestion"], answer["due"]) == (0, None, 0)
    assert not shell.database.parent.exists()


def test_it_is_one_line_for_a_prompt(used: Shell) -> None:
    used.ok("add", "Ann\n\x1b[2J" + "x" * 10_000)
    for contact in used.json("contacts"):
        line = used.ok("status")
        assert line.count("\n") == 1
        assert len(line) < 80
        assert "\x1b" not in line
        used.ok("rest", contact["id"])


@pytest.mark.parametrize(
    ("arguments", "command"),
    [
        ([], ""),
        (["status"], "status"),
        (["--db", "x", "--today", "2026-11-23", "status", "--json"], "status"),
        (["--db=x", "--today=2026-11-23"], ""),
    ],
)
def test_the_short_way_is_taken_for_the_app_and_for_status(arguments: list[str], command: str) -> None:
    request = quick_request(arguments)
    assert request is not None
    assert request.command == command
    assert request.as_json == ("--json" in arguments)
    if "x" in "".join(arguments):
        assert (request.database, request.day) == ("x", "2026-11-23")


@pytest.mark.parametrize(
    "arguments",
    [
        ["--help"],
        ["today"],
        ["status", "--help"],
        ["status", "x"],
        ["status", "--db", "x"],
        ["status", "status"],
        ["--db"],
        ["--db", ""],
        ["--db="],
        ["--db", "--json", "status"],
        ["--today", "20261123", "status"],
        ["--today", "2026-1-23", "status"],
        ["--today", "9999-12-31", "status"],
        ["--json"],
        ["demo"],
    ],
)
def test_everything_else_is_left_to_the_full_command_line(arguments: list[str]) -> None:
    assert quick_request(arguments) is None


def test_the_short_way_heeds_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HABIT_TUI_DB", "here.json")
    monkeypatch.setenv("HABIT_TUI_TODAY", "2026-11-23")
    request = quick_request(["status"])
    assert request is not None
    assert (request.database, request.day) == ("here.json", "2026-11-23")
    monkeypatch.setenv("HABIT_TUI_TODAY", "soon")
    assert quick_request(["status"]) is None
