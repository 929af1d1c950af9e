"""What the screens and the shell are given: the book on one day, and what follows from it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from habit_tui.domain.book import Book
from habit_tui.domain.compose import compose_today, recompose_today
from habit_tui.domain.streaks.chronicle import Chronicle, chronicle_of
from habit_tui.domain.texts import Texts
from habit_tui.domain.today import Today


@dataclass(frozen=True)
class Snapshot:
    """The book as it stood once, on the user's `day`. What follows from it is worked out on demand, once."""

    book: Book
    day: date
    texts: Texts
    locale_weekday: int
    """First day of the calendar week where the plan names none, as `date.weekday()` numbers it."""

    @property
    def first_weekday(self) -> int:
        """First day of the calendar week by the plan, or the locale's."""
        return self.chronicle.first_weekday

    @cached_property
    def chronicle(self) -> Chronicle:
        """The judged days of the whole history."""
        return chronicle_of(self.book, self.day, self.locale_weekday)

    @cached_property
    def today(self) -> Today:
        """What Today shows."""
        return compose_today(self.book, self.chronicle, self.texts)

    def with_book(self, book: Book) -> "Snapshot":
        """Return the snapshot after a change of the same day, at the cost of what changed only."""
        after = Snapshot(book, self.day, self.texts, self.locale_weekday)
        chronicle = self.chronicle.after(self.book, book, self.day)
        # Filling in what cached_property would work out from nothing.
        after.__dict__["chronicle"] = chronicle
        after.__dict__["today"] = recompose_today(self.today, self.book, book, chronicle, self.texts)
        return after

    def on(self, day: date) -> "Snapshot":
        """Return the same book on another day."""
        return Snapshot(self.book, day, self.texts, self.locale_weekday)

    def next_days(self, count: int) -> Iterator["Snapshot"]:
        """Yield this day and those that follow it, as they will be if nothing changes."""
        yield self
        for ahead in range(1, count):
            yield self.on(self.day + timedelta(days=ahead))
