"""The wheel, built and installed once a session, and a home folder for each test."""

import os
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.end_to_end.terminal import Terminal

ROOT = Path(__file__).parents[2]


class Installed(NamedTuple):
    """An environment that holds the wheel and nothing else of this checkout."""

    wheel: Path
    folder: Path

    @property
    def python(self) -> str:
        """The interpreter."""
        return str(self.folder / "bin" / "python")

    @property
    def script(self) -> str:
        """The command as a user types it."""
        return str(self.folder / "bin" / "habit-tui")


class User(NamedTuple):
    """Somebody who has installed the program, with an empty home folder."""

    installed: Installed
    home: Path

    @property
    def environment(self) -> dict[str, str]:
        """What a terminal of theirs sets, and nothing of the machine that tests."""
        return {
            "HOME": str(self.home),
            "LANG": "C.UTF-8",
            "PATH": os.environ["PATH"],
            "TERM": "xterm-256color",
            "COLORTERM": "truecolor",
        }

    def open(self, *arguments: str, columns: int = 100, rows: int = 30) -> Terminal:
        """Start the program in a terminal."""
        command = [self.installed.script, *arguments]
        return Terminal(command, self.environment, columns=columns, rows=rows, folder=str(self.home))

    def run(self, *arguments: str) -> "subprocess.CompletedProcess[str]":
        """Run a command as in a script, without a terminal."""
        return subprocess.run(
            [self.installed.script, *arguments],
            env=self.environment,
            cwd=self.home,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )

    def answer(self, *arguments: str) -> str:
        """Return what a command prints; it must succeed and say nothing else."""
        done = self.run(*arguments)
        assert (done.returncode, done.stderr) == (0, ""), done
        return done.stdout


@pytest.fixture(scope="session")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Installed:
    folder = tmp_path_factory.mktemp("installed")
    _run("-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder / "dist"), str(ROOT))
    (wheel,) = (folder / "dist").glob("*.whl")
    venv = folder / "venv"
    _run("-m", "venv", "--without-pip", str(venv))
    python = str(venv / "bin" / "python")
    _run("-m", "pip", "--python", python, "install", "--quiet", "--no-deps", "--no-index", str(wheel))
    # The libraries come from the environment that tests. A folder named in a .pth file has its own .pth files
    # ignored, so this checkout, installed there by reference, is out of reach.
    (site_packages,) = (venv / "lib").glob("python*/site-packages")
    (site_packages / "libraries.pth").write_text(f"{sysconfig.get_path('purelib')}\n")
    return Installed(wheel, venv)


@pytest.fixture
def user(installed: Installed, tmp_path: Path) -> User:
    return User(installed, tmp_path)


@pytest.fixture
def demo(user: User) -> Iterator[Terminal]:
    with user.open("--today", "2026-11-25", "demo") as terminal:
        terminal.wait_for("Soo-jin Park", "9 days", "Undo")
        yield terminal


def _run(*arguments: str) -> None:
    done = subprocess.run([sys.executable, *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
