"""The flow of new people: how many are left to approach, how long they last, and where more come from."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice

from habit_tui.domain.book import Book
from habit_tui.domain.contact import Contact
from habit_tui.domain.day_words import short_day
from habit_tui.domain.streaks.schedule import Schedule, schedule_of

SHORT = 10
"""Mornings below which Today says that people are running out: two working weeks, in which a conversation or
two can still bring new names."""
FEWEST_TALKS = 3
"""Conversations from which on an average over them is told: as with the user's other numbers."""
FARTHEST = timedelta(days=366)
"""How far ahead the last morning is looked for."""
TWO_WAYS = "ask the next person who else to talk to, or add two names"
"""The two best ways to get more people."""


@dataclass(frozen=True, slots=True)
class Flow:
    """How new people come in, and how long those who are there last."""

    left: int
    """People who were never approached, nobody resting among them: at one a morning, so many mornings."""
    until: date | None
    """The planned day on which the last of them comes up; None where nobody is left, the plan leaves every
    day out, or it is more than a year ahead."""
    talks: int
    """Conversations ever completed."""
    referrals: int
    """People named by somebody else."""

    @property
    def short(self) -> bool:
        """Whether people are running out."""
        return self.left < SHORT


def is_to_approach(book: Book, contact: Contact) -> bool:
    """Tell whether a contact is awake and was never asked nor talked with."""
    if contact.resting:
        return False
    steps = book.steps_with.get(contact.id, ())
    if any(step.kind in ("asked", "talked") for step in steps):
        return False
    return all(skip.why != "talked" for skip in book.skips_with.get(contact.id, ()))


def left_if_few(book: Book) -> int | None:
    """Return how many are left to approach where they last fewer than `SHORT` mornings, None otherwise.

    It stops counting once there are enough, so that ten thousand contacts cost a tick-off no more than ten.
    """
    left = sum(1 for _ in islice(_to_approach(book), SHORT))
    return left if left < SHORT else None


def flow_of(book: Book, today: date) -> Flow:
    """Return the flow of new people as of a day."""
    left = sum(1 for _ in _to_approach(book))
    return Flow(
        left,
        _last_morning(schedule_of(book), left, today),
        sum(1 for step in book.steps.values() if step.kind == "talked"),
        sum(1 for contact in book.contacts.values() if contact.introduced_by is not None),
    )


def flow_in_words(flow: Flow, today: date) -> tuple[str, ...]:
    """Return the flow in sentences: who is left and for how long, what conversations bring, what helps."""
    sentences = [_left(flow, today), _brought(flow)]
    if flow.short:
        sentences.append(f"To get more: {TWO_WAYS}.")
    return tuple(sentence for sentence in sentences if sentence)


def _to_approach(book: Book) -> Iterator[Contact]:
    return (contact for contact in book.contacts.values() if is_to_approach(book, contact))


def _last_morning(schedule: Schedule, left: int, today: date) -> date | None:
    if left == 0:
        return None
    days = (today + timedelta(days=ahead) for ahead in range(FARTHEST.days))
    planned = (day for day in days if schedule.is_planned(day))
    return next(islice(planned, left - 1, None), None)


def _left(flow: Flow, today: date) -> str:
    if flow.left == 0:
        return "Nobody is left whom you have never approached."
    people = f"{flow.left:,} {'person' if flow.left == 1 else 'people'} left to approach"
    mornings = f"about {flow.left:,} morning{'s' if flow.left > 1 else ''} at one a morning"
    until = f", until {short_day(flow.until, today)} by your plan" if flow.until else ""
    return f"{people}: {mornings}{until}."


def _brought(flow: Flow) -> str:
    if flow.talks < FEWEST_TALKS:
        return f"New people per conversation are told from {FEWEST_TALKS} conversations on."
    per_talk = f"{flow.referrals / flow.talks:.1f}"
    return f"{per_talk} new people per conversation so far ({flow.referrals:,} from {flow.talks:,})."
