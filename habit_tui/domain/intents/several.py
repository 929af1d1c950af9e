"""Intents about several contacts at once: one change each, so that one undo takes it all back."""

from dataclasses import dataclass, replace

from habit_tui.domain.book import Book
from habit_tui.domain.change import CannotDo, Change
from habit_tui.domain.folding import fold
from habit_tui.domain.intents.steps import known
from habit_tui.domain.moment import Moment


@dataclass(frozen=True, slots=True)
class RestSeveral:
    """Keep some people, but do not suggest them; or, with `resting` False, suggest them again."""

    contacts: tuple[str, ...]
    resting: bool = True

    def change(self, book: Book, moment: Moment) -> Change:
        """Put those who are not so already; raises CannotDo where all of them are."""
        contacts = [known(book, contact_id) for contact_id in self.contacts]
        changed = [
            replace(contact, resting=self.resting) for contact in contacts if contact.resting != self.resting
        ]
        if not changed:
            raise CannotDo(f"they are all {'resting' if self.resting else 'awake'} already")
        return Change(f"{'rested' if self.resting else 'woke'} {_people(len(changed))}", put=tuple(changed))


@dataclass(frozen=True, slots=True)
class TagSeveral:
    """Give some people tags, and take others from them; case and accents make no other tag."""

    contacts: tuple[str, ...]
    give: tuple[str, ...] = ()
    take: tuple[str, ...] = ()

    def change(self, book: Book, moment: Moment) -> Change:
        """Put those whose tags become others; raises CannotDo where nobody's do."""
        contacts = [known(book, contact_id) for contact_id in self.contacts]
        tagged = [replace(contact, tags=self._tags(contact.tags)) for contact in contacts]
        changed = [new for old, new in zip(contacts, tagged, strict=True) if new != old]
        if not changed:
            raise CannotDo("nothing to change: they are all tagged so already")
        return Change(f"tagged {_people(len(changed))}", put=tuple(changed))

    def _tags(self, before: tuple[str, ...]) -> tuple[str, ...]:
        taken = {fold(tag) for tag in self.take}
        tags = {fold(tag): tag for tag in before if fold(tag) not in taken}
        for tag in self.give:
            if tag.strip():
                tags.setdefault(fold(tag), tag.strip())
        return tuple(tags.values())


def _people(count: int) -> str:
    return "1 person" if count == 1 else f"{count} people"
