"""The good ending, and beginning again."""

import dataclasses
from datetime import timedelta

from tests.cli.shell import MONDAY, Shell


def test_the_streak_retires_and_everybody_who_helped_is_listed(used: Shell) -> None:
    answer = used.json("landed")
    assert [(one["name"], one["conversations"], one["insights"]) for one in answer["thank"]] == [
        ("Maya Okonkwo", 1, 1)
    ]
    assert [one["name"] for one in answer["thank"][0]["named"]] == ["Dana Cole"]
    page = used.ok("landed")
    assert page.startswith("You found it, on Monday 23 November. The streak retires at 1 day.")
    assert "  Maya Okonkwo, Northwind Rail: 1 talk, 1 insight, 1 name" in page.splitlines()
    for days in (1, 30, 400):
        later = dataclasses.replace(used, day=MONDAY + timedelta(days))
        streak = later.json("status")["streak"]
        assert (streak["current"], streak["today"], streak["freezes"]) == (1, "rest", 2)


def test_a_last_thank_you_is_due_on_any_day_and_nobody_is_suggested(used: Shell) -> None:
    used.ok("landed")
    saturday = dataclasses.replace(used, day=MONDAY + timedelta(5))
    [due] = saturday.json("due")
    assert (due["kind"], due["contact"]["name"]) == ("thank", "Maya Okonkwo")
    assert due["why"] == "You found it. They gave 1 talk, 1 insight, 1 name."
    assert saturday.json("today")["suggestion"] is None
    assert "You found it" in saturday.json("today")["nobody"]
    saturday.ok("thanked", "maya")
    assert saturday.json("due") == []
    assert saturday.json("contacts"), "the address book stays"


def test_it_can_be_started_again_and_undone(used: Shell) -> None:
    plan = used.json("plan")
    used.ok("landed")
    assert used.json("plan")["days"] == []
    assert used.ok("landed", "--start-again").startswith("Welcome back.")
    assert (used.json("plan")["days"], used.json("plan")["goal"]) == (plan["days"], plan["goal"])
    assert used.json("today")["suggestion"] is not None
    assert "nothing has ended" in used.fails("landed", "--start-again")
    assert used.json("undo") == {"undone": "began again"}
    assert used.json("undo") == {"undone": "I found it"}
    assert used.json("plan")["days"] == plan["days"]
    assert used.json("undo")["undone"] == "talked with Maya Okonkwo"
