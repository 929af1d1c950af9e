"""When a contact was last heard of."""

from datetime import date

from habit_tui.domain.book import Book

Order = tuple[date, str]
"""Before and after among what happened with a contact: the date, then when it was entered."""


def last_heard(book: Book, contact_id: str) -> Order | None:
    """Return when a contact last talked with the user, answered or arranged a talk; None where never.

    The user's word on asking for someone else, that the two have talked, counts too.
    """
    heard = [(step.on, step.at) for step in book.steps_with.get(contact_id, ()) if step.kind == "talked"]
    heard += [(sign.on, sign.at) for sign in book.signs_with.get(contact_id, ()) if sign.kind != "closed"]
    heard += [(skip.on, skip.at) for skip in book.skips_with.get(contact_id, ()) if skip.why == "talked"]
    return max(heard, default=None)
