"""Intents about steps: asked, talked, thanked, told; entering, moving and removing them."""

from dataclasses import dataclass, replace
from datetime import date

from habit_tui.domain.book import Book
from habit_tui.domain.change import CannotDo, Change, Record
from habit_tui.domain.contact import Contact
from habit_tui.domain.folding import fold
from habit_tui.domain.moment import Moment
from habit_tui.domain.promise import Promise
from habit_tui.domain.step import UNSAID, Feeling, Step
from habit_tui.domain.target import Insight
from habit_tui.domain.words import Channel, InsightAbout, Reason, StepKind

EARLIEST = date(1970, 1, 1)
"""A step before this is a slip of the keyboard."""


@dataclass(frozen=True, slots=True)
class Learned:
    """Something learned, as the user enters it."""

    text: str
    about: InsightAbout = "organisation"
    target: str | None = None
    """A target's id; None to let the contact's organisation tell."""


@dataclass(frozen=True, slots=True)
class LogStep:
    """The user has asked, thanked or told a contact; `on` None for today."""

    kind: StepKind
    contact: str
    on: date | None = None
    reason: Reason | None = None
    channel: Channel | None = None
    expected: Feeling = UNSAID
    note: str = ""

    def change(self, book: Book, moment: Moment) -> Change:
        """Put one step."""
        contact = known(book, self.contact)
        day = day_of_step(self.on, moment)
        check_feeling(self.expected)
        step = Step(
            moment.new_id(),
            self.kind,
            day,
            contact.id,
            at=moment.at,
            reason=self.reason or _reason_shown(book, contact, day),
            channel=self.channel,
            expected=self.expected,
            note=self.note.strip(),
        )
        return Change(f"{self.kind} {contact.name}", put=(step,))


@dataclass(frozen=True, slots=True)
class LogConversation:
    """The user and a contact have talked: the step, what was learned, who was named, what was promised."""

    contact: str
    on: date | None = None
    channel: Channel | None = None
    felt: Feeling = UNSAID
    learned: tuple[Learned, ...] = ()
    referrals: tuple[str, ...] = ()
    note: str = ""
    promises: tuple[str, ...] = ()
    """What the user said they would do, a text each."""

    def change(self, book: Book, moment: Moment) -> Change:
        """Put a `talked` step, an insight for each thing learned and a contact for each new name."""
        contact = known(book, self.contact)
        day = day_of_step(self.on, moment)
        check_feeling(self.felt)
        step = Step(
            moment.new_id(),
            "talked",
            day,
            contact.id,
            at=moment.at,
            reason=_reason_shown(book, contact, day),
            channel=self.channel,
            felt=self.felt,
            note=self.note.strip(),
        )
        put: list[Record] = [step, *self._insights(book, contact, step, moment)]
        put += self._referred(book, contact, day, moment)
        put += [
            Promise(moment.new_id(300 + number), day, contact.id, text.strip(), at=moment.at)
            for number, text in enumerate(self.promises)
            if text.strip()
        ]
        return Change(f"talked with {contact.name}", put=tuple(put))

    def _insights(self, book: Book, contact: Contact, step: Step, moment: Moment) -> list[Insight]:
        return [
            Insight(
                moment.new_id(100 + number),
                step.on,
                learned.text.strip(),
                learned.about,
                contact.id,
                learned.target or target_meant(book, contact, learned.about),
                step.id,
            )
            for number, learned in enumerate(self.learned)
            if learned.text.strip()
        ]

    def _referred(self, book: Book, contact: Contact, day: date, moment: Moment) -> list[Contact]:
        """Return a contact for each name that is not in the book yet."""
        there = {fold(known_one.name) for known_one in book.contacts.values()} if self.referrals else set()
        referred = []
        for number, name in enumerate(self.referrals):
            if name.strip() and fold(name) not in there:
                there.add(fold(name))
                new_id = moment.new_id(200 + number)
                referred.append(Contact(new_id, name.strip(), introduced_by=contact.id, added_on=day))
        return referred


@dataclass(frozen=True, slots=True)
class MoveStep:
    """A step was done on another date than was entered."""

    step: str
    to: date

    def change(self, book: Book, moment: Moment) -> Change:
        """Put the step at its new date."""
        step = step_known(book, self.step)
        day = day_of_step(self.to, moment)
        return Change(f"moved {step.kind} to {day.isoformat()}", put=(replace(step, on=day),))


@dataclass(frozen=True, slots=True)
class RemoveStep:
    """A step was entered by mistake."""

    step: str

    def change(self, book: Book, moment: Moment) -> Change:
        """Remove the step and the insights that came with it."""
        step = step_known(book, self.step)
        insights = tuple(insight for insight in book.insights.values() if insight.step == step.id)
        return Change(f"removed {step.kind} of {step.on.isoformat()}", remove=(step, *insights))


def known(book: Book, contact_id: str) -> Contact:
    """Return a contact by id; raises CannotDo where there is none."""
    if contact := book.contacts.get(contact_id):
        return contact
    raise CannotDo("that person is no longer in your list")


def step_known(book: Book, step_id: str) -> Step:
    """Return a step by id; raises CannotDo where there is none."""
    if step := book.steps.get(step_id):
        return step
    raise CannotDo("that step is no longer in your journal")


def day_of_step(on: date | None, moment: Moment) -> date:
    """Return the day of a step; raises CannotDo for one that lies ahead or absurdly far back."""
    day = on or moment.today
    if day > moment.today:
        raise CannotDo(f"{day.isoformat()} is still to come; a step is entered once it is done")
    if day < EARLIEST:
        raise CannotDo(f"{day.isoformat()} is too long ago; give a date since {EARLIEST.isoformat()}")
    return day


def check_feeling(feeling: Feeling) -> None:
    """Raise CannotDo for a number outside 0 to 10."""
    for number in (feeling.discomfort, feeling.mind):
        if number is not None and not 0 <= number <= 10:
            raise CannotDo(f"{number} is not between 0 and 10")


def target_meant(book: Book, contact: Contact, about: InsightAbout) -> str | None:
    """Return the id of the target that an insight of this contact is about, if their line tells."""
    line = contact.organisation if about == "organisation" else contact.role
    if about == "value-proposition" or not line.strip():
        return None
    for target in book.targets.values():
        if target.kind == about and fold(target.name) == fold(line):
            return target.id
    return None


def _reason_shown(book: Book, contact: Contact, day: date) -> Reason | None:
    """Return the reason of that day's suggestion if this contact was it."""
    page = book.page_on(day)
    return page.reason if page.contact == contact.id else None
