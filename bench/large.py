"""Invented books of any size, the same for the same day."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from habit_tui.domain.book import Book
from habit_tui.domain.change import Record
from habit_tui.domain.contact import Contact
from habit_tui.domain.objection import Objection
from habit_tui.domain.page import Page, Profile
from habit_tui.domain.plan import Plan
from habit_tui.domain.step import Feeling, Step
from habit_tui.domain.target import Target
from habit_tui.domain.words import CLOSENESSES, REASONS, STEP_KINDS

STEPS_A_DAY = 10
_SYLLABLES = ("an", "be", "cho", "da", "el", "fi", "go", "ha", "in", "ju", "ka", "lo", "mi", "no", "os", "pe")
_WORK = (
    "planner",
    "designer",
    "engineer",
    "nurse",
    "teacher",
    "editor",
    "analyst",
    "driver",
    "lead",
    "clerk",
)
BUSY = 0.6
"""The share of contacts that have ever been approached; the others can still be suggested."""


def large_book(today: date, contacts: int = 10_000, days: int = 3653) -> Book:
    """Return a book of so many contacts and, on each of the `days` before today, ten steps."""
    random = Random(today.toordinal())
    begin = today - timedelta(days=days)
    records: list[Record] = [
        Profile(value_proposition="I plan rotas that people can live with.", welcomed=True),
        Plan("plan", begin),
        Objection("objection", "I don't want to bother my old colleagues.", "bother", begin),
        *(Target(f"target-{number}", f"Works {number}", motivation=number % 4) for number in range(8)),
        *_contacts(contacts, begin, random),
        *_history(contacts, begin, days, random),
    ]
    return Book.of(records)


def _contacts(count: int, begin: date, random: Random) -> Iterator[Contact]:
    for number in range(count):
        name = f"{_word(random, 2)} {_word(random, 3)} {number}"
        yield Contact(
            f"c{number}",
            name,
            f"Works {number % max(10, count // 10)}",
            random.choice(_WORK),
            emails=(f"c{number}@works.example",),
            closeness=random.choice(CLOSENESSES),
            known_from="worked together for a year",
            added_on=begin,
        )


def _word(random: Random, syllables: int) -> str:
    return "".join(random.choices(_SYLLABLES, k=syllables)).capitalize()


def _history(contacts: int, begin: date, days: int, random: Random) -> Iterator[Record]:
    approached = max(1, int(contacts * BUSY))
    for day in range(days):
        on = begin + timedelta(days=day)
        for number in range(STEPS_A_DAY):
            kind, who = random.choice(STEP_KINDS), f"c{random.randrange(approached)}"
            said = Feeling(random.randrange(11), random.randrange(11))
            at = f"{on.isoformat()}T08:{number:02}:00+00:00"
            step = Step(f"s{day}-{number}", kind, on, who, at)
            yield Step(
                step.id,
                kind,
                on,
                who,
                at,
                reason=random.choice(REASONS) if kind == "asked" else None,
                expected=said if kind == "asked" else step.expected,
                felt=said if kind == "talked" else step.felt,
            )
        yield Page(on.isoformat(), on, contact=f"c{random.randrange(approached)}", reason=REASONS[day % 3])
