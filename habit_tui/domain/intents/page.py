"""Intents about today's page: someone else, an edited opener; and the welcome."""

from dataclasses import dataclass, replace

from habit_tui.domain.book import Book
from habit_tui.domain.change import CannotDo, Change, Record
from habit_tui.domain.intents.steps import known
from habit_tui.domain.moment import Moment
from habit_tui.domain.page import Skip
from habit_tui.domain.words import SkipWhy


@dataclass(frozen=True, slots=True)
class SkipContact:
    """Someone else today. A `wrong-person` rests until woken."""

    contact: str
    why: SkipWhy

    def change(self, book: Book, moment: Moment) -> Change:
        """Put the skip and free today's page for the next suggestion."""
        contact = known(book, self.contact)
        put: list[Record] = [Skip(moment.new_id(), moment.today, contact.id, self.why, moment.at)]
        page = book.page_on(moment.today)
        if page.contact == contact.id:
            put.append(replace(page, contact=None, reason=None, target=None, opener=""))
        if self.why == "wrong-person" and not contact.resting:
            put.append(replace(contact, resting=True))
        return Change(f"skipped {contact.name}", put=tuple(put))


@dataclass(frozen=True, slots=True)
class EditOpener:
    """The user's own version of today's opener; empty for the one proposed."""

    text: str

    def change(self, book: Book, moment: Moment) -> Change:
        """Put it on today's page; raises CannotDo where nobody is suggested."""
        page = book.page_on(moment.today)
        if page.contact is None:
            raise CannotDo("nobody is suggested today, so there is no message to edit")
        return Change("edited the opener", put=(replace(page, opener=self.text.strip()),))


@dataclass(frozen=True, slots=True)
class FinishWelcome:
    """The welcome was walked through, or left on purpose."""

    def change(self, book: Book, moment: Moment) -> Change:
        """Note it in the profile; nothing to undo."""
        return Change("", quietly=(replace(book.profile, welcomed=True),))


@dataclass(frozen=True, slots=True)
class ChooseTheme:
    """How the app looks; nothing to undo."""

    theme: str

    def change(self, book: Book, moment: Moment) -> Change:
        """Note it in the profile."""
        return Change("", quietly=(replace(book.profile, theme=self.theme),))


@dataclass(frozen=True, slots=True)
class TurnPage:
    """Today's page has been seen: the service remembers it along with every change, this one has no other."""

    def change(self, book: Book, moment: Moment) -> Change:
        """Change nothing but what the service adds."""
        return Change("")
