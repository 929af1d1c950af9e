"""The commands about the days: history, plan, time-off."""

from datetime import date

import click

from habit_tui.cli import history_page
from habit_tui.cli.options import A_DAY, as_json, day, weekday, weekdays
from habit_tui.cli.output import tell
from habit_tui.cli.session import Session, pass_session
from habit_tui.domain.change import CannotDo
from habit_tui.domain.intents.plans import CancelTimeOff, ChangePlan, TakeTimeOff
from habit_tui.domain.period import period_of
from habit_tui.domain.shapes import period_shape, plan_shape, time_off_shape
from habit_tui.domain.words import COUNTS, Counts


@click.command("history")
@click.option(
    "--from", "start", type=day, metavar=A_DAY, help="The first day; the whole history if not said."
)
@click.option("--to", "end", type=day, metavar=A_DAY, help="The last day; today if not said.")
@as_json
@pass_session
def history(session: Session, start: date | None, end: date | None, as_json: bool) -> None:
    """Show the streak history."""
    snapshot = session.snapshot
    first, last = start or date.min, end or snapshot.day
    if last < first:
        raise CannotDo(f"{last.isoformat()} comes before {first.isoformat()}: give the first day first")
    period = period_of(snapshot.book, snapshot.chronicle, snapshot.first_weekday, first, last)
    tell(as_json, period_shape(period) if as_json else None, history_page.history_page(period))


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
@as_json
@pass_session
def plan(
    session: Session,
    days: frozenset[int] | None,
    goal: int | None,
    counts: Counts | None,
    day_starts: str | None,
    first_weekday: int | None,
    as_json: bool,
) -> None:
    """Show your plan, or change it from today on."""
    change = ChangePlan(days, goal, counts, day_starts, first_weekday)
    if change != ChangePlan():
        session.perform(change)
    held = session.book.plan_on(session.snapshot.day)
    tell(as_json, plan_shape(held), history_page.plan_page(held))


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
    if start is not None:
        intent = CancelTimeOff if remove else TakeTimeOff
        session.perform(intent(start, end or start))
    elif remove:
        raise click.UsageError("--remove needs the days: FROM and TO")
    taken = sorted(session.book.time_off.values(), key=lambda one: one.start)
    tell(as_json, [time_off_shape(one) for one in taken], history_page.time_off_page(taken))


COMMANDS = (history, plan, time_off)
