"""The program as a process of its own: its streams, its environment, its arguments as bytes."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.shell import Shell, the_line

COMMANDS = ("status", "contacts", "today", "--help", "export - --format json")


def process(
    shell: Shell, line: str | list[str], redirect: str = "", **environment: str
) -> "subprocess.CompletedProcess[bytes]":
    """Run a command line by a real shell, which redirects as a user would."""
    words = line.split() if isinstance(line, str) else line
    return subprocess.run(
        ["/bin/sh", "-c", f'exec "$@" {redirect}', "sh", sys.executable, "-m", "habit_tui", *words],
        env={
            "PATH": os.environ["PATH"],
            "HABIT_TUI_DB": str(shell.database),
            "LANG": "C.UTF-8",
            **environment,
        },
        capture_output=True,
        stdin=subprocess.DEVNULL,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize("line", COMMANDS)
@pytest.mark.parametrize("redirect", [">&-", ">/dev/full"])
def test_an_answer_that_cannot_be_written_is_one_line_and_exit_1(
    used: Shell, line: str, redirect: str
) -> None:
    done = process(used, line, redirect)
    if (line, redirect) == ("--help", ">&-"):  # click says nothing where there is nothing to say it to
        assert (done.returncode, done.stderr) == (0, b"")
        return
    assert done.returncode == 1
    assert the_line(done.stderr.decode()).startswith("the answer could not be written: ")


def test_a_reader_who_has_gone_is_no_traceback(used: Shell) -> None:
    used.ok("status")
    for line in COMMANDS:
        reading, writing = os.pipe()
        os.close(reading)
        try:
            done = subprocess.run(
                [sys.executable, "-m", "habit_tui", *line.split()],
                env={"PATH": os.environ["PATH"], "HABIT_TUI_DB": str(used.database)},
                stdout=writing,
                stderr=subprocess.PIPE,
                timeout=60,
                check=False,
            )
        finally:
            os.close(writing)
        assert the_line(done.stderr.decode()) == "the answer could not be written: Broken pipe"
        assert done.returncode == 1


def test_without_any_stream_it_still_does_its_work(used: Shell) -> None:
    done = process(used, "add Ann", "<&- >&- 2>&-")
    assert done.returncode == 0
    assert used.json("show", "ann")["name"] == "Ann"
    assert process(used, "", "<&- >&-").stderr.startswith(b"habit-tui: the app needs a terminal")
    assert process(used, "reframe -", "<&-").stderr == b"habit-tui: standard input is closed\n"


def test_arguments_that_are_no_utf8_are_declined_in_one_line(used: Shell) -> None:
    done = process(used, ["add", os.fsdecode(b"Ann \xff")])
    assert done.returncode == 1
    assert "no valid Unicode" in the_line(done.stderr.decode())


def test_a_file_whose_name_is_no_utf8_is_read_and_written(used: Shell, tmp_path: Path) -> None:
    path = os.fsdecode(os.fsencode(tmp_path) + b"/\xff.json")
    assert process(used, ["export", path]).returncode == 0
    done = process(used, ["import", path])
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize("line", ["status", "contacts", "today"])
def test_a_terminal_of_another_encoding_is_given_what_it_can_show(used: Shell, line: str) -> None:
    used.ok("rest", "dana")
    done = process(used, line, LANG="C", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.isascii()


def test_without_a_home_it_is_one_line_or_it_works(shell: Shell, tmp_path: Path) -> None:
    for environment in ({}, {"HOME": ""}, {"HOME": str(tmp_path / "none")}, {"XDG_DATA_HOME": "relative"}):
        done = process(shell, "status", HABIT_TUI_DB="", **environment)
        assert done.returncode == 0, done
        assert done.stderr == b""


def test_both_ways_to_status_end_alike(used: Shell) -> None:
    slow = process(used, "--today 2026-11-23 status --json")
    quick = process(used, "--today 2026-11-23 status --json")
    assert (slow.returncode, slow.stdout, slow.stderr) == (quick.returncode, quick.stdout, quick.stderr)
    assert slow.returncode == 0


@pytest.mark.parametrize("line", ["--today 2026-02-30", "--today 2026-02-30 status", "--today 9999-01-01"])
def test_a_day_that_does_not_exist_is_wrong_usage_by_every_way(used: Shell, line: str) -> None:
    done = process(used, line)
    assert done.returncode == 2
    assert b"Traceback" not in done.stderr


def test_status_loads_no_library_that_it_does_not_need(used: Shell) -> None:
    used.ok("status")
    code = (
        "import sys, os; os._exit = lambda code: sys.exit('\\n'.join(sys.modules))\n"
        "sys.argv = ['habit-tui', '--today', '2026-11-23', 'status']\n"
        "from habit_tui.__main__ import main; main()"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={"PATH": os.environ["PATH"], "HABIT_TUI_DB": str(used.database)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    loaded = set(done.stderr.split())
    assert "habit_tui.glance.status" in loaded
    assert not loaded & {"json", "datetime", "click", "textual", "tinydb", "habit_tui.domain.book"}


@pytest.mark.parametrize("module", ["habit_tui.cli.main", "habit_tui.wiring"])
def test_an_interrupt_at_any_time_is_one_line(used: Shell, module: str) -> None:
    code = (
        "import sys\n"
        "class Interrupt:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        f"        if name == {module!r}: raise KeyboardInterrupt\n"
        "sys.meta_path.insert(0, Interrupt())\n"
        "sys.argv = ['habit-tui', 'contacts']\n"
        "from habit_tui.__main__ import main; main()"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={"PATH": os.environ["PATH"], "HABIT_TUI_DB": str(used.database)},
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (1, b"habit-tui: interrupted\n")
