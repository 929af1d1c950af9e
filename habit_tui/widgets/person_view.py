"""One contact: everything that there is about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from habit_tui.domain.day_words import short_day
from habit_tui.domain.standing import SOMEBODY
from habit_tui.widgets.lines import Lines, indented
from habit_tui.widgets.phrase import QUIET, STRONG, paragraph, phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from habit_tui.domain.contact import Contact
    from habit_tui.domain.person import Person

LABEL = 11
NAMES_SHOWN = 6
LATEST = 40
"""Happenings and insights shown: years of them are the history's to show."""


class PersonView(Lines):
    """Name and line, what is next, what happened with its dates, insights, the note."""

    def __init__(self, id: str | None = None) -> None:
        super().__init__(id=id)
        self._person: Person | None = None
        self._today: date | None = None

    def show(self, person: Person | None, today: date) -> None:
        """Show this contact, or nobody."""
        if (person, today) != (self._person, self._today):
            self._person, self._today = person, today
            self.show_again()

    def lines(self, width: int) -> Iterator[Content]:
        """Return the lines at this width."""
        if self._person is None or self._today is None:
            return
        contact = self._person.contact
        place = ", ".join(part for part in (contact.role, contact.organisation) if part)
        name = phrase(contact.name, STRONG, limit=80)
        title = Content.assemble(name, phrase(f"  ·  {place}", QUIET, limit=160)) if place else name
        yield from indented(title, width)
        yield from _labelled(self._standing(self._person), width)
        if self._person.happened:
            yield from self._happened(self._person, self._today, width)
        if self._person.insights:
            yield Content("")
            yield from self._learned(self._person, self._today, width)
        if contact.note.strip():
            yield Content("")
            yield from indented(paragraph(contact.note.strip()), width, LABEL, phrase("Note", QUIET))
        if reached := list(_labelled(self._reached(contact), width)):
            yield Content("")
            yield from reached

    @staticmethod
    def _standing(person: Person) -> Iterator[tuple[str, str]]:
        contact = person.contact
        yield "Next", person.next
        if contact.introduced_by is not None:
            yield "Named by", person.introducer.name if person.introducer else SOMEBODY
        if person.named:
            yield "Named", _names(person.named)
        if contact.known_from:
            yield "Known", f"We {contact.known_from}"
        if contact.closeness:
            yield "Closeness", contact.closeness

    @staticmethod
    def _reached(contact: Contact) -> Iterator[tuple[str, str]]:
        values = (
            ("E-mail", ", ".join(contact.emails)),
            ("Phone", ", ".join(contact.phones)),
            ("Web", ", ".join(contact.urls)),
            ("Tags", ", ".join(contact.tags)),
            ("Birthday", contact.birthday),
        )
        return ((label, text) for label, text in values if text)

    @staticmethod
    def _happened(person: Person, today: date, width: int) -> Iterator[Content]:
        for happening in person.happened[:LATEST]:
            when = phrase(short_day(happening.on, today), QUIET)
            yield from indented(phrase(happening.words), width, _dates(person, today), when)
        yield from _earlier(len(person.happened), width)

    @staticmethod
    def _learned(person: Person, today: date, width: int) -> Iterator[Content]:
        yield phrase("What they said", QUIET)
        for insight in person.insights[:LATEST]:
            when = phrase(short_day(insight.on, today), QUIET)
            yield from indented(phrase(insight.text, limit=600), width, _dates(person, today), when)
        yield from _earlier(len(person.insights), width)


def _labelled(facts: Iterable[tuple[str, str]], width: int) -> Iterator[Content]:
    for label, text in facts:
        yield from indented(phrase(text), width, LABEL, phrase(label, QUIET))


def _earlier(count: int, width: int) -> Iterator[Content]:
    """Return how many more there are than are shown."""
    if count > LATEST:
        yield from indented(phrase(f"and {count - LATEST} earlier", QUIET), width)


def _names(contacts: tuple[Contact, ...]) -> str:
    """Return the first names of a list, and how many more there are."""
    more = len(contacts) - NAMES_SHOWN
    names = [contact.name for contact in contacts[:NAMES_SHOWN]]
    return ", ".join((*names, f"and {more} more") if more > 0 else names)


def _dates(person: Person, today: date) -> int:
    """Return how wide a column of dates has to be: wider where some are of another year."""
    days = [happening.on for happening in person.happened] + [insight.on for insight in person.insights]
    return 13 if any(day.year != today.year for day in days) else LABEL
