"""Everything there is about one contact, put together."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from habit_tui.domain.book import Book
from habit_tui.domain.contact import Contact
from habit_tui.domain.directory import Directory
from habit_tui.domain.happenings import Happening, happenings_with
from habit_tui.domain.next_words import next_in_words
from habit_tui.domain.target import Insight


@dataclass(frozen=True, slots=True)
class Person:
    """A contact with what was done and learned; what came last comes first."""

    contact: Contact
    introducer: Contact | None
    """Who named them; None where nobody did, or they were forgotten."""
    named: tuple[Contact, ...]
    """Whom they named."""
    happened: tuple[Happening, ...]
    insights: tuple[Insight, ...]
    next: str
    """What comes next, in a sentence."""


def person_of(book: Book, directory: Directory, contact: Contact, today: date) -> Person:
    """Return everything about a contact as of a day."""
    return Person(
        contact,
        book.contacts.get(contact.introduced_by or ""),
        directory.named_by.get(contact.id, ()),
        happenings_with(book, contact, today),
        newest_first(insight for insight in book.insights.values() if insight.contact == contact.id),
        next_in_words(book, contact, today),
    )


def newest_first(insights: Iterable[Insight]) -> tuple[Insight, ...]:
    """Return insights with the one of the latest date first."""
    return tuple(sorted(insights, key=lambda insight: insight.on, reverse=True))
