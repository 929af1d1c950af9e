"""What the wheel brings, and that it is what runs."""

import subprocess
import zipfile
from pathlib import Path

import pytest

from tests.end_to_end.conftest import ROOT, Installed, User

pytestmark = pytest.mark.xdist_group("installed")


def test_the_wheel_holds_the_package_with_its_styles_and_texts_and_nothing_else(installed: Installed) -> None:
    with zipfile.ZipFile(installed.wheel) as wheel:
        names = {Path(name) for name in wheel.namelist()}
    own = {name for name in names if name.parts[0] == "habit_tui"}
    others = {name.parts[0] for name in names - own}
    assert len(others) == 1
    assert others.pop().endswith(".dist-info")
    sources = {path.relative_to(ROOT) for path in (ROOT / "habit_tui").rglob("*.*") if path.suffix != ".pyc"}
    styles = {Path("habit_tui") / path.relative_to(ROOT) for path in (ROOT / "styles").glob("*.tcss")}
    assert own == {path for path in sources if (ROOT / path).is_file()} | styles
    assert any(name.name == "LICENSE" for name in names)


def test_what_runs_is_the_installed_package(user: User) -> None:
    code = "import habit_tui, habit_tui.stylesheets as s; print(habit_tui.__file__, *s.stylesheet_paths())"
    done = subprocess.run(
        [user.installed.python, "-c", code],
        env=user.environment,
        cwd=user.home,
        capture_output=True,
        text=True,
        check=True,
    )
    for line in done.stdout.split():
        assert Path(line).is_relative_to(user.installed.folder)
        assert Path(line).is_file()


def test_looking_around_leaves_no_file_behind(user: User) -> None:
    assert user.answer("--version").startswith("habit-tui ")
    assert "Usage: habit-tui" in user.answer("--help")
    user.answer("status")
    assert list(user.home.iterdir()) == []


def test_the_app_without_a_terminal_says_so_in_one_line(user: User) -> None:
    done = user.run()
    assert done.returncode == 1
    assert done.stderr.startswith("habit-tui: ")
    assert done.stderr.count("\n") == 1
