"""Contacts as plain text."""

from collections.abc import Iterator, Sequence

from habit_tui.cli.layout import paragraph, paragraphs, sections, sentence, short_date
from habit_tui.domain.book import Book
from habit_tui.domain.contact import Contact
from habit_tui.domain.plain import plain
from habit_tui.domain.target import Insight
from habit_tui.domain.today import Who


def done_to(verb: str, contact: Contact) -> str:
    """Return what was done to whom."""
    return sections(sentence(f"{verb} {named(contact)}."))


def named(who: Contact | Who) -> str:
    """Return a person with role and organisation."""
    return ", ".join(part for part in (who.name, who.role, who.organisation) if part.strip())


def list_page(contacts: Sequence[Contact], anybody: bool) -> str:
    """Return a line for each contact; `anybody` tells whether there are contacts at all."""
    if not contacts:
        return "Nobody fits." if anybody else "Nobody yet. Add somebody: habit-tui add 'Maya Okonkwo'"
    return "\n".join(plain(f"{named(one)}{' (resting)' if one.resting else ''}") for one in contacts)


def contact_page(book: Book, contact: Contact, insights: Sequence[Insight]) -> str:
    """Return everything about one contact."""
    steps = [
        line
        for step in book.steps_with.get(contact.id, ())
        for line in paragraph(f"{short_date(step.on)}: {step.kind}{_noted(step.note)}", "    ", "  ")
    ]
    learned = [
        line for one in insights for line in paragraph(f"{short_date(one.on)}: {one.text}", "    ", "  ")
    ]
    return sections(
        paragraph(named(contact)),
        [line for label, text in _facts(book, contact) for line in paragraph(f"{label}: {text}", "  ", "")],
        paragraphs(contact.note) if contact.note.strip() else [],
        ["Steps", *steps] if steps else [],
        ["What they said", *learned] if learned else [],
    )


def _noted(note: str) -> str:
    return f" ({note})" if note else ""


def _facts(book: Book, contact: Contact) -> Iterator[tuple[str, str]]:
    introducer = book.contacts.get(contact.introduced_by or "")
    facts = (
        ("E-mail", ", ".join(contact.emails)),
        ("Phone", ", ".join(contact.phones)),
        ("Web", ", ".join(contact.urls)),
        ("You", contact.known_from),
        ("Closeness", contact.closeness or ""),
        ("Introduced by", introducer.name if introducer else ""),
        ("Connected on", short_date(contact.connected_on) if contact.connected_on else ""),
        ("Birthday", contact.birthday),
        ("Tags", ", ".join(contact.tags)),
        ("Resting", "until you wake them" if contact.resting else ""),
        ("Id", contact.id),
    )
    return ((label, text) for label, text in facts if text)
