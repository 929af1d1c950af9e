"""The commands that record what was done: asked, done, thanked, told, undo."""

from datetime import date

import click

from habit_tui.cli.layout import sections, sentence, short_date
from habit_tui.cli.options import as_json, channel, note, on_date, who, who_or_today
from habit_tui.cli.output import tell
from habit_tui.cli.page import streak_lines
from habit_tui.cli.session import Session, pass_session
from habit_tui.domain.intents import Intent
from habit_tui.domain.intents.steps import Learned, LogConversation, LogStep
from habit_tui.domain.shapes import step_shape, streak_shape
from habit_tui.domain.step import Feeling
from habit_tui.domain.words import REASONS, Channel, Reason, StepKind

VERBS: dict[StepKind, str] = {"asked": "Asked", "talked": "Talked with", "thanked": "Thanked", "told": "Told"}


@click.command("asked")
@who_or_today
@on_date
@click.option("--reason", type=click.Choice(REASONS), help="What you asked for.")
@channel
@click.option("--expect-discomfort", type=int, metavar="0-10", help="How uncomfortable you expect it to be.")
@click.option("--expect-mind", type=int, metavar="0-10", help="How much you expect them to mind.")
@note
@as_json
@pass_session
def asked(
    session: Session,
    who: str | None,
    on: date | None,
    reason: Reason | None,
    channel: Channel | None,
    expect_discomfort: int | None,
    expect_mind: int | None,
    note: str | None,
    as_json: bool,
) -> None:
    """Note that you have reached out to somebody.

    Nobody named: to the person who is suggested today.
    """
    expected = Feeling(expect_discomfort, expect_mind)
    contact = session.someone(who).id
    _log(session, LogStep("asked", contact, on, reason, channel, expected, note or ""), as_json)


@click.command("done")
@who_or_today
@on_date
@channel
@click.option("--felt-discomfort", type=int, metavar="0-10", help="How uncomfortable it was.")
@click.option("--felt-mind", type=int, metavar="0-10", help="How much they minded.")
@click.option("--insight", "insights", multiple=True, metavar="TEXT", help="What you learned; repeatable.")
@click.option("--referral", "referrals", multiple=True, metavar="NAME", help="Whom they named; repeatable.")
@click.option("--promise", "promises", multiple=True, metavar="TEXT", help="What you promised; repeatable.")
@note
@as_json
@pass_session
def done(
    session: Session,
    who: str | None,
    on: date | None,
    channel: Channel | None,
    felt_discomfort: int | None,
    felt_mind: int | None,
    insights: tuple[str, ...],
    referrals: tuple[str, ...],
    promises: tuple[str, ...],
    note: str | None,
    as_json: bool,
) -> None:
    """Note that you have talked with somebody.

    Nobody named: with the person who is suggested today.
    """
    felt = Feeling(felt_discomfort, felt_mind)
    learned = tuple(Learned(text) for text in insights)
    contact = session.someone(who).id
    _log(
        session,
        LogConversation(contact, on, channel, felt, learned, referrals, note or "", promises),
        as_json,
    )


@click.command("thanked")
@who
@on_date
@channel
@note
@as_json
@pass_session
def thanked(
    session: Session, who: str, on: date | None, channel: Channel | None, note: str | None, as_json: bool
) -> None:
    """Note that you have thanked somebody."""
    contact = session.someone(who).id
    _log(session, LogStep("thanked", contact, on, channel=channel, note=note or ""), as_json)


@click.command("told")
@who
@on_date
@channel
@note
@as_json
@pass_session
def told(
    session: Session, who: str, on: date | None, channel: Channel | None, note: str | None, as_json: bool
) -> None:
    """Note that you have told somebody what came of their help."""
    contact = session.someone(who).id
    _log(session, LogStep("told", contact, on, channel=channel, note=note or ""), as_json)


@click.command("undo")
@as_json
@pass_session
def undo(session: Session, as_json: bool) -> None:
    """Take the last change back, also one made in the app."""
    text = session.undo()
    tell(as_json, {"undone": text}, sections(sentence(f"Undone: {text}.")))


def _log(session: Session, intent: Intent, as_json: bool) -> None:
    moment = session.journal.moment()
    after = session.perform(intent, moment)
    step = after.book.steps[moment.new_id()]
    contact = after.book.contacts[step.contact]
    shape = {**step_shape(step, contact), "on": step.on.isoformat()}
    named = f"{VERBS[step.kind]} {contact.name}"
    when = "" if step.on == after.day else f", on {short_date(step.on)}"
    tell(
        as_json,
        {"step": shape, "streak": streak_shape(after.chronicle.streak)},
        sections(sentence(f"{named}{when}."), streak_lines(after.chronicle.streak)),
    )


COMMANDS = (asked, done, thanked, told, undo)
