"""Whatever is edited, through the service: the days are those of the slow reading, and undo leads back."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from habit_tui.domain.book import SHELVES, Book
from habit_tui.domain.change import CannotDo, Change, Record
from habit_tui.domain.contact import Contact
from habit_tui.domain.intents import Intent
from habit_tui.domain.intents.plans import CancelTimeOff, ChangePlan, TakeTimeOff
from habit_tui.domain.intents.steps import LogConversation, LogStep, MoveStep, RemoveStep
from habit_tui.domain.moment import Moment
from habit_tui.domain.page import Page
from habit_tui.domain.plan import Plan
from habit_tui.domain.streaks.chronicle import chronicle_of
from habit_tui.domain.words import COUNTS
from habit_tui.journal.journal import Journal
from habit_tui.storage.memory_store import MemoryStore
from habit_tui.wiring import read_objection
from tests.domain.streaks import oracle
from tests.domain.streaks.histories import WEEKDAYS, History
from tests.domain.streaks.making import book_of, daily, on, states
from tests.screens.pages.host import texts

START = date(2026, 12, 21)
"""A Monday: before Christmas, the turn of the year, and a week 53."""
MAYA = Contact("maya", "Maya Okonkwo")


@dataclass
class Calendar:
    """A clock that stands at nine in the morning, until it is turned on by days."""

    day: date = START
    seeds: int = 0

    def now(self) -> datetime:
        return datetime.combine(self.day, time(9), UTC) + timedelta(milliseconds=self.seeds)

    def fixed_day(self) -> date | None:
        return None

    def seed(self) -> str:
        self.seeds += 1
        return str(self.seeds)


@dataclass
class Desk:
    """A journal on a store in memory, with the books that it went through."""

    plans: tuple[Plan, ...] = ()
    """Those that were there before, and that no undo takes away."""
    clock: Calendar = field(default_factory=Calendar)

    def __post_init__(self) -> None:
        store = MemoryStore()
        there: tuple[Record, ...] = (MAYA, *self.plans)
        store.commit(lambda _: Change("", quietly=there), Moment(START, f"{START}T08:00:00+00:00", "first"))
        self.journal = Journal(store, self.clock, texts(), read_objection)
        self.books = [self.book]

    @property
    def book(self) -> Book:
        return self.journal.snapshot.book

    def do(self, intent: Intent) -> None:
        """Carry an intent out if it can be."""
        try:
            self.journal.perform(intent)
        except CannotDo:
            return
        self.books.append(self.book)

    def turn(self, days: int) -> None:
        """Let some days go by."""
        self.clock.day += timedelta(days=days)
        self.journal.refresh()


def in_book(book: Book, today: date) -> History:
    """Return what the slow reading is given."""
    return History(list(book.steps.values()), list(book.plans.values()), list(book.time_off.values()), today)


def records(book: Book) -> dict[str, object]:
    """Return everything that undo takes back: all but what was remembered of Today along the way."""
    return {shelf: dict(getattr(book, shelf)) for kind, shelf in SHELVES.items() if kind is not Page}


@dataclass(frozen=True)
class Edit:
    """One thing that the user does, with numbers to choose by."""

    kind: str
    choice: int
    day: int
    plan: ChangePlan

    def intent(self, desk: Desk) -> Intent | None:
        """Return what it asks for, None where there is nothing that it could be done to."""
        today = desk.clock.day
        day = today - timedelta(days=self.day)
        steps = sorted(desk.book.steps)
        some = steps[self.choice % len(steps)] if steps else ""
        end = day + timedelta(days=self.choice % 11)
        intents: dict[str, Intent] = {
            "ask": LogStep("asked", "maya", day),
            "talk": LogConversation("maya", day),
            "thank": LogStep("thanked", "maya", day),
            "move": MoveStep(some, day),
            "remove": RemoveStep(some),
            "plan": self.plan,
            "off": TakeTimeOff(day, end),
            "on": CancelTimeOff(day, end),
        }
        return intents.get(self.kind)


PLANS = st.builds(
    ChangePlan,
    st.none() | WEEKDAYS,
    st.none() | st.integers(0, 5),
    st.none() | st.sampled_from(COUNTS),
    st.sampled_from((None, "04:00", "00:00")),
    st.sampled_from((None, 0, 6)),
)
KINDS = ("ask", "ask", "talk", "thank", "move", "remove", "plan", "off", "on", "turn", "turn", "turn")
EDITS = st.lists(
    st.builds(Edit, st.sampled_from(KINDS), st.integers(0, 10_000), st.integers(-2, 12), PLANS),
    min_size=6,
    max_size=24,
)
PLANNED = st.sampled_from(((), (daily(START - timedelta(days=9)),)))


@settings(max_examples=250, deadline=None)
@given(PLANNED, EDITS)
def test_after_every_edit_the_days_are_those_of_computing_from_scratch(
    plans: tuple[Plan, ...], edits: list[Edit]
) -> None:
    desk = Desk(plans)
    for edit in edits:
        if intent := edit.intent(desk):
            desk.do(intent)
        else:
            desk.turn(edit.choice % 5)
        chronicle, today = desk.journal.snapshot.chronicle, desk.clock.day
        history = in_book(desk.book, today)
        assert states(chronicle) == oracle.judged(oracle.word(history))
        assert chronicle == chronicle_of(Book.of((*history.steps, *history.plans, *history.time_off)), today)


@settings(max_examples=200, deadline=None)
@given(PLANNED, EDITS)
def test_undoing_every_edit_gives_each_earlier_state_back_down_to_the_first(
    plans: tuple[Plan, ...], edits: list[Edit]
) -> None:
    desk = Desk(plans)
    for edit in edits:
        if intent := edit.intent(desk):
            desk.do(intent)
        else:
            desk.turn(edit.choice % 5)

    for before in reversed(desk.books[:-1]):
        undone, snapshot = desk.journal.undo()
        assert undone
        assert records(snapshot.book) == records(before)
        assert states(snapshot.chronicle) == oracle.judged(oracle.word(in_book(before, desk.clock.day)))
    assert desk.journal.undo()[0] is None
    assert (desk.book.steps, desk.book.plans, desk.book.time_off) == ({}, {one.id: one for one in plans}, {})


EVERY_KIND = (
    LogStep("asked", "maya", START),
    LogConversation("maya", START - timedelta(days=3)),
    ChangePlan(days=frozenset({0, 2}), counts="conversations"),
    TakeTimeOff(START - timedelta(days=2), START + timedelta(days=2)),
    CancelTimeOff(START, START),
)


@pytest.mark.parametrize("intent", EVERY_KIND, ids=lambda intent: type(intent).__name__)
def test_each_kind_of_edit_can_be_taken_back(intent: Intent) -> None:
    desk = Desk()
    desk.do(TakeTimeOff(START - timedelta(days=1), START + timedelta(days=1)))
    before = records(desk.book)
    desk.do(intent)

    assert records(desk.book) != before
    assert records(desk.journal.undo()[1].book) == before


def test_moving_a_step_and_taking_it_back_moves_the_streak_and_the_freezes_along() -> None:
    desk = Desk()
    desk.do(ChangePlan(days=frozenset(range(7))))
    for _ in range(3):
        desk.do(LogStep("asked", "maya"))
        desk.turn(1)
    last = max(desk.book.steps.values(), key=lambda step: step.on)

    desk.do(MoveStep(last.id, START))
    assert (states(desk.journal.snapshot.chronicle), desk.journal.snapshot.chronicle.streak.freezes) == (
        "KKF?",
        1,
    )

    desk.journal.undo()
    assert (states(desk.journal.snapshot.chronicle), desk.journal.snapshot.chronicle.streak.freezes) == (
        "KKK?",
        2,
    )


def test_the_slow_reading_would_notice_a_day_judged_wrongly() -> None:
    book = book_of("aa-a", [daily()])
    other = book.apply(Change("", remove=(book.steps["s1-0"],)))

    assert states(chronicle_of(book, on(3))) != oracle.judged(oracle.word(in_book(other, on(3))))
