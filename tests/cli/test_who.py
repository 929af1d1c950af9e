"""WHO means one contact, or nobody is meant: never a guess."""

import pytest

from tests.cli.shell import Shell


@pytest.fixture
def people(shell: Shell) -> Shell:
    for name in ("Ann Lee", "Ann Lee Cole", "Joanna Berg", "Zoë Ångström", "Łukasz Nowak"):
        shell.ok("add", name)
    shell.ok("add", "Bo Ito", "--organisation", "Calder")
    shell.ok("add", "Bo Ito", "--organisation", "Iris")
    return shell


@pytest.mark.parametrize(
    ("who", "name"),
    [
        ("Ann Lee", "Ann Lee"),
        ("ann  LEE", "Ann Lee"),
        ("Cole", "Ann Lee Cole"),
        ("joan", "Joanna Berg"),
        ("zoe angstrom", "Zoë Ångström"),
        ("ZOË", "Zoë Ångström"),
        ("Zoe\u0308", "Zoë Ångström"),
        ("lukasz", "Łukasz Nowak"),
    ],
)
def test_a_whole_name_comes_first_then_a_part_whatever_the_case_and_accents(
    people: Shell, who: str, name: str
) -> None:
    assert people.json("show", who)["name"] == name
    assert people.json("show", *who.split())["name"] == name


def test_an_id_is_its_own(people: Shell) -> None:
    for contact in people.json("contacts"):
        assert people.json("show", contact["id"])["name"] == contact["name"]


@pytest.mark.parametrize(
    "command", ["show", "edit --note x", "rest", "wake", "forget", "asked", "done", "thanked", "told", "skip"]
)
def test_several_are_listed_and_nothing_is_done(people: Shell, command: str) -> None:
    name, *options = command.split()
    before = people.json("contacts", "--all")
    line = people.fails(name, "ann", *options)
    assert "fits 3 people" in line
    assert all(f"{one['name']} [{one['id']}]" in line for one in before if "ann" in one["name"].lower())
    line = people.fails(name, "bo", "ito", *options)
    assert "Bo Ito, Calder [" in line
    assert "Bo Ito, Iris [" in line
    assert people.json("contacts", "--all") == before
    assert people.json("undo") == {"undone": "added Bo Ito"}


def test_nobody_is_said(people: Shell) -> None:
    assert people.fails("show", "Quentin") == "nobody called 'Quentin'; see `habit-tui contacts`"
    assert people.fails("show", "  ") == "say whom: a name, part of a name, or an id"
    assert people.fails("show", "") == "say whom: a name, part of a name, or an id"


def test_many_candidates_are_cut_and_counted(shell: Shell) -> None:
    for number in range(10):
        shell.ok("add", f"Ann {number}")
    line = shell.fails("show", "ann")
    assert line.count("[") == 8
    assert line.endswith("; and 2 more")


def test_an_introducer_is_found_by_the_same_rule(people: Shell) -> None:
    assert "fits" in people.fails("add", "Eve", "--introduced-by", "ann")
    assert people.json("add", "Eve", "--introduced-by", "cole")["introduced_by"]


def test_nobody_named_is_todays_suggestion(people: Shell) -> None:
    suggested = people.json("today")["suggestion"]["contact"]
    assert people.json("asked")["step"]["contact"] == suggested


def test_nobody_named_and_nobody_suggested_is_said(shell: Shell) -> None:
    assert shell.fails("done").startswith("nobody is suggested today, so say whom.")
