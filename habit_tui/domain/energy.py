"""Energy: a quiet day after a live talk, a ceiling of live talks, and never two on a day by suggestion.

Strong introverts who acted outgoing for a week were more tired for it (EVIDENCE E10), and the quietest did
not enjoy more company (E09). The figures are ours: small doses are an inference, no finding.
"""

from datetime import date, timedelta

from habit_tui.domain.book import Book
from habit_tui.domain.drafting.wording import cut, number, one_line
from habit_tui.domain.step import Step
from habit_tui.domain.threads.thread import thread_of
from habit_tui.domain.words import Channel

WEEK = 7
"""Days over which live talks are counted: the last seven, whichever day a calendar week begins on."""
LIVE: frozenset[Channel | None] = frozenset({"phone", "video", "in-person", None})
"""How one talks live; a conversation of which nothing else was said counts as one."""
_NAME = 24


def quiet_because(book: Book, today: date) -> str:
    """Return why today is a quiet day in a sentence, "" where it is none.

    Nothing that is done today changes it: the page stays as it was in the morning.
    """
    if arranged := _arranged_today(book, today):
        return f"You have a talk with {arranged} today, so a short message is plenty."
    yesterday = _live_talks(book, today - timedelta(days=1))
    if yesterday and _wants_quiet_days(book, today):
        with_whom = f" with {name}" if (name := _name(book, yesterday[-1].contact)) else ""
        return f"You talked{with_whom} yesterday, so today is a quiet day: a thank-you or a short message."
    talks = sum(len(_live_talks(book, today - timedelta(days=days))) for days in range(1, WEEK))
    if talks >= most_talks(book, today):
        return f"You have had {number(talks)} talks in a week, so a short message is plenty."
    return ""


def only_in_writing(book: Book, contact_id: str, today: date) -> bool:
    """Tell whether a suggestion must not be a live talk: on a quiet day, and after one with somebody else."""
    return bool(quiet_because(book, today)) or any(
        step.contact != contact_id for step in _live_talks(book, today)
    )


def most_talks(book: Book, today: date) -> int:
    """Return the ceiling of live talks in seven days: the plan's, and never below its goal."""
    plan = book.plan_on(today)
    return max(plan.most_talks, plan.goal) if plan else WEEK


def _wants_quiet_days(book: Book, today: date) -> bool:
    plan = book.plan_on(today)
    return plan is None or plan.quiet_days


def _live_talks(book: Book, day: date) -> list[Step]:
    return [step for step in book.steps_on.get(day, ()) if step.kind == "talked" and step.channel in LIVE]


def _arranged_today(book: Book, today: date) -> str:
    """Return with whom a live talk is arranged for today, "" where none is."""
    for sign in book.signs.values():
        if sign.day != today or sign.channel not in LIVE:
            continue
        # A talk that was arranged and has been held stays today's talk.
        thread = thread_of(book, sign.contact, today)
        held = any(step.contact == sign.contact for step in _live_talks(book, today))
        if thread.arranged == sign or held:
            return _name(book, sign.contact) or "somebody"
    return ""


def _name(book: Book, contact_id: str) -> str:
    contact = book.contacts.get(contact_id)
    return cut(one_line(contact.name), _NAME) if contact else ""
