"""The README shows the keys, the commands and the files that there are."""

import re
import shlex

import click
import pytest

from habit_tui.cli.main import group
from habit_tui.cli.session import Session
from habit_tui.keys import EVERY_KEY
from scripts.readme import BEGIN, END, README, key_table, with_table

TEXT = README.read_text(encoding="utf-8")
ROOT = README.parent
COMMAND_LINES = [
    *re.findall(r"^habit-tui.*$", TEXT, re.MULTILINE),
    *re.findall(r"`(habit-tui [^`]+)`", TEXT),
]


def test_the_table_of_keys_is_that_of_the_keys_declared() -> None:
    assert with_table(TEXT) == TEXT


def test_every_key_has_a_line_of_its_own() -> None:
    lines = key_table().splitlines()[2:]
    assert len(lines) == len(EVERY_KEY)
    for key, line in zip(EVERY_KEY, lines, strict=True):
        assert f"<kbd>{key.written}</kbd> | {key.label} | {key.tooltip} |" in line


def test_a_readme_without_a_place_for_the_keys_is_refused() -> None:
    with pytest.raises(ValueError, match="no place for the keys"):
        with_table(TEXT.replace(END, ""))
    assert with_table(f"before\n{BEGIN}old\n{END}after") == f"before\n{BEGIN}{key_table()}{END}after"


def test_the_readme_shows_commands() -> None:
    assert len(COMMAND_LINES) >= 6


@pytest.mark.parametrize("line", COMMAND_LINES)
def test_every_command_line_is_one_that_the_program_takes(line: str) -> None:
    arguments = shlex.split(line, comments=True)[1:]
    if arguments == ["--help"]:
        return
    with click.Context(group, info_name="habit-tui", obj=Session("", None, _open, _open)) as context:
        command = group.get_command(context, arguments[0])
        assert command is not None
        command.make_context(arguments[0], arguments[1:], parent=context).close()


def test_a_command_line_that_the_program_does_not_take_would_be_found() -> None:
    with pytest.raises(click.UsageError):
        test_every_command_line_is_one_that_the_program_takes("habit-tui history --colour")


@pytest.mark.parametrize("path", re.findall(r"\]\(([^)#:]+)\)", TEXT))
def test_every_file_that_it_links_to_is_there(path: str) -> None:
    assert (ROOT / path).is_file()


@pytest.mark.parametrize("target", re.findall(r"^make (\w+)", TEXT, re.MULTILINE))
def test_every_make_target_is_one(target: str) -> None:
    assert re.search(rf"^{target}:.*## ", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)


def _open(*_arguments: object) -> int:
    raise AssertionError("reading a command line opened the app")
