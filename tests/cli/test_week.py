"""The week in review."""

import dataclasses
from datetime import date

from tests.cli.shell import Shell


def test_the_week_tells_what_was_done_learned_felt_who_came_and_what_is_next(used: Shell) -> None:
    used.ok("asked", "ben", "--on", "2026-11-23", "--expect-mind", "7")
    used.ok("done", "ben", "--felt-mind", "2", "--insight", "Ask *early* [in spring]")
    used.ok("arranged", "zoe", "--on", "2026-11-30", "--at", "10:00", "--channel", "video")
    page = used.ok("week")
    assert page.startswith("# The week of 23 to 29 Nov\n\n2 conversations of 2, 3 steps.\n")
    for line in (
        "- Monday 23 November: talked with Ben Ito",
        "- Ask \\*early\\* \\[in spring\\] (Ben Ito)",
        "- minding: expected 7 in 10, it was 2 (n = 1)",
        "- Dana Cole",
        "- Monday 30 November at 10:00: talk with Zoë Ångström, by video",
        "- thank Ben Ito (since Monday 23 November)",
    ):
        assert line in page.splitlines(), page
    shape = used.json("week")
    assert (shape["start"], shape["end"], shape["conversations"]) == ("2026-11-23", "2026-11-29", 2)
    assert (shape["yours"]["expected_mind"], shape["yours"]["felt_mind"]) == (7, 2)
    assert [talk["contact"]["name"] for talk in shape["next"]["talks"]] == ["Zoë Ångström"]


def test_a_week_before_history_is_empty_and_no_error(used: Shell) -> None:
    page = used.ok("week", "--of", "2026-01-07")
    assert page.startswith("# The week of 5 to 11 Jan\n\n0 conversations")
    assert "## Done" not in page
    assert used.json("week", "--of", "2026-01-07")["steps"] == []


def test_the_week_begins_where_the_plan_says(used: Shell) -> None:
    used.ok("plan", "--week-starts", "sun")
    assert used.json("week")["start"] == "2026-11-22"
    tuesday = dataclasses.replace(used, day=date(2026, 12, 1))
    assert tuesday.json("week")["start"] == "2026-11-29"
