"""Who is not to be suggested: one small rule each, with its figure and where that comes from."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import Literal

from dateutil.rrule import DAILY, FR, MO, TH, TU, WE, rrule

from habit_tui.domain.contact import Contact
from habit_tui.domain.suggesting.likeness import organisation_key
from habit_tui.domain.suggesting.past import Past
from habit_tui.domain.threads.thread import MOST_ASKS
from habit_tui.domain.words import SkipWhy, StepKind

Bar = Literal[
    "resting", "skipped", "waiting", "asked", "unanswered", "spoken", "closed", "put-aside", "colleague"
]
"""Why somebody is not to be suggested: kept at rest, skipped today, asked and the answer still due, asked and
not answered for a while, asked twice in vain, spoken to or heard of lately, closed, put aside for some days,
a colleague of somebody whose answer is waited for."""

COOL_DOWN = timedelta(days=30)
"""After a conversation, a thank-you or word to an introducer: the usual cadence of keeping in touch is a
month (pagen's default of 30 days, career services' three to four weeks)."""
ANSWER_TAKES = 10
"""Business days in which an answer may still come: practice writes once more after seven and then lets go
(EVIDENCE M5); three more for that reminder's own answer."""
AFTER_SILENCE = timedelta(days=60)
"""After an approach without an answer: silence says little about the sender (EVIDENCE E03), and nobody is
written to month after month."""
AFTER_CLOSING = AFTER_SILENCE
"""After the user has closed a thread: the same rest as after silence."""
NOT_NOW = timedelta(days=7)
"""After "not now": a week, so that it comes up on another kind of day."""
SCARY = timedelta(days=14)
"""After "too scary": two weeks of gentler steps first (one of small steps lowered the fear, EVIDENCE E16)."""

_CONTACT_MADE: tuple[StepKind, ...] = ("talked", "thanked", "told")


def bar_of(contact: Contact, past: Past) -> Bar | None:
    """Return the first rule that keeps a contact from being suggested, None for who may be."""
    if contact.resting:
        return "resting"
    id, book = contact.id, past.book
    known = id in past.skips or id in book.steps_with or id in book.signs_with
    if known and (bar := next((bar for bar, holds in _BARS if holds(id, past)), None)):
        return bar
    return "colleague" if is_colleague_of_somebody_asked(contact, past) else None


def is_skipped_today(contact_id: str, past: Past) -> bool:
    """Whoever was put aside today, for whatever reason, does not come back today.

    "Wrong person" lasts beyond it because the contact is then resting, until woken.
    """
    return any(skip.on == past.today for skip in past.skips.get(contact_id, ()))


def is_spoken_to(contact_id: str, past: Past) -> bool:
    """Not within thirty days of the last conversation, thank-you or word to an introducer.

    Nor of an answer, or of a talk that is arranged: the thread is the user's to move on, by no new opener.
    """
    since = past.today - COOL_DOWN
    signs = past.book.signs_with.get(contact_id, ())
    if any(sign.kind != "closed" and (sign.day or sign.on) >= since for sign in signs):
        return True
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
    """Never again by suggestion once asked on two days without having been heard of since."""
    return len(set(past.open_asks(contact_id))) >= MOST_ASKS


def is_closed(contact_id: str, past: Past) -> bool:
    """Not within sixty days of the user's closing the thread."""
    since = past.today - AFTER_CLOSING
    return any(
        sign.kind == "closed" and sign.on >= since for sign in past.book.signs_with.get(contact_id, ())
    )


def is_colleague_of_somebody_asked(contact: Contact, past: Past) -> bool:
    """Not while somebody else there has had less than three business days to answer.

    Whoever was named by somebody comes with a name, and does not wait for strangers.
    """
    return (
        bool(past.waited_at)
        and contact.introduced_by is None
        and bool(contact.organisation.strip())
        and organisation_key(contact.organisation) in past.waited_at
    )


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
    asks = past.open_asks(contact_id)
    return asks[-1] if asks else None


_BARS: tuple[tuple[Bar, Callable[[str, Past], bool]], ...] = (
    ("skipped", is_skipped_today),
    ("spoken", is_spoken_to),
    ("waiting", is_waiting),
    ("unanswered", is_asked_enough),
    ("asked", is_asked_lately),
    ("closed", is_closed),
    ("put-aside", is_put_aside),
)
