"""The commands about two records of one person: duplicates, merge-contacts."""

import click

from habit_tui.cli import people_page
from habit_tui.cli.layout import paragraph, sections
from habit_tui.cli.options import as_json
from habit_tui.cli.output import tell
from habit_tui.cli.people import details_of
from habit_tui.cli.session import Session, pass_session
from habit_tui.domain.contact import Contact
from habit_tui.domain.finding import contact_meant
from habit_tui.domain.intents.merging import MergeContacts
from habit_tui.domain.likeness import Likely, groups_of, likely_pairs
from habit_tui.domain.shapes import contact_shape

MOST_PAIRS = 50
"""Pairs named in plain text; `--json` names them all."""


@click.command("duplicates")
@as_json
@pass_session
def duplicates(session: Session, as_json: bool) -> None:
    """List who is likely in your list twice, and why.

    `merge-contacts` makes one of two; whom you said to be two in the app is left out.
    """
    pairs = likely_pairs(session.book.contacts.values(), session.book.aparts.values())
    shapes = [[contact_shape(one) for one in group] for group in groups_of(pairs)] if as_json else []
    tell(as_json, shapes, "" if as_json else _page(pairs))


@click.command("merge-contacts")
@click.argument("kept", metavar="WHO")
@click.argument("gone", metavar="WHO")
@as_json
@pass_session
def merge_contacts(session: Session, kept: str, gone: str, as_json: bool) -> None:
    """Make one of two records of a person.

    The first WHO is kept, with everything of the second. A name of several words needs quotation marks here.
    """
    first, second = contact_meant(session.book, kept), contact_meant(session.book, gone)
    book = session.perform(MergeContacts(first.id, second.id)).book
    merged = book.contacts[first.id]
    tell(as_json, details_of(book, merged), people_page.done_to("One record now:", merged))


def _page(pairs: tuple[Likely, ...]) -> str:
    if not pairs:
        return sections(paragraph("Nobody seems to be in your list twice."))
    lines = [
        line
        for pair in pairs[:MOST_PAIRS]
        for line in (
            *paragraph(f"{_named(pair.one)} and {_named(pair.other)}"),
            *paragraph(pair.why, "    ", "  "),
        )
    ]
    rest = len(pairs) - MOST_PAIRS
    more = paragraph(f"And {rest} more pairs; --json names them all.") if rest > 0 else []
    return sections(lines, more, paragraph("To make one of two: habit-tui merge-contacts WHO WHO"))


def _named(contact: Contact) -> str:
    place = f", {contact.organisation}" if contact.organisation else ""
    return f"{contact.name}{place} [{contact.id}]"


COMMANDS = (duplicates, merge_contacts)
