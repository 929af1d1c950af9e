"""The command about what people said: insights."""

from collections.abc import Iterable

import click

from habit_tui.cli.layout import paragraph, short_date
from habit_tui.cli.options import as_json
from habit_tui.cli.output import tell
from habit_tui.cli.session import Session, pass_session
from habit_tui.domain.book import Book
from habit_tui.domain.change import CannotDo
from habit_tui.domain.intents.aims import target_named
from habit_tui.domain.person import newest_first
from habit_tui.domain.plain import plain
from habit_tui.domain.shapes import Shape, contact_shape
from habit_tui.domain.standing import SOMEBODY
from habit_tui.domain.target import Insight, Target
from habit_tui.domain.voices import Voice, voices_of

MOST_NAMED = 8
"""Targets named on the one line of an error."""


@click.command("insights")
@click.option("--target", "name", metavar="NAME", help="Only what is about this target.")
@as_json
@pass_session
def insights(session: Session, name: str | None, as_json: bool) -> None:
    """Tell what people said; what two of them said is marked."""
    book = session.book
    target = None if name is None else _target(book, name)
    found = newest_first(one for one in book.insights.values() if target is None or one.target == target.id)
    voices = _voices(found, book)
    shapes = [_shape(one, book, voices[one.id]) for one in found]
    lines = [line for one in found for line in _lines(one, book, voices[one.id])]
    tell(
        as_json, shapes, "\n".join(lines) or "Nothing yet. Keep what you learn: habit-tui done WHO --insight"
    )


def _target(book: Book, name: str) -> Target:
    """Return the target of a name; raises CannotDo, with those that there are, where none has it."""
    target = target_named(book, name, None)
    if target is None:
        names = sorted(plain(one.name, 40) for one in book.targets.values())[:MOST_NAMED]
        there = f"; your list has {', '.join(names)}" if names else "; your list is empty"
        raise CannotDo(f"{plain(name, 60)!r} is not on your list{there}")
    return target


def _voices(found: Iterable[Insight], book: Book) -> dict[str, Voice]:
    """Return what each insight says together with those like it, about the same target or none."""
    groups: dict[tuple[str | None, str], list[Insight]] = {}
    for one in found:
        groups.setdefault((one.target, one.about), []).append(one)
    voices = (voice for group in groups.values() for voice in voices_of(group, book.contacts))
    return {one.id: voice for voice in voices for one in voice.insights}


def _shape(insight: Insight, book: Book, voice: Voice) -> Shape:
    target = book.targets.get(insight.target or "")
    return {
        "on": insight.on.isoformat(),
        "contact": contact_shape(book.contacts.get(insight.contact or "")),
        "target": target and target.name,
        "about": insight.about,
        "text": insight.text,
        "people": voice.people,
    }


def _lines(insight: Insight, book: Book, voice: Voice) -> list[str]:
    teller, target = book.contacts.get(insight.contact or ""), book.targets.get(insight.target or "")
    about = f" on {target.name}" if target else ""
    alike = f" ({voice.people} people said this independently)" if voice.independent else ""
    who = teller.name if teller else SOMEBODY
    return paragraph(f"{short_date(insight.on)}, {who}{about}: {insight.text}{alike}", "  ", "")


COMMANDS = (insights,)
