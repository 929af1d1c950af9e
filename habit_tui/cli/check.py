"""The command that checks a draft message."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from habit_tui.cli.layout import count, paragraph, sections
from habit_tui.cli.options import as_json
from habit_tui.cli.output import standard_input, tell
from habit_tui.domain.change import CannotDo
from habit_tui.domain.plain import plain
from habit_tui.exchange.decoding import decoded

if TYPE_CHECKING:
    from habit_tui.domain.checking.finding import Check, Finding

LONGEST_QUOTE = 60
"""Characters of the words in question that a line shows."""


@click.command("check")
@click.argument("path", metavar="[FILE|-]", type=str, default="-")
@as_json
def check(path: str, as_json: bool) -> None:
    """Check a draft message.

    Without FILE, or with `-`, it is read from standard input. What is found is advice: the exit code is 0.
    """
    from habit_tui.texts.checks import check_draft  # it reads the phrases; no other command needs them

    draft = _draft(path)
    found = check_draft(draft)
    tell(as_json, _shape(found), _page(found, draft))


def _draft(path: str) -> str:
    if path == "-":
        return decoded(standard_input())
    try:
        return decoded(Path(path).read_bytes())
    except ValueError as error:  # a name that no file can have
        raise CannotDo(f"{plain(path)}: {error}") from error


def _shape(found: "Check") -> dict[str, Any]:
    return {
        "words": found.words,
        "ok": found.ok,
        "findings": [
            {"code": one.code, "message": one.message, "start": one.start, "end": one.end}
            for one in found.findings
        ],
    }


def _page(found: "Check", draft: str) -> str:
    length = count(found.words, "word", "words")
    if found.ok:
        return sections(paragraph(f"{length}, and nothing to change."))
    return sections(paragraph(length), *(_told(one, draft) for one in found.findings))


def _told(one: "Finding", draft: str) -> list[str]:
    words = plain(" ".join(draft[one.start : one.end].split()), LONGEST_QUOTE)
    return [f"{one.code}  “{words}”" if words else one.code, *paragraph(one.message, "  ", "  ")]


COMMANDS = (check,)
