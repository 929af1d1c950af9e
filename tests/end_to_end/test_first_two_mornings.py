"""A new user's first two mornings, from an empty home folder."""

import json
import stat
from pathlib import Path
from typing import Any

import pytest

from tests.end_to_end.conftest import User
from tests.end_to_end.terminal import Terminal

pytestmark = pytest.mark.xdist_group("installed")

TUESDAY, WEDNESDAY = "2026-11-24", "2026-11-25"
QUESTIONS = (
    "What do you have against networking",
    "What are you aiming at",
    "Whom do you know",
    "Which days are on",
)
OBJECTION = "I don't want to bother my old colleagues."
GIVEN = (
    "Amina",
    "Bogdan",
    "Chidi",
    "Dalia",
    "Esra",
    "Farid",
    "Goran",
    "Hiroko",
    "Ilse",
    "Jamal",
    "Keiko",
    "Lior",
)
FAMILY = ("Abara", "Bergqvist", "Castellano", "Dvorak", "Elmi")


def write_connections(path: Path) -> None:
    """Write what LinkedIn exports: three lines of notes, a header, one connection a line."""
    lines = ["Notes:", '"Some email addresses are missing, as those people chose."', ""]
    lines.append("First Name,Last Name,URL,Email Address,Company,Position,Connected On")
    for number in range(60):
        name = f"{GIVEN[number % 12]},{FAMILY[number // 12]}"
        work = f"Works {number % 20},planner,{number % 28 + 1:02} Mar 2021"
        lines.append(f"{name},https://people.example/{number},,{work}")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def asked_for(user: User, *arguments: str) -> Any:
    return json.loads(user.answer(*arguments, "--json"))


def walk_the_welcome(terminal: Terminal, connections: Path) -> None:
    terminal.wait_for("What do you have against networking")
    terminal.press(*OBJECTION, "enter")
    terminal.wait_for("What are you aiming at")
    terminal.press(*"Works 7, Works 11", "tab")
    terminal.settle(0.3)
    terminal.press(*"service planner", "enter")
    terminal.wait_for("Whom do you know")
    terminal.press("tab")
    terminal.settle(0.3)  # a key goes to the field that has the cursor when it comes: let it move first
    terminal.press(*str(connections), "ctrl+s")
    terminal.wait_for("60 new")
    terminal.press("enter")
    terminal.wait_for("Which days are on")
    terminal.press("enter")
    terminal.wait_gone("Which days are on")


def test_two_mornings_from_the_welcome_to_a_streak(user: User) -> None:
    connections = user.home / "Connections.csv"
    write_connections(connections)

    with user.open("--today", TUESDAY) as terminal:
        walk_the_welcome(terminal, connections)
        terminal.wait_for("bother my old colleagues", "Works (7|11)", "today is open")
        first = asked_for(user, "--today", TUESDAY, "status")["suggestion"]["name"]
        terminal.wait_for(first)
        terminal.press("d")
        terminal.wait_for("You talked with")
        terminal.press("enter")
        terminal.wait_for("1 day", "1 talk", "today is kept")
        terminal.press("q")
        assert terminal.wait_end() == 0

    with user.open("--today", WEDNESDAY) as terminal:
        terminal.wait_for("1 day", "1 talk", "today is open")
        status = asked_for(user, "--today", WEDNESDAY, "status")
        assert status["streak"]["current"] == status["streak"]["total"] == 1
        assert status["suggestion"]["name"] != first
        terminal.wait_for(status["suggestion"]["name"])
        terminal.press("q")
        assert terminal.wait_end() == 0

    assert len(asked_for(user, "contacts", "--all")) == 60
    history = asked_for(user, "--today", WEDNESDAY, "history")
    assert [day["state"] for day in history["days"]] == ["kept", "open"]


def test_the_database_is_where_the_readme_says_and_for_its_owner_only(user: User) -> None:
    user.answer("add", "Amina Abara")
    database = user.home / ".local" / "share" / "habit-tui" / "habit-tui.json"
    for path in database.parent.iterdir():
        if path.is_file():
            assert stat.S_IMODE(path.stat().st_mode) == 0o600, path
    assert stat.S_IMODE(database.parent.stat().st_mode) == 0o700


def test_leaving_the_welcome_half_way_keeps_what_was_answered(user: User) -> None:
    with user.open("--today", TUESDAY) as terminal:
        terminal.wait_for("What do you have against networking")
        terminal.press(*OBJECTION, "enter")
        terminal.wait_for("What are you aiming at")
        terminal.press("ctrl+q")
        assert terminal.wait_end() == 0
    with user.open("--today", TUESDAY) as terminal:
        terminal.wait_for("What are you aiming at")
    assert [said["words"] for said in asked_for(user, "objection")] == [OBJECTION]


def test_somebody_who_skips_every_question_still_gets_a_morning(user: User) -> None:
    with user.open("--today", TUESDAY) as terminal:
        for question in QUESTIONS:
            terminal.wait_for(question)
            terminal.press("escape")
            terminal.wait_gone(question)
        terminal.wait_for("Nobody is entered yet", "add names")


def test_what_a_shell_records_is_in_the_app_when_it_is_open(user: User) -> None:
    user.answer("--today", TUESDAY, "objection", OBJECTION)
    user.answer("--today", TUESDAY, "add", "Amina Abara", "--organisation", "Works 3")
    user.answer("--today", TUESDAY, "plan", "--days", "mon,tue,wed,thu,fri")
    with user.open("--today", TUESDAY) as terminal:
        terminal.wait_for("aiming at")
        terminal.press("escape")
        terminal.wait_for("Amina Abara", "today is open")
        user.answer("--today", TUESDAY, "done", "Amina")
        terminal.wait_for("1 day", "today is kept")
