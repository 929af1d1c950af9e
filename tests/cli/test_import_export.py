"""Bringing files in and writing them, from a shell."""

import json
import os
import stat
from pathlib import Path

import pytest

from tests.cli.contract import DETAILS, IMPORT, misfit
from tests.cli.shell import Shell, the_line
from tests.exchange.making import ADA, BRUNO, CLOSED, connections


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "Connections.csv"
    path.write_text(connections(ADA, BRUNO, CLOSED), "utf-8")
    return path


def test_it_tells_what_came_in(shell: Shell, file: Path) -> None:
    answer = shell.json("import", str(file))
    assert misfit(answer, IMPORT) == ""
    counts = [answer[name] for name in ("format", "read", "added", "updated", "same")]
    assert counts == ["linkedin", 2, 2, 0, 0]
    assert answer["skipped"] == [{"line": 8, "reason": "no name: an account that was closed"}]
    assert "contacts" not in answer
    assert [one["name"] for one in shell.json("contacts")] == ["Ada Abelson", "Bruno Håkansson"]


def test_in_plain_text_it_names_the_lines_that_were_left_out(shell: Shell, file: Path) -> None:
    assert shell.ok("import", str(file)) == (
        "2 people added, 1 line skipped.\n\nSkipped\n  line 8: no name: an account that was closed\n"
    )


def test_the_same_file_again_changes_nothing(shell: Shell, file: Path) -> None:
    shell.ok("import", str(file))
    before = shell.database.read_bytes()
    answer = shell.json("import", str(file))
    assert (answer["added"], answer["updated"], answer["same"]) == (0, 0, 2)
    assert shell.database.read_bytes() == before


def test_what_the_user_wrote_stays_and_what_is_missing_is_filled_in(shell: Shell, file: Path) -> None:
    shell.ok("add", "Bruno Håkansson", "--organisation", "Dune North Labs", "--email", "b@x.example")
    assert shell.json("import", str(file))["updated"] == 1
    bruno = shell.json("show", "bruno")
    assert (bruno["organisation"], bruno["role"], len(bruno["urls"])) == (
        "Dune North Labs",
        "CTO",
        1,
    )


def test_a_dry_run_lists_them_as_read_and_writes_nothing(shell: Shell, file: Path) -> None:
    answer = shell.json("import", str(file), "--dry-run")
    assert misfit(answer, IMPORT | {"contacts": [DETAILS]}) == ""
    assert answer["read"] == len(answer["contacts"]) == 2
    assert shell.ok("import", str(file), "--dry-run").startswith("Nothing was changed. It would be: 2 people")
    assert not shell.database.parent.exists()


def test_an_encoding_can_be_named(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_bytes(connections("Зоя,Иванова,,,,,").encode("cp1251"))
    shell.ok("import", str(path), "--encoding", "cp1251")
    assert shell.json("contacts")[0]["name"] == "Зоя Иванова"


@pytest.mark.parametrize("content", [b"", b"hello", b"PK\x03\x04", b"{", b'{"_meta": {}}', b"\xff" * 99])
def test_a_file_that_is_none_changes_nothing(used: Shell, tmp_path: Path, content: bytes) -> None:
    path, before = tmp_path / "x.csv", used.database.read_bytes()
    path.write_bytes(content)
    assert used.fails("import", str(path)).startswith(f"{path}: line 1: ")
    assert used.database.read_bytes() == before


def test_a_file_that_cannot_be_opened_is_one_line(used: Shell, tmp_path: Path) -> None:
    assert used.fails("import", str(tmp_path / "none.csv")).endswith("none.csv: No such file or directory")
    assert used.fails("import", str(tmp_path)).endswith(": Is a directory")
    assert used.fails("import", "a\0b").endswith("no file can have this name")


def test_everything_goes_out_and_comes_back_the_same(used: Shell, tmp_path: Path) -> None:
    first, second = tmp_path / "1.json", tmp_path / "2.json"
    for line in ("time-off 2026-12-01 2026-12-03", "skip", "asked ben --expect-mind 3", "rest zoe"):
        used.ok(*line.split())
    answer = used.json("export", str(first))
    assert answer["format"] == "json"
    other = Shell(tmp_path / "other" / "db.json")
    other.ok("import", str(first))
    assert other.json("export", str(second)) == answer
    assert second.read_bytes() == first.read_bytes()
    for line in ("today", "history", "contacts --all", "targets", "plan", "time-off", "objection"):
        assert other.json(*line.split()) == used.json(*line.split())


def test_an_export_is_for_its_owner_alone_and_replaces_the_file_as_a_whole(
    used: Shell, tmp_path: Path
) -> None:
    path = tmp_path / "people.json"
    path.write_text("old")
    path.chmod(0o644)
    link = tmp_path / "link.json"
    link.symlink_to(path)
    used.ok("export", str(link))
    assert link.is_symlink()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert json.loads(path.read_text())["format"] == "habit-tui"
    assert [one.name for one in tmp_path.iterdir() if one.name.endswith(".tmp")] == []


def test_an_export_that_fails_half_way_leaves_the_old_file(
    used: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "people.json"
    path.write_text("old")

    def full(*_: object) -> int:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr("habit_tui.storage.files.os.write", full)
    assert "disk or its quota is full" in used.fails("export", str(path))
    monkeypatch.undo()
    assert path.read_text() == "old"
    assert not [one for one in tmp_path.iterdir() if one.name.endswith(".tmp")]


def test_an_export_to_standard_output_is_the_file_itself(used: Shell, tmp_path: Path) -> None:
    path = tmp_path / "people.json"
    used.ok("export", str(path))
    assert used.ok("export", "-", "--format", "json") == path.read_text("utf-8")
    assert used.json("export", "-", "--format", "json")["contacts"]


def test_a_pipe_is_written_to_and_not_replaced(used: Shell, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        used.ok("export", str(pipe), "--format", "json")
        assert os.read(reader, 1 << 20).startswith(b"{")
    finally:
        os.close(reader)
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_an_export_never_replaces_the_database(used: Shell, tmp_path: Path) -> None:
    link = tmp_path / "x.json"
    link.symlink_to(used.database)
    before = used.database.read_bytes()
    assert "is the database itself" in used.fails("export", str(link))
    assert "is the database itself" in used.fails("export", str(used.database))
    assert used.database.read_bytes() == before


def test_where_it_cannot_be_written_is_said(used: Shell, tmp_path: Path) -> None:
    assert "is a folder" in used.fails("export", str(tmp_path), "--format", "json")
    assert "No such file" in used.fails("export", str(tmp_path / "none" / "x.json"))
    assert "--format" in used.misused("export", str(tmp_path / "x.xyz"))
    assert "--format" in used.misused("export", "-")


def test_a_copy_is_made_listed_and_put_back(used: Shell) -> None:
    made = Path(used.json("backup")["file"])
    assert made.read_bytes() == used.database.read_bytes()
    before = used.database.read_bytes()
    used.ok("forget", "maya")
    without = used.database.read_bytes()
    assert made.name in used.ok("backups")
    [listed] = [one for one in used.json("backups") if one["file"] == made.name]
    assert (listed["contacts"], listed["steps"]) == (4, 1)
    kept = used.json("restore", made.name)["kept_as"]
    assert used.database.read_bytes() == before
    assert Path(kept).read_bytes() == without
    assert "there is no backup 'none'" in used.fails("restore", "none")


def test_a_damaged_database_can_be_put_back(used: Shell) -> None:
    name = Path(used.json("backup")["file"]).name
    used.database.write_bytes(b"{")
    assert f"habit-tui restore {name}" in used.fails("contacts")
    used.ok("restore", name)
    assert len(used.json("contacts")) == 4


def test_a_change_that_was_made_has_not_failed_whatever_comes_after(
    shell: Shell, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lost(_: str) -> None:
        raise BrokenPipeError(32, "Broken pipe")

    monkeypatch.setattr("habit_tui.cli.output.say", lost)
    answer = shell.run("import", str(file))
    assert (answer.code, the_line(answer.errors)) == (
        0,
        "done, but the answer could not be written: Broken pipe",
    )
    assert the_line(shell.run("contacts").errors) == "the answer could not be written: Broken pipe"
    assert shell.run("contacts").code == 1
