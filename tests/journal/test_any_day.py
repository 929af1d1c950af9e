"""Whatever is done in whatever order: it can all be taken back, and Today is what the book says."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from habit_tui.domain.book import Book
from habit_tui.domain.change import CannotDo, Change
from habit_tui.domain.intents import Intent
from habit_tui.domain.intents.aims import (
    ChooseObjection,
    RemoveTarget,
    SetTarget,
    SetTargets,
    SetValueProposition,
)
from habit_tui.domain.intents.page import EditOpener, SkipContact, TurnPage
from habit_tui.domain.intents.people import (
    AddContact,
    AddContacts,
    BringIn,
    Details,
    EditContact,
    Forget,
    Rest,
)
from habit_tui.domain.intents.plans import CancelTimeOff, ChangePlan, TakeTimeOff
from habit_tui.domain.intents.steps import Learned, LogConversation, LogStep, MoveStep, RemoveStep
from habit_tui.domain.step import Feeling
from habit_tui.domain.words import COUNTS, OBJECTION_KINDS, SKIP_WHYS, STEP_KINDS
from habit_tui.journal.journal import Journal
from habit_tui.storage import MemoryStore
from habit_tui.wiring import read_objection
from tests.journal.making import KIM, MONDAY, START, SetClock, texts

Pick = Callable[[Book], Intent]
"""From the book as it then stands to an intent about something in it."""

names = st.sampled_from(["Ann", "ann", "Maya Okonkwo", "Sam Reyes", "[b]", "\u202eX", "李"])
feelings = st.builds(Feeling, st.none() | st.integers(0, 10), st.none() | st.integers(0, 10))
days = st.integers(-40, 0).map(lambda ago: MONDAY + timedelta(days=ago))
any_days = st.integers(-20, 20).map(lambda ahead: MONDAY + timedelta(days=ahead))
details = st.builds(
    Details,
    name=st.none() | names,
    organisation=st.none() | st.sampled_from(["Halden", "Northwind Rail"]),
    note=st.none() | names,
    closeness=st.none() | st.sampled_from(["weak", "strong"]),
)
learned = st.builds(Learned, names, st.sampled_from(["organisation", "role"]))


def some(shelf: str, number: int, book: Book) -> str:
    """Return the id of one of the records on a shelf, or of none."""
    ids = sorted(getattr(book, shelf))
    return ids[number % len(ids)] if ids else "none"


def about(
    shelf: str, make: Callable[..., Intent], *parts: st.SearchStrategy[object]
) -> st.SearchStrategy[Pick]:
    """Return intents about a record of the book."""
    return st.builds(
        lambda number, *given: lambda book: make(some(shelf, number, book), *given),
        st.integers(0, 50),
        *parts,
    )


def whatever(make: Callable[..., Intent], *parts: st.SearchStrategy[object]) -> st.SearchStrategy[Pick]:
    """Return intents that need nothing of the book."""
    return st.builds(lambda *given: lambda book: make(*given), *parts)


picks: st.SearchStrategy[Pick] = st.one_of(
    about("contacts", lambda who, kind, on, felt: LogStep(kind, who, on, expected=felt, note="n"),
          st.sampled_from(STEP_KINDS), st.none() | days, feelings),
    about("contacts", lambda who, on, felt, heard, named: LogConversation(who, on, None, felt, heard, named),
          st.none() | days, feelings, st.lists(learned, max_size=2).map(tuple),
          st.lists(names, max_size=2).map(tuple)),
    about("steps", MoveStep, days),
    about("steps", RemoveStep),
    about("contacts", SkipContact, st.sampled_from(SKIP_WHYS)),
    about("contacts", EditContact, details),
    about("contacts", Rest, st.booleans()),
    about("contacts", Forget),
    about("targets", RemoveTarget),
    whatever(EditOpener, names),
    whatever(AddContact, details),
    whatever(lambda who: AddContacts(tuple(who)), st.lists(details, max_size=3)),
    whatever(lambda who: BringIn((replace(KIM, id="", name=who),)), names),
    whatever(ChooseObjection, names, st.sampled_from(OBJECTION_KINDS)),
    whatever(SetTarget, names, st.sampled_from(["organisation", "role"]), st.none() | st.integers(0, 3)),
    whatever(lambda one, other: SetTargets((one,), (other,)), names, names),
    whatever(SetValueProposition, names),
    whatever(ChangePlan, st.frozensets(st.integers(0, 6)), st.integers(0, 9), st.sampled_from(COUNTS)),
    whatever(TakeTimeOff, any_days, any_days),
    whatever(CancelTimeOff, any_days, any_days),
    whatever(TurnPage),
)  # fmt: skip


def begun() -> Journal:
    store = MemoryStore()
    journal = Journal(store, SetClock(), texts(), read_objection)
    store.commit(lambda book: Change("", quietly=START), journal.moment())
    return Journal(store, SetClock(), texts(), read_objection)


def carried_out(journal: Journal, wanted: list[Pick]) -> list[Book]:
    """Carry out what can be, and return the book before each change that can be taken back."""
    before = []
    for pick in wanted:
        book = journal.snapshot.book
        intent = pick(book)
        try:
            journal.perform(intent)
        except CannotDo:
            assert journal.snapshot.book is book
            continue
        if not isinstance(intent, TurnPage):
            before.append(book)
    return before


def without_pages(book: Book) -> Book:
    return replace(book, pages={})


@given(st.lists(picks, min_size=1, max_size=12))
@settings(max_examples=200, deadline=None)
def test_whatever_was_done_undo_takes_it_back_change_by_change(wanted: list[Pick]) -> None:
    journal = begun()
    before = carried_out(journal, wanted)
    for book in reversed(before):
        text, snapshot = journal.undo()
        assert text
        assert without_pages(snapshot.book) == without_pages(book)
    assert journal.undo()[0] is None


@given(st.lists(picks, min_size=1, max_size=12), st.integers(0, 4))
@settings(max_examples=200, deadline=None)
def test_what_is_carried_along_is_what_the_book_says_by_itself(wanted: list[Pick], undone: int) -> None:
    journal = begun()
    carried_out(journal, wanted)
    for _ in range(undone):
        journal.undo()
    carried = journal.snapshot
    book = replace(carried.book)  # without what was carried along
    fresh = Journal(journal._store, SetClock(), texts(), read_objection).snapshot
    assert carried.chronicle.tallies == fresh.chronicle.tallies
    assert carried.book.steps_on == book.steps_on
    assert carried.book.steps_with == book.steps_with
    assert carried.book.added_on == book.added_on
    assert carried.today.streak == fresh.today.streak
    assert carried.today.weeks == fresh.today.weeks
    assert carried.today.reframe == fresh.today.reframe
    assert carried.today.lead == fresh.today.lead
    assert carried.today.nobody == fresh.today.nobody
    shown, again = carried.today.suggestion, fresh.today.suggestion
    assert (shown and (shown.contact, shown.opener, shown.target, shown.done)) == (
        again and (again.contact, again.opener, again.target, again.done)
    )
