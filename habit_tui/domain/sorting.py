"""Who is still to be sorted by how close they are, and in what order."""

from habit_tui.domain.book import Book
from habit_tui.domain.contact import Contact
from habit_tui.domain.suggesting.likeness import organisation_key

AT_ONCE = 10
"""People sorted at a time; then it is asked whether to go on."""


def unsorted(book: Book) -> tuple[Contact, ...]:
    """Return those awake of whom nothing was said or done yet: at a target first, then the latest known."""
    wanted = {
        organisation_key(target.name)
        for target in book.targets.values()
        if target.kind == "organisation" and target.motivation > 0
    }
    found = [
        contact
        for contact in book.contacts.values()
        if contact.closeness is None and not contact.resting and contact.id not in book.steps_with
    ]
    return tuple(
        sorted(found, key=lambda one: (organisation_key(one.organisation) not in wanted, -_since(one)))
    )


def _since(contact: Contact) -> int:
    day = contact.connected_on or contact.added_on
    return day.toordinal() if day else 0
