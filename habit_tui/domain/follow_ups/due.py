"""What is due on a day: the follow-ups of every rule, in the order in which they should not wait."""

from collections.abc import Iterator
from datetime import date, timedelta

from habit_tui.domain.book import Book
from habit_tui.domain.contact import Contact
from habit_tui.domain.follow_ups.last_thanks import last_thanks_due
from habit_tui.domain.follow_ups.making import LAPSES_AFTER_DAYS
from habit_tui.domain.follow_ups.nudge import nudge_due
from habit_tui.domain.follow_ups.promises import promises_due
from habit_tui.domain.follow_ups.talks import talks_due
from habit_tui.domain.follow_ups.tell import tells_due
from habit_tui.domain.follow_ups.thank import thank_due
from habit_tui.domain.streaks.schedule import Schedule
from habit_tui.domain.today import Due
from habit_tui.domain.words import DUE_KINDS


def due_today(book: Book, schedule: Schedule, today: date) -> tuple[Due, ...]:
    """Return what is due; on a day that the plan leaves out only a talk that is arranged for it."""
    talks = list(talks_due(book, today))
    if book.profile.landed_on is not None and schedule.off_until(today) is None:
        # The plan asks for no day any more; what is left are thank-yous and the user's word.
        return _in_order([*talks, *every_due(book, today)])
    if leaves_out(schedule, today):
        return _in_order([talk for talk in talks if talk.since == today])
    return _in_order([*talks, *every_due(book, today)])


def every_due(book: Book, today: date) -> list[Due]:
    """Return the follow-ups that wait, whether the plan asks for this day or not; no talks among them."""
    if book.profile.landed_on is not None:
        return [*promises_due(book, today), *last_thanks_due(book, today)]
    return [*promises_due(book, today), *_of_recent_steps(book, today)]


def leaves_out(schedule: Schedule, day: date) -> bool:
    """Tell whether the plan leaves a day out, or it is off; without a plan no day is left out."""
    return schedule.off_until(day) is not None or (
        schedule.plan_on(day) is not None and not schedule.is_planned(day)
    )


def _of_recent_steps(book: Book, today: date) -> Iterator[Due]:
    """Yield what follows from the steps of the last weeks; an older one has nothing due any more."""
    talked: list[Contact] = []
    for contact, kinds in _recent(book, today):
        if "talked" in kinds:
            talked.append(contact)
            if due := thank_due(book, contact, today):
                yield due
        if "asked" in kinds and (due := nudge_due(book, contact, today)):
            yield due
    yield from tells_due(book, talked, today)


def _recent(book: Book, today: date) -> Iterator[tuple[Contact, set[str]]]:
    kinds: dict[str, set[str]] = {}
    for days in range(LAPSES_AFTER_DAYS + 1):
        for step in book.steps_on.get(today - timedelta(days=days), ()):
            if step.kind in ("asked", "talked"):
                kinds.setdefault(step.contact, set()).add(step.kind)
    for contact_id, done in kinds.items():
        if contact := book.contacts.get(contact_id):
            yield contact, done


def _in_order(due: list[Due]) -> tuple[Due, ...]:
    return tuple(sorted(due, key=lambda one: (DUE_KINDS.index(one.kind), one.since, one.id)))
