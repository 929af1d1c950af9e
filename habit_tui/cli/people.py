"""The commands about contacts: contacts, add, show, edit, rest, wake, forget."""

from typing import Any

import click

from habit_tui.cli import people_page
from habit_tui.cli.options import as_json, details, who, words
from habit_tui.cli.output import tell
from habit_tui.cli.session import Session, pass_session
from habit_tui.domain.book import Book
from habit_tui.domain.contact import Contact
from habit_tui.domain.finding import contact_meant, in_order
from habit_tui.domain.folding import fold
from habit_tui.domain.intents import Intent
from habit_tui.domain.intents.people import AddContact, Details, EditContact, Forget, Rest
from habit_tui.domain.shapes import Shape, contact_shape, details_shape, step_shape


@click.command("contacts")
@click.option(
    "--query", metavar="TEXT", help="Only those with this in name, organisation, role, tags or note."
)
@click.option("--resting", is_flag=True, help="Only those who are resting.")
@click.option("--all", "everybody", is_flag=True, help="Also those who are resting.")
@as_json
@pass_session
def contacts(session: Session, query: str | None, resting: bool, everybody: bool, as_json: bool) -> None:
    """List your contacts."""
    found = [
        contact
        for contact in in_order(list(session.book.contacts.values()))
        if (everybody or contact.resting == resting) and _mentions(contact, fold(query or ""))
    ]
    shapes = [details_of(session.book, contact) for contact in found] if as_json else []
    tell(as_json, shapes, "" if as_json else people_page.list_page(found, bool(session.book.contacts)))


@click.command("add")
@words("name", "NAME")
@details
@as_json
@pass_session
def add(session: Session, /, name: str, as_json: bool, **said: Any) -> None:
    """Add somebody whom you might approach."""
    moment = session.journal.moment()
    after = session.perform(AddContact(_details(session.book, name, said)), moment)
    contact = after.book.contacts[moment.new_id()]
    tell(as_json, details_of(after.book, contact), people_page.done_to("Added", contact))


@click.command("show")
@who
@as_json
@pass_session
def show(session: Session, who: str, as_json: bool) -> None:
    """Show everything about one contact."""
    book = session.book
    contact = contact_meant(book, who)
    steps = book.steps_with.get(contact.id, ())
    insights = [insight for insight in book.insights.values() if insight.contact == contact.id]
    shape = details_of(book, contact)
    shape["steps"] = [{**step_shape(step, contact), "on": step.on.isoformat()} for step in steps]
    shape["insights"] = [{"on": one.on.isoformat(), "about": one.about, "text": one.text} for one in insights]
    tell(as_json, shape, people_page.contact_page(book, contact, insights))


@click.command("edit")
@who
@click.option("--name", metavar="NAME", help="Another name.")
@details
@as_json
@pass_session
def edit(session: Session, /, who: str, name: str | None, as_json: bool, **said: Any) -> None:
    """Change what is said of a contact.

    An empty text takes away what was there.
    """
    contact = contact_meant(session.book, who)
    _change(session, EditContact(contact.id, _details(session.book, name, said)), contact, "Edited", as_json)


@click.command("rest")
@who
@as_json
@pass_session
def rest(session: Session, who: str, as_json: bool) -> None:
    """Keep a contact, but do not suggest them."""
    contact = contact_meant(session.book, who)
    _change(session, Rest(contact.id), contact, "Resting until you wake them:", as_json)


@click.command("wake")
@who
@as_json
@pass_session
def wake(session: Session, who: str, as_json: bool) -> None:
    """Suggest a resting contact again."""
    contact = contact_meant(session.book, who)
    _change(session, Rest(contact.id, resting=False), contact, "Awake:", as_json)


@click.command("forget")
@who
@as_json
@pass_session
def forget(session: Session, who: str, as_json: bool) -> None:
    """Remove a person; the counts of what was done stay."""
    contact = contact_meant(session.book, who)
    session.perform(Forget(contact.id))
    tell(as_json, contact_shape(contact), people_page.done_to("Forgotten:", contact))


def details_of(book: Book, contact: Contact) -> Shape:
    """Return everything of a contact as JSON has it, with the date of the last step."""
    steps = book.steps_with.get(contact.id, ())
    return details_shape(contact, steps[-1].on if steps else None)


def _change(session: Session, intent: Intent, contact: Contact, verb: str, as_json: bool) -> None:
    book = session.perform(intent).book
    changed = book.contacts[contact.id]
    tell(as_json, details_of(book, changed), people_page.done_to(verb, changed))


def _details(book: Book, name: str | None, said: dict[str, Any]) -> Details:
    """Return what was said; what was not leaves things as they are."""
    values = {option: value for option, value in said.items() if value not in (None, ())}
    if "introduced_by" in values:
        values["introduced_by"] = contact_meant(book, values["introduced_by"]).id
    return Details(name=name, **values)


def _mentions(contact: Contact, query: str) -> bool:
    texts = (contact.name, contact.organisation, contact.role, contact.note, *contact.tags)
    return not query or any(query in fold(text) for text in texts)


COMMANDS = (contacts, add, show, edit, rest, wake, forget)
