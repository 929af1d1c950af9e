"""After three business days without an answer, the next person at that organisation (EVIDENCE M5)."""

from datetime import date, timedelta

from habit_tui.domain.book import Book
from habit_tui.domain.business_days import business_day_after
from habit_tui.domain.suggesting.likeness import organisation_key
from habit_tui.domain.threads.heard import last_heard

NEXT_PERSON_AFTER = 3
"""Business days that somebody is given to answer before a colleague may be suggested."""
_LOOK_BACK = 2 * NEXT_PERSON_AFTER
"""Days that hold so many business days, whatever the weekday."""


def organisations_waited_at(book: Book, today: date) -> frozenset[str]:
    """Return the keys of the organisations where an answer is still waited for."""
    waited: set[str] = set()
    for days in range(_LOOK_BACK + 1):
        on = today - timedelta(days=days)
        if today >= business_day_after(on, NEXT_PERSON_AFTER):
            continue
        for step in book.steps_on.get(on, ()):
            contact = book.contacts.get(step.contact)
            if step.kind == "asked" and contact is not None and contact.organisation.strip():
                heard = last_heard(book, contact.id)
                if heard is None or heard < (step.on, step.at):
                    waited.add(organisation_key(contact.organisation))
    return frozenset(waited)
