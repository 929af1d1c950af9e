"""What people said, told in a shell."""

from tests.cli.contract import CONTACT, Day, Maybe, misfit
from tests.cli.shell import Shell

INSIGHT = {"on": Day(), "contact": Maybe(CONTACT), "target": Maybe(str), "about": str, "text": str}


def test_insights_are_told_the_latest_first_in_the_shape_that_was_promised(used: Shell) -> None:
    used.ok("done", "ben", "--on", "2026-11-20", "--insight", "Trams are old")
    told = used.json("insights")
    assert misfit(told, [INSIGHT]) == ""
    assert [one["text"] for one in told] == ["They hire in spring", "Trams are old"]
    assert (told[0]["contact"]["name"], told[0]["target"]) == ("Maya Okonkwo", "Northwind Rail")
    assert told[1]["target"] is None


def test_only_those_about_a_target_are_told_however_its_name_is_written(used: Shell) -> None:
    used.ok("done", "ben", "--insight", "Trams are old")
    assert [one["text"] for one in used.json("insights", "--target", "northwind  RAIL")] == [
        "They hire in spring"
    ]
    assert used.json("insights", "--target", "operations lead") == []


def test_what_two_said_independently_is_marked_and_what_one_said_twice_is_not(used: Shell) -> None:
    used.ok("done", "maya", "--insight", "They hire people in the spring")
    assert [one["people"] for one in used.json("insights")] == [1, 1]
    used.ok("edit", "ben", "--organisation", "Northwind Rail")
    used.ok("done", "ben", "--insight", "Hiring is in spring")
    assert [one["people"] for one in used.json("insights")] == [2, 2, 2]
    assert "2 people said this independently" in " ".join(used.ok("insights").split())


def test_a_target_that_is_not_on_the_list_is_refused_with_those_that_are(used: Shell) -> None:
    answer = used.run("insights", "--target", "Calder")
    assert (answer.code, answer.out) == (1, b"")
    assert answer.errors.count("\n") == 1
    assert "'Calder' is not on your list; your list has Northwind Rail, Operations lead" in answer.errors


def test_without_insights_it_is_said_how_they_come(shell: Shell) -> None:
    assert shell.json("insights") == []
    assert "Nothing yet" in shell.ok("insights")
