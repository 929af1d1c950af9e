"""Which contacts are listed, in what order."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from habit_tui.domain.book import Book
from habit_tui.domain.directory import EMPTY
from habit_tui.domain.listing import FILTERS, ORDERS, Filter, Order, listed, ranks_of, those_of
from habit_tui.domain.step import Step
from tests.screens.pages.people import EVERYBODY, RECORDS

TODAY = date(2026, 11, 23)
BOOK = Book.of(RECORDS)
DIRECTORY = EMPTY.after(BOOK.contacts)


@pytest.mark.parametrize(
    ("wanted", "ids"),
    [
        ("at-target", {"maya", "dana"}),
        ("waiting", {"maya"}),
        ("referrals", {"ben"}),
        ("never-approached", {"ben"}),
        ("resting", {"zoe"}),
    ],
)
def test_a_filter_lets_through_those_it_names(wanted: Filter, ids: set[str]) -> None:
    assert those_of(BOOK, wanted, TODAY) == frozenset(ids)


def test_everybody_is_no_filter() -> None:
    assert those_of(BOOK, "everybody", TODAY) is None


def test_whoever_has_not_answered_in_weeks_is_no_longer_waited_for() -> None:
    assert those_of(BOOK, "waiting", date(2027, 2, 1)) == frozenset()


@pytest.mark.parametrize(
    ("order", "ids"),
    [
        ("name", ["ben", "dana", "maya", "zoe"]),
        ("last-step", ["dana", "maya", "ben", "zoe"]),
        ("organisation", ["ben", "zoe", "dana", "maya"]),
    ],
)
def test_an_order_puts_them_so(order: Order, ids: list[str]) -> None:
    ranks = ranks_of(DIRECTORY, BOOK, order)
    assert [one.id for one in listed(DIRECTORY.everybody, None, ranks)] == ids


def test_those_without_an_organisation_come_last() -> None:
    zoe = replace(EVERYBODY[3], organisation="")
    book = Book.of([*EVERYBODY[:3], zoe])
    directory = EMPTY.after(book.contacts)
    assert listed(directory.everybody, None, ranks_of(directory, book, "organisation"))[-1] is zoe


@given(st.sampled_from(FILTERS), st.sampled_from(ORDERS), st.sets(st.sampled_from(["s1", "s2", "s3", "s4"])))
def test_whatever_is_chosen_lists_some_of_those_found_and_each_once(
    wanted: Filter, order: Order, steps: set[str]
) -> None:
    book = Book.of([one for one in RECORDS if not isinstance(one, Step) or one.id in steps])
    directory = EMPTY.after(book.contacts)
    through = those_of(book, wanted, TODAY)
    found = listed(directory.everybody, through, ranks_of(directory, book, order))
    assert {one.id for one in found} == (set(book.contacts) if through is None else set(through))
    assert len(found) == len({one.id for one in found})
