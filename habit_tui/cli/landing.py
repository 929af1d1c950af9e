"""The command of the good ending."""

from collections.abc import Sequence
from dataclasses import asdict

import click

from habit_tui.cli.layout import paragraph, sections
from habit_tui.cli.options import as_json
from habit_tui.cli.output import tell
from habit_tui.cli.people_page import named
from habit_tui.cli.session import Session, pass_session
from habit_tui.domain.day_words import long_day
from habit_tui.domain.follow_ups.last_thanks import Helper, helpers_of
from habit_tui.domain.history_words import totals_in_words
from habit_tui.domain.intents.landing import Land, StartAgain
from habit_tui.domain.shapes import Shape, contact_shape
from habit_tui.domain.streaks.totals import totals_of


@click.command("landed")
@click.option("--start-again", is_flag=True, help="You are looking again: go on where you left off.")
@as_json
@pass_session
def landed(session: Session, start_again: bool, as_json: bool) -> None:
    """Say "I found it": the streak retires with honour.

    Everybody who helped is listed; a last thank-you to each is due. Said again, it lists them again.
    """
    if start_again:
        session.perform(StartAgain())
    elif session.book.profile.landed_on is None:
        session.perform(Land())
    helpers = helpers_of(session.book)
    totals = totals_of(session.book, session.snapshot.day)
    shape = {"thank": [_shape(one) for one in helpers], "totals": asdict(totals)}
    tell(as_json, shape, _page(session, helpers))


def _shape(helper: Helper) -> Shape:
    return {
        **(contact_shape(helper.contact) or {}),
        "conversations": helper.conversations,
        "insights": helper.insights,
        "named": [contact_shape(contact) for contact in helper.named],
    }


def _page(session: Session, helpers: Sequence[Helper]) -> str:
    day, on = session.snapshot.day, session.book.profile.landed_on
    if on is None:
        return "Welcome back. Your plan holds again from today, and everybody is still here."
    done = totals_in_words(totals_of(session.book, day))
    streak = session.snapshot.chronicle.streak
    days = f"{streak.current} day{'' if streak.current == 1 else 's'}"
    lines = [line for one in helpers for line in paragraph(f"{named(one.contact)}: {one.gave}", "    ", "  ")]
    return sections(
        paragraph(f"You found it, on {long_day(on, day)}. The streak retires at {days}."),
        paragraph(f"In all: {done}.") if done else [],
        ["Who helped:", *lines] if lines else [],
        paragraph("A last thank-you to each is due: habit-tui due") if lines else [],
    )


COMMANDS = (landed,)
