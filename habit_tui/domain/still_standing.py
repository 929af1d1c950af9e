"""What Today showed before a change and still shows after it: a tick-off costs what it changes only."""

from datetime import date

from habit_tui.domain.book import Book
from habit_tui.domain.energy import only_in_writing, quiet_because
from habit_tui.domain.reframing.own_numbers import pairs_with
from habit_tui.domain.step import Step
from habit_tui.domain.streaks.chronicle import first_changed_day
from habit_tui.domain.today import Reframe, Suggestion


def suggestion_stands(suggestion: Suggestion, before: Book, book: Book, day: date) -> bool:
    """Tell whether the page still names the contact, and nothing that the draft speaks of was edited."""
    page = book.page_on(day)
    contact = book.contacts.get(suggestion.contact.id)
    if contact is None or page.contact != contact.id:
        return False
    introducer = contact.introduced_by or ""
    return (
        page.opener == before.page_on(day).opener
        and contact == before.contacts.get(contact.id)
        and book.contacts.get(introducer) == before.contacts.get(introducer)
        and book.targets == before.targets
        and book.profile == before.profile
        and _same_energy(contact.id, before, book, day)
        and _earlier_steps(contact.id, book, day) == _earlier_steps(contact.id, before, day)
    )


def _same_energy(contact_id: str, before: Book, book: Book, day: date) -> bool:
    return quiet_because(before, day) == quiet_because(book, day) and (
        only_in_writing(before, contact_id, day) == only_in_writing(book, contact_id, day)
    )


def _earlier_steps(contact_id: str, book: Book, day: date) -> list[Step]:
    return [step for step in book.steps_with.get(contact_id, ()) if step.on < day]


def reframe_stands(reframe: Reframe, before: Book, book: Book, day: date) -> bool:
    """Tell whether the page still names the reframe, and the user's own numbers are what they were.

    A reframe's id is that of one kind's view, so a change of the objection's kind shows as well.
    """
    objection = book.objection
    return (
        objection is not None
        and book.page_on(day).reframes.get(objection.kind) == reframe.id
        and _same_numbers(before, book, day)
    )


def _same_numbers(before: Book, book: Book, day: date) -> bool:
    if before.steps_on is book.steps_on:
        return True
    if first_changed_day(before.steps_on, book.steps_on, day) < day:
        return False
    changed = {*before.steps_on.get(day, ())} ^ {*book.steps_on.get(day, ())}
    return all(
        pairs_with(who, before, day) == pairs_with(who, book, day)
        for who in {step.contact for step in changed}
    )
