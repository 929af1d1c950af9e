"""Whatever a user does, in whatever order: the promises of the follow-ups hold."""

from datetime import timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from habit_tui.domain.book import Book
from habit_tui.domain.contact import Contact
from habit_tui.domain.follow_ups.due import leaves_out
from habit_tui.domain.intents.follow_ups import DropDue, MakePromise, doing
from habit_tui.domain.intents.page import SkipContact
from habit_tui.domain.intents.people import Forget
from habit_tui.domain.intents.plans import TakeTimeOff
from habit_tui.domain.intents.steps import LogConversation, LogStep
from habit_tui.domain.intents.threads import ArrangeTalk, CloseThread, NoteAnswer
from habit_tui.domain.plan import Plan
from habit_tui.domain.streaks.schedule import schedule_of
from habit_tui.domain.threads.heard import last_heard
from habit_tui.domain.threads.thread import thread_of
from habit_tui.domain.words import CHANNELS, SKIP_WHYS, Channel, SkipWhy
from tests.domain.follow_ups.world import MONDAY, World

PEOPLE = (
    Contact("maya", "Maya Okonkwo", "Northwind"),
    Contact("ben", "Ben Ito", "Northwind"),
    Contact("dana", "Dana Cole", "Iris", introduced_by="maya"),
)
who = st.sampled_from([person.id for person in PEOPLE])


class Days(RuleBasedStateMachine):
    """Days in which anything is done, with only three people so that much happens to each."""

    def __init__(self) -> None:
        super().__init__()
        self.world = World(Book.of([*PEOPLE, Plan("plan", MONDAY - timedelta(9))]))
        self.dropped: set[str] = set()

    @rule(days=st.integers(1, 12))
    def sleep(self, days: int) -> None:
        self.world.sleep(days)

    @rule()
    def ask_whom_today_names(self) -> None:
        if suggested := self.world.suggested():
            self.world.do(LogStep("asked", suggested))

    @rule(who=who, ago=st.integers(0, 3))
    def talk(self, who: str, ago: int) -> None:
        self.world.do(LogConversation(who, self.world.today - timedelta(ago), promises=("an article",)))

    @rule(who=who)
    def hear(self, who: str) -> None:
        self.world.do(NoteAnswer(who))

    @rule(who=who, ahead=st.integers(0, 4), channel=st.sampled_from(CHANNELS))
    def arrange(self, who: str, ahead: int, channel: Channel) -> None:
        self.world.do(ArrangeTalk(who, self.world.today + timedelta(ahead), "09:30", channel))

    @rule(who=who)
    def close(self, who: str) -> None:
        if self.world.do(CloseThread(who)):
            assert all(due.contact.id != who for due in self.world.due()), "closed at any point"

    @rule(who=who)
    def promise(self, who: str) -> None:
        self.world.do(MakePromise(who, "a name"))

    @rule(why=st.sampled_from(SKIP_WHYS))
    def skip(self, why: SkipWhy) -> None:
        if suggested := self.world.suggested():
            self.world.do(SkipContact(suggested, why))

    @rule(ahead=st.integers(0, 3), days=st.integers(0, 6))
    def take_time_off(self, ahead: int, days: int) -> None:
        start = self.world.today + timedelta(ahead)
        self.world.do(TakeTimeOff(start, start + timedelta(days)))

    @rule(number=st.integers(0, 5))
    def do_what_is_due(self, number: int) -> None:
        if due := self.world.due()[number : number + 1]:
            assert self.world.do(doing(due[0]))
            assert due[0].id not in {one.id for one in self.world.due()}, "what is done is not due"

    @rule(number=st.integers(0, 5))
    def drop_what_is_due(self, number: int) -> None:
        if due := self.world.due()[number : number + 1]:
            shown = self.world.due()
            assert self.world.do(DropDue(due[0].id))
            assert due[0].id not in {one.id for one in self.world.due()}
            self.world.undo()
            assert self.world.due() == shown, "undo restores"
            assert self.world.do(DropDue(due[0].id))
            self.dropped.add(due[0].id)

    @rule()
    def undo(self) -> None:
        self.world.undo()
        self.dropped &= set(self.world.book.drops)

    @rule(who=who)
    def forget(self, who: str) -> None:
        if self.world.do(Forget(who)):
            assert all(due.contact.id != who for due in self.world.due())
            self.world.undo()

    @invariant()
    def nothing_is_due_twice(self) -> None:
        due = self.world.due()
        assert len({one.id for one in due}) == len(due)
        said = [(one.kind, one.contact.id) for one in due if one.kind != "promise"]
        assert len(set(said)) == len(said)

    @invariant()
    def what_is_dropped_stays_dropped(self) -> None:
        assert not self.dropped & {one.id for one in self.world.due()}

    @invariant()
    def nobody_is_asked_more_than_twice_without_an_answer(self) -> None:
        book = self.world.book
        for contact_id in book.contacts:
            heard = last_heard(book, contact_id)
            asks = {
                step.on
                for step in book.steps_with.get(contact_id, ())
                if step.kind == "asked" and (heard is None or (step.on, step.at) > heard)
            }
            assert len(asks) <= 2

    @invariant()
    def nothing_is_suggested_on_a_day_that_the_plan_leaves_out(self) -> None:
        if leaves_out(schedule_of(self.world.book), self.world.today):
            assert all(one.kind == "talk" and one.since == self.world.today for one in self.world.due())

    @invariant()
    def a_thread_that_waits_is_not_suggested(self) -> None:
        book, today = self.world.book, self.world.today
        suggested = None if book.page_on(today).contact else World(book, today).suggested()
        if suggested:
            assert thread_of(book, suggested, today).state not in ("asked", "answered", "arranged") or (
                last_heard(book, suggested) or (today,)
            )[0] < today - timedelta(30)


TestDays = Days.TestCase
TestDays.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
