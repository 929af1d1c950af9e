"""The entry of the command line: arguments in, an exit code out, and never a traceback."""

import errno
import os
from collections.abc import Sequence
from datetime import date

import click

from habit_tui import __version__
from habit_tui.cli import (
    aims,
    brief,
    check,
    copies,
    duplicates,
    files,
    history,
    insights,
    landing,
    people,
    steps,
    threads,
    today,
    week,
)
from habit_tui.cli.options import A_DAY, named_day
from habit_tui.cli.output import OutputLost, complain, flush
from habit_tui.cli.sections import SectionedGroup
from habit_tui.cli.session import OpenApp, OpenDemo, Session, check_terminal, pass_session
from habit_tui.domain.change import CannotDo
from habit_tui.domain.contact import Contact
from habit_tui.domain.finding import NotOne
from habit_tui.journal.store import StoreError
from habit_tui.paths import default_database

DONE, FAILED, MISUSED = 0, 1, 2
MOST_CANDIDATES = 8
"""Candidates named on the one line of an error."""


def run(arguments: Sequence[str], open_app: OpenApp, open_demo: OpenDemo) -> int:
    """Carry out a command line, without the program's name, and return its exit code.

    0: done. 1: it could not be done and nothing was changed; one line on standard error says why. 2: wrong
    usage. `open_app` is given the database and the day that the user named, `open_demo` that day.
    """
    session = Session("", None, open_app, open_demo)
    try:
        code = group.main(list(arguments), prog_name="habit-tui", standalone_mode=False, obj=session)
        flush()
    except click.UsageError as error:
        complain(_usage(error))
        return MISUSED
    except (Exception, click.Abort, KeyboardInterrupt, SystemExit) as error:
        reason = _reason(_cause(error))
        complain(f"done, but {reason}" if session.changed else reason)
        return DONE if session.changed else FAILED
    return code if isinstance(code, int) else DONE


@click.group(
    cls=SectionedGroup,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    help="One reframe, one person, one streak each morning. Without a command: opens the app.",
    epilog="WHO is an id, a name or a part of one. More: habit-tui COMMAND --help",
)
@click.option(
    "--db",
    "database",
    envvar="HABIT_TUI_DB",
    metavar="FILE",
    help="The database file (environment: HABIT_TUI_DB).",
)
@click.option(
    "--today",
    "named",
    envvar="HABIT_TUI_TODAY",
    type=named_day,
    metavar=A_DAY,
    help="See or enter another day (environment: HABIT_TUI_TODAY).",
)
@click.version_option(__version__, message="%(prog)s %(version)s")
@click.pass_context
def group(context: click.Context, database: str | None, named: date | None) -> int:
    """Note the global options; open the app where no command follows, and return its exit code."""
    if database == "":
        raise click.UsageError("--db needs the name of a file")
    session: Session = context.obj
    session.database = database or default_database()
    session.day = named
    if context.invoked_subcommand is not None:
        return DONE
    check_terminal()
    return session.open_app(session.database, session.day)


@click.command("demo")
@pass_session
def demo(session: Session) -> int:
    """Open the app on invented data; nothing is saved."""
    check_terminal()
    return session.open_demo(session.day)


def _add_commands(sections: SectionedGroup) -> None:
    sections.add_section("The morning", (*today.COMMANDS, *check.COMMANDS, demo))
    sections.add_section("What you did", steps.COMMANDS)
    sections.add_section(
        "What comes next", (*threads.COMMANDS, *brief.COMMANDS, *week.COMMANDS, *landing.COMMANDS)
    )
    sections.add_section("People", (*people.COMMANDS, *duplicates.COMMANDS))
    sections.add_section("What you are aiming at", (*aims.COMMANDS, *insights.COMMANDS))
    sections.add_section("Days", history.COMMANDS)
    sections.add_section("Files", (*files.COMMANDS, *copies.COMMANDS))


_add_commands(group)


def _usage(error: click.UsageError) -> str:
    message = error.format_message().rstrip(".")
    path = error.ctx.command_path if error.ctx else "habit-tui"
    return f"{message[:1].lower()}{message[1:]} (see `{path} --help`)"


def _cause(error: BaseException) -> BaseException:
    """Return what went wrong: that nobody takes the output, where that is so and click has met it first."""
    try:
        flush()
    except OutputLost as lost:
        return lost if isinstance(error, OSError) else error
    return error


def _reason(error: BaseException) -> str:
    """Return why it failed, in one line."""
    if isinstance(error, NotOne) and error.candidates:
        return f"{error}: {_named(error.candidates)}"
    if isinstance(error, CannotDo | StoreError):
        return str(error)
    if isinstance(error, OutputLost):
        return f"the answer could not be written: {error}"
    if isinstance(error, SystemExit):  # what click makes of a reader who has gone while it prints help
        return f"the answer could not be written: {os.strerror(errno.EPIPE)}"
    if isinstance(error, KeyboardInterrupt | click.Abort):
        return "interrupted"
    if isinstance(error, OSError):
        return f"{error.filename}: {_why(error)}" if error.filename else _why(error)
    if isinstance(error, OverflowError):
        return "a date is out of range: give one from 1970 to 2199"
    return f"something unexpected went wrong: {type(error).__name__}: {error}"


def _why(error: OSError) -> str:
    return os.strerror(error.errno) if error.errno else str(error)


def _named(candidates: Sequence[Contact]) -> str:
    shown = [
        f"{contact.name}{f', {contact.organisation}' if contact.organisation else ''} [{contact.id}]"
        for contact in candidates[:MOST_CANDIDATES]
    ]
    rest = len(candidates) - len(shown)
    return "; ".join(shown) + (f"; and {rest} more" if rest else "")
