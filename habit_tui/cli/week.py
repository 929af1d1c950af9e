"""The command that reviews a week, as Markdown."""

from dataclasses import asdict
from datetime import date

import click

from habit_tui.cli.options import A_DAY, as_json, day
from habit_tui.cli.output import tell
from habit_tui.cli.session import Session, pass_session
from habit_tui.domain.shapes import Shape, contact_shape, due_shape, step_shape
from habit_tui.domain.week_review import WeekReview, week_review
from habit_tui.domain.week_words import week_in_parts


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
    from habit_tui.exchange.journal_markdown import escaped  # only the page needs it

    def safe(text: str) -> str:
        return " ".join(escaped(text).split())

    title, sums, parts = week_in_parts(review, session.book, session.snapshot.day, safe)
    lines = [f"# {title}", "", sums, ""]
    for heading, items in parts:
        lines += [f"## {heading}", "", *(f"- {item}" for item in items), ""]
    return "\n".join(lines).rstrip()


COMMANDS = (week,)
