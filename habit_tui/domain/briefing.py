"""The brief before a talk: who they are, what to learn, what not to do, and how to end it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

from habit_tui.domain.book import Book
from habit_tui.domain.contact import Contact
from habit_tui.domain.day_words import ago, long_day
from habit_tui.domain.drafting.picking import shuffled
from habit_tui.domain.drafting.wording import cut, one_line
from habit_tui.domain.follow_ups.talks import BY
from habit_tui.domain.standing import DONE_WITH
from habit_tui.domain.suggesting.aims import aims_of
from habit_tui.domain.target import Insight
from habit_tui.domain.threads.thread import thread_of
from habit_tui.domain.words import InsightAbout, Reason

Theme = Literal["trends", "insights", "advice", "resources", "assignments"]
"""What a question opens up (the five of EVIDENCE M6)."""
THEMES: tuple[Theme, ...] = get_args(Theme)
FIRST: dict[Reason, tuple[Theme, ...]] = {
    "perspective": ("insights", "trends", "assignments", "resources", "advice"),
    "advice": ("advice", "resources", "trends", "assignments", "insights"),
    "feedback": ("assignments", "advice", "insights", "trends", "resources"),
}
"""The order of the themes for each reason."""
MOST_KNOWN = 4
"""Insights that the brief repeats."""
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class BriefTexts:
    """The sentences that a brief is made of; `{there}` stands for where the contact works."""

    questions: Mapping[Theme, tuple[str, ...]]
    about: Mapping[InsightAbout, str]
    """What to ask where nothing is known of something yet."""
    dont: tuple[str, ...]
    end: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Brief:
    """One screen to read before a talk, part by part."""

    title: str
    parts: tuple[tuple[str, tuple[str, ...]], ...]
    """Headings with their lines; none is empty."""


def brief_for(book: Book, contact: Contact, today: date, texts: BriefTexts) -> Brief:
    """Return the brief for a talk with a contact; the same one on the same day."""
    parts = (
        ("Who", _who(book, contact, today)),
        ("You know already", tuple(cut(one_line(one.text), _LONGEST) for one in _known(book, contact))),
        ("To learn", _questions(book, contact, today, texts)),
        ("Better not", texts.dont),
        ("At the end", texts.end),
    )
    return Brief(
        f"Before you talk with {cut(one_line(contact.name), 60)}",
        tuple((heading, lines) for heading, lines in parts if lines),
    )


def _who(book: Book, contact: Contact, today: date) -> tuple[str, ...]:
    introducer = book.contacts.get(contact.introduced_by or "")
    steps = book.steps_with.get(contact.id, ())
    arranged = thread_of(book, contact.id, today).arranged
    lines = [", ".join(part for part in (contact.role, contact.organisation) if part.strip())]
    if arranged is not None and arranged.day is not None:
        at = f" at {arranged.time}" if arranged.time else ""
        by = f", {BY[arranged.channel]}" if arranged.channel else ""
        lines.append(f"You talk on {long_day(arranged.day, today)}{at}{by}")
    lines.append(f"You {contact.known_from}" if contact.known_from.strip() else "")
    lines.append(f"Named by {introducer.name}" if introducer else "")
    if steps:
        done = DONE_WITH[steps[-1].kind].format("them")
        lines.append(f"You {done} {ago(steps[-1].on, today)}")
    lines.append(contact.note)
    return tuple(cut(one_line(line), _LONGEST) for line in lines if line.strip())


def _known(book: Book, contact: Contact) -> list[Insight]:
    """Return the newest insights from this contact or on their organisation or role."""
    aims = aims_of(book)
    targets = {target.id for target in (aims.organisation_of(contact), aims.role_of(contact)) if target}
    found = [one for one in book.insights.values() if one.contact == contact.id or one.target in targets]
    return sorted(found, key=lambda one: (one.on, one.id), reverse=True)[:MOST_KNOWN]


def _questions(book: Book, contact: Contact, today: date, texts: BriefTexts) -> tuple[str, ...]:
    """Return what is still unknown first, then a question of each theme, in the order of the reason."""
    known = {one.about for one in _known(book, contact)}
    missing = [texts.about[about] for about in texts.about if about not in known]
    seed = f"{today.isoformat()}/{contact.id}"
    asked = [
        shuffled(list(texts.questions[theme]), lambda text: text, seed)[0]
        for theme in FIRST[_reason(book, contact)]
    ]
    there = cut(one_line(contact.organisation), 40)
    return tuple(
        (text if there else text.replace("at {there}", "there")).replace("{there}", there or "the place")
        for text in (*missing[:1], *asked)
    )


def _reason(book: Book, contact: Contact) -> Reason:
    """Return for what reason they were last approached; perspective where none was said."""
    steps = reversed(book.steps_with.get(contact.id, ()))
    return next((step.reason for step in steps if step.reason), "perspective")
