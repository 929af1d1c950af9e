"""Who is not to be suggested: one small rule each, with its figure and where that comes from."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import Literal

from dateutil.rrule import DAILY, FR, MO, TH, TU, WE, rrule

from habit_tui.domain.contact import Contact
from habit_tui.domain.suggesting.past import Past
from habit_tui.domain.words import SkipWhy, StepKind

Bar = Literal["resting", "skipped", "waiting", "asked", "unanswered", "spoken", "put-aside"]
"""Why somebody is not to be suggested: kept at rest, skipped today, asked and the answer still due, asked and
not answered for a while, asked twice in vain, spoken to lately, put aside for some days."""

COOL_DOWN = timedelta(days=30)
"""After a conversation, a thank-you or word to an introducer: the usual cadence of keeping in touch is a
month (pagen's default of 30 days, career services' three to four weeks)."""
ANSWER_TAKES = 10
"""Business days in which an answer may still come: practice writes once more after seven and then lets go
(EVIDENCE M5); three more for that reminder's own answer."""
AFTER_SILENCE = timedelta(days=60)
"""After an approach without an answer: silence says little about the sender (EVIDENCE E03), and nobody is
written to month after month."""
MOST_ASKS = 2
"""Approaches without any conversation: follow up once, then let it go (EVIDENCE M5)."""
NOT_NOW = timedelta(days=7)
"""After "not now": a week, so that it comes up on another kind of day."""
SCARY = timedelta(days=14)
"""After "too scary": two weeks of gentler steps first (one of small steps lowered the fear, EVIDENCE E16)."""

_CONTACT_MADE: tuple[StepKind, ...] = ("talked", "thanked", "told")


def bar_of(contact: Contact, past: Past) -> Bar | None:
    """Return the first rule that keeps a contact from being suggested, None for who may be."""
    if contact.resting:
        return "resting"
    if contact.id not in past.skips and contact.id not in past.book.steps_with:
        return None
    return next((bar for bar, holds in _BARS if holds(contact.id, past)), None)


def is_skipped_today(contact_id: str, past: Past) -> bool:
    """Whoever was put aside today, for whatever reason, does not come back today.

    "Wrong person" lasts beyond it because the contact is then resting, until woken.
    """
    return any(skip.on == past.today for skip in past.skips.get(contact_id, ()))


def is_spoken_to(contact_id: str, past: Past) -> bool:
    """Not within thirty days of the last conversation, thank-you or word to an introducer."""
    since = past.today - COOL_DOWN
    return any(step.on >= since and step.kind in _CONTACT_MADE for step in past.steps(contact_id)) or any(
        skip.on >= since and skip.why == "talked" for skip in past.skips.get(contact_id, ())
    )


def is_waiting(contact_id: str, past: Past) -> bool:
    """Not while an answer may still come: for ten business days after an approach."""
    asked = _open_ask(contact_id, past)
    return asked is not None and asked >= answers_due_since(past.today)


def is_asked_lately(contact_id: str, past: Past) -> bool:
    """Not within sixty days of an approach that no conversation has followed."""
    asked = _open_ask(contact_id, past)
    return asked is not None and past.today <= asked + AFTER_SILENCE


def is_asked_enough(contact_id: str, past: Past) -> bool:
    """Never again by suggestion once asked on two days without ever having talked."""
    if past.last_talked(contact_id) is not None:
        return False
    return len({step.on for step in past.steps(contact_id) if step.kind == "asked"}) >= MOST_ASKS


def is_put_aside(contact_id: str, past: Past) -> bool:
    """Not for a week after "not now", nor for two after "too scary"."""
    spans: dict[SkipWhy, timedelta] = {"not-now": NOT_NOW, "scary": SCARY}
    return any(
        skip.why in spans and past.today <= skip.on + spans[skip.why]
        for skip in past.skips.get(contact_id, ())
    )


@lru_cache(maxsize=8)
def answers_due_since(today: date) -> date:
    """Return the earliest day of an approach whose answer may still come today."""
    start = datetime.combine(today - timedelta(days=3 * ANSWER_TAKES), time())
    days = rrule(DAILY, byweekday=(MO, TU, WE, TH, FR), dtstart=start, until=datetime.combine(today, time()))
    # The tenth business day after that date is today or, at a weekend, the Friday before it.
    return list(days)[-ANSWER_TAKES - 1].date()


def _open_ask(contact_id: str, past: Past) -> date | None:
    asked, talked = past.last(contact_id, ("asked",)), past.last_talked(contact_id)
    return asked if asked and (talked is None or talked < asked) else None


_BARS: tuple[tuple[Bar, Callable[[str, Past], bool]], ...] = (
    ("skipped", is_skipped_today),
    ("spoken", is_spoken_to),
    ("waiting", is_waiting),
    ("unanswered", is_asked_enough),
    ("asked", is_asked_lately),
    ("put-aside", is_put_aside),
)
