"""What was promised in a conversation, until it is kept."""

from collections.abc import Iterator
from datetime import date

from habit_tui.domain.book import Book
from habit_tui.domain.drafting.wording import cut, one_line
from habit_tui.domain.follow_ups.making import Cause, due_for
from habit_tui.domain.today import Due

LONGEST = 120
"""Characters of a promise that a line carries."""


def promises_due(book: Book, today: date) -> Iterator[Due]:
    """Yield every promise that is not kept, from the day on which it was made."""
    for promise in book.promises.values():
        contact = book.contacts.get(promise.contact)
        if contact is None or promise.kept_on is not None or promise.on > today:
            continue
        why = f'"{cut(one_line(promise.text), LONGEST)}"'
        cause = Cause(promise.on, promise.at)
        if due := due_for(book, contact, f"promise-{promise.id}", "promise", promise.on, why, cause):
            yield due
