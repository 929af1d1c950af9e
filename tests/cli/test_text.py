"""What the commands print in plain text: for a terminal of 80 columns, a screen reader, a mail."""

import pytest

from habit_tui.cli.layout import COLUMNS, columns, paragraph, paragraphs
from habit_tui.cli.main import group
from tests.cli.shell import Shell

PRINTING = (
    "today",
    "status",
    "skip",
    "objection",
    "reframe I am too shy for small talk",
    "reframe purple monkey",
    "asked ben",
    "done zoe --insight x",
    "undo",
    "show maya",
    "add Priya Shah --organisation Calder --role planner",
    "edit maya --role director",
    "rest maya",
    "forget ben",
    "target Iris Data",
    "targets",
    "history",
    "plan",
    "time-off 2026-12-20 2027-01-02",
    "backup",
    "backups",
)


@pytest.mark.parametrize("line", PRINTING)
def test_a_page_is_plain_lines_that_fit(used: Shell, line: str) -> None:
    text = used.ok(*line.split())
    assert text.endswith("\n")
    assert not text.endswith("\n\n")
    for printed in text.split("\n"):
        assert columns(printed) <= COLUMNS
        assert printed == printed.rstrip()


@pytest.mark.parametrize("name", ["", *sorted(group.commands)])
def test_help_fits_eighty_columns_and_cuts_no_sentence(
    shell: Shell, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    text = shell.ok(*name.split(), "--help")
    assert all(len(line) < 80 for line in text.split("\n"))
    assert "..." not in text.replace("mon,tue,...", "").replace("[ARGS]...", "")
    assert shell.ok(*name.split(), "-h") == text


def test_help_lists_every_command_in_the_order_of_a_day(shell: Shell) -> None:
    text = shell.ok("--help")
    listed = [name for line in text.split("\n") for name in line.split()[:1] if name in group.commands]
    assert listed[:2] == ["today", "status"]
    assert sorted(listed) == sorted(group.commands)


def test_today_reads_from_top_to_bottom(used: Shell) -> None:
    text = used.ok("today")
    parts = ["Monday 23 November 2026", 'You wrote: "I don\'t want to bother my friends"', "Today: "]
    parts += ["A message to start from", "Questions worth asking", "Streak: 1 day; today is kept."]
    places = [text.index(part) for part in parts]
    assert places == sorted(places)


def test_a_contact_is_shown_with_what_was_done_and_said(used: Shell) -> None:
    text = used.ok("show", "maya")
    for part in ("Maya Okonkwo, Northwind Rail", "E-mail: maya@northwind.example", "They hire in spring"):
        assert part in text


def test_nothing_there_is_said_with_what_to_do(shell: Shell) -> None:
    for command, words in {
        "contacts": "habit-tui add",
        "targets": "habit-tui target",
        "objection": "habit-tui objection",
        "plan": "habit-tui plan --days",
        "time-off": "No time off.",
        "history": "No streak yet.",
        "backups": "No copies yet",
        "today": "Nobody is entered yet.",
    }.items():
        assert words in shell.ok(command)


def test_contacts_are_listed_by_name_and_found_by_any_of_their_words(used: Shell) -> None:
    used.ok("rest", "ben")
    assert used.ok("contacts").split("\n")[:3] == [
        "Dana Cole",
        "Maya Okonkwo, Northwind Rail",
        "Zoë Ångström, analyst",
    ]
    assert used.ok("contacts", "--resting") == "Ben Ito (resting)\n"
    assert used.ok("contacts", "--all").count("\n") == 4
    for query in ("okonk", "NORTHWIND", "angstrom", "analyst", "alumni"):
        assert used.ok("contacts", "--query", query).count("\n") == 1
    assert used.ok("contacts", "--query", "nobody at all") == "Nobody fits.\n"


def test_a_word_wider_than_a_line_is_cut_into_pieces_that_fit() -> None:
    assert [len(line) for line in paragraph("x" * 200)] == [76, 76, 48]
    assert all(columns(line) <= COLUMNS for line in paragraph("漢" * 100, "  "))


def test_blank_lines_of_a_text_stay() -> None:
    assert paragraphs("a\n\nb\r\nc", "  ") == ["  a", "", "  b", "  c"]


def test_the_kind_that_was_doubted_is_said(used: Shell) -> None:
    text = used.ok("objection", "They", "will", "say", "no", "and", "I", "am", "shy")
    assert text.startswith('"They will say no and I am shy"')
    assert ("say so with --kind" in text) == (not _is_sure("They will say no and I am shy"))


def _is_sure(words: str) -> bool:
    from habit_tui.wiring import read_objection

    return read_objection(words).sure
