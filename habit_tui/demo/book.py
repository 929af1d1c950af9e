"""The demo's book: an invented person's months, placed so that they end today."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import cycle

from dateutil.relativedelta import relativedelta

from habit_tui.demo.learned import HEARD, OBJECTIONS, SKIPS, TARGETS, VALUE_PROPOSITION
from habit_tui.demo.months import GOALS, HOLIDAY, NOTES, NUMBERS, WEEKS, Felt
from habit_tui.demo.people import FRESH, PEOPLE, Person
from habit_tui.domain.book import Book
from habit_tui.domain.change import Record
from habit_tui.domain.contact import Contact
from habit_tui.domain.objection import Objection
from habit_tui.domain.page import Page, Profile, Skip
from habit_tui.domain.plan import Plan, TimeOff
from habit_tui.domain.step import Step
from habit_tui.domain.target import Insight
from habit_tui.domain.words import REASONS, STEP_KINDS, Channel

_WAYS: tuple[Channel, ...] = ("phone", "video", "in-person", "phone", "email")


def demo_book(today: date) -> Book:
    """Return an invented person's book on a day; the same day gives the same book. Nothing is done today."""
    first_monday = today - timedelta(days=today.weekday() + 7 * (len(WEEKS) - 1))
    steps = tuple(_steps(first_monday, today))
    talks = {step.contact: step for step in reversed(steps) if step.kind == "talked"}
    records: list[Record] = [
        Profile(value_proposition=VALUE_PROPOSITION, welcomed=True),
        *TARGETS,
        *steps,
        *(_contact(person, talks, first_monday, today) for person in PEOPLE),
        *_insights(talks),
        *_pages(steps),
        *_plan(first_monday),
        *_words(first_monday),
    ]
    return Book.of(records)


def _day(first_monday: date, week: int, weekday: int) -> date:
    return first_monday + timedelta(days=7 * week + weekday)


def _steps(first_monday: date, today: date) -> Iterator[Step]:
    reasons, ways = cycle(REASONS), cycle(_WAYS)
    for on, number, entry in _entries(first_monday):
        if on >= today:
            break
        kind = next(kind for kind in STEP_KINDS if entry.startswith(kind))
        who = entry.removeprefix(kind).strip()
        step = Step(f"demo-{on.isoformat()}-{number}", kind, on, who, _at(on, 8, number))
        numbers = NUMBERS.get(who, Felt())
        if kind == "asked":
            step = replace(step, reason=next(reasons), expected=numbers.expected)
        elif kind == "talked":
            step = replace(step, channel=next(ways), felt=numbers.felt, note=NOTES.get(who, ""))
        yield step


def _entries(first_monday: date) -> Iterator[tuple[date, int, str]]:
    """Yield each step of the calendar as date, place within its day, and words; oldest first."""
    for week, days in enumerate(WEEKS):
        for weekday, done in enumerate(days):
            for number, entry in enumerate(filter(None, done.split(", "))):
                yield _day(first_monday, week, weekday), number, entry


def _at(on: date, hour: int, minute: int) -> str:
    return f"{on.isoformat()}T{hour:02}:{minute:02}:00+00:00"


def _contact(person: Person, talks: dict[str, Step], first_monday: date, today: date) -> Contact:
    slug = person.organisation.partition(" ")[0].lower() or "post"
    named = talks.get(person.named_by)
    added = today - timedelta(days=1) if person.id == FRESH else named.on if named else first_monday
    return Contact(
        person.id,
        person.name,
        person.organisation,
        person.role,
        emails=(f"{person.id}@{slug}.example",) if person.by == "email" else (),
        phones=("+999 555 01" + f"{PEOPLE.index(person):02}",) if person.by == "phone" else (),
        note=person.note,
        closeness=person.closeness,
        introduced_by=person.named_by or None,
        known_from=person.known_from,
        connected_on=today - relativedelta(months=person.connected) if person.connected else None,
        added_on=added,
        resting=person.resting,
    )


def _insights(talks: dict[str, Step]) -> Iterator[Insight]:
    for number, heard in enumerate(HEARD):
        if talk := talks.get(heard.who):
            yield Insight(
                f"demo-insight-{number}",
                talk.on,
                heard.text,
                heard.about,
                heard.who,
                heard.target or None,
                talk.id,
            )


def _pages(steps: tuple[Step, ...]) -> Iterator[Page]:
    """Yield what Today named on the days of an approach: those who were approached had been suggested."""
    for step in steps:
        if step.kind == "asked":
            yield Page(step.on.isoformat(), step.on, contact=step.contact, reason=step.reason)


def _plan(first_monday: date) -> Iterator[Record]:
    for week, goal in GOALS.items():
        since = _day(first_monday, week, 0)
        yield Plan(f"demo-plan-{week}", since, goal=goal, at=_at(since, 7, 0))
    first_week, first_day, last_week, last_day = HOLIDAY
    start, end = _day(first_monday, first_week, first_day), _day(first_monday, last_week, last_day)
    yield TimeOff("demo-holiday", start, end)


def _words(first_monday: date) -> Iterator[Record]:
    for said in OBJECTIONS:
        since = _day(first_monday, said.week, 0)
        yield Objection(f"demo-objection-{said.week}", said.words, said.kind, since, _at(since, 7, 30))
    for skip in SKIPS:
        on = _day(first_monday, skip.week, skip.weekday)
        yield Skip(f"demo-skip-{skip.week}", on, skip.who, skip.why, _at(on, 7, 45))
