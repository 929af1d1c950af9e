"""A shell for each test, on a database of its own."""

import shutil
from pathlib import Path

import pytest

from tests.cli.shell import Shell


@pytest.fixture(autouse=True)
def nothing_of_this_machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("LANG", "C.UTF-8")
    for name in ("HABIT_TUI_DB", "HABIT_TUI_TODAY", "XDG_DATA_HOME", "LC_ALL", "LC_TIME", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    """Give a shell on no database yet."""
    return Shell(tmp_path / "data" / "habit-tui.json")


@pytest.fixture
def used(shell: Shell, a_little_of_everything: Path) -> Shell:
    """Give a shell on a database with a little of everything."""
    shell.database.parent.mkdir()
    shutil.copy(a_little_of_everything, shell.database)
    return shell


@pytest.fixture(scope="session")
def a_little_of_everything(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a database that the commands made."""
    shell = Shell(tmp_path_factory.mktemp("used") / "habit-tui.json")
    shell.ok("plan", "--days", "mon,tue,wed,thu,fri", "--goal", "2")
    shell.ok("objection", "I don't want to bother my friends")
    shell.ok("target", "Northwind Rail", "--motivation", "3")
    shell.ok("target", "Operations lead", "--kind", "role")
    shell.ok("add", "Maya Okonkwo", "--organisation", "Northwind Rail", "--email", "maya@northwind.example")
    shell.ok("add", "Zoë Ångström", "--role", "analyst", "--tag", "alumni")
    shell.ok("add", "Ben Ito")
    shell.ok("done", "maya", "--insight", "They hire in spring", "--referral", "Dana Cole")
    return shell.database
