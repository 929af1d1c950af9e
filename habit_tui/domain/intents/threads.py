"""Intents about threads: what is known of them beyond the user's steps."""

import re
from dataclasses import dataclass
from datetime import date

from habit_tui.domain.book import Book
from habit_tui.domain.change import CannotDo, Change
from habit_tui.domain.intents.plans import LATEST
from habit_tui.domain.intents.steps import day_of_step, known
from habit_tui.domain.moment import Moment
from habit_tui.domain.plain import plain
from habit_tui.domain.sign import Sign
from habit_tui.domain.threads.thread import thread_of
from habit_tui.domain.words import Channel


@dataclass(frozen=True, slots=True)
class NoteAnswer:
    """A contact has answered; `on` None for today. It is no step: a reply never counts."""

    contact: str
    on: date | None = None

    def change(self, book: Book, moment: Moment) -> Change:
        """Put the sign."""
        contact = known(book, self.contact)
        day = day_of_step(self.on, moment)
        sign = Sign(moment.new_id(), "answered", day, contact.id, moment.at)
        return Change(f"{contact.name} answered", put=(sign,))


@dataclass(frozen=True, slots=True)
class ArrangeTalk:
    """A talk is arranged for a day, today at the earliest; one that was arranged before is moved to it."""

    contact: str
    day: date
    time: str = ""
    """HH:MM, "" where none is agreed yet."""
    channel: Channel | None = None

    def change(self, book: Book, moment: Moment) -> Change:
        """Put the sign; raises CannotDo for a day that is over or far off, or a time that is none."""
        contact = known(book, self.contact)
        if self.day < moment.today:
            raise CannotDo(f"{self.day.isoformat()} is over; a talk that you have had is entered as done")
        if self.day > LATEST:
            raise CannotDo(f"{self.day.isoformat()} is too far off; give a date up to {LATEST.isoformat()}")
        if self.time and not is_time(self.time):
            raise CannotDo(f"{plain(self.time, 20)!r} is no time: give one from 00:00 to 23:59")
        sign = Sign(
            moment.new_id(),
            "arranged",
            moment.today,
            contact.id,
            moment.at,
            self.day,
            self.time,
            self.channel,
        )
        return Change(f"arranged a talk with {contact.name}", put=(sign,))


@dataclass(frozen=True, slots=True)
class CloseThread:
    """The user is done with a thread, for now or for good: nothing of it is due any more."""

    contact: str

    def change(self, book: Book, moment: Moment) -> Change:
        """Put the sign; raises CannotDo where there is nothing to close."""
        contact = known(book, self.contact)
        state = thread_of(book, contact.id, moment.today).state
        if state == "none":
            raise CannotDo(f"nothing has begun with {contact.name}, so there is nothing to close")
        if state == "closed":
            raise CannotDo(f"the thread with {contact.name} is closed already")
        sign = Sign(moment.new_id(), "closed", moment.today, contact.id, moment.at)
        return Change(f"closed the thread with {contact.name}", put=(sign,))


def is_time(text: str) -> bool:
    """Tell whether a text is a time of day, HH:MM from 00:00 to 23:59."""
    return re.fullmatch(r"([01][0-9]|2[0-3]):[0-5][0-9]", text) is not None
