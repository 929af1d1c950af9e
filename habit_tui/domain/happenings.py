"""Everything that happened with one contact, the last of it first."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from habit_tui.domain.book import Book
from habit_tui.domain.contact import Contact
from habit_tui.domain.day_words import short_day
from habit_tui.domain.sign import Sign
from habit_tui.domain.standing import SOMEBODY
from habit_tui.domain.step import Step
from habit_tui.domain.step_words import BY, details_in_words
from habit_tui.domain.words import SkipWhy

PUT_ASIDE: dict[SkipWhy, str] = {
    "scary": "put aside as too much for that day",
    "not-now": "put aside for some days",
    "wrong-person": "put aside as the wrong person",
    "talked": "talked, by your own word",
}


@dataclass(frozen=True, slots=True)
class Happening:
    """Something that happened on a date, in words."""

    on: date
    words: str
    at: str = ""
    """When it was entered; orders what happened on one date."""


def happenings_with(book: Book, contact: Contact, today: date) -> tuple[Happening, ...]:
    """Return what happened with a contact: steps, signs, promises, being put aside, and coming in."""
    found = [*_done(book, contact), *_known(book, contact, today), *_came_in(book, contact)]
    return tuple(sorted(found, key=lambda one: (one.on, one.at), reverse=True))


def _done(book: Book, contact: Contact) -> Iterator[Happening]:
    for step in book.steps_with.get(contact.id, ()):
        yield Happening(step.on, _step(step), step.at)
    for skip in book.skips_with.get(contact.id, ()):
        yield Happening(skip.on, PUT_ASIDE[skip.why], skip.at)
    for promise in book.promises.values():
        if promise.contact == contact.id:
            yield Happening(promise.on, f"you promised: {promise.text}", promise.at)
            if promise.kept_on:
                yield Happening(promise.kept_on, f"you kept your word: {promise.text}", promise.at)


def _known(book: Book, contact: Contact, today: date) -> Iterator[Happening]:
    for sign in book.signs_with.get(contact.id, ()):
        yield Happening(sign.on, _sign(sign, today), sign.at)


def _came_in(book: Book, contact: Contact) -> Iterator[Happening]:
    if contact.added_on is None:
        return
    if contact.introduced_by is None:
        yield Happening(contact.added_on, "came into your list")
    else:
        introducer = book.contacts.get(contact.introduced_by)
        yield Happening(contact.added_on, f"named by {introducer.name if introducer else SOMEBODY}")


def _step(step: Step) -> str:
    details = details_in_words(step)
    done = f"{step.kind} {details}" if details else step.kind
    return f"{done}: {step.note}" if step.note else done


def _sign(sign: Sign, today: date) -> str:
    if sign.kind != "arranged" or sign.day is None:
        return {"answered": "answered", "closed": "you let it rest", "arranged": "arranged a talk"}[sign.kind]
    return f"arranged a talk for {talk_in_words(sign, today)}"


def talk_in_words(sign: Sign, today: date) -> str:
    """Return when and how an arranged talk is to be: "26 Nov at 15:00, by phone"."""
    day = short_day(sign.day, today) if sign.day else "some day"
    at = f" at {sign.time}" if sign.time else ""
    return f"{day}{at}{f', {BY[sign.channel]}' if sign.channel else ''}"
