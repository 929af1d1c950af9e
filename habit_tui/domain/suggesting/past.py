"""What the book says of the time before a choice, gathered in one pass over pages and skips."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from habit_tui.domain.book import Book
from habit_tui.domain.follow_ups.next_person import organisations_waited_at
from habit_tui.domain.page import Page, Skip
from habit_tui.domain.step import Step
from habit_tui.domain.threads.heard import last_heard
from habit_tui.domain.words import Reason, StepKind


@dataclass(frozen=True, slots=True)
class Past:
    """Everything that a choice for `today` looks back on."""

    book: Book
    today: date
    skips: Mapping[str, tuple[Skip, ...]]
    """By the contact's id, in order."""
    shown: Mapping[str, int]
    """On how many earlier dates Today named a contact."""
    pages: tuple[Page, ...]
    """The earlier pages that named somebody, in order."""
    waited_at: frozenset[str]
    """The keys of organisations where somebody was asked so lately that nobody else there is to be."""

    def steps(self, contact_id: str) -> tuple[Step, ...]:
        """Return a contact's steps, oldest first."""
        return self.book.steps_with.get(contact_id, ())

    def last(self, contact_id: str, kinds: Iterable[StepKind]) -> date | None:
        """Return when the last step of some kinds was, None where there is none."""
        wanted = frozenset(kinds)
        return next((step.on for step in reversed(self.steps(contact_id)) if step.kind in wanted), None)

    def last_talked(self, contact_id: str, before: date | None = None) -> date | None:
        """Return when the two last talked, by a step or by the user's word on asking for someone else.

        With `before`, only what lies earlier than that date counts.
        """
        end = before or date.max
        steps, skips = self.steps(contact_id), self.skips.get(contact_id, ())
        step = next((s.on for s in reversed(steps) if s.kind == "talked" and s.on < end), None)
        skip = next((s.on for s in reversed(skips) if s.why == "talked" and s.on < end), None)
        return max(step, skip) if step and skip else step or skip

    def open_asks(self, contact_id: str) -> list[date]:
        """Return the dates of the approaches since a contact was last heard of, oldest first."""
        asks = [(step.on, step.at) for step in self.steps(contact_id) if step.kind == "asked"]
        heard = last_heard(self.book, contact_id) if asks else None
        return [on for on, at in asks if heard is None or (on, at) > heard]

    def reasons_given(self, contact_id: str) -> Counter[Reason]:
        """Count the reasons for which a contact was suggested or approached before today."""
        days: dict[date, Reason] = {
            page.on: page.reason for page in self.pages if page.contact == contact_id and page.reason
        }
        for step in self.steps(contact_id):
            if step.reason and step.on < self.today:
                days.setdefault(step.on, step.reason)
        return Counter(days.values())


def past_of(book: Book, today: date) -> Past:
    """Gather what a choice for today looks back on."""
    pages = sorted((p for p in book.pages.values() if p.contact and p.on < today), key=lambda page: page.on)
    return Past(
        book,
        today,
        book.skips_with,
        Counter(page.contact for page in pages if page.contact),
        tuple(pages),
        organisations_waited_at(book, today),
    )
