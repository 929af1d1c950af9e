"""The history in words: a day, a streak, what has been done in all."""

from collections.abc import Sequence
from datetime import date

from habit_tui.domain.book import Book
from habit_tui.domain.day_words import long_day, span_of_days
from habit_tui.domain.standing import DONE_WITH, SOMEBODY
from habit_tui.domain.step import Step
from habit_tui.domain.streaks.chronicle import Chronicle
from habit_tui.domain.streaks.runs import Run
from habit_tui.domain.streaks.totals import Totals
from habit_tui.domain.today import Streak
from habit_tui.domain.words import DayState

IS: dict[DayState, str] = {
    "kept": "kept",
    "open": "open",
    "missed": "missed",
    "frozen": "frozen, forgiven by a freeze",
    "rest": "a rest day",
    "off": "time off",
}
"""The states of a day, as a sentence about the day puts them."""


def state_in_words(chronicle: Chronicle, day: date) -> str:
    """Return a day and its state: "Tuesday 17 November: kept"."""
    state = chronicle.state_on(day)
    told = IS[state] if state else "still to come" if day > chronicle.today else "before your history"
    return f"{long_day(day, chronicle.today)}: {told}"


def day_in_words(book: Book, chronicle: Chronicle, day: date) -> str:
    """Return a day's state and what was done on it: "Tuesday 17 November: kept, asked Maya Okonkwo"."""
    done = (step_in_words(book, step) for step in book.steps_on.get(day, ()))
    return ", ".join((state_in_words(chronicle, day), *done))


def step_in_words(book: Book, step: Step) -> str:
    """Return what was done with whom: "talked with Ben Ito"."""
    contact = book.contacts.get(step.contact)
    return DONE_WITH[step.kind].format(contact.name if contact else SOMEBODY)


def totals_in_words(totals: Totals) -> str:
    """Return what has been done in all, what never happened left out; "" where nothing has."""
    counts = (
        (totals.talked, "conversation", "conversations"),
        (totals.asked, "asked", "asked"),
        (totals.thanked, "thanked", "thanked"),
        (totals.told, "told", "told"),
        (totals.referrals, "referral", "referrals"),
    )
    return ", ".join(f"{count} {one if count == 1 else many}" for count, one, many in counts if count)


def streak_in_words(streak: Streak) -> str:
    """Return the streak, the best one and the freezes in hand; a run yet to begin is no number."""
    freezes = f"{streak.freezes} freeze{'s' if streak.freezes > 1 else ''} in hand" if streak.freezes else ""
    if streak.current == 0:
        best = f"the best so far is {_days(streak.best)}" if streak.best else ""
        return " · ".join(part for part in ("A new run begins with your next step", best, freezes) if part)
    run = _days(streak.current) + (" in a row" if streak.current > 1 else "")
    best = f"the best is {_days(streak.best)}" if streak.best > streak.current else ""
    return " · ".join(part for part in (run, best, freezes) if part)


def week_in_words(streak: Streak) -> str:
    """Return this week's conversations against its goal."""
    talks = "conversation" if streak.goal == 1 else "conversations"
    if streak.conversations == 0:
        return f"This week's goal: {streak.goal} {talks}" if streak.goal else ""
    if streak.goal:
        return f"This week {streak.conversations} of {streak.goal} {talks}"
    return f"This week {streak.conversations} conversation{'s' if streak.conversations > 1 else ''}"


def run_in_words(run: Run, today: date) -> str:
    """Return from when to when a run was: "3 to 13 Nov"."""
    return span_of_days(run.start, run.end, today)


def best_run(runs: Sequence[Run]) -> Run | None:
    """Return the longest run, the latest of several; None where there is none."""
    return max(runs, key=lambda run: (run.length, run.end), default=None)


def _days(count: int) -> str:
    return f"{count} day{'s' if count != 1 else ''}"
