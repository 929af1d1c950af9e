"""Intents about contacts: adding, editing, resting, waking, forgetting, bringing many in."""

from dataclasses import dataclass, fields, replace
from typing import Any

from habit_tui.domain.book import Book
from habit_tui.domain.change import CannotDo, Change, Record
from habit_tui.domain.contact import Contact
from habit_tui.domain.intents.steps import known
from habit_tui.domain.moment import Moment
from habit_tui.domain.words import Closeness


@dataclass(frozen=True, slots=True)
class Details:
    """What the user says of a contact; None leaves a field as it is."""

    name: str | None = None
    organisation: str | None = None
    role: str | None = None
    emails: tuple[str, ...] | None = None
    phones: tuple[str, ...] | None = None
    urls: tuple[str, ...] | None = None
    note: str | None = None
    birthday: str | None = None
    tags: tuple[str, ...] | None = None
    closeness: Closeness | None = None
    introduced_by: str | None = None
    known_from: str | None = None

    def said(self) -> dict[str, Any]:
        """Return the fields that were said, texts stripped, empty ones of a list dropped."""
        values = {field.name: getattr(self, field.name) for field in fields(self)}
        said = {name: _tidy(value) for name, value in values.items() if value is not None}
        if said.get("introduced_by") == "":  # nobody did after all
            said["introduced_by"] = None
        return said


def _tidy(value: Any) -> Any:
    if isinstance(value, tuple):
        return tuple(text.strip() for text in value if text.strip())
    return value.strip() if isinstance(value, str) else value


@dataclass(frozen=True, slots=True)
class AddContact:
    """A person whom the user might approach."""

    details: Details

    def change(self, book: Book, moment: Moment) -> Change:
        """Put one contact; raises CannotDo without a name."""
        contact = new_contact(self.details, moment, 0)
        return Change(f"added {contact.name}", put=(contact,))


@dataclass(frozen=True, slots=True)
class AddContacts:
    """Several people, in one change."""

    people: tuple[Details, ...]

    def change(self, book: Book, moment: Moment) -> Change:
        """Put a contact for each; raises CannotDo where nobody is named."""
        contacts = [new_contact(details, moment, number) for number, details in enumerate(self.people)]
        if not contacts:
            raise CannotDo("nobody was named")
        return Change(f"added {_people(len(contacts))}", put=tuple(contacts))


@dataclass(frozen=True, slots=True)
class EditContact:
    """Something about a contact is different."""

    contact: str
    details: Details

    def change(self, book: Book, moment: Moment) -> Change:
        """Put the contact with what was said; raises CannotDo where nothing was, or the name is empty."""
        contact = known(book, self.contact)
        edited = replace(contact, **self.details.said())
        if not edited.name:
            raise CannotDo("a person needs a name")
        if edited == contact:
            raise CannotDo("nothing to change: say what is different")
        if edited.introduced_by == contact.id:
            raise CannotDo("nobody introduces themselves: name somebody else")
        return Change(f"edited {contact.name}", put=(edited,))


@dataclass(frozen=True, slots=True)
class Rest:
    """Keep a person, but do not suggest them; or, with `resting` False, suggest them again."""

    contact: str
    resting: bool = True

    def change(self, book: Book, moment: Moment) -> Change:
        """Put the contact resting or awake; raises CannotDo where they are so already."""
        contact = known(book, self.contact)
        if contact.resting == self.resting:
            raise CannotDo(f"{contact.name} is {'resting' if self.resting else 'awake'} already")
        verb = "rested" if self.resting else "woke"
        return Change(f"{verb} {contact.name}", put=(replace(contact, resting=self.resting),))


@dataclass(frozen=True, slots=True)
class Forget:
    """Remove a person: name, details and notes go; the counts of what was done stay."""

    contact: str

    def change(self, book: Book, moment: Moment) -> Change:
        """Remove the contact and take them out of whatever mentions them."""
        contact = known(book, self.contact)
        return Change(
            f"forgot {contact.name}",
            put=tuple(_without(book, contact)),
            remove=(contact, *_only_about(book, contact)),
            forgets=contact.id,
        )


def _only_about(book: Book, contact: Contact) -> list[Record]:
    """Return what counts for nothing once the contact is gone."""
    records: list[Record] = [*book.skips.values(), *book.signs.values()]
    records += [*book.promises.values(), *book.drops.values()]
    about = [record for record in records if getattr(record, "contact", None) == contact.id]
    return about + [pair for pair in book.aparts.values() if contact.id in (pair.one, pair.other)]


def _without(book: Book, contact: Contact) -> list[Record]:
    """Return what else speaks of the contact, without them: a step keeps its kind, date and numbers."""
    put: list[Record] = [replace(step, note="") for step in book.steps_with.get(contact.id, ()) if step.note]
    put += [
        replace(insight, contact=None) for insight in book.insights.values() if insight.contact == contact.id
    ]
    put += [
        replace(page, opener="") for page in book.pages.values() if page.contact == contact.id and page.opener
    ]
    return put


@dataclass(frozen=True, slots=True)
class BringIn:
    """People from a file, already matched with those who are there: new ones, and ones to fill in."""

    new: tuple[Contact, ...]
    """Who has no id yet gets one, and the date."""
    updated: tuple[Contact, ...] = ()
    """What was read of people who are there, under their ids."""
    source: str = "a file"
    others: tuple[Record, ...] = ()
    """What else the file holds; only the program's own export holds some."""

    def change(self, book: Book, moment: Moment) -> Change:
        """Put them all in one change; raises CannotDo where there is nothing to put.

        Who is filled in is so as they now are, so that an edit made meanwhile stays.
        """
        # Only an import needs the rules of matching, and this module is on the way to the first frame.
        from habit_tui.domain.matching import filled_in

        named = [
            contact
            if contact.id
            else replace(contact, id=moment.new_id(number), added_on=contact.added_on or moment.today)
            for number, contact in enumerate(self.new)
        ]
        filled = [
            filled_in(book.contacts[read.id], read) for read in self.updated if read.id in book.contacts
        ]
        if not (named or filled or self.others):
            raise CannotDo("nobody new in it, and nothing to update")
        count = len(named) + len(filled)
        what = _people(count) if count else f"{len(self.others)} entries"
        return Change(f"imported {what} from {self.source}", put=(*named, *filled, *self.others))


def new_contact(details: Details, moment: Moment, number: int) -> Contact:
    """Return a contact of these details; raises CannotDo without a name."""
    said = details.said()
    if not said.get("name"):
        raise CannotDo("a person needs a name")
    return Contact(moment.new_id(number), added_on=moment.today, **said)


def _people(count: int) -> str:
    return "1 person" if count == 1 else f"{count} people"
