"""The commands about the days: history, plan, time-off."""

from datetime import date

import click

from habit_tui.cli import history_page
from habit_tui.cli.colour import wants_colour
from habit_tui.cli.options import A_DAY, as_json, day, weekday, weekdays
from habit_tui.cli.output import tell, tell_text
from habit_tui.cli.session import Session, pass_session
from habit_tui.domain.book import Book
from habit_tui.domain.change import CannotDo
from habit_tui.domain.intents import Intent
from habit_tui.domain.intents.plans import CancelTimeOff, ChangePlan, TakeTimeOff
from habit_tui.domain.period import period_of
from habit_tui.domain.shapes import period_shape, plan_shape, time_off_shape
from habit_tui.domain.words import COUNTS, Counts


@click.command("history")
@click.option(
    "--from", "start", type=day, metavar=A_DAY, help="The first day; the whole history if not said."
)
@click.option("--to", "end", type=day, metavar=A_DAY, help="The last day; today if not said.")
@click.option("--plain", is_flag=True, help="In sentences, day by day: for a screen reader.")
@as_json
@pass_session
def history(session: Session, start: date | None, end: date | None, plain: bool, as_json: bool) -> None:
    """Show the streak history, and what it comes to."""
    from habit_tui.cli.review_page import review_sections, review_shape  # no other command reviews

    snapshot = session.snapshot
    first, last = start or date.min, end or snapshot.day
    if last < first:
        raise CannotDo(f"{last.isoformat()} comes before {first.isoformat()}: give the first day first")
    period = period_of(snapshot.book, snapshot.chronicle, snapshot.first_weekday, first, last)
    if as_json:
        tell(True, period_shape(period) | review_shape(snapshot, first, last), "")
        return
    review = review_sections(snapshot, first, last)
    if plain:
        most_days = None if start else history_page.DAYS_TOLD
        tell_text(history_page.history_sentences(period, review, most_days))
    else:
        tell_text(history_page.history_page(period, review, snapshot.first_weekday, wants_colour()))


@click.command("plan")
@click.option(
    "--days", type=weekdays, metavar="mon,tue,...", help="The days that are on: mon,tue,wed,thu,fri, or none."
)
@click.option("--goal", type=int, metavar="N", help="Conversations a week.")
@click.option(
    "--counts", type=click.Choice(COUNTS), help="What keeps a day: any step, or conversations only."
)
@click.option("--day-starts", metavar="HH:MM", help="When a new day begins.")
@click.option(
    "--week-starts", "first_weekday", type=weekday, metavar="DAY", help="The first day of the calendar week."
)
@click.option("--most-talks", type=int, metavar="N", help="Live talks a week before messages are plenty.")
@click.option(
    "--quiet-days/--no-quiet-days",
    "quiet_days",
    default=None,
    help="Whether a quiet day follows a live talk.",
)
@click.option("--dry-run", is_flag=True, help="Tell what it would do, and change nothing.")
@as_json
@pass_session
def plan(
    session: Session,
    days: frozenset[int] | None,
    goal: int | None,
    counts: Counts | None,
    day_starts: str | None,
    first_weekday: int | None,
    most_talks: int | None,
    quiet_days: bool | None,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Show your plan, or change it from today on.

    A change says first what it does. The past keeps the plans that held then.
    """
    change = ChangePlan(days, goal, counts, day_starts, first_weekday, most_talks, quiet_days)
    book, effect = session.book, ""
    if change != ChangePlan():
        book, effect = _changed(session, change, dry_run)
    held = book.plan_on(session.snapshot.day)
    tell(as_json, plan_shape(held) | {"effect": effect or None}, history_page.plan_page(held, effect))


@click.command("time-off")
@click.argument("start", metavar="[FROM]", type=day, required=False)
@click.argument("end", metavar="[TO]", type=day, required=False)
@click.option("--remove", is_flag=True, help="These days are not off after all.")
@as_json
@pass_session
def time_off(session: Session, start: date | None, end: date | None, remove: bool, as_json: bool) -> None:
    """List your time off, or take some: a holiday, an illness.

    Both ends are included; without TO it is one day.
    """
    effect = ""
    if start is not None:
        intent = CancelTimeOff if remove else TakeTimeOff
        _, effect = _changed(session, intent(start, end or start))
    elif remove:
        raise click.UsageError("--remove needs the days: FROM and TO")
    taken = sorted(session.book.time_off.values(), key=lambda one: one.start)
    tell(as_json, [time_off_shape(one) for one in taken], history_page.time_off_page(taken, effect))


def _changed(session: Session, intent: Intent, dry_run: bool = False) -> tuple[Book, str]:
    """Work out what an intent does, then do it; return the book after it, and its effect in words."""
    from habit_tui.domain.reviewing.change_effect import effect_in_words, effect_of

    snapshot, moment = session.snapshot, session.journal.moment()
    effect = effect_in_words(effect_of(snapshot.book, snapshot.chronicle, intent, moment))
    if dry_run:
        return snapshot.book.apply(intent.change(snapshot.book, moment)), f"Nothing was changed. {effect}"
    return session.perform(intent, moment).book, effect


COMMANDS = (history, plan, time_off)
