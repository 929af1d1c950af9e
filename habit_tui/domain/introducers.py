"""Who could introduce the user to a target: people who are not there but have shown a tie to it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from habit_tui.domain.book import Book
from habit_tui.domain.contact import Contact
from habit_tui.domain.folding import fold
from habit_tui.domain.target import Insight, Target

SHORTEST = 4
"""Letters that a target's name needs to be looked for in notes: shorter ones are found in other words."""


@dataclass(frozen=True, slots=True)
class Introducer:
    """A contact with a tie to a target, and what the tie is."""

    contact: Contact
    tie: str
    """In words that can follow the name in brackets: "named Dana Cole"."""


def introducers_of(
    book: Book, target: Target, people: Iterable[Contact], insights: Iterable[Insight]
) -> tuple[Introducer, ...]:
    """Return who could introduce the user, the strongest tie first, each once.

    First whoever named somebody there, then whoever told something about it, then those whose note, tags or
    common past mention it. Nobody who is resting, and nobody of the `people` there.
    """
    there = list(people)
    found: dict[str, Introducer] = {}
    for introducer in (*_named(book, there), *_told(book, insights), *_mention(book, target)):
        found.setdefault(introducer.contact.id, introducer)
    inside = {contact.id for contact in there}
    return tuple(one for one in found.values() if one.contact.id not in inside and not one.contact.resting)


def _named(book: Book, people: Iterable[Contact]) -> Iterator[Introducer]:
    for contact in people:
        if introducer := book.contacts.get(contact.introduced_by or ""):
            yield Introducer(introducer, f"named {contact.name}")


def _told(book: Book, insights: Iterable[Insight]) -> Iterator[Introducer]:
    for insight in insights:
        if teller := book.contacts.get(insight.contact or ""):
            yield Introducer(teller, "told you about it")


def _mention(book: Book, target: Target) -> Iterator[Introducer]:
    name = fold(target.name)
    if len(name) < SHORTEST or target.kind != "organisation":
        return
    for contact in book.contacts.values():
        if contact.known_from and name in fold(contact.known_from):
            yield Introducer(contact, "you share it in your past")
        elif any(text and name in fold(text) for text in (contact.note, *contact.tags)):
            yield Introducer(contact, "your note mentions it")
