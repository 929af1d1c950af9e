"""A book is a value: a change gives a new one, with its indexes as they would be made from nothing."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st

from habit_tui.domain.book import SHELVES, Book
from habit_tui.domain.change import Change, Record
from habit_tui.domain.contact import Contact
from habit_tui.domain.moment import Moment
from habit_tui.domain.objection import Objection
from habit_tui.domain.page import Page, Skip
from habit_tui.domain.plan import Plan
from habit_tui.domain.step import Step

MONDAY = date(2026, 11, 23)
days = st.integers(0, 3).map(lambda ago: MONDAY - timedelta(days=ago))
ids = st.sampled_from("abcdef")
steps = st.builds(Step, ids, st.just("asked"), days, st.sampled_from("xyz"), st.sampled_from(["1", "2"]))
contacts = st.builds(Contact, ids, st.just("Ann"), added_on=st.none() | days)
some: st.SearchStrategy[list[Record]] = st.lists(steps | contacts, max_size=5)
changes = st.builds(
    lambda put, remove, quietly: Change("", tuple(put), tuple(remove), tuple(quietly)), some, some, some
)


def records_of(book: Book) -> Iterable[Record]:
    return [record for shelf in SHELVES.values() for record in getattr(book, shelf).values()]


@given(st.lists(changes, max_size=6), st.booleans())
@settings(max_examples=300)
def test_indexes_that_are_carried_along_are_those_made_from_nothing(wanted: list[Change], used: bool) -> None:
    book = Book.empty()
    for change in wanted:
        if used:
            _ = book.steps_on, book.steps_with, book.added_on
        before = {shelf: dict(getattr(book, shelf)) for shelf in SHELVES.values()}
        after = book.apply(change)
        assert {shelf: dict(getattr(book, shelf)) for shelf in SHELVES.values()} == before
        book = after
    fresh = Book.of(records_of(book))
    assert book == fresh
    assert book.steps_on == fresh.steps_on
    assert book.steps_with == fresh.steps_with
    assert book.added_on == fresh.added_on
    assert all(book.steps_on.values()), "no day without steps"


def test_a_days_steps_come_in_the_order_of_their_entry() -> None:
    late, early = Step("a", "asked", MONDAY, "x", "2"), Step("b", "talked", MONDAY, "x", "1")
    assert Book.of([late, early]).steps_on == {MONDAY: (early, late)}
    older = Step("c", "asked", MONDAY - timedelta(1), "x", "3")
    assert Book.of([late, early, older]).steps_with == {"x": (older, early, late)}


def test_a_change_hands_on_what_it_does_not_touch() -> None:
    book = Book.of([Contact("x", "Ann", added_on=MONDAY), Step("a", "asked", MONDAY, "x")])
    index, added = book.steps_on, book.added_on
    after = book.apply(Change("", put=(Objection("o", "w", "fake", MONDAY),)))
    assert after.contacts is book.contacts
    assert after.steps is book.steps
    assert after.steps_on is index
    assert after.added_on is added == {MONDAY: 1}


def test_the_objection_is_the_one_chosen_last() -> None:
    old = Objection("a", "old", "fake", MONDAY - timedelta(1), "9")
    morning, noon = Objection("b", "b", "fake", MONDAY, "1"), Objection("c", "c", "fake", MONDAY, "2")
    assert Book.of([noon, old, morning]).objection == noon
    assert Book.empty().objection is None


def test_the_plan_of_a_day_is_the_last_that_began_by_then() -> None:
    first, second = Plan("a", MONDAY), Plan("b", MONDAY + timedelta(2), at="1")
    third = replace(second, id="c", at="2")
    book = Book.of([third, second, first])
    assert [book.plan_on(MONDAY + timedelta(n)) for n in (-1, 0, 1, 2, 9)] == [
        None,
        first,
        first,
        third,
        third,
    ]


def test_a_day_without_a_page_has_an_empty_one() -> None:
    assert Book.empty().page_on(MONDAY) == Page("2026-11-23", MONDAY)


def test_a_days_skips_come_in_order() -> None:
    skips = [Skip(str(n), MONDAY, "x", "scary", at=str(9 - n)) for n in range(3)]
    other = Skip("x", MONDAY - timedelta(1), "x", "scary")
    assert Book.of([*skips, other]).skips_on(MONDAY) == tuple(reversed(skips))


def test_a_moment_gives_the_same_ids_again_and_another_moment_others() -> None:
    moment, later = Moment(MONDAY, "at", "seed"), Moment(MONDAY, "at", "seed 2")
    made = [moment.new_id(number) for number in range(100)] + [later.new_id()]
    assert len(set(made)) == 101
    assert made[5] == Moment(MONDAY, "other", "seed").new_id(5)
    assert all(UUID(each).version == 4 for each in made)
