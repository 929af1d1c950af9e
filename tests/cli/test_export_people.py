"""From a shell: the people go out as a table or as vCards, and come back the same."""

from pathlib import Path

import pytest

from tests.cli.shell import Shell


@pytest.mark.parametrize("name", ["people.csv", "people.VCF"])
def test_the_people_go_out_and_come_back_the_same(used: Shell, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    answer = used.json("export", str(path))
    assert answer == {"format": name.rpartition(".")[2].lower(), "written": 4}
    other = Shell(tmp_path / "other" / "db.json")
    assert other.json("import", str(path))["added"] == 4
    left_out = "last_step"
    there, back = ({one["id"]: one for one in shell.json("contacts", "--all")} for shell in (used, other))
    assert {key: one | {left_out: None} for key, one in there.items()} == back
    again = used.json("import", str(path))
    assert (again["added"], again["updated"], again["same"]) == (0, 0, 4)


def test_an_older_vcard_goes_out_by_its_name(used: Shell, tmp_path: Path) -> None:
    assert used.ok("export", "-", "--format", "vcf").count("VERSION:4.0\r\n") == 4
    assert used.ok("export", "-", "--format", "vcf3").count("VERSION:3.0\r\n") == 4
    path = tmp_path / "old.vcf"
    assert used.json("export", str(path), "--format", "vcf3")["written"] == 4
    assert b"VERSION:3.0" in path.read_bytes()


def test_no_name_becomes_a_formula_in_a_spreadsheet(shell: Shell) -> None:
    shell.ok("add", "=HYPERLINK(1)", "--phone", "+44 1")
    assert "'=HYPERLINK(1),,,,'+44 1" in shell.ok("export", "-", "--format", "csv")
