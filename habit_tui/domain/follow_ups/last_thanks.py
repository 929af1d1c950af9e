"""Once the user has found what they were looking for: a last thank-you to everybody who helped."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from habit_tui.domain.book import Book
from habit_tui.domain.contact import Contact
from habit_tui.domain.follow_ups.making import Cause, due_for
from habit_tui.domain.today import Due

LAPSES_AFTER = timedelta(days=60)
"""Two months later, news of it is no news any more."""


@dataclass(frozen=True, slots=True)
class Helper:
    """Somebody who helped, and what they gave."""

    contact: Contact
    conversations: int
    insights: int
    named: tuple[Contact, ...]
    """Whom they named, in the order of their coming."""

    @property
    def gave(self) -> str:
        """What they gave, in words: "2 talks, 1 insight, and they named Dana Cole"."""
        parts = [
            f"{count} {word}{'' if count == 1 else 's'}"
            for count, word in ((self.conversations, "talk"), (self.insights, "insight"))
            if count
        ]
        if self.named:
            parts.append(f"{len(self.named)} name{'' if len(self.named) == 1 else 's'}")
        return ", ".join(parts)


def helpers_of(book: Book) -> tuple[Helper, ...]:
    """Return everybody who talked with the user or named somebody, those who gave most first."""
    insights = Counter(one.contact for one in book.insights.values())
    named: dict[str, list[Contact]] = {}
    for contact in book.contacts.values():
        if contact.introduced_by in book.contacts and contact.introduced_by != contact.id:
            named.setdefault(contact.introduced_by or "", []).append(contact)
    helpers = []
    for contact in book.contacts.values():
        talks = sum(step.kind == "talked" for step in book.steps_with.get(contact.id, ()))
        if talks or contact.id in named:
            helpers.append(Helper(contact, talks, insights[contact.id], tuple(named.get(contact.id, ()))))
    return tuple(
        sorted(
            helpers,
            key=lambda one: (
                -one.conversations - one.insights - len(one.named),
                one.contact.name,
                one.contact.id,
            ),
        )
    )


def last_thanks_due(book: Book, today: date) -> Iterator[Due]:
    """Yield a thank-you for everybody who helped and has not been thanked since; nothing before the end."""
    landed = book.profile.landed_on
    if landed is None or not timedelta() <= today - landed <= LAPSES_AFTER:
        return
    for helper in helpers_of(book):
        steps = book.steps_with.get(helper.contact.id, ())
        if any(step.kind == "thanked" and step.on >= landed for step in steps):
            continue
        id, why = f"last-thank-{landed}-{helper.contact.id}", f"You found it. They gave {helper.gave}."
        if due := due_for(book, helper.contact, id, "thank", landed, why, Cause(landed, "")):
            yield due
