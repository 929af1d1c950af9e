"""The commands of the morning: today, status, skip, objection, reframe."""

import io

import click

from habit_tui.cli import page
from habit_tui.cli.kinds import answer_shape, answer_to, kind_of, second_thought
from habit_tui.cli.options import as_json, who_or_today, words
from habit_tui.cli.output import standard_input, tell
from habit_tui.cli.session import GLANCE_DAYS, Session, pass_session
from habit_tui.domain.intents.aims import ChooseObjection
from habit_tui.domain.intents.page import SkipContact
from habit_tui.domain.shapes import objection_shape, status_shape, suggestion_shape, today_shape
from habit_tui.domain.today import Today
from habit_tui.domain.words import OBJECTION_KINDS, SKIP_WHYS, ObjectionKind, SkipWhy
from habit_tui.exchange.decoding import decoded
from habit_tui.glance.codec import today_from_json
from habit_tui.glance.keeper import status_line
from habit_tui.glance.sheet import read_sheet
from habit_tui.glance.status import TODAY


@click.command("today")
@as_json
@pass_session
def today(session: Session, as_json: bool) -> None:
    """Print today's screen as plain text."""
    shown = _today(session)
    tell(as_json, today_shape(shown), page.today_page(shown))


@click.command("status")
@as_json
@pass_session
def status(session: Session, as_json: bool) -> None:
    """Print one line for a prompt or a status bar."""
    shown = _today(session)
    tell(as_json, status_shape(shown), status_line(shown))


@click.command("skip")
@who_or_today
@click.option("--why", type=click.Choice(SKIP_WHYS), default="not-now", help="Why; not-now if not said.")
@as_json
@pass_session
def skip(session: Session, who: str | None, why: SkipWhy, as_json: bool) -> None:
    """Suggest someone else today.

    Nobody named: instead of the person who is suggested.
    """
    after = session.perform(SkipContact(session.someone(who).id, why)).today
    tell(as_json, {"suggestion": suggestion_shape(after.suggestion)}, page.suggestion_page(after))


@click.command("objection")
@words("text", "[TEXT]", required=False)
@click.option(
    "--kind",
    type=click.Choice(OBJECTION_KINDS),
    metavar="KIND",
    help=f"Its kind, if you know better: {', '.join(OBJECTION_KINDS)}.",
)
@as_json
@pass_session
def objection(session: Session, text: str | None, kind: ObjectionKind | None, as_json: bool) -> None:
    """List your objections, or say today's in your own words."""
    if text is None and kind is not None:
        raise click.UsageError("say the objection that --kind is about")
    doubt = ""
    if text is not None:
        reading = kind_of(text)
        session.perform(ChooseObjection(text, kind or reading.candidates[0].kind))
        doubt = "" if kind else second_thought(reading)
    said = sorted(session.book.objections.values(), key=lambda one: (one.since, one.at), reverse=True)
    tell(as_json, [objection_shape(one) for one in said], page.objections_page(said, doubt))


@click.command("reframe")
@words("text", "TEXT|-")
@as_json
@pass_session
def reframe(session: Session, text: str, as_json: bool) -> None:
    """Tell what kind of objection a text is, and answer it.

    `-` reads one objection a line from standard input.
    """
    if text == "-":
        lines = io.StringIO(decoded(standard_input()))
        answers = [answer_to(line.rstrip("\r\n"), session.snapshot) for line in lines]
        tell(as_json, [answer_shape(answer) for answer in answers], page.answers_page(answers))
    else:
        answer = answer_to(text, session.snapshot)
        tell(as_json, answer_shape(answer), page.answers_page([answer]))


def _today(session: Session) -> Today:
    """Return Today as it was kept for a quick start, or else from the database, and keep it then."""
    sheet = read_sheet(session.database)
    parts = sheet and sheet.line_of(session.day.isoformat() if session.day else sheet.today())
    if parts and len(parts) > TODAY:
        try:
            return today_from_json(parts[TODAY])
        except (ValueError, KeyError, TypeError):
            pass  # damaged: the database knows
    session.journal.keep_glance(GLANCE_DAYS)
    return session.snapshot.today


COMMANDS = (today, status, skip, objection, reframe)
