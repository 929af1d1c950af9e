"""Whom to approach today."""

from dataclasses import dataclass
from datetime import date

from habit_tui.domain.book import Book
from habit_tui.domain.contact import Contact
from habit_tui.domain.suggesting.aims import Aims, aims_of
from habit_tui.domain.suggesting.bars import bar_of, is_skipped_today
from habit_tui.domain.suggesting.gentleness import gentler
from habit_tui.domain.suggesting.past import Past, past_of
from habit_tui.domain.suggesting.ranking import first_of
from habit_tui.domain.suggesting.reasons import reason_for, target_for
from habit_tui.domain.suggesting.why import why_for
from habit_tui.domain.words import Reason


@dataclass(frozen=True, slots=True)
class Choice:
    """The contact for a day, with the reason, the target's id and why."""

    contact: Contact
    reason: Reason
    target: str | None
    why: tuple[str, ...]


def choose(book: Book, today: date) -> Choice | None:
    """Return whom to approach today, None where nobody is left.

    What today's page already names stays, whatever was edited or done since, unless that contact is gone,
    resting or skipped. The same book and date give the same choice.
    """
    past, aims = past_of(book, today), aims_of(book)
    contact = _pinned(past)
    if contact is not None:
        return _as_pinned(contact, past, aims)
    eligible = [contact for contact in book.contacts.values() if bar_of(contact, past) is None]
    contact = first_of(gentler(eligible, past), past, aims)
    return _fresh(contact, past, aims) if contact is not None else None


def _pinned(past: Past) -> Contact | None:
    contact = past.book.contacts.get(past.book.page_on(past.today).contact or "")
    if contact is None or contact.resting or is_skipped_today(contact.id, past):
        return None
    return contact


def _as_pinned(contact: Contact, past: Past, aims: Aims) -> Choice:
    page = past.book.page_on(past.today)
    if page.reason is None:
        return _fresh(contact, past, aims)
    target = page.target if page.target in past.book.targets else None
    return Choice(contact, page.reason, target, why_for(contact, past, aims))


def _fresh(contact: Contact, past: Past, aims: Aims) -> Choice:
    reason = reason_for(contact, past, aims)
    target = target_for(contact, reason, aims)
    return Choice(contact, reason, target.id if target else None, why_for(contact, past, aims))
