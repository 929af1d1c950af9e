"""Everything there is about one contact, put together."""

from collections.abc import Iterable
from dataclasses import dataclass

from habit_tui.domain.book import Book
from habit_tui.domain.contact import Contact
from habit_tui.domain.directory import Directory
from habit_tui.domain.step import Step
from habit_tui.domain.target import Insight


@dataclass(frozen=True, slots=True)
class Person:
    """A contact with what was done and learned; what came last comes first."""

    contact: Contact
    introducer: Contact | None
    """Who named them; None where nobody did, or they were forgotten."""
    named: tuple[Contact, ...]
    """Whom they named."""
    steps: tuple[Step, ...]
    insights: tuple[Insight, ...]


def person_of(book: Book, directory: Directory, contact: Contact) -> Person:
    """Return everything about a contact."""
    return Person(
        contact,
        book.contacts.get(contact.introduced_by or ""),
        directory.named_by.get(contact.id, ()),
        book.steps_with.get(contact.id, ())[::-1],
        newest_first(insight for insight in book.insights.values() if insight.contact == contact.id),
    )


def newest_first(insights: Iterable[Insight]) -> tuple[Insight, ...]:
    """Return insights with the one of the latest date first."""
    return tuple(sorted(insights, key=lambda insight: insight.on, reverse=True))
