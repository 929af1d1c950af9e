"""Undo takes the last change back, one after another, whoever made it."""

from tests.cli.shell import Shell

CHANGES = (
    ("plan", "--goal", "4"),
    ("objection", "They will say no"),
    ("target", "Iris Data"),
    ("target", "Iris Data", "--motivation", "0"),
    ("add", "Ann Lee", "--note", "met"),
    ("edit", "ann", "--role", "planner"),
    ("rest", "ann"),
    ("wake", "ann"),
    ("skip",),
    ("skip", "ann", "--why", "wrong-person"),
    ("asked", "ann"),
    ("done", "ann", "--insight", "x", "--referral", "Priya Shah"),
    ("thanked", "ann"),
    ("told", "ann"),
    ("time-off", "2026-12-01", "2026-12-05"),
    ("time-off", "2026-12-02", "--remove"),
    ("forget", "ann"),
)
"""Each kind of change."""


def everything(shell: Shell) -> list[object]:
    """Return all that the commands show, but for what today has been shown already."""
    reads = ("contacts --all", "targets", "plan", "time-off", "history", "objection", "status")
    return [shell.json(*line.split()) for line in reads]


def test_every_change_is_taken_back_one_after_another(used: Shell) -> None:
    seen = []
    for change in CHANGES:
        seen.append(everything(used))
        used.ok(*change)
    for change, before in zip(reversed(CHANGES), reversed(seen), strict=True):
        assert used.ok("undo").startswith("Undone: "), change
        assert everything(used) == before, change


def test_it_says_what_it_took_back(used: Shell) -> None:
    assert used.ok("undo") == "Undone: talked with Maya Okonkwo.\n"
    assert used.json("undo") == {"undone": "added Ben Ito"}


def test_with_nothing_left_it_says_so(shell: Shell) -> None:
    assert shell.fails("undo") == "nothing is left to undo"
    shell.ok("add", "Ann")
    shell.ok("undo")
    assert shell.fails("undo") == "nothing is left to undo"
    assert shell.json("contacts", "--all") == []


def test_a_file_of_many_people_is_one_change(used: Shell) -> None:
    before = everything(used)
    path = used.database.parent / "people.csv"
    path.write_text("First Name,Last Name,Connected On\n" + "".join(f"P{n},Lee,\n" for n in range(60)))
    used.ok("import", str(path))
    assert used.ok("undo") == "Undone: imported 60 people from people.csv.\n"
    assert everything(used) == before
