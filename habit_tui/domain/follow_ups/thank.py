"""A thank-you after a conversation, within a day of it (EVIDENCE M1)."""

from datetime import date, timedelta

from habit_tui.domain.book import Book
from habit_tui.domain.contact import Contact
from habit_tui.domain.follow_ups.making import LAPSES_AFTER_DAYS, Cause, day_said, due_for
from habit_tui.domain.today import Due


def thank_due(book: Book, contact: Contact, today: date) -> Due | None:
    """Return the thank-you for the last conversation, due from the day of it until it is done."""
    for step in reversed(book.steps_with.get(contact.id, ())):
        if step.kind == "thanked":
            return None
        if step.kind == "talked":
            if not timedelta() <= today - step.on <= timedelta(days=LAPSES_AFTER_DAYS):
                return None
            why = f"You talked {day_said(step.on, today)}."
            cause = Cause(step.on, step.at)
            return due_for(book, contact, f"thank-{step.id}", "thank", step.on, why, cause)
    return None
