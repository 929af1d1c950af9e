"""A quarter of days with random replies: nothing that should be thanked for or told is forgotten."""

from collections import Counter
from datetime import date, timedelta
from random import Random

import pytest

from habit_tui.domain.book import Book
from habit_tui.domain.contact import Contact
from habit_tui.domain.follow_ups.due import leaves_out
from habit_tui.domain.intents.follow_ups import DropDue, doing
from habit_tui.domain.intents.steps import LogConversation, LogStep
from habit_tui.domain.intents.threads import ArrangeTalk, NoteAnswer
from habit_tui.domain.plan import Plan, TimeOff
from habit_tui.domain.step import Step
from habit_tui.domain.streaks.schedule import schedule_of
from tests.domain.follow_ups.world import MONDAY, World

QUARTER = 91
HOLIDAY = TimeOff("off", MONDAY + timedelta(40), MONDAY + timedelta(49))
PLANS = {
    "weekdays": frozenset(range(5)),
    "three days": frozenset({0, 2, 4}),
    "sundays": frozenset({6}),
}


class Quarter:
    """A user who does some of what is due, and whose contacts reply or do not."""

    def __init__(self, seed: int, days: frozenset[int]) -> None:
        self.random = Random(seed)
        people = [Contact(f"c{n}", f"Person {n}", f"Works {n % 25}") for n in range(60)]
        self.world = World(Book.of([*people, Plan("plan", MONDAY, days), HOLIDAY]))
        self.shown: dict[str, date] = {}
        """Every follow-up that was ever shown, and when first."""
        self.replies: Counter[date] = Counter()
        self.named = 0

    def run(self) -> None:
        for _ in range(QUARTER):
            self.morning()
            self.world.sleep()

    def morning(self) -> None:
        world = self.world
        for due in world.due():
            assert not leaves_out(schedule_of(world.book), world.today) or due.kind == "talk"
            self.shown.setdefault(due.id, world.today)
        if leaves_out(schedule_of(world.book), world.today):
            return
        for due in world.due():
            if due.kind == "talk":
                self.talk(due.contact.id)
            elif self.random.random() < 0.5:
                world.do(doing(due))
            elif self.random.random() < 0.1:
                world.do(DropDue(due.id))
        if (suggested := world.suggested()) and self.random.random() < 0.8:
            world.do(LogStep("asked", suggested))
            self.reply(suggested)

    def reply(self, who: str) -> None:
        match self.random.choice(("talk", "answer", "arrange", "silence", "silence")):
            case "talk":
                self.talk(who)
            case "answer":
                self.world.do(NoteAnswer(who))
            case "arrange":
                day = self.world.today + timedelta(self.random.randrange(1, 6))
                self.world.do(ArrangeTalk(who, day, "10:00", "phone"))
            case _:
                pass

    def talk(self, who: str) -> None:
        self.named += 1
        referrals = (f"Named {self.named}",) if self.random.random() < 0.5 else ()
        self.world.do(LogConversation(who, referrals=referrals))


@pytest.fixture(scope="module", params=[(seed, name) for seed in range(4) for name in PLANS], ids=str)
def quarter(request: pytest.FixtureRequest) -> Quarter:
    """Give a quarter that has been lived through."""
    seed, name = request.param
    lived = Quarter(seed, PLANS[name])
    lived.run()
    return lived


def recent(world: World, step: Step) -> bool:
    """Tell whether the quarter ended before a planned day came on which it could be shown."""
    return not any(
        not leaves_out(schedule_of(world.book), step.on + timedelta(days))
        for days in range(1, (world.today - step.on).days)
    )


def test_every_talk_is_thanked_or_was_shown_as_due(quarter: Quarter) -> None:
    book = quarter.world.book
    talks = [step for step in book.steps.values() if step.kind == "talked"]
    assert talks
    for talk in talks:
        later = [step for step in book.steps_with[talk.contact] if (step.on, step.at) > (talk.on, talk.at)]
        thanked = any(step.kind == "thanked" for step in later)
        assert thanked or f"thank-{talk.id}" in quarter.shown or recent(quarter.world, talk)


def test_every_introducer_is_told_or_was_shown_as_due_within_a_week(quarter: Quarter) -> None:
    book, firsts = quarter.world.book, 0
    for named in book.contacts.values():
        talks = [step for step in book.steps_with.get(named.id, ()) if step.kind == "talked"]
        if named.introduced_by is None or not talks or recent(quarter.world, talks[0]):
            continue
        firsts += 1
        to_introducer = book.steps_with.get(named.introduced_by, ())
        told = any(step.kind == "told" and step.on >= talks[0].on for step in to_introducer)
        assert told or f"tell-{talks[0].id}" in quarter.shown
    assert firsts or len(book.plans_in_order[0].days) < 5


def test_nobody_is_asked_a_third_time_without_an_answer(quarter: Quarter) -> None:
    book = quarter.world.book
    for contact_id, steps in book.steps_with.items():
        heard = {step.on for step in steps if step.kind == "talked"}
        heard |= {sign.on for sign in book.signs_with.get(contact_id, ())}
        asked = [step.on for step in steps if step.kind == "asked"]
        for third in asked[2:]:
            since = asked[asked.index(third) - 2]
            assert any(since <= day <= third for day in heard)


def test_there_are_nudges_and_some_threads_close_themselves(quarter: Quarter) -> None:
    if len(quarter.world.book.plans_in_order[0].days) > 1:
        assert any(id.startswith("nudge-") for id in quarter.shown)
