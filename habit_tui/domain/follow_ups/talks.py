"""An arranged talk, on its day and until it is ticked off or a week has passed."""

from collections.abc import Iterator
from datetime import date, timedelta

from habit_tui.domain.book import Book
from habit_tui.domain.follow_ups.making import Cause, due_for
from habit_tui.domain.sign import Sign
from habit_tui.domain.threads.thread import thread_of
from habit_tui.domain.today import Due
from habit_tui.domain.words import Channel

SHOWN_FOR = timedelta(days=7)
BY: dict[Channel, str] = {
    "email": "by email",
    "linkedin": "on LinkedIn",
    "text": "by text message",
    "phone": "by phone",
    "video": "by video",
    "in-person": "in person",
}


def talks_due(book: Book, today: date) -> Iterator[Due]:
    """Yield the talks that are arranged for today, or were for one of the last days."""
    for sign in book.signs.values():
        if sign.day is None or not timedelta() <= today - sign.day <= SHOWN_FOR:
            continue
        contact = book.contacts.get(sign.contact)
        if contact is not None and thread_of(book, contact.id, today).arranged == sign:
            why, cause = said_of(sign, today), Cause(sign.on, sign.at)
            if due := due_for(book, contact, f"talk-{sign.id}", "talk", sign.day, why, cause):
                yield due


def said_of(sign: Sign, today: date) -> str:
    """Return when and how a talk is arranged: "At 15:00, by phone."."""
    if sign.day is not None and sign.day < today:
        return "Did you talk, as you had arranged?"
    at = f"at {sign.time}" if sign.time else "today"
    said = f"{at}, {BY[sign.channel]}" if sign.channel else at
    return f"{said[:1].upper()}{said[1:]}."
