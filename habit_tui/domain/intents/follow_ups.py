"""Intents about what is due: doing it, letting it go, promising and keeping one's word."""

from dataclasses import dataclass, replace

from habit_tui.domain.book import Book
from habit_tui.domain.change import CannotDo, Change
from habit_tui.domain.follow_ups.due import due_today, every_due
from habit_tui.domain.follow_ups.wording import WHAT
from habit_tui.domain.intents import Intent
from habit_tui.domain.intents.steps import LogConversation, LogStep, known
from habit_tui.domain.moment import Moment
from habit_tui.domain.promise import Drop, Promise
from habit_tui.domain.streaks.schedule import schedule_of
from habit_tui.domain.today import Due


@dataclass(frozen=True, slots=True)
class DropDue:
    """The user lets a follow-up go: it never comes up again."""

    due: str
    """The follow-up's id."""

    def change(self, book: Book, moment: Moment) -> Change:
        """Put the drop; raises CannotDo where nothing of that id is due."""
        waiting = {due.id: due for due in every_due(book, moment.today)}
        waiting |= {due.id: due for due in due_today(book, schedule_of(book), moment.today)}
        due = waiting.get(self.due)
        if due is None:
            raise CannotDo("nothing of that id is due; see what is: habit-tui due")
        drop = Drop(due.id, moment.today, due.contact.id, moment.at)
        return Change(f"let go: {WHAT[due.kind]} {due.contact.name}", put=(drop,))


@dataclass(frozen=True, slots=True)
class MakePromise:
    """The user said that they would do something for a contact."""

    contact: str
    text: str

    def change(self, book: Book, moment: Moment) -> Change:
        """Put the promise; raises CannotDo without a text."""
        contact = known(book, self.contact)
        if not self.text.strip():
            raise CannotDo("say in a few words what you promised")
        promise = Promise(moment.new_id(), moment.today, contact.id, self.text.strip(), at=moment.at)
        return Change(f"promised {contact.name}", put=(promise,))


@dataclass(frozen=True, slots=True)
class KeepPromise:
    """The user has kept their word. It counts for no day: only steps do."""

    promise: str

    def change(self, book: Book, moment: Moment) -> Change:
        """Put the promise as kept; raises CannotDo where there is none, or it is kept already."""
        promise = book.promises.get(self.promise)
        if promise is None or promise.kept_on is not None:
            raise CannotDo("that promise is no longer open")
        contact = known(book, promise.contact)
        return Change(f"kept your word to {contact.name}", put=(replace(promise, kept_on=moment.today),))


def doing(due: Due) -> Intent:
    """Return the intent that does a follow-up."""
    who = due.contact.id
    match due.kind:
        case "thank":
            return LogStep("thanked", who)
        case "tell":
            return LogStep("told", who)
        case "nudge":
            return LogStep("asked", who)
        case "promise":
            return KeepPromise(due.id.removeprefix("promise-"))
        case "talk":
            return LogConversation(who)
