"""The commands about threads and follow-ups: due, answered, arranged, close."""

from collections.abc import Sequence
from datetime import date

import click

from habit_tui.cli.layout import paragraph, sections, sentence, short_date
from habit_tui.cli.options import A_DAY, as_json, channel, day, who
from habit_tui.cli.output import tell
from habit_tui.cli.session import Session, pass_session
from habit_tui.domain.contact import Contact
from habit_tui.domain.finding import contact_meant
from habit_tui.domain.follow_ups.due import every_due
from habit_tui.domain.follow_ups.message import message_for
from habit_tui.domain.follow_ups.wording import WHAT
from habit_tui.domain.intents import Intent
from habit_tui.domain.intents.follow_ups import DropDue, MakePromise
from habit_tui.domain.intents.threads import ArrangeTalk, CloseThread, NoteAnswer
from habit_tui.domain.plain import plain
from habit_tui.domain.shapes import Shape, contact_shape, due_shape, thread_shape
from habit_tui.domain.threads.thread import thread_of
from habit_tui.domain.today import Due
from habit_tui.domain.words import Channel

_LONGEST_ID = 100


@click.command("due")
@click.option("--drop", "dropped", metavar="ID", help="Let this one go; it never comes up again.")
@as_json
@pass_session
def due(session: Session, dropped: str | None, as_json: bool) -> None:
    """List what is due, and why."""
    if dropped is not None:
        session.perform(DropDue(dropped))
    waiting = session.snapshot.today.due
    tell(as_json, [_shape(session, one) for one in waiting], _page(session, waiting))


@click.command("answered")
@who
@click.option("--on", type=day, metavar=A_DAY, help="The day they answered, if not today.")
@as_json
@pass_session
def answered(session: Session, who: str, on: date | None, as_json: bool) -> None:
    """Note that somebody has answered; it is no step."""
    contact = contact_meant(session.book, who)
    _move(session, NoteAnswer(contact.id, on), contact, f"{contact.name} has answered.", as_json)


@click.command("arranged")
@who
@click.option("--on", "on", type=day, required=True, metavar=A_DAY, help="The day of the talk.")
@click.option("--at", default="", metavar="HH:MM", help="When it begins.")
@channel
@as_json
@pass_session
def arranged(session: Session, who: str, on: date, at: str, channel: Channel | None, as_json: bool) -> None:
    """Note that you will talk with somebody; it is no step."""
    contact = contact_meant(session.book, who)
    when = f"{short_date(on)}{f' at {at}' if at else ''}"
    said = f"A talk with {contact.name} is arranged for {when}."
    _move(session, ArrangeTalk(contact.id, on, at, channel), contact, said, as_json)


@click.command("close")
@who
@as_json
@pass_session
def close(session: Session, who: str, as_json: bool) -> None:
    """Be done with somebody: nothing more of it is due."""
    contact = contact_meant(session.book, who)
    _move(session, CloseThread(contact.id), contact, f"Closed: {contact.name}. That is fine.", as_json)


@click.command("promised")
@who
@click.option("--text", required=True, metavar="TEXT", help="What you said you would do.")
@as_json
@pass_session
def promised(session: Session, who: str, text: str, as_json: bool) -> None:
    """Note what you promised somebody, so that it is due."""
    contact = contact_meant(session.book, who)
    _move(session, MakePromise(contact.id, text), contact, f"You will be reminded of it, {text!r}.", as_json)


def _move(session: Session, intent: Intent, contact: Contact, said: str, as_json: bool) -> None:
    after = session.perform(intent)
    thread = thread_of(after.book, contact.id, after.day)
    shape: Shape = {**(contact_shape(contact) or {}), "thread": thread_shape(thread)}
    tell(as_json, shape, sections(sentence(said)))


def _shape(session: Session, due: Due) -> Shape:
    words = message_for(due, session.book, session.snapshot.texts.follow_ups)
    return {**due_shape(due), "words": words}


def _page(session: Session, waiting: Sequence[Due]) -> str:
    if not waiting:
        later = len(every_due(session.book, session.snapshot.day))
        return (
            f"Nothing is due today; {later} can wait for the next planned day."
            if later
            else "Nothing is due."
        )
    return sections(*(_lines(session, one) for one in waiting))


def _lines(session: Session, due: Due) -> list[str]:
    words = message_for(due, session.book, session.snapshot.texts.follow_ups)
    what = f"{WHAT[due.kind]} {due.contact.name}"
    return [
        *paragraph(f"{what[:1].upper()}{what[1:]}. {due.why}", "  ", ""),
        *paragraph(words, "    "),
        f"    to let it go: due --drop {plain(due.id, _LONGEST_ID)}",
    ]


COMMANDS = (due, answered, arranged, promised, close)
