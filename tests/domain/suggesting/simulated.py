"""A user, a service that pins the page before the first change of a day, and mornings to try the rules on."""

from dataclasses import replace
from datetime import date, timedelta
from random import Random

from habit_tui.domain.book import Book
from habit_tui.domain.change import Change, Record
from habit_tui.domain.contact import Contact
from habit_tui.domain.page import Skip
from habit_tui.domain.step import Step
from habit_tui.domain.suggesting.choice import Choice, choose
from habit_tui.domain.target import Target
from habit_tui.domain.words import CLOSENESSES, SKIP_WHYS, STEP_KINDS, SkipWhy, StepKind

MONDAY = date(2026, 11, 23)
ORGANISATIONS = tuple(f"Works {number}" for number in range(40))
ROLES = ("operations lead", "Data Engineer", "head of design", "nurse", "")


def day(number: int) -> date:
    return MONDAY + timedelta(days=number)


def contact(
    random: Random, name: str, introduced_by: str | None = None, added_on: date | None = None
) -> Contact:
    return Contact(
        id=name,
        name=f"Person {name}",
        organisation=random.choice(ORGANISATIONS),
        role=random.choice(ROLES),
        closeness=random.choice((*CLOSENESSES, None)),
        introduced_by=introduced_by,
        added_on=added_on,
    )


class World:
    """One user's book over many mornings."""

    def __init__(self, seed: int, contacts: int = 200) -> None:
        self.random = Random(seed)
        self.made = 0
        targets = [
            Target(f"t{number}", f"WORKS {number}, Ltd.", motivation=number % 4) for number in range(8)
        ]
        roles = [Target("r0", "Operations manager", "role"), Target("r1", "Data engineering", "role", 3)]
        people = [contact(self.random, f"c{number}") for number in range(contacts)]
        self.book = Book.of([*people, *targets, *roles])

    def pin(self, choice: Choice | None, today: date) -> None:
        """Remember what Today showed, as the service does before it changes anything."""
        if choice is None:
            return
        page = self.book.page_on(today)
        self.put(replace(page, contact=choice.contact.id, reason=choice.reason, target=choice.target))

    def put(self, *records: Record) -> None:
        self.book = self.book.apply(Change("", put=records))

    def remove(self, record: Record) -> None:
        self.book = self.book.apply(Change("", remove=(record,)))

    def new_id(self) -> str:
        self.made += 1
        return f"n{self.made:06}"

    def step(self, kind: StepKind, who: str, on: date) -> None:
        name = self.new_id()
        self.put(Step(name, kind, on, who, at=name))

    def skip(self, who: str, why: SkipWhy, today: date) -> None:
        name = self.new_id()
        self.put(Skip(name, today, who, why, at=name))
        if why == "wrong-person":
            self.put(replace(self.book.contacts[who], resting=True))

    def somebody(self) -> Contact | None:
        return self.random.choice(list(self.book.contacts.values())) if self.book.contacts else None

    def act(self, today: date) -> str:
        """Do one thing that a user may do, to the suggested contact or to anybody, and tell what it was."""
        suggested = choose(self.book, today)
        whom = self.random.choice([suggested.contact if suggested else None, self.somebody()])
        if whom is None:
            return "nothing"
        action = self.random.choice(
            ("asked", "asked", "talked", "thanked", "told", "rest", "wake", "forget", "edit", "debrief")
        )
        self._do(action, whom, today)
        return action

    def _do(self, action: str, whom: Contact, today: date) -> None:
        for kind in STEP_KINDS:
            if action == kind:
                self.step(kind, whom.id, today - timedelta(days=self.random.choice((0, 0, 0, 1, 5))))
        match action:
            case "rest":
                self.put(replace(whom, resting=True))
            case "wake":
                for resting in [each for each in self.book.contacts.values() if each.resting]:
                    self.put(replace(resting, resting=False))
            case "forget":
                self.remove(whom)
            case "edit":
                self.put(
                    replace(whom, organisation=self.random.choice(ORGANISATIONS), closeness="medium"),
                    Target("t0", "Works 0", motivation=self.random.randrange(4)),
                )
            case "debrief":
                self.step("talked", whom.id, today)
                if not any(c.introduced_by and c.added_on == today for c in self.book.contacts.values()):
                    name = self.new_id()
                    self.put(contact(self.random, name, introduced_by=whom.id, added_on=today))

    def some_why(self) -> SkipWhy:
        return self.random.choice(SKIP_WHYS)
