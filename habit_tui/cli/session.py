"""What the commands of one run share: the database, the day, the service on it."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, TextIO

import click

from habit_tui.domain.book import Book
from habit_tui.domain.change import CannotDo
from habit_tui.domain.contact import Contact
from habit_tui.domain.finding import contact_meant
from habit_tui.domain.intents import Intent
from habit_tui.domain.moment import Moment

if TYPE_CHECKING:
    from habit_tui.journal.journal import Journal
    from habit_tui.journal.snapshot import Snapshot

GLANCE_DAYS = 2
"""Today and tomorrow: tomorrow's first prompt is then as quick as any."""

OpenApp = Callable[[str, date | None], int]
"""Opens the app on a database and a day, and returns its exit code."""
OpenDemo = Callable[[date | None], int]


@dataclass
class Session:
    """One run of the program; the database is opened when it is first needed."""

    database: str
    day: date | None
    """The day that the user named in place of today."""
    open_app: OpenApp
    open_demo: OpenDemo
    changed: bool = False
    """Whether this run has changed anything: if so, it has not failed, whatever comes after."""

    @cached_property
    def journal(self) -> "Journal":
        """The service on the database."""
        from habit_tui.wiring import open_journal  # it brings in the storage; --help does without

        return open_journal(self.database, self.day)

    @property
    def snapshot(self) -> "Snapshot":
        """The newest snapshot."""
        return self.journal.snapshot

    @property
    def book(self) -> Book:
        """The newest book."""
        return self.journal.snapshot.book

    def someone(self, who: str | None) -> Contact:
        """Return the contact that is meant, or today's suggestion where nobody is named; raises CannotDo."""
        if who is not None:
            return contact_meant(self.book, who)
        suggestion = self.snapshot.today.suggestion
        if suggestion is None:
            raise CannotDo(f"nobody is suggested today, so say whom. {self.snapshot.today.nobody}".strip())
        return self.book.contacts[suggestion.contact.id]

    def perform(self, intent: Intent, moment: Moment | None = None) -> "Snapshot":
        """Carry an intent out, and keep what Today now shows."""
        snapshot = self.journal.perform(intent, moment)
        self.changed = True
        self.journal.keep_glance(GLANCE_DAYS)
        return snapshot

    def undo(self) -> str:
        """Take the last change back and return what it was; raises CannotDo where nothing is left."""
        undone, _ = self.journal.undo()
        if undone is None:
            raise CannotDo("nothing is left to undo")
        self.changed = True
        self.journal.keep_glance(GLANCE_DAYS)
        return undone


def check_terminal() -> None:
    """Raise CannotDo where there is no terminal that the app could be shown in."""
    streams: tuple[TextIO | None, ...] = (sys.stdin, sys.stdout)
    if not all(stream is not None and stream.isatty() for stream in streams):
        raise CannotDo("the app needs a terminal; in a script, use the commands: habit-tui --help")


pass_session = click.make_pass_decorator(Session)
"""Hands the session to a command as its first argument."""
