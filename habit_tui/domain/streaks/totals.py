"""What has been done in all: it outlives every break."""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from habit_tui.domain.book import Book


@dataclass(frozen=True, slots=True)
class Totals:
    """How often each step was taken, ever, and how many contacts came by referral."""

    asked: int = 0
    talked: int = 0
    thanked: int = 0
    told: int = 0
    referrals: int = 0


def totals_of(book: Book, today: date | None = None) -> Totals:
    """Return the totals up to and including `today`, or of every step where no day is given.

    A step of somebody who was forgotten still counts; a forgotten referral no longer does, as nothing of it
    is left to count.
    """
    done = Counter(step.kind for step in book.steps.values() if today is None or step.on <= today)
    return Totals(
        asked=done["asked"],
        talked=done["talked"],
        thanked=done["thanked"],
        told=done["told"],
        referrals=sum(contact.introduced_by is not None for contact in book.contacts.values()),
    )
