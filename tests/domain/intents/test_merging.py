"""Two records of one person made one: nothing is lost, and undo brings everything back."""

from dataclasses import fields, replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from habit_tui.domain.apart import Apart, apart
from habit_tui.domain.book import Book
from habit_tui.domain.change import Change, Record
from habit_tui.domain.contact import Contact
from habit_tui.domain.folding import fold
from habit_tui.domain.identity import email_key, phone_key, url_key
from habit_tui.domain.intents.merging import KeepApart, MergeContacts, kept_of, united
from habit_tui.domain.intents.people import Forget
from habit_tui.domain.page import Page, Skip
from habit_tui.domain.promise import Drop, Promise
from habit_tui.domain.sign import Sign
from habit_tui.domain.step import Step
from habit_tui.domain.streaks.chronicle import chronicle_of
from habit_tui.domain.target import Insight
from habit_tui.domain.words import Closeness
from habit_tui.storage.memory_store import MemoryStore
from tests.domain.intents.making import BOOK, DANA, MAYA, MONDAY, NOW, ago, changed, declined
from tests.storage.making import moment

M2 = Contact(
    "m2", "Maya O. Berg", "Halden", "director", ("maya@halden.example",), note="hers", closeness="weak",
    birthday="--02-29", tags=("rail",), introduced_by="dana", known_from="sang together", added_on=ago(9),
)  # fmt: skip
OF_M2: tuple[Record, ...] = (
    Step("s1", "talked", ago(2), "m2", note="warm"),
    Sign("g1", "answered", ago(3), "m2"),
    Promise("p1", ago(2), "m2", "send the article"),
    Drop("thank-s0", ago(1), "m2"),
    Insight("i1", ago(2), "They hire in spring.", contact="m2", step="s1"),
    Skip("k1", ago(4), "m2", "scary"),
    Page(ago(4).isoformat(), ago(4), {}, "m2", opener="Hi Maya"),
    Contact("sam", "Sam Reyes", introduced_by="m2"),
)
FULL = BOOK.apply(Change("", put=(M2, *OF_M2)))


def test_what_was_done_said_and_named_follows_the_one_who_is_kept() -> None:
    change, book = changed(MergeContacts("maya", "m2"), FULL)
    assert "m2" not in book.contacts
    assert "m2" not in str(vars(book))
    shelves = (book.steps, book.signs, book.promises, book.drops, book.insights, book.skips)
    everything: list[Any] = [one for shelf in shelves for one in shelf.values()]
    assert [one.contact for one in everything] == ["maya"] * 6
    assert book.pages[ago(4).isoformat()].contact == "maya"
    assert book.contacts["sam"].introduced_by == "maya"
    assert chronicle_of(book, MONDAY).tallies == chronicle_of(FULL, MONDAY).tallies
    assert change.text == "merged Maya O. Berg into Maya Okonkwo"


def test_values_are_united_and_what_can_be_one_only_goes_into_the_note() -> None:
    _, book = changed(MergeContacts("maya", "m2"), FULL)
    assert book.contacts["maya"] == replace(
        MAYA,
        emails=M2.emails,
        note="hers\nAlso: Maya O. Berg; director, Halden",
        birthday="--02-29",
        tags=("rail",),
        closeness="weak",
        introduced_by="dana",
        known_from="sang together",
        added_on=ago(9),
    )


def test_nobody_comes_to_have_introduced_themselves() -> None:
    for kept, gone in ((MAYA, replace(M2, introduced_by="maya")), (replace(MAYA, introduced_by="m2"), M2)):
        book = Book.of([kept, DANA, gone])
        _, after = changed(MergeContacts("maya", "m2"), book)
        assert after.contacts["maya"].introduced_by in (None, "dana")


def test_what_cannot_be_merged_is_told() -> None:
    assert "one record already" in declined(MergeContacts("maya", "maya"))
    assert "no longer in your list" in declined(MergeContacts("maya", "x"))
    assert "one record" in declined(KeepApart("maya", "maya"))


def test_the_one_with_more_steps_is_kept_then_the_older_one() -> None:
    assert kept_of(FULL, MAYA, M2) == (M2, MAYA)
    old, new = replace(DANA, added_on=ago(9)), replace(MAYA, added_on=ago(1))
    assert kept_of(BOOK, new, old) == (old, new)


def test_two_are_kept_apart_and_a_merge_takes_that_along() -> None:
    _, book = changed(KeepApart("m2", "dana"), FULL)
    assert list(book.aparts.values()) == [Apart("dana+m2", "dana", "m2", MONDAY)]
    _, merged = changed(MergeContacts("maya", "m2"), book)
    assert list(merged.aparts.values()) == [apart("maya", "dana", MONDAY)]
    _, undecided = changed(KeepApart("m2", "maya"), FULL)
    assert not changed(MergeContacts("maya", "m2"), undecided)[1].aparts


def test_forgetting_one_of_a_pair_forgets_the_pair() -> None:
    _, book = changed(KeepApart("m2", "dana"), FULL)
    assert not changed(Forget("m2"), book)[1].aparts


texts = st.sampled_from(["", "Ann Lee", "Iris", "x@y.z", "X@y.z ", "0", "a\nb", "é"])
several = st.lists(texts, max_size=3).map(tuple)
days = st.none() | st.dates(date(2020, 1, 1), date(2026, 1, 1))


def contact(id: str) -> st.SearchStrategy[Contact]:
    return st.builds(
        Contact, st.just(id), texts, texts, texts, several, several, several, texts, texts, several,
        st.sampled_from([None, "weak", "strong"]), st.sampled_from([None, "a", "b", "c"]), texts, days, days,
        st.booleans(),
    )  # fmt: skip


def vars_of(one: Contact) -> list[object]:
    return [getattr(one, field.name) for field in fields(one)]


records = st.one_of(
    st.builds(Step, st.uuids().map(str), st.just("asked"), st.just(MONDAY), st.sampled_from("abc")),
    st.builds(Insight, st.uuids().map(str), st.just(MONDAY), texts, contact=st.sampled_from([None, *"abc"])),
    st.builds(Skip, st.uuids().map(str), st.just(MONDAY), st.sampled_from("abc"), st.just("scary")),
    st.sampled_from([apart("a", "b", MONDAY), apart("a", "c", MONDAY), apart("b", "c", MONDAY)]),
)
books = st.builds(
    lambda people, others: Book.of([*people, *others]),
    st.tuples(contact("a"), contact("b"), contact("c")),
    st.lists(records, max_size=12),
)


@given(books)
def test_a_merge_and_its_undo_give_the_same_book(book: Book) -> None:
    store = MemoryStore()
    everything = [one for shelf in vars(book).values() if isinstance(shelf, dict) for one in shelf.values()]
    before = store.commit(lambda _: Change("", put=tuple(everything)), moment(1))
    after = store.commit(lambda newest: MergeContacts("a", "b").change(newest, moment(2)), moment(2))
    assert "b" not in after.contacts
    undone = store.undo(moment(3))
    assert undone is not None
    assert undone.book == before


@given(books)
def test_a_merge_loses_no_step_value_or_referral(book: Book) -> None:
    after = book.apply(MergeContacts("a", "b").change(book, NOW))
    a, b, merged = book.contacts["a"], book.contacts["b"], after.contacts["a"]
    assert after.steps.keys() == book.steps.keys()
    assert after.insights.keys() == book.insights.keys()
    assert "b" not in {step.contact for step in after.steps.values()}
    assert "b" not in {insight.contact for insight in after.insights.values()}
    for name, key in (("emails", email_key), ("phones", phone_key), ("urls", url_key), ("tags", fold)):
        had = {key(value) for value in (*getattr(a, name), *getattr(b, name))}
        assert {key(value) for value in getattr(merged, name)} == had
    assert (after.contacts["c"].introduced_by is None) == (book.contacts["c"].introduced_by is None)
    assert after.contacts["c"].introduced_by != "b"
    assert merged.introduced_by not in ("a", "b")
    for text in (b.name, b.organisation, b.role, b.note, b.known_from, b.birthday):
        kept = (
            merged.name,
            merged.organisation,
            merged.role,
            merged.known_from,
            merged.birthday,
            merged.note,
        )
        assert fold(text) in fold("\n".join(kept))
    assert merged.resting == (a.resting or b.resting)


@pytest.mark.parametrize(("one", "other"), [("weak", "strong"), ("strong", "weak")])
def test_the_closer_of_two_is_kept(one: Closeness, other: Closeness) -> None:
    first, second = replace(MAYA, closeness=one), replace(M2, closeness=other)
    assert united(first, second).closeness == "strong"
