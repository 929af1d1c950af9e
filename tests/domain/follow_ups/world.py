"""A user's days: what they do about whom Today names and about what is due, in memory, with undo."""

from dataclasses import replace
from datetime import date, timedelta

from habit_tui.domain.book import Book
from habit_tui.domain.change import CannotDo, Change
from habit_tui.domain.follow_ups.due import due_today
from habit_tui.domain.intents import Intent
from habit_tui.domain.moment import Moment
from habit_tui.domain.streaks.schedule import schedule_of
from habit_tui.domain.suggesting.choice import choose
from habit_tui.domain.today import Due

MONDAY = date(2026, 9, 7)


class World:
    """One user's book, and where they are in time."""

    def __init__(self, book: Book, today: date = MONDAY) -> None:
        self.book = book
        self.today = today
        self.before: list[Book] = []
        self._made = 0

    def due(self) -> tuple[Due, ...]:
        return due_today(self.book, schedule_of(self.book), self.today)

    def suggested(self) -> str | None:
        """Return whom Today names, and remember it as the service does."""
        choice = choose(self.book, self.today)
        if choice is None:
            return None
        page = replace(self.book.page_on(self.today), contact=choice.contact.id, reason=choice.reason)
        self.book = self.book.apply(Change("", quietly=(page,)))
        return choice.contact.id

    def do(self, intent: Intent) -> bool:
        """Carry an intent out if that can be; tell whether it could."""
        self._made += 1
        at = f"{self.today}T08:{self._made // 60 % 60:02}:{self._made % 60:02}+00:00 {self._made:06}"
        try:
            change = intent.change(self.book, Moment(self.today, at, str(self._made)))
        except CannotDo:
            return False
        self.before.append(self.book)
        self.book = self.book.apply(change)
        return True

    def undo(self) -> None:
        if self.before:
            self.book = self.before.pop()

    def sleep(self, days: int = 1) -> None:
        self.today += timedelta(days)
