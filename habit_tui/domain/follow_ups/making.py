"""What the rules share: a follow-up for a contact, unless the user let it go."""

from dataclasses import dataclass
from datetime import date

from habit_tui.domain.book import Book
from habit_tui.domain.contact import Contact
from habit_tui.domain.day_words import short_day
from habit_tui.domain.drafting.wording import WEEKDAY_NAMES
from habit_tui.domain.today import Due, Who
from habit_tui.domain.words import DueKind

LAPSES_AFTER_DAYS = 21
"""A thank-you or a word to an introducer that was not done in three weeks is no longer brought up."""


@dataclass(frozen=True, slots=True)
class Cause:
    """What a follow-up follows from: an approach, a conversation, a promise."""

    on: date
    at: str


def due_for(
    book: Book, contact: Contact, id: str, kind: DueKind, since: date, why: str, cause: Cause
) -> Due | None:
    """Return the follow-up, None where it was dropped, or the contact's thread was closed since its cause."""
    if id in book.drops or _closed_since(book, contact, cause):
        return None
    return Due(id, kind, Who(contact.id, contact.name, contact.organisation, contact.role), since, why)


def _closed_since(book: Book, contact: Contact, cause: Cause) -> bool:
    return any(
        sign.kind == "closed" and (sign.on, sign.at) >= (cause.on, cause.at)
        for sign in book.signs_with.get(contact.id, ())
    )


def day_said(day: date, today: date) -> str:
    """Return a day as a follow-up says it: "today", "yesterday", "on Thursday", "on 3 Nov"."""
    days = (today - day).days
    if 0 <= days <= 1:
        return ("today", "yesterday")[days]
    return f"on {WEEKDAY_NAMES[day.weekday()]}" if 1 < days < 7 else f"on {short_day(day, today)}"
