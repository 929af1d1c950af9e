"""One more message after seven business days without an answer, and then no more (EVIDENCE M5)."""

from datetime import date

from habit_tui.domain.book import Book
from habit_tui.domain.contact import Contact
from habit_tui.domain.follow_ups.making import Cause, day_said, due_for
from habit_tui.domain.threads.thread import MOST_ASKS, nudge_from, nudge_id, thread_of
from habit_tui.domain.today import Due


def nudge_due(book: Book, contact: Contact, today: date) -> Due | None:
    """Return the one nudge, while the thread waits; never a second one, and none to whoever is resting."""
    if contact.resting:
        return None
    thread = thread_of(book, contact.id, today)
    if thread.state != "asked" or thread.asked is None or thread.asks >= MOST_ASKS:
        return None
    since = nudge_from(thread.asked)
    if today < since:
        return None
    why = f"You asked {day_said(thread.asked.on, today)}. One more message is fair, and then no more."
    cause = Cause(thread.asked.on, thread.asked.at)
    return due_for(book, contact, nudge_id(thread.asked), "nudge", since, why, cause)
