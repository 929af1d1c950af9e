"""Which of the contacts are listed, and in what order: the filters and orders of the page of people."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import Literal, get_args

from habit_tui.domain.book import Book
from habit_tui.domain.contact import Contact
from habit_tui.domain.directory import EMPTY, Directory
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
    "at-target": "at a target",
    "waiting": "waiting for a reply",
    "referrals": "named by somebody",
    "never-approached": "never approached",
    "resting": "resting",
}
ORDER_WORDS: dict[Order, str] = {
    "name": "by name",
    "last-step": "by last step",
    "organisation": "by organisation",
}


@dataclass(frozen=True, slots=True)
class Found:
    """Who is listed."""

    contacts: Sequence[Contact]
    nearly: bool = False
    """Whether nobody fits the search exactly, and these come close."""


@dataclass(frozen=True)
class Listing:
    """The contacts as the page of people lists them. What is costly of it is worked out once, on demand."""

    directory: Directory
    book: Book
    today: date
    wanted: Filter = "everybody"
    order: Order = "name"

    def after(self, book: Book, today: date) -> "Listing":
        """Return the listing of a later book, filtered and ordered as this one."""
        if book is self.book and today == self.today:
            return self
        return replace(self, directory=self.directory.after(book.contacts), book=book, today=today)

    def next_filter(self) -> "Listing":
        """Return the listing with the filter that follows, after the last one everybody."""
        return replace(self, wanted=FILTERS[(FILTERS.index(self.wanted) + 1) % len(FILTERS)])

    def of_everybody(self) -> "Listing":
        """Return the listing without a filter, in the same order."""
        return self if self.wanted == "everybody" else replace(self, wanted="everybody")

    def next_order(self) -> "Listing":
        """Return the listing in the order that follows, after the last one by name."""
        return replace(self, order=ORDERS[(ORDERS.index(self.order) + 1) % len(ORDERS)])

    def found(self, query: str) -> Found:
        """Return whom a search finds among those whom the filter lets through."""
        exactly = listed(self.directory.search(query), self._through, self._ranks)
        if exactly or not query.strip():
            return Found(exactly)
        nearly = listed(self.directory.search_nearly(query), self._through, self._ranks)
        return Found(nearly, nearly=bool(nearly))

    @cached_property
    def _through(self) -> frozenset[str] | None:
        return those_of(self.book, self.wanted, self.today)

    @cached_property
    def _ranks(self) -> Mapping[str, int] | None:
        return ranks_of(self.directory, self.book, self.order)


def count_in_words(found: int, total: int) -> str:
    """Return how many people there are, and how many of them are listed; "" without any."""
    if not total:
        return ""
    people = "1 person" if total == 1 else f"{total:,} people"
    return people if found == total else f"{found:,} of {people}" if found else f"none of {people}"


NOBODY_YET = Listing(EMPTY, Book.empty(), date.min)
"""What the first listing comes after."""


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
