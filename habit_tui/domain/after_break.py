"""After a break: what has been done in all comes first, and then the next small step."""

from habit_tui.domain.book import Book
from habit_tui.domain.history_words import totals_in_words
from habit_tui.domain.plain import plain
from habit_tui.domain.streaks.chronicle import Chronicle
from habit_tui.domain.streaks.totals import totals_of
from habit_tui.domain.today import Suggestion

_LONGEST_NAME = 60


def lead_after_break(book: Book, chronicle: Chronicle, suggestion: Suggestion | None) -> str:
    """Return what Today leads with after a break, "" on every other day.

    Where nobody is suggested, Today says itself what to do next.
    """
    if not is_after_break(chronicle):
        return ""
    done = totals_in_words(totals_of(book, chronicle.today))
    if not done:
        return ""
    if suggestion is None or suggestion.done:
        return f"In all: {done}."
    name = plain(suggestion.contact.name, _LONGEST_NAME)
    return f"In all: {done}. The next small step: one question to {name}."


def is_after_break(chronicle: Chronicle) -> bool:
    """Tell whether a day was missed or taken off since the last kept day, or since history began.

    A rest day and a frozen one are no break. Once today is kept the break is over, and during time off it
    has not ended.
    """
    if chronicle.streak.today in ("kept", "off"):
        return False
    for ordinal in range(chronicle.today.toordinal() - 1, 0, -1):
        state = chronicle.state_at(ordinal)
        if state is None or state == "kept":
            return False
        if state in ("missed", "off"):
            return True
    return False
