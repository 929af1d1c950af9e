"""Threads and follow-ups from a shell, on a Monday."""

import dataclasses
from datetime import date, timedelta
from typing import Any

import pytest

from tests.cli.shell import MONDAY, Shell


def on(shell: Shell, day: date) -> Shell:
    return dataclasses.replace(shell, day=day)


def due(shell: Shell) -> list[tuple[str, str]]:
    return [(one["kind"], one["contact"]["name"]) for one in shell.json("due")]


def state(shell: Shell, *line: str) -> str:
    thread: dict[str, Any] = shell.json(*line)["thread"]
    return str(thread["state"])


def test_a_conversation_is_to_be_thanked_for_until_it_is(used: Shell) -> None:
    assert due(used) == [("thank", "Maya Okonkwo")]
    assert used.json("status")["due"] == 1
    used.ok("thanked", "maya")
    assert due(used) == []
    assert used.ok("due") == "Nothing is due.\n"
    used.ok("undo")
    assert due(used) == [("thank", "Maya Okonkwo")]


def test_each_has_its_reason_and_words_to_start_from(used: Shell) -> None:
    [thank] = used.json("due")
    assert thank["why"] == "You talked today."
    assert "thank you" in thank["words"].lower()
    told = used.ok("due")
    assert told.startswith("Thank Maya Okonkwo. You talked today.\n")
    assert f"due --drop {thank['id']}" in told


def test_what_is_dropped_stays_dropped_and_undo_brings_it_back(used: Shell) -> None:
    [thank] = used.json("due")
    assert used.json("due", "--drop", thank["id"]) == []
    assert due(on(used, MONDAY + timedelta(1))) == []
    assert "nothing of that id is due" in used.fails("due", "--drop", thank["id"])
    assert used.json("undo") == {"undone": "let go: thank Maya Okonkwo"}
    assert due(used) == [("thank", "Maya Okonkwo")]


def test_a_promise_is_due_until_it_is_kept_or_let_go(used: Shell) -> None:
    used.ok("done", "ben", "--promise", "send the article", "--promise", " ")
    promises = [one for one in used.json("due") if one["kind"] == "promise"]
    assert [(one["why"], one["words"]) for one in promises] == [('"send the article"', "")]
    used.ok("promised", "maya", "--text", "look at her draft")
    assert due(used).count(("promise", "Maya Okonkwo")) == 1
    used.ok("due", "--drop", promises[0]["id"])
    assert ("promise", "Ben Ito") not in due(used)


def test_the_thread_tells_where_it_stands(used: Shell) -> None:
    used.ok("asked", "ben")
    assert state(used, "answered", "ben") == "answered"
    thread = used.json("arranged", "ben", "--on", "2026-11-25", "--at", "15:00", "--channel", "phone")[
        "thread"
    ]
    assert (thread["state"], thread["since"]) == ("arranged", "2026-11-23")
    assert thread["talk"] == {"on": "2026-11-25", "at": "15:00", "channel": "phone"}
    assert used.json("history")["totals"]["asked"] == 1
    assert state(used, "close", "ben") == "closed"
    assert used.json("undo") == {"undone": "closed the thread with Ben Ito"}


def test_an_answer_and_an_arrangement_count_for_no_day(shell: Shell) -> None:
    shell.ok("plan", "--days", "mon,tue,wed,thu,fri")
    shell.ok("add", "Ben Ito")
    shell.ok("answered", "ben")
    shell.ok("arranged", "ben", "--on", "2026-11-24")
    shell.ok("promised", "ben", "--text", "call")
    assert shell.json("status")["streak"]["today"] == "open"
    assert shell.json("status")["streak"]["current"] == 0


def test_an_arranged_talk_is_shown_on_its_day(used: Shell) -> None:
    used.ok("arranged", "ben", "--on", "2026-11-28", "--at", "15:00", "--channel", "phone")
    saturday = on(used, date(2026, 11, 28))
    [talk] = saturday.json("due")
    assert (talk["kind"], talk["why"]) == ("talk", "At 15:00, by phone.")
    monday = on(used, date(2026, 11, 30))
    assert ("talk", "Ben Ito") in due(monday)
    monday.ok("done", "ben")
    assert ("talk", "Ben Ito") not in due(monday)


def test_nothing_is_due_on_a_day_that_the_plan_leaves_out(used: Shell) -> None:
    saturday = on(used, date(2026, 11, 28))
    assert due(saturday) == []
    assert saturday.ok("due") == "Nothing is due today; 1 can wait for the next planned day.\n"
    assert due(on(used, date(2026, 11, 30))) == [("thank", "Maya Okonkwo")]


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("arranged ben --on 2026-11-20", "is over"),
        ("arranged ben --on 2926-11-20", "too far off"),
        ("arranged ben --on 2026-11-25 --at 25:00", "no time"),
        ("answered ben --on 2026-11-25", "still to come"),
        ("close zoe", "nothing has begun"),
        ("due --drop nothing", "nothing of that id is due"),
        ("answered nobody", "nobody"),
    ],
)
def test_what_cannot_be_done_is_said(used: Shell, line: str, why: str) -> None:
    assert why in used.fails(*line.split())


def test_an_arrangement_needs_its_day(used: Shell) -> None:
    assert "--on" in used.misused("arranged", "ben")


def test_the_calendar_is_written_by_its_ending(used: Shell) -> None:
    used.ok("arranged", "ben", "--on", "2026-11-25", "--at", "15:00")
    path = str(used.database.parent / "week.ics")
    assert used.json("export", path, "--remind-at", "08:30") == {"format": "ics", "written": 3}
    assert used.ok("export", "-", "--format", "ics").startswith("BEGIN:VCALENDAR")
    assert "--remind-at" in used.misused("export", path, "--remind-at", "8")
    assert "--remind-at" in used.misused("export", "people.csv", "--remind-at", "08:30")
