"""The week in review, in words."""

from collections.abc import Callable, Iterator
from datetime import date

from habit_tui.domain.book import Book
from habit_tui.domain.day_words import long_day, span_of_days
from habit_tui.domain.follow_ups.talks import BY
from habit_tui.domain.follow_ups.wording import WHAT
from habit_tui.domain.standing import DONE_WITH, SOMEBODY
from habit_tui.domain.today import Yours
from habit_tui.domain.week_review import WeekReview

Safe = Callable[[str], str]
"""Makes text from the user fit for where it is shown."""
Parts = list[tuple[str, list[str]]]
"""Headings with their lines; none is empty."""


def week_in_parts(review: WeekReview, book: Book, today: date, safe: Safe) -> tuple[str, str, Parts]:
    """Return the title of a week, what it came to in a sentence, and its parts."""
    goal = f" of {review.goal}" if review.goal else ""
    sums = f"{_counted(review.conversations, 'conversation')}{goal}, {_counted(len(review.taken), 'step')}."
    parts = (
        ("Done", _done(review, today, safe)),
        ("Learned", _learned(review, book, safe)),
        ("Expected, and how it was", _numbers(review.yours)),
        ("Who came", (safe(contact.name) for contact in review.came)),
        ("Next", _next(review, today, safe)),
    )
    told = [(heading, list(lines)) for heading, lines in parts]
    title = f"The week of {span_of_days(review.start, review.end, today)}"
    return title, sums, [(heading, lines) for heading, lines in told if lines]


def _done(review: WeekReview, today: date, safe: Safe) -> Iterator[str]:
    for taken in review.taken:
        name = safe(taken.contact.name) if taken.contact else SOMEBODY
        yield f"{long_day(taken.step.on, today)}: {DONE_WITH[taken.step.kind].format(name)}"


def _learned(review: WeekReview, book: Book, safe: Safe) -> Iterator[str]:
    for one in review.insights:
        contact = book.contacts.get(one.contact or "")
        yield f"{safe(one.text)}{f' ({safe(contact.name)})' if contact else ''}"


def _numbers(yours: Yours | None) -> Iterator[str]:
    if yours is None:
        return
    pairs = (
        ("minding", yours.expected_mind, yours.felt_mind),
        ("discomfort", yours.expected_discomfort, yours.felt_discomfort),
    )
    for what, expected, felt in pairs:
        if expected is not None and felt is not None:
            yield f"{what}: expected {expected:g} in 10, it was {felt:g} (n = {yours.n})"


def _next(review: WeekReview, today: date, safe: Safe) -> Iterator[str]:
    for contact, talk in review.talks:
        at = f" at {talk.time}" if talk.time else ""
        by = f", {BY[talk.channel]}" if talk.channel else ""
        yield f"{long_day(talk.day or today, today)}{at}: talk with {safe(contact.name)}{by}"
    for due in review.due:
        yield f"{WHAT[due.kind]} {safe(due.contact.name)} (since {long_day(due.since, today)})"


def _counted(count: int, one: str) -> str:
    return f"{count} {one}{'' if count == 1 else 's'}"
