"""duplicates and merge-contacts."""

from tests.cli import contract
from tests.cli.contract import CONTACT, DETAILS, misfit
from tests.cli.shell import Shell


def test_nobody_is_there_twice(shell: Shell) -> None:
    assert shell.json("duplicates") == []
    assert "Nobody seems" in shell.ok("duplicates")


def test_who_is_likely_there_twice_is_listed_and_merged_and_undone(shell: Shell) -> None:
    ids = [
        shell.json("add", "Ann Lee", "--organisation", place, "--email", f"ann@{place}.example")["id"]
        for place in ("Iris", "Halden")
    ]
    shell.ok("done", ids[1])
    groups = shell.json("duplicates")
    assert misfit(groups, [[CONTACT]]) == ""
    assert [sorted(one["id"] for one in group) for group in groups] == [sorted(ids)]
    assert "the same name at another organisation" in shell.ok("duplicates")
    merged = shell.json("merge-contacts", *ids)
    assert misfit(merged, DETAILS) == ""
    assert (merged["id"], merged["organisation"], merged["last_step"]) == (ids[0], "Iris", "2026-11-23")
    assert merged["emails"] == ["ann@Iris.example", "ann@Halden.example"]
    assert shell.json("duplicates") == []
    assert len(shell.json("history")["days"][0]["steps"]) == 1
    assert shell.json("undo") == {"undone": "merged Ann Lee into Ann Lee"}
    assert len(shell.json("duplicates")) == 1


def test_what_cannot_be_merged_is_told(used: Shell) -> None:
    assert "one record already" in used.fails("merge-contacts", "maya", "maya")
    assert "nobody called" in used.fails("merge-contacts", "maya", "zzz")
    used.misused("merge-contacts", "maya")
    assert misfit(used.json("contacts"), [contract.DETAILS]) == ""
