"""The commands that bring files in and write them: import, export."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import click

from habit_tui.cli.layout import count, paragraph, sections
from habit_tui.cli.options import as_json
from habit_tui.cli.output import tell, tell_bytes
from habit_tui.cli.session import Session, pass_session
from habit_tui.domain.change import CannotDo
from habit_tui.domain.intents.threads import is_time
from habit_tui.domain.plain import plain
from habit_tui.domain.shapes import details_shape
from habit_tui.exchange.found import Remark, Unreadable
from habit_tui.exchange.writers import CALENDAR, FORMATS, format_of, written

if TYPE_CHECKING:
    from habit_tui.exchange.bringing_in import BroughtIn
    from habit_tui.exchange.mapping import Columns

MOST_REMARKS = 20
"""Lines of a file named in plain text; `--json` names them all."""


def columns(text: str) -> Columns:
    """Return the columns that a text names."""
    from habit_tui.exchange.mapping import columns_in  # the readers are loaded for an import only

    try:
        return columns_in(text)
    except ValueError as error:
        raise click.BadParameter(str(error)) from None


@click.command("import")
@click.argument("path", metavar="FILE", type=str)
@click.option("--dry-run", is_flag=True, help="Tell what is in it, and change nothing.")
@click.option("--encoding", metavar="NAME", help="How its text is written, if it is not found out: cp1252.")
@click.option(
    "--columns",
    type=columns,
    metavar="name=1,email=3…",
    help="Which column of a table is what, counted from 1: name, first, last, organisation, role, email, "
    "phone, url, note, birthday, tags, connected-on. Two columns of a kind: email=3,email=4. from=2: the "
    "people begin with the second row.",
)
@as_json
@pass_session
def import_file(
    session: Session,
    path: str,
    dry_run: bool,
    encoding: str | None,
    columns: Columns | None,
    as_json: bool,
) -> None:
    """Bring in the people of a file.

    A vCard, a CSV of LinkedIn, Google Contacts, Outlook, Thunderbird or any other program, or what
    `habit-tui export` wrote; which it is, is told by what is in it. Nobody comes in twice, and nothing that
    you wrote is replaced. A table without headings needs --columns.
    """
    from habit_tui.exchange.bringing_in import bring_in

    try:
        brought = bring_in(path, session.book, encoding, columns)
    except Unreadable as error:
        raise CannotDo(f"{plain(path)}: {error}") from error
    if brought.intent is not None and not dry_run:
        session.perform(brought.intent)
    shape = _shape(brought)
    if dry_run:
        shape["contacts"] = [details_shape(contact, None) for contact in brought.found.contacts]
    tell(as_json, shape, _page(brought, dry_run))


@click.command("export")
@click.argument("path", metavar="FILE|-", type=str)
@click.option("--format", "name", type=click.Choice(FORMATS), help="For `-`, or another ending.")
@click.option("--remind-at", default="", metavar="HH:MM", help="In a calendar: a reminder on planned days.")
@as_json
@pass_session
def export(session: Session, path: str, name: str | None, remind_at: str, as_json: bool) -> None:
    """Write everything to a file.

    The format is told by the ending: .json for everything, .csv or .vcf for the people, .md for the journal,
    .ics for the calendar: what is due, and the talks that are arranged.
    --format vcf3 writes vCard 3.0 for programs that do not read 4.0. With `-` it goes to standard output.
    """
    chosen = name or format_of(path)
    if chosen is None:
        raise click.UsageError(f"say what to write with --format, one of: {', '.join(FORMATS)}")
    if remind_at and (chosen != CALENDAR or not is_time(remind_at)):
        raise click.UsageError("--remind-at takes a time from 00:00 to 23:59, and is for a calendar")
    content, count_written = written(chosen, session.book, session.snapshot.day, remind_at)
    if path == "-":
        tell_bytes(content)
        return
    _write(session.database, path, content)
    said = sections(paragraph(f"Wrote {count(count_written, 'entry', 'entries')} to {path}."))
    tell(as_json, {"format": chosen, "written": count_written}, said)


def _write(database: str, path: str, content: bytes) -> None:
    """Put the whole content in a file's place, or leave the file as it is."""
    from habit_tui.storage.failures import explained
    from habit_tui.storage.files import write_atomically

    real = os.path.realpath(path)
    if real == os.path.realpath(database):
        raise CannotDo(f"{path} is the database itself: export to another file")
    if os.path.isdir(real):
        raise CannotDo(f"{path} is a folder: name a file in it")
    with explained("write", path, needed=len(content)):
        if os.path.exists(real) and not os.path.isfile(real):
            with open(real, "wb") as pipe:  # a pipe or a device is written to, never replaced
                pipe.write(content)
        else:
            write_atomically(real, content)


def _shape(brought: BroughtIn) -> dict[str, Any]:
    found = brought.found
    return {
        "format": found.format,
        "read": len(found.contacts),
        "added": brought.added,
        "updated": brought.updated,
        "same": brought.same,
        "others": {"read": len(found.others), "added": brought.others},
        "skipped": [_remark(remark) for remark in found.skipped],
        "warnings": [_remark(remark) for remark in found.warnings],
    }


def _remark(remark: Remark) -> dict[str, Any]:
    return {"line": remark.line, "reason": remark.reason}


def _page(brought: BroughtIn, dry_run: bool) -> str:
    found = brought.found
    return sections(
        paragraph(f"{'Nothing was changed. It would be: ' if dry_run else ''}{brought.sentence}"),
        _remarks("Skipped", found.skipped),
        _remarks("To look at", found.warnings),
    )


def _remarks(title: str, remarks: tuple[Remark, ...]) -> list[str]:
    lines = [
        line
        for one in remarks[:MOST_REMARKS]
        for line in paragraph(f"line {one.line}: {one.reason}", "    ", "  ")
    ]
    rest = len(remarks) - MOST_REMARKS
    return [title, *lines, *([f"  and {rest} more"] if rest > 0 else [])] if lines else []


COMMANDS = (import_file, export)
