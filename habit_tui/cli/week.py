"""The command that reviews a week, as Markdown."""

from collections.abc import Iterator
from dataclasses import asdict
from datetime import date

import click

from habit_tui.cli.layout import count, short_date
from habit_tui.cli.options import A_DAY, as_json, day
from habit_tui.cli.output import tell
from habit_tui.cli.session import Session, pass_session
from habit_tui.domain.day_words import long_day, span_of_days
from habit_tui.domain.follow_ups.talks import BY
from habit_tui.domain.follow_ups.wording import WHAT
from habit_tui.domain.shapes import Shape, contact_shape, due_shape, step_shape
from habit_tui.domain.standing import DONE_WITH, SOMEBODY
from habit_tui.domain.today import Yours
from habit_tui.domain.week_review import WeekReview, week_review


@click.command("week")
@click.option("--of", "of", type=day, metavar=A_DAY, help="The week that this day lies in, if not this one.")
@as_json
@pass_session
def week(session: Session, of: date | None, as_json: bool) -> None:
    """Review a week, as Markdown."""
    snapshot = session.snapshot
    review = week_review(snapshot.book, snapshot.chronicle, of or snapshot.day)
    tell(as_json, _shape(session, review), "" if as_json else _page(session, review))


def _shape(session: Session, review: WeekReview) -> Shape:
    book = session.book
    targets = {id: target.name for id, target in book.targets.items()}
    return {
        "start": review.start.isoformat(),
        "end": review.end.isoformat(),
        "conversations": review.conversations,
        "goal": review.goal,
        "steps": [
            {**step_shape(taken.step, taken.contact), "on": taken.step.on.isoformat()}
            for taken in review.taken
        ],
        "insights": [
            {
                "on": one.on.isoformat(),
                "contact": contact_shape(book.contacts.get(one.contact or "")),
                "target": targets.get(one.target or ""),
                "about": one.about,
                "text": one.text,
            }
            for one in review.insights
        ],
        "yours": asdict(review.yours) if review.yours else None,
        "came": [contact_shape(contact) for contact in review.came],
        "next": {
            "talks": [
                {
                    "contact": contact_shape(contact),
                    "on": talk.day and talk.day.isoformat(),
                    "at": talk.time,
                    "channel": talk.channel,
                }
                for contact, talk in review.talks
            ],
            "due": [due_shape(due) for due in review.due],
        },
    }


def _page(session: Session, review: WeekReview) -> str:
    today = session.snapshot.day
    goal = f" of {review.goal}" if review.goal else ""
    lines = [f"# The week of {span_of_days(review.start, review.end, today)}", ""]
    lines += [f"{count(review.conversations, 'conversation')}{goal}, {count(len(review.taken), 'step')}.", ""]
    lines += _listed("Done", _done(review, today))
    lines += _listed("Learned", _learned(session, review))
    lines += _listed("Expected, and how it was", _numbers(review.yours))
    lines += _listed("Who came", (_safe(contact.name) for contact in review.came))
    lines += _listed("Next", _next(review, today))
    return "\n".join(lines).rstrip()


def _listed(title: str, items: Iterator[str]) -> list[str]:
    lines = [f"- {item}" for item in items]
    return [f"## {title}", "", *lines, ""] if lines else []


def _done(review: WeekReview, today: date) -> Iterator[str]:
    for taken in review.taken:
        name = _safe(taken.contact.name) if taken.contact else SOMEBODY
        yield f"{long_day(taken.step.on, today)}: {DONE_WITH[taken.step.kind].format(name)}"


def _learned(session: Session, review: WeekReview) -> Iterator[str]:
    for one in review.insights:
        contact = session.book.contacts.get(one.contact or "")
        yield f"{_safe(one.text)}{f' ({_safe(contact.name)})' if contact else ''}"


def _numbers(yours: Yours | None) -> Iterator[str]:
    if yours is None:
        return
    pairs = (
        ("minding", yours.expected_mind, yours.felt_mind),
        ("discomfort", yours.expected_discomfort, yours.felt_discomfort),
    )
    for what, expected, felt in pairs:
        if expected is not None and felt is not None:
            yield f"{what}: expected {expected:g} in 10, it was {felt:g} (n = {yours.n})"


def _next(review: WeekReview, today: date) -> Iterator[str]:
    for contact, talk in review.talks:
        at = f" at {talk.time}" if talk.time else ""
        by = f", {BY[talk.channel]}" if talk.channel else ""
        yield f"{short_date(talk.day) if talk.day else ''}{at}: talk with {_safe(contact.name)}{by}"
    for due in review.due:
        yield f"{WHAT[due.kind]} {_safe(due.contact.name)} (since {short_date(due.since)})"


def _safe(text: str) -> str:
    from habit_tui.exchange.journal_markdown import escaped  # only the page needs it

    return " ".join(escaped(text).split())


COMMANDS = (week,)
