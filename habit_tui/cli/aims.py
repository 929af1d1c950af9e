"""The commands about what the user is aiming at: target, targets."""

import click

from habit_tui.cli.layout import count, paragraph
from habit_tui.cli.options import as_json, words
from habit_tui.cli.output import tell
from habit_tui.cli.session import Session, pass_session
from habit_tui.domain.aims import WANTED, Aim, aims_of
from habit_tui.domain.book import Book
from habit_tui.domain.intents.aims import SetTarget
from habit_tui.domain.shapes import target_shape
from habit_tui.domain.words import TARGET_KINDS, TargetKind


@click.command("target")
@words("name", "NAME")
@click.option("--kind", type=click.Choice(TARGET_KINDS), help="An organisation, if not said.")
@click.option("--motivation", type=int, metavar="0-3", help="How much you want it; 0 sets it aside.")
@as_json
@pass_session
def target(
    session: Session, name: str, kind: TargetKind | None, motivation: int | None, as_json: bool
) -> None:
    """Add or change an organisation or a role that you want."""
    session.perform(SetTarget(name, kind, motivation))
    _tell_targets(session.book, as_json)


@click.command("targets")
@as_json
@pass_session
def targets(session: Session, as_json: bool) -> None:
    """List the organisations and roles that you want."""
    _tell_targets(session.book, as_json)


def _tell_targets(book: Book, as_json: bool) -> None:
    aims = [aim for kind in TARGET_KINDS for aim in aims_of(book, kind)]
    lines = [line for aim in aims for line in _lines(aim)]
    nothing = "Nothing yet. Add one: habit-tui target 'Northwind Rail'"
    tell(as_json, [target_shape(aim) for aim in aims], "\n".join(lines) or nothing)


def _lines(aim: Aim) -> list[str]:
    target = aim.target
    done = ", ".join(
        (
            count(len(aim.people), "person", "people"),
            count(aim.conversations, "conversation"),
            count(len(aim.insights), "insight"),
        )
    )
    return paragraph(f"{target.name} ({target.kind}; {WANTED[target.motivation]}): {done}", "  ", "")


COMMANDS = (target, targets)
