"""The history, the plan and time off in a shell: marks, colour, sentences, and what a change does."""

import re
import sys
from datetime import date
from pathlib import Path

import pytest

from habit_tui.cli.colour import coloured, wants_colour
from habit_tui.cli.layout import COLUMNS, columns
from habit_tui.demo.book import demo_book
from habit_tui.domain.marks import MARKS
from habit_tui.exchange import own
from tests.cli.shell import MONDAY, Shell

ESCAPE = re.compile(r"\x1b\[[0-9;]*m")


@pytest.fixture(scope="session")
def months(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a database with the demo's months in it."""
    folder = tmp_path_factory.mktemp("months")
    (folder / "demo.json").write_bytes(own.write(demo_book(MONDAY))[0])
    shell = Shell(folder / "habit-tui.json")
    shell.ok("import", str(folder / "demo.json"))
    return shell.database


@pytest.fixture
def lived(months: Path, tmp_path: Path) -> Shell:
    """Give a shell on a copy of it."""
    database = tmp_path / "lived.json"
    database.write_bytes(months.read_bytes())
    return Shell(database)


def test_the_last_months_are_marks_a_line_a_weekday(lived: Shell) -> None:
    lines = lived.ok("history").split("\n")
    monday = next(number for number, line in enumerate(lines) if line.startswith("Mon"))

    assert lines[monday - 1] == "     Aug       Sep     Oct     Nov"
    assert lines[monday] == "Mon  ▪ ▪ ▪ ▪ ▪ ▪ ▪ ▪ ▪ ▪ ▪ ▪ ▪ ▪ ▪ - ▪ ○"
    assert lines[monday + 1] == "Tue  ▪ ▪ ▪ ▪ ▫ × ▪ ▪ ▪ ▫ ▪ ▪ ▪ ▪ ▫ - ▪"
    assert lines[monday + 6] == "Sun  · · · · · · · · · · · · · · - · ·"
    assert lines[monday + 8] == "   ".join(f"{mark} {state}" for state, mark in MARKS.items())


def test_every_mark_is_that_of_its_day(lived: Shell) -> None:
    days = lived.json("history")["days"]
    lines = lived.ok("history").split("\n")
    rows = {line[:3]: line[5::2] for line in lines if re.match(r"(Mon|Tue|Wed|Thu|Fri|Sat|Sun)  ", line)}
    told = [date.fromisoformat(day["date"]) for day in days]

    assert told[0].weekday() == 0
    for number, (day, on) in enumerate(zip(days, told, strict=True)):
        assert rows[on.strftime("%a")][number // 7] == MARKS[day["state"]], on


def test_a_long_history_shows_what_fits_and_the_week_begins_where_the_plan_says(shell: Shell) -> None:
    Shell(shell.database, date(2024, 2, 29)).ok("plan", "--week-starts", "sun")
    lines = shell.ok("history").split("\n")
    sunday = next(number for number, line in enumerate(lines) if line.startswith("Sun"))

    assert lines[sunday + 6].startswith("Sat")
    assert max(map(columns, lines)) <= COLUMNS
    assert len(lines[sunday]) == 5 + 2 * 34 - 1
    assert "2026" not in lines[sunday - 1]


def test_a_period_shows_its_own_days(lived: Shell) -> None:
    lines = lived.ok("history", "--from", "2026-10-01", "--to", "2026-10-31").split("\n")

    assert next(line for line in lines if line.startswith("Thu")) == "Thu  ▪ ▪ ▪ ▪ ▪"
    assert "The way through" in lines


def test_there_is_colour_on_a_terminal_only_and_not_where_it_is_not_wanted(
    lived: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    written = lived.ok("history")
    assert "\x1b" not in written

    lived.is_terminal = True
    shown = lived.ok("history")
    assert "\x1b[33m▪\x1b[0m" in shown
    assert ESCAPE.sub("", shown) == written

    for name, value in (("NO_COLOR", "1"), ("TERM", "dumb")):
        with monkeypatch.context() as asked:
            asked.setenv(name, value)
            assert lived.ok("history") == written
    monkeypatch.setenv("NO_COLOR", "")
    assert lived.ok("history") == shown


def test_there_is_no_colour_without_an_output(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    assert not wants_colour()
    assert coloured("x", "") == "x"


def test_for_a_screen_reader_it_is_sentences_without_a_mark(lived: Shell) -> None:
    text = lived.ok("history", "--plain")

    assert not set(text) & (set(MARKS.values()) - {"-", "·"})
    assert "Thursday 12 November 2026: kept, asked Aroha Parata, thanked Camila Duarte." in text
    assert "Friday 6 November 2026 to Tuesday 10 November 2026, 5 days: time off." in text
    assert "Thursday 5 November 2026: missed." in text
    assert "26 October" not in text.split("Streaks")[0]
    for line in text.split("\n"):
        assert columns(line) <= COLUMNS


def test_from_a_day_on_every_day_is_told(lived: Shell) -> None:
    text = " ".join(lived.ok("history", "--plain", "--from", "2026-07-27").split())

    for day in lived.json("history")["days"]:
        on = date.fromisoformat(day["date"])
        if day["steps"]:
            assert f"{on:%A} {on.day} {on:%B} {on.year}: kept" in text


def test_what_the_history_comes_to_is_told(lived: Shell) -> None:
    text = " ".join(lived.ok("history").split())

    for part in (
        "30 conversations in all, 30 this year, 4 this month. 18 weeks, 30 conversations.",
        "How much they minded: Expected 7.1 of 10 on average, and it was 2.2 (n = 12).",
        "33 people asked, 30 talked with (91 %), 8 named somebody (24 %), 9 names in all.",
        "from 23 November 2026: none yet, 2 aimed at",
    ):
        assert part in text
    assert text.count("This week's goal") == 1


def test_the_same_in_json(lived: Shell) -> None:
    history = lived.json("history")

    assert history["conversations"] == {"ever": 30, "year": 30, "month": 4, "week": 0, "goal": 2}
    assert history["felt"]["mind"] == {"n": 12, "expected": 7.1, "felt": 2.2}
    assert history["way"] == {"asked": 33, "answered": 30, "talked": 30, "named": 8, "referrals": 9}
    assert lived.json("history", "--from", "2026-11-01")["way"]["asked"] == 3


def test_after_a_break_what_was_done_comes_first(lived: Shell) -> None:
    lived.day = date(2027, 3, 1)
    text = lived.ok("history")

    assert text.startswith("In all: 30 conversations, 33 asked")
    assert "A new run begins with your next step · the best so far is 45 days" in text
    assert "0 days" not in text


def test_a_plan_says_what_a_change_does(lived: Shell) -> None:
    text = " ".join(lived.ok("plan", "--days", "tue,thu").split())

    assert text.startswith(
        "The next planned days are Tue 24 Nov, Thu 26 Nov and Tue 1 Dec. "
        "Today is open and becomes a rest day."
    )
    assert text.endswith("In force since 23 November 2026.")
    assert "next planned days" not in lived.ok("plan")
    assert lived.json("plan")["effect"] is None


def test_a_dry_run_tells_it_and_changes_nothing(lived: Shell) -> None:
    before = lived.database.read_bytes()
    told = lived.json("plan", "--counts", "conversations", "--dry-run")

    assert told["counts"] == "conversations"
    assert told["effect"].startswith("Nothing was changed. The next planned days stay today,")
    assert lived.database.read_bytes() == before
    assert lived.json("plan", "--goal", "5")["effect"].startswith("The next planned days stay today,")
    assert lived.database.read_bytes() != before


def test_time_off_says_what_it_does_too(lived: Shell) -> None:
    assert "Today is open and becomes time off." in " ".join(lived.ok("time-off", "2026-11-23").split())
    assert "Today is time off and becomes open." in " ".join(
        lived.ok("time-off", "2026-11-23", "--remove").split()
    )


def test_what_cannot_be_done_says_no_effect(lived: Shell) -> None:
    assert "is not between 0 and 100" in lived.fails("plan", "--goal", "101", "--dry-run")
