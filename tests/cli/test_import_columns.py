"""From a shell: any file of people comes in, a table without headings once its columns are told."""

import re
from pathlib import Path

import pytest

from habit_tui.exchange.mapping import FIELDS
from tests.cli.contract import DETAILS, IMPORT, misfit
from tests.cli.shell import Shell

CARDS = "BEGIN:VCARD\r\nFN:Ann Lee\r\nTEL:1\r\nEND:VCARD\r\nBEGIN:VCARD\r\nNOTE:x\r\nEND:VCARD\r\n"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    path.write_text("Ann Lee,a@x.example,Calder\nBen Ito,b@x.example,\n")
    return path


def test_columns_that_cannot_be_told_are_asked_for_in_one_line(used: Shell, table: Path) -> None:
    before = used.database.read_bytes()
    said = used.fails("import", str(table))
    assert said.startswith(f"{table}: line 1: ")
    assert "--columns name=1" in said
    assert used.database.read_bytes() == before


def test_columns_that_are_told_are_read(shell: Shell, table: Path) -> None:
    answer = shell.json("import", str(table), "--columns", "name=1,email=2,organisation=3", "--dry-run")
    assert misfit(answer, IMPORT | {"contacts": [DETAILS]}) == ""
    assert [(one["name"], one["organisation"]) for one in answer["contacts"]] == [
        ("Ann Lee", "Calder"),
        ("Ben Ito", ""),
    ]
    assert shell.json("import", str(table), "--columns", "name=1,from=2")["added"] == 1


@pytest.mark.parametrize("text", ["", "1", "name=0", "shoe=1", "phone=1"])
def test_columns_that_are_none_are_a_wrong_usage(shell: Shell, table: Path, text: str) -> None:
    assert "--columns" in shell.misused("import", str(table), "--columns", text)


def test_the_help_names_everything_that_a_column_can_be(shell: Shell) -> None:
    words = set(re.findall(r"[a-z-]+", shell.ok("import", "--help")))
    assert set(FIELDS) <= words


def test_a_column_that_is_not_there_is_one_line(shell: Shell, table: Path) -> None:
    assert "there is no column 9" in shell.fails("import", str(table), "--columns", "name=9")


def test_a_vcard_comes_in_whatever_its_name(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "people.txt"
    path.write_text(CARDS)
    answer = shell.json("import", str(path))
    assert (answer["format"], answer["read"], answer["added"]) == ("vcard", 1, 1)
    assert [one["line"] for one in answer["skipped"]] == [5]
    assert shell.json("import", str(path))["same"] == 1
