"""The check of a draft from a shell."""

from pathlib import Path

from tests.cli.contract import misfit
from tests.cli.shell import Shell

SHAPE = {"words": int, "ok": bool, "findings": [{"code": str, "message": str, "start": int, "end": int}]}
GOOD = "Hi Maya, what is it like to work there?"


def test_a_draft_is_read_from_standard_input_or_a_file_and_gives_one_shape(
    shell: Shell, tmp_path: Path
) -> None:
    text = "Hi Maya — are you hiring?"
    (tmp_path / "draft.txt").write_text(text, encoding="utf-8")
    answers = [
        shell.json("check", stdin=text.encode()),
        shell.json("check", "-", stdin=text.encode()),
        shell.json("check", str(tmp_path / "draft.txt")),
    ]
    assert answers[0] == answers[1] == answers[2]
    assert misfit(answers[0], SHAPE) == ""
    (finding,) = answers[0]["findings"]
    assert (answers[0]["words"], answers[0]["ok"], finding["code"]) == (5, False, "asks-for-job")
    assert text[finding["start"] : finding["end"]] == "are you hiring"


def test_a_good_draft_has_nothing_to_change(shell: Shell) -> None:
    assert shell.json("check", stdin=GOOD.encode()) == {"words": 9, "ok": True, "findings": []}
    assert shell.ok("check", stdin=GOOD.encode()) == "9 words, and nothing to change.\n"


def test_what_is_found_is_told_in_plain_text_and_still_no_failure(shell: Shell) -> None:
    said = shell.ok("check", stdin=b"Hi [Name], are you hiring?")
    assert "placeholder-left" in said
    assert "“are you hiring”" in said


def test_a_file_that_cannot_be_read_is_said_in_one_line(shell: Shell, tmp_path: Path) -> None:
    assert "No such file" in shell.fails("check", str(tmp_path / "none.txt"))
    assert str(tmp_path) in shell.fails("check", str(tmp_path))


def test_the_database_is_not_touched(shell: Shell) -> None:
    shell.ok("check", stdin=b"")
    assert not shell.database.exists()
