"""Which of the contacts are listed, and in what order: the filters and orders of the page of people."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Literal, get_args

from habit_tui.domain.book import Book
from habit_tui.domain.contact import Contact
from habit_tui.domain.directory import Directory
from habit_tui.domain.flow import is_to_approach
from habit_tui.domain.folding import fold
from habit_tui.domain.suggesting.aims import aims_of
from habit_tui.domain.threads.thread import thread_of

Filter = Literal["everybody", "at-target", "waiting", "referrals", "never-approached", "resting"]
Order = Literal["name", "last-step", "organisation"]
FILTERS: tuple[Filter, ...] = get_args(Filter)
ORDERS: tuple[Order, ...] = get_args(Order)
FILTER_WORDS: dict[Filter, str] = {
    "everybody": "everybody",
    "at-target": "at an organisation on your list",
    "waiting": "waiting for a reply",
    "referrals": "named by somebody",
    "never-approached": "never approached",
    "resting": "resting",
}
ORDER_WORDS: dict[Order, str] = {
    "name": "by name",
    "last-step": "by last step, the latest first",
    "organisation": "by organisation",
}


def those_of(book: Book, wanted: Filter, today: date) -> frozenset[str] | None:
    """Return the ids of those whom a filter lets through, None for everybody."""
    if wanted == "everybody":
        return None
    fits = _fitting(book, wanted, today)
    return frozenset(contact.id for contact in book.contacts.values() if fits(contact))


def ranks_of(directory: Directory, book: Book, order: Order) -> Mapping[str, int] | None:
    """Return where each contact comes in an order, by id; None for the order by name, in which they are."""
    if order == "name":
        return None
    if order == "organisation":
        in_order = sorted(directory.everybody, key=lambda one: (not one.organisation, fold(one.organisation)))
    else:
        in_order = sorted(directory.everybody, key=lambda one: _since_last_step(book, one))
    return {contact.id: rank for rank, contact in enumerate(in_order)}


def listed(
    found: Sequence[Contact], through: frozenset[str] | None, ranks: Mapping[str, int] | None
) -> Sequence[Contact]:
    """Return those found whom the filter lets through, in the order of their ranks."""
    kept: Iterable[Contact] = found if through is None else [one for one in found if one.id in through]
    if ranks is not None:
        kept = sorted(kept, key=lambda one: ranks[one.id])
    return tuple(kept)


def _since_last_step(book: Book, contact: Contact) -> tuple[bool, int]:
    steps = book.steps_with.get(contact.id, ())
    return (not steps, -steps[-1].on.toordinal() if steps else 0)


def _fitting(book: Book, wanted: Filter, today: date) -> Callable[[Contact], bool]:
    if wanted == "at-target":
        aims = aims_of(book)
        return lambda contact: aims.organisation_of(contact) is not None
    if wanted == "waiting":
        return lambda contact: (
            contact.id in book.steps_with and thread_of(book, contact.id, today).state == "asked"
        )
    if wanted == "referrals":
        return lambda contact: contact.introduced_by is not None
    if wanted == "never-approached":
        return lambda contact: is_to_approach(book, contact)
    return lambda contact: contact.resting
