"""The user's own numbers: what they expected of an approach, and what the conversation was like."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from habit_tui.domain.book import Book
from habit_tui.domain.step import UNSAID, Feeling, Step
from habit_tui.domain.today import Yours

Measure = Literal["mind", "discomfort"]
"""How much the other minds, and how uncomfortable it is: the two numbers of a Feeling."""

MINDED_FROM = 5
"""From this number of 10 on, the other is taken to have minded."""


@dataclass(frozen=True, slots=True)
class Pair:
    """What was expected before an approach, and what the conversation that followed it was like."""

    expected: Feeling
    felt: Feeling

    def both(self, measure: Measure) -> tuple[int, int] | None:
        """Return the number expected and the one felt, None unless both were said."""
        expected, felt = getattr(self.expected, measure), getattr(self.felt, measure)
        return None if expected is None or felt is None else (expected, felt)


def own_numbers(book: Book, until: date | None = None) -> Yours:
    """Return the user's own numbers over all pairs, of steps up to and including `until`.

    Averages are taken over the pairs that have both numbers of a measure, and rounded half up to one decimal;
    without such a pair they are None. An approach that led to no conversation has no pair.
    """
    return summary(pairs(book, until))


def pairs(book: Book, until: date | None = None) -> tuple[Pair, ...]:
    """Return every approach with the conversation that followed it.

    An `asked` step with expected numbers belongs to the same contact's next `talked` step with felt numbers:
    the first, by date and then by the time of entry, that is not before the approach, has a measure in common
    with it and belongs to no earlier approach. Contacts since forgotten still count.
    """
    found: list[Pair] = []
    for contact_id in book.steps_with:
        found += pairs_with(contact_id, book, until)
    return tuple(found)


def pairs_with(contact_id: str, book: Book, until: date | None = None) -> list[Pair]:
    """Return the approaches to one contact, each with the conversation that followed it."""
    steps = book.steps_with.get(contact_id, ())
    done = [step for step in steps if until is None or step.on <= until]
    return [Pair(asked.expected, talk.felt) for asked, talk in conversations_after(done)]


def summary(some: Sequence[Pair]) -> Yours:
    """Return the averages over some pairs, and in how many of them the other minded."""
    expected_mind, felt_mind = _averages(some, "mind")
    expected_discomfort, felt_discomfort = _averages(some, "discomfort")
    return Yours(
        n=len(some),
        expected_mind=expected_mind,
        felt_mind=felt_mind,
        expected_discomfort=expected_discomfort,
        felt_discomfort=felt_discomfort,
        minded=sum(pair.felt.mind is not None and pair.felt.mind >= MINDED_FROM for pair in some),
    )


def conversations_after(steps: Sequence[Step]) -> list[tuple[Step, Step]]:
    """Return the approaches among one contact's steps, each with the conversation that is its pair."""
    talks = [step for step in steps if step.kind == "talked" and step.felt != UNSAID]
    found: list[tuple[Step, Step]] = []
    for asked in (step for step in steps if step.kind == "asked" and step.expected != UNSAID):
        talk = next((talk for talk in talks if _follows(talk, asked)), None)
        if talk:
            talks.remove(talk)
            found.append((asked, talk))
    return found


def _follows(talk: Step, asked: Step) -> bool:
    pair = Pair(asked.expected, talk.felt)
    in_common = pair.both("mind") or pair.both("discomfort")
    return in_common is not None and (talk.on, talk.at) >= (asked.on, asked.at)


def _averages(some: Iterable[Pair], measure: Measure) -> tuple[float | None, float | None]:
    both = [numbers for pair in some if (numbers := pair.both(measure))]
    return _average([expected for expected, _ in both]), _average([felt for _, felt in both])


def _average(numbers: Sequence[int]) -> float | None:
    count = len(numbers)
    return (20 * sum(numbers) + count) // (2 * count) / 10 if count else None
