"""The directory: everybody in order, and the search."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from habit_tui.domain import directory as module
from habit_tui.domain.contact import Contact
from habit_tui.domain.directory import EMPTY, Directory
from habit_tui.domain.folding import fold

LETTERS = st.text(alphabet="aAbBéØ \n", max_size=6)
CONTACTS = st.builds(
    Contact,
    id=st.uuids().map(str),
    name=LETTERS,
    organisation=LETTERS,
    role=LETTERS,
    tags=st.lists(LETTERS, max_size=2).map(tuple),
    note=LETTERS,
)
MAYA = Contact("maya", "Maya Okonkwo", "Northwind Rail", "lead", note="met at the depot", tags=("alumni",))
BEN = Contact("ben", "Ben Ito", "Calder Freight", introduced_by="maya")
ZOE = Contact("zoe", "Zoë Ångström", "Harbour Rail", introduced_by="maya")


def directory_of(*contacts: Contact) -> Directory:
    return EMPTY.after({contact.id: contact for contact in contacts})


def found(query: str, *contacts: Contact) -> list[str]:
    return [contact.id for contact in directory_of(*contacts).search(query)]


def everything(contact: Contact) -> str:
    return "\n".join((contact.name, contact.organisation, contact.role, *contact.tags, contact.note))


def slow_search(query: str, contacts: list[Contact]) -> list[Contact]:
    """Return what a search has to find, said as plainly as can be."""
    in_order = sorted(contacts, key=lambda one: (fold(one.name), fold(one.organisation), one.id))
    words = fold(query).split()
    fits = [one for one in in_order if all(word in fold(everything(one)) for word in words)]
    named = [one for one in fits if all(word in fold(one.name) for word in words)]
    return named + [one for one in fits if one not in named]


@given(st.lists(CONTACTS, max_size=8, unique_by=lambda one: one.id), LETTERS)
def test_a_search_finds_what_a_slow_one_finds_in_the_same_order(contacts: list[Contact], query: str) -> None:
    assert list(directory_of(*contacts).search(query)) == slow_search(query, contacts)


@given(
    st.lists(CONTACTS, max_size=6, unique_by=lambda one: one.id),
    st.lists(st.tuples(st.integers(0, 5), LETTERS), max_size=3),
    st.sets(st.integers(0, 5)),
    LETTERS,
)
def test_a_directory_carried_on_is_that_of_the_contacts(
    contacts: list[Contact], renamed: list[tuple[int, str]], gone: set[int], query: str
) -> None:
    before = directory_of(*contacts)
    before.search(query)
    after = list(contacts)
    for number, name in renamed:
        if number < len(after):
            after[number] = replace(after[number], name=name)
    after = [one for number, one in enumerate(after) if number not in gone]
    carried = before.after({one.id: one for one in after})
    assert carried.everybody == directory_of(*after).everybody
    assert carried.search(query) == directory_of(*after).search(query)


def test_the_order_is_that_of_names_no_matter_case_and_accents() -> None:
    assert found("", ZOE, Contact("a", "ángel"), MAYA, Contact("b", "Anna"), BEN) == [
        "a",
        "b",
        "ben",
        "maya",
        "zoe",
    ]


def test_every_word_of_a_query_has_to_fit_somewhere() -> None:
    assert found("rail", MAYA, BEN, ZOE) == ["maya", "zoe"]
    assert found("rail zoe", MAYA, BEN, ZOE) == ["zoe"]
    assert found("  DEPOT  alumni ", MAYA, BEN, ZOE) == ["maya"]
    assert found("rail ben", MAYA, BEN, ZOE) == []


def test_a_word_never_fits_across_two_fields() -> None:
    assert found("itocalder", BEN) == []
    assert found("ito calder", BEN) == ["ben"]


def test_whoever_did_not_change_is_not_folded_again() -> None:
    before = directory_of(MAYA, BEN)
    after = before.after({"maya": MAYA, "ben": replace(BEN, role="planner"), "zoe": ZOE})
    kept = {entry.contact.id: entry for entry in before.entries}
    again = {entry.contact.id: entry for entry in after.entries}
    assert again["maya"] is kept["maya"]
    assert again["ben"] is not kept["ben"]
    assert before.after(before.contacts) is before


def test_those_whom_somebody_named_are_told_in_order() -> None:
    directory = directory_of(ZOE, BEN, MAYA)
    assert [one.id for one in directory.named_by["maya"]] == ["ben", "zoe"]
    assert "ben" not in directory.named_by


def test_a_search_folds_the_query_and_nothing_else_once_prepared(monkeypatch: pytest.MonkeyPatch) -> None:
    prepared = directory_of(MAYA, BEN, ZOE)
    prepared.prepare()
    folded: list[str] = []

    def counted(text: str) -> str:
        folded.append(text)
        return fold(text)

    monkeypatch.setattr(module, "fold", counted)
    assert [one.id for one in prepared.search("Rail")] == ["maya", "zoe"]
    assert folded == ["Rail"]
