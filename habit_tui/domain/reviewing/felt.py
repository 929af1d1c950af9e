"""What was expected of each approach, and what it was: the numbers, two averages, and no trend."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from habit_tui.domain.book import Book
from habit_tui.domain.contact import Contact
from habit_tui.domain.reframing.own_numbers import Measure, Pair, conversations_after, summary

if TYPE_CHECKING:
    from habit_tui.domain.step import Step

NEEDED = 3
"""Fewer approaches than this say nothing yet."""
ASKS: dict[Measure, str] = {
    "discomfort": "How uncomfortable it was for you",
    "mind": "How much they minded",
}
"""What each measure is, from 0 (not at all) to 10."""


@dataclass(frozen=True, slots=True)
class Approach:
    """An approach and the conversation that followed it, with the two numbers of one measure."""

    on: date
    """The day of the conversation."""
    contact: Contact | None
    """None once forgotten."""
    expected: int
    felt: int
    """Both from 0 to 10."""


@dataclass(frozen=True, slots=True)
class Felt:
    """One measure, approach by approach."""

    measure: Measure
    approaches: tuple[Approach, ...]
    """Those with both numbers, the latest last."""
    expected: float | None
    """The averages, from 0 to 10 and rounded half up to one decimal; None below three approaches."""
    felt: float | None


def felt_of(book: Book, measure: Measure, until: date) -> Felt:
    """Return one measure over the approaches and conversations up to and including `until`.

    Which conversation belongs to which approach is told by the rules of `own_numbers`.
    """
    paired: list[tuple[Step, Step]] = []
    for steps in book.steps_with.values():
        paired += conversations_after([step for step in steps if step.on <= until])
    paired.sort(key=lambda pair: (pair[1].on, pair[1].at, pair[1].id))
    approaches = tuple(
        Approach(talk.on, book.contacts.get(talk.contact), *both)
        for asked, talk in paired
        if (both := Pair(asked.expected, talk.felt).both(measure))
    )
    if len(approaches) < NEEDED:
        return Felt(measure, approaches, None, None)
    yours = summary([Pair(asked.expected, talk.felt) for asked, talk in paired])
    if measure == "mind":
        return Felt(measure, approaches, yours.expected_mind, yours.felt_mind)
    return Felt(measure, approaches, yours.expected_discomfort, yours.felt_discomfort)


def felt_in_words(felt: Felt) -> str:
    """Return the two averages and n; below three approaches, that it takes three."""
    count = len(felt.approaches)
    if felt.expected is None or felt.felt is None:
        so_far = f"there {'is' if count == 1 else 'are'} {count or 'none'} so far"
        return f"It takes three conversations with both numbers to say anything; {so_far}."
    return f"Expected {felt.expected:g} of 10 on average, and it was {felt.felt:g} (n = {count})."
