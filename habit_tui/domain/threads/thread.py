"""Where a contact's thread stands, derived from their steps, signs and skips."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from habit_tui.domain.book import Book
from habit_tui.domain.business_days import business_day_after
from habit_tui.domain.sign import Sign
from habit_tui.domain.step import Step
from habit_tui.domain.threads.transitions import Event, moved
from habit_tui.domain.words import ThreadState

NUDGE_AFTER = 7
"""Business days without an answer after which one more message is fair (EVIDENCE M5)."""
LET_GO_AFTER = 7
"""Business days after which an unanswered nudge, or one that was never sent, closes the thread: the same
patience once more."""
MOST_ASKS = 2
"""Approaches without an answer: follow up once, then let it go (EVIDENCE M5)."""


@dataclass(frozen=True, slots=True)
class Thread:
    """Where a contact's thread stands on a day."""

    state: ThreadState = "none"
    since: date | None = None
    """The date on which it came to stand so."""
    asks: int = 0
    """On how many days the user has asked since the contact was last heard of."""
    asked: Step | None = None
    """The last approach since the contact was last heard of."""
    arranged: Sign | None = None
    """The talk that is arranged, while it is."""


@dataclass(frozen=True, slots=True)
class _Turn:
    """One event of a thread."""

    order: tuple[date, str, str]
    event: Event
    record: Step | Sign | None = None


def thread_of(book: Book, contact_id: str, today: date) -> Thread:
    """Return where a contact's thread stands; whoever is not heard of again has let go of it kindly."""
    thread = Thread()
    for turn in sorted(_turns(book, contact_id), key=lambda turn: turn.order):
        thread = _after(thread, turn)
    if thread.state == "asked" and (closes := closes_itself_on(thread, book)) and closes <= today:
        return Thread("closed", closes, thread.asks, thread.asked)
    return thread


def nudge_id(asked: Step) -> str:
    """Return the id of the follow-up that writes once more after an approach."""
    return f"nudge-{asked.id}"


def nudge_from(asked: Step) -> date:
    """Return the first date on which one more message is fair."""
    return business_day_after(asked.on, NUDGE_AFTER)


def closes_itself_on(thread: Thread, book: Book) -> date | None:
    """Return the date on which an unanswered thread closes by itself, None where nothing waits."""
    if thread.asked is None:
        return None
    if drop := book.drops.get(nudge_id(thread.asked)):
        return drop.on
    patience = LET_GO_AFTER if thread.asks >= MOST_ASKS else NUDGE_AFTER + LET_GO_AFTER
    return business_day_after(thread.asked.on, patience)


def _turns(book: Book, contact_id: str) -> Iterator[_Turn]:
    for step in book.steps_with.get(contact_id, ()):
        yield _Turn((step.on, step.at, step.id), step.kind, step)
    for sign in book.signs_with.get(contact_id, ()):
        yield _Turn((sign.on, sign.at, sign.id), sign.kind, sign)
    for skip in book.skips_with.get(contact_id, ()):
        if skip.why == "talked":
            yield _Turn((skip.on, skip.at, skip.id), "talked")


def _after(thread: Thread, turn: _Turn) -> Thread:
    state = moved(thread.state, turn.event)
    day = turn.order[0]
    since = thread.since if state == thread.state != turn.event else day
    arranged = thread.arranged if state == "arranged" else None
    if turn.event == "arranged" and isinstance(turn.record, Sign):
        arranged = turn.record
    if turn.event in ("answered", "arranged", "talked"):
        return Thread(state, since, 0, None, arranged)
    if turn.event == "asked" and isinstance(turn.record, Step):
        again = thread.asked is not None and thread.asked.on == day
        return Thread(state, since, thread.asks + (not again), turn.record, arranged)
    return Thread(state, since, thread.asks, thread.asked, arranged)
