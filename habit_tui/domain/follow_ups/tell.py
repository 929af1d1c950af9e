"""Word to an introducer of what came of it, within a week of talking to whom they named (EVIDENCE M1)."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from habit_tui.domain.book import Book
from habit_tui.domain.contact import Contact
from habit_tui.domain.drafting.wording import cut, one_line
from habit_tui.domain.follow_ups.making import LAPSES_AFTER_DAYS, Cause, day_said, due_for
from habit_tui.domain.step import Step
from habit_tui.domain.today import Due

FROM = timedelta(days=1)
"""The day of a talk belongs to the one talked with."""
_NAME = 30


def tells_due(book: Book, talked_with: Iterable[Contact], today: date) -> Iterator[Due]:
    """Yield what is due to the introducers of these contacts: one word each, however many they named.

    It is about the first conversation with somebody whom they named, the latest of several; letting that go
    lets the earlier ones go too.
    """
    latest: dict[str, tuple[Step, Contact]] = {}
    for named in talked_with:
        introducer, talk = book.contacts.get(named.introduced_by or ""), _first_talk(book, named)
        if introducer is None or introducer.id == named.id or talk is None:
            continue
        if not FROM <= today - talk.on <= timedelta(days=LAPSES_AFTER_DAYS):
            continue
        other = latest.get(introducer.id)
        if other is None or (talk.on, talk.at, talk.id) > (other[0].on, other[0].at, other[0].id):
            latest[introducer.id] = talk, named
    for introducer_id, (talk, named) in latest.items():
        introducer = book.contacts[introducer_id]
        if not _told_since(book, introducer, talk) and (due := _due(book, introducer, named, talk, today)):
            yield due


def _due(book: Book, introducer: Contact, named: Contact, talk: Step, today: date) -> Due | None:
    name = cut(one_line(named.name), _NAME) or "somebody"
    why = f"You talked with {name}, whom they named, {day_said(talk.on, today)}."
    return due_for(book, introducer, f"tell-{talk.id}", "tell", talk.on, why, Cause(talk.on, talk.at))


def _first_talk(book: Book, named: Contact) -> Step | None:
    return next((step for step in book.steps_with.get(named.id, ()) if step.kind == "talked"), None)


def _told_since(book: Book, introducer: Contact, talk: Step) -> bool:
    """Tell whether a word of that day or later went to the introducer."""
    return any(
        step.kind == "told" and (step.on, step.at) >= (talk.on, talk.at)
        for step in book.steps_with.get(introducer.id, ())
    )
