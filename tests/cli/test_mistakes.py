"""Whatever is typed: an exit code of the contract, one line where it fails, and never a traceback."""

import os
import tempfile
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from habit_tui.cli.main import group
from tests.cli.shell import Shell, the_line
from tests.screens.pages.people import CONTROLS, HOSTILE


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("unknown", "no such command 'unknown' (see `habit-tui --help`)"),
        ("today --unknown", "no such option '--unknown' (see `habit-tui today --help`)"),
        ("--today 2026-02-30 status", "'2026-02-30' is no date; write it as YYYY-MM-DD"),
        ("--today 20261123 status", "'20261123' is no date; write it as YYYY-MM-DD"),
        ("--today tomorrow status", "'tomorrow' is no date; write it as YYYY-MM-DD"),
        ("--db= status", "--db needs the name of a file"),
        ("show", "missing argument 'WHO'"),
        ("add", "missing argument 'NAME'"),
        ("add Ann --closeness huge", "'huge' is not one of"),
        ("add Ann --birthday 2026-02-30", "'2026-02-30' is no birthday"),
        ("asked ben --on 2026-2-3", "'2026-2-3' is no date"),
        ("asked ben --expect-mind many", "'many' is not a valid integer"),
        ("asked ben --reason job", "'job' is not one of"),
        ("skip --why bored", "'bored' is not one of"),
        ("plan --days mon,xyz", "'xyz' is no day of the week"),
        ("plan --days ,", "'' is no day of the week"),
        ("time-off --remove", "--remove needs the days"),
        ("objection --kind bother", "say the objection that --kind is about"),
        ("import", "missing argument 'FILE'"),
        ("status extra", "got unexpected extra argument"),
    ],
)
def test_wrong_usage_is_one_line_and_exit_2(used: Shell, line: str, words: str) -> None:
    assert words in used.misused(*line.split())


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("asked ben --expect-mind 11", "not between 0 and 10"),
        ("done ben --felt-discomfort -1", "not between 0 and 10"),
        ("asked ben --on 2027-01-01", "is still to come"),
        ("plan --goal 101", "is not between 0 and 100"),
        ("plan --goal 99999999999999999999999", "is not between 0 and 100"),
        ("plan --day-starts 25:00", "is no start of a day"),
        ("plan --day-starts 4", "is no start of a day"),
        ("time-off 2026-12-05 2026-12-01", "give the first day first"),
        ("time-off 2026-12-05 2099-12-31", "more than ten years"),
        ("time-off 9999-12-30 9999-12-31", "give dates from"),
        ("time-off 2026-12-05 --remove", "none of those days is off"),
        ("history --from 2026-12-05 --to 2026-12-01", "give the first day first"),
        ("rest nobody", "nobody called 'nobody'"),
        ("wake ben", "Ben Ito is awake already"),
        ("edit ben", "nothing to change"),
        ("edit ben --introduced-by ben", "nobody introduces themselves"),
        ("target Iris --motivation 4", "not between 0 and 3"),
        ("demo", "the app needs a terminal"),
        ("", "the app needs a terminal"),
    ],
)
def test_what_cannot_be_done_is_one_line_and_exit_1_and_changes_nothing(
    used: Shell, line: str, words: str
) -> None:
    before = used.database.read_bytes()
    assert words in used.fails(*line.split())
    assert used.database.read_bytes() == before


@pytest.mark.parametrize("text", ["", "  ", "\t\n"])
def test_an_empty_text_is_no_name_and_no_objection(used: Shell, text: str) -> None:
    before = used.database.read_bytes()
    for command in ("add", "target", "objection"):
        used.fails(command, text)
    used.fails("edit", "ben", "--name", text)
    assert used.database.read_bytes() == before


@pytest.mark.parametrize("name", HOSTILE)
def test_a_name_is_kept_as_it_is_and_shown_harmless(used: Shell, name: str) -> None:
    assert used.json("add", name, "--note", name, "--role", name)["name"] == name.strip()
    contact = used.json("show", name)["id"]
    printed = [used.ok("show", contact), used.ok("contacts"), used.ok("asked", contact), used.ok("undo")]
    printed += [used.ok("skip", contact), used.ok("forget", contact)]
    for text in printed:
        assert not set(text) & (set(CONTROLS) - {"\n"})
        assert len(text) < 25_000


def test_candidates_with_hostile_names_stay_on_one_line(used: Shell) -> None:
    used.ok("add", "Ann\x1b[2J\nLee")
    used.ok("add", "Ann " + "x" * 10_000)
    assert len(used.fails("show", "ann")) <= 1_100


def test_json_is_ascii_and_whole_whatever_the_name(used: Shell) -> None:
    used.ok("add", "Zo\u0308\x9b\u202e\U0001f600")
    answer = used.run("contacts", "--json")
    assert answer.out.isascii()
    assert answer.out.count(b"\n") == 1


def test_half_characters_from_an_argument_are_declined(used: Shell) -> None:
    before = used.database.read_bytes()
    assert "no valid Unicode" in used.fails("add", "Ann\udcff")
    assert "nobody called" in used.fails("show", "\udcff")
    assert used.database.read_bytes() == before


@pytest.mark.parametrize("day", ["1970-01-01", "2000-02-29", "2199-12-31"])
def test_far_dates_are_lived_with(used: Shell, day: str) -> None:
    for command in ("today", "status", "history", "plan"):
        answer = used.run_just("--db", str(used.database), "--today", day, command)
        assert (answer.code, answer.errors) == (0, ""), command


@pytest.mark.parametrize("day", ["0001-01-01", "1969-12-31", "2200-01-01", "9999-12-31"])
def test_dates_farther_than_a_life_are_refused(used: Shell, day: str) -> None:
    answer = used.run_just("--db", str(used.database), "--today", day, "today")
    assert answer.code == 2
    assert "is too far off" in the_line(answer.errors)


def test_a_history_without_end_is_no_longer_than_the_history(used: Shell) -> None:
    assert len(used.json("history", "--from", "0001-01-01", "--to", "9999-12-31")["days"]) == 1


def test_the_app_and_the_demo_are_opened_and_their_exit_code_is_given(used: Shell) -> None:
    used.is_terminal = True
    assert used.run().code == 7
    assert used.run("demo").code == 8
    assert used.opened == [(str(used.database), used.day), ("demo", used.day)]


def test_the_environment_names_the_database_and_the_day(
    used: Shell, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HABIT_TUI_DB", str(used.database))
    monkeypatch.setenv("HABIT_TUI_TODAY", "2026-11-24")
    assert used.run_just("today").text.startswith("Tuesday 24 November 2026")
    assert b"Maya" in used.run_just("contacts").out
    assert used.run_just("--today", "2026-11-25", "today").text.startswith("Wednesday 25")
    assert used.run_just("--db", str(tmp_path / "none"), "contacts", "--json").out == b"[]\n"
    monkeypatch.setenv("HABIT_TUI_TODAY", "someday")
    assert (used.run_just("today").code, used.run_just("status").code) == (2, 2)


def test_without_either_it_is_the_file_in_the_users_data_folder(shell: Shell, tmp_path: Path) -> None:
    assert shell.run_just("add", "Ann").code == 0
    assert (tmp_path / "home" / ".local" / "share" / "habit-tui" / "habit-tui.json").is_file()


def test_a_damaged_database_is_named_and_left_as_it_is(used: Shell) -> None:
    for content in (b"", b"{", b"\x00" * 9, b"[]", b'{"_meta": {"database": {"schema": 99}}}'):
        used.database.write_bytes(content)
        for command in ("today", "status", "contacts", "add Ann", "undo", "backup", "export x.json"):
            assert used.database.name in used.fails(*command.split())
        assert used.database.read_bytes() == content


def test_a_database_of_a_newer_version_is_refused(used: Shell) -> None:
    text = used.database.read_text("utf-8").replace('"schema": 1', '"schema": 2')
    used.database.write_text(text, "utf-8")
    assert "was written by a newer habit-tui" in used.fails("status")
    assert used.database.read_text("utf-8") == text


@pytest.mark.parametrize("place", ["file/habit-tui.json", "folder"])
def test_a_place_where_no_database_can_be_is_said(shell: Shell, tmp_path: Path, place: str) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "folder").mkdir()
    shell.database = tmp_path / place
    assert str(shell.database) in shell.fails("add", "Ann") or "folder" in place


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written_to_is_said(used: Shell) -> None:
    used.database.parent.chmod(0o500)
    try:
        assert used.ok("contacts")
        assert used.fails("add", "Ann")
    finally:
        used.database.parent.chmod(0o700)


def test_nothing_that_fails_is_unexpected(used: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("two\nlines\x1b[2J")

    monkeypatch.setattr("habit_tui.wiring.open_journal", broken)
    assert used.fails("today").startswith("something unexpected went wrong: RuntimeError: two lines")


ARGUMENTS = (
    "maya ben zoe 1 -1 0 7 2026-11-20 2026-02-30 mon,tue - -- --json --on --note --kind bother --days --goal "
    "--from --to --why scary --today --query --all --remove --role --email --insight --help"
)
WORDS = (
    st.sampled_from(ARGUMENTS.split())
    | st.text(st.characters(exclude_characters="/"), max_size=12)
    | st.sampled_from(["x" * 10_000, "9" * 5_000, "\udcff", "\x1b[2J", "a\0b"])
)


@settings(deadline=None)
@given(st.sampled_from(sorted(set(group.commands))), st.lists(WORDS, max_size=5))
def test_any_arguments_at_all_keep_the_contract(command: str, arguments: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        before = os.getcwd()
        os.chdir(folder)  # an export may take any word for a file's name
        try:
            shell = Shell(Path(folder) / "db.json", date(2026, 11, 23))
            shell.ok("add", "Maya Okonkwo")
            answer = shell.run(command, *arguments)
        finally:
            os.chdir(before)
    assert answer.code in (0, 1, 2)
    if answer.code or answer.errors:
        line = the_line(answer.errors)
        assert "unexpected went wrong" not in line
        assert not answer.out
