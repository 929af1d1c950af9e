"""The week in review: what was done and learned, expected against felt, who came, and what is next."""

from dataclasses import dataclass
from datetime import date, timedelta

from habit_tui.domain.book import Book
from habit_tui.domain.contact import Contact
from habit_tui.domain.follow_ups.due import every_due
from habit_tui.domain.period import Taken
from habit_tui.domain.reframing.own_numbers import Pair, conversations_after, summary
from habit_tui.domain.sign import Sign
from habit_tui.domain.streaks.chronicle import Chronicle
from habit_tui.domain.streaks.logical_day import week_start
from habit_tui.domain.streaks.weeks import weekly_goal
from habit_tui.domain.target import Insight
from habit_tui.domain.threads.thread import thread_of
from habit_tui.domain.today import Due, Yours

WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class WeekReview:
    """One calendar week, and what comes after it."""

    start: date
    end: date
    """The last day of the week, included."""
    conversations: int
    goal: int
    """What the plan asked of this week; 0 asks for nothing."""
    taken: tuple[Taken, ...]
    insights: tuple[Insight, ...]
    yours: Yours | None
    """Expected against felt over this week's conversations, None where no numbers were given."""
    came: tuple[Contact, ...]
    """The people who came into the list this week."""
    talks: tuple[tuple[Contact, Sign], ...]
    """What is arranged from today until the end of the next week."""
    due: tuple[Due, ...]
    """What waits, seen from today."""


def week_review(book: Book, chronicle: Chronicle, day: date) -> WeekReview:
    """Return the review of the calendar week that a day lies in."""
    ordinal = week_start(day, chronicle.first_weekday)
    start, end = date.fromordinal(max(1, ordinal)), date.fromordinal(ordinal + 6)
    days = [start + timedelta(days=number) for number in range((end - start).days + 1)]
    steps = [step for on in days for step in book.steps_on.get(on, ())]
    return WeekReview(
        start,
        end,
        conversations=[step.kind for step in steps].count("talked"),
        goal=weekly_goal(chronicle.schedule, ordinal, chronicle.today),
        taken=tuple(Taken(step, book.contacts.get(step.contact)) for step in steps),
        insights=tuple(
            sorted(
                (one for one in book.insights.values() if start <= one.on <= end),
                key=lambda one: (one.on, one.id),
            )
        ),
        yours=_numbers(book, start, end),
        came=tuple(
            contact
            for contact in book.contacts.values()
            if contact.added_on and start <= contact.added_on <= end
        ),
        talks=_talks(book, chronicle.today, max(end, chronicle.today) + WEEK),
        due=tuple(every_due(book, chronicle.today)),
    )


def _numbers(book: Book, start: date, end: date) -> Yours | None:
    contacts = {
        step.contact
        for number in range((end - start).days + 1)
        for step in book.steps_on.get(start + timedelta(days=number), ())
    }
    pairs = [
        Pair(asked.expected, talk.felt)
        for contact_id in contacts
        for asked, talk in conversations_after(book.steps_with.get(contact_id, ()))
        if start <= talk.on <= end
    ]
    return summary(pairs) if pairs else None


def _talks(book: Book, first: date, last: date) -> tuple[tuple[Contact, Sign], ...]:
    found = [
        (contact, sign)
        for sign in book.signs.values()
        if sign.day is not None
        and first <= sign.day <= last
        and (contact := book.contacts.get(sign.contact)) is not None
        and thread_of(book, contact.id, first).arranged == sign
    ]
    return tuple(sorted(found, key=lambda talk: (talk[1].day or last, talk[1].time, talk[0].id)))
