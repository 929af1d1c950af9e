"""Two contacts side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from habit_tui.domain.plain import plain
from habit_tui.domain.standing import standing_words
from habit_tui.widgets.lines import Lines
from habit_tui.widgets.phrase import QUIET, STRONG

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from habit_tui.domain.book import Book
    from habit_tui.domain.contact import Contact

GAP = 3
MOST_OF_A_KIND = 2
"""Addresses of a kind that are shown; the page of the person has them all."""


class PairView(Lines):
    """What is known of each of two people, a line for each thing, blank where one lacks it."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[tuple[str, str, str]] = []

    def show(self, one: Contact, other: Contact, book: Book, today: date) -> None:
        """Show two contacts of a book."""
        columns = [_facts(contact, book, today) for contact in (one, other)]
        self._rows = [
            (left, right, STRONG if number == 0 else "" if left == right else QUIET)
            for number, (left, right) in enumerate(zip(*columns, strict=True))
            if left or right
        ]
        self.show_again()

    def lines(self, width: int) -> Iterable[Content]:
        """Return the lines in two columns; a text that is too long for its column goes on below."""
        room = max(4, (width - GAP) // 2)
        for left, right, style in self._rows:
            sides = [Content.styled(text, style).wrap(room) if text else [] for text in (left, right)]
            for number in range(max(len(side) for side in sides)):
                one, other = (side[number] if number < len(side) else Content("") for side in sides)
                yield Content.assemble(one, " " * (room - one.cell_length + GAP), other)


def _facts(contact: Contact, book: Book, today: date) -> list[str]:
    """Return what tells a contact from another, always the same things in the same order."""
    steps = book.steps_with.get(contact.id, ())
    introducer = book.contacts.get(contact.introduced_by or "")
    several = [
        (*values[:MOST_OF_A_KIND], *([""] * (MOST_OF_A_KIND - len(values))))
        for values in (contact.emails, contact.phones, contact.urls)
    ]
    done = f"{len(steps)} step{'s' if len(steps) > 1 else ''}, " if steps else ""
    facts = (
        contact.name,
        contact.role,
        contact.organisation,
        *(value for values in several for value in values),
        contact.birthday,
        contact.known_from,
        contact.note,
        done + standing_words(contact, steps, introducer, today),
    )
    return [plain(fact, 90) for fact in facts]
