"""Why nobody is left to be suggested, and what to do next."""

from collections import Counter
from datetime import date

from habit_tui.domain.book import Book
from habit_tui.domain.drafting.wording import number
from habit_tui.domain.suggesting.bars import Bar, bar_of
from habit_tui.domain.suggesting.past import past_of

_ALONE: dict[Bar, str] = {
    "resting": "Everybody you have entered is resting.",
    "spoken": "You have spoken with everybody within the last month.",
    "waiting": "You have asked everybody, and answers may still come.",
    "asked": "You have asked everybody, and nobody is asked again within two months.",
    "unanswered": "You have asked everybody twice, and twice is enough.",
    "closed": "You have closed every thread not long ago.",
    "colleague": "You have asked somebody where they all work, and an answer may take three days.",
    "put-aside": "You have put everybody aside for some days.",
    "skipped": "You have put everybody aside for today.",
}
_AMONG_OTHERS: dict[Bar, str] = {
    "spoken": "spoken to lately",
    "waiting": "still to answer",
    "asked": "asked not long ago",
    "unanswered": "asked twice already",
    "closed": "closed not long ago",
    "colleague": "working where an answer is waited for",
    "skipped": "put aside for today",
    "put-aside": "put aside for some days",
    "resting": "resting",
}
_NEXT = (
    "Ask the next person you talk with who else to talk to, or add two names: a small step, not a kept day."
)
_FIRST = "Add two people you know: that is today's small step, though it does not keep the day."
_WAKE = "Wake one of them, or add two names: a small step, though it does not keep the day."


def nobody_left(book: Book, today: date) -> str:
    """Return one or two sentences: why nobody is left, and what to do next; "" where somebody is."""
    if not book.contacts:
        return f"Nobody is entered yet. {_FIRST}"
    past = past_of(book, today)
    bars = [bar_of(contact, past) for contact in book.contacts.values()]
    causes = Counter(bar for bar in bars if bar is not None)
    if len(bars) > sum(causes.values()):
        return ""
    if len(causes) > 1:
        return f"{_mixed(causes)} {_NEXT}"
    cause = next(iter(causes))
    return f"{_ALONE[cause]} {_WAKE if cause == 'resting' else _NEXT}"


def _mixed(causes: Counter[Bar]) -> str:
    told = [f"{number(causes[bar])} {text}" for bar, text in _AMONG_OTHERS.items() if causes[bar]]
    return f"Nobody is left today: {', '.join(told[:-1])} and {told[-1]}."
