"""Who of a file is there already: certain matches only, and nothing of the user's is lost."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from habit_tui.domain.contact import Contact
from habit_tui.domain.matching import filled_in, match

MAYA = Contact(
    "maya",
    "Maya Okonkwo",
    "Northwind Rail",
    "operations lead",
    emails=("maya@northwind.example",),
    phones=("+44 20 7946 0018",),
    urls=("https://www.linkedin.com/in/maya-okonkwo-1",),
    note="met at the depot",
)


def person(name: str = "Maya Okonkwo", **fields: object) -> Contact:
    return replace(Contact("", name), **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "read",
    [
        person(emails=("MAYA@Northwind.example ",)),
        person("M. Okonkwo", emails=("maya@northwind.example",)),
        person("Maya Adaeze Okonkwo", emails=("maya@northwind.example",)),
        person("OKONKWO, Maya", emails=("maya@northwind.example",)),
        person("Maya Adeyemi", urls=("http://uk.linkedin.com/in/Maya-Okonkwo-1/?trk=x",)),
        person("Maya", urls=("linkedin.com/in/maya%2Dokonkwo-1",)),
        person(phones=("020 7946 0018",)),
        person(phones=("+44 (0)20 7946-0018 ext. 7",)),
        person("maya  OKÓNKWO", organisation="The Northwind Rail Ltd."),
    ],
)
def test_the_same_person_is_found_however_they_are_written(read: Contact) -> None:
    matched = match([read], [MAYA])
    assert not matched.new
    assert len(matched.updated) + matched.same == 1


@pytest.mark.parametrize(
    "read",
    [
        person(emails=("maya@home.example",)),
        person(organisation="Calder Freight"),
        person("Ola Okonkwo", emails=("maya@northwind.example",)),
        person("Dana Cole", phones=("+44 20 7946 0018",)),
        person("Maya", organisation="Northwind Rail"),
        person("Maya Okonkwo", organisation="Northwind Rail", urls=("https://linkedin.com/in/another-maya",)),
        person(emails=("maya@northwind.example",), urls=("https://linkedin.com/in/another-maya",)),
        person("Northwind Rail", phones=("18",)),
    ],
)
def test_whoever_is_only_likely_the_same_stays_a_second_person(read: Contact) -> None:
    assert match([read], [MAYA]).new == (read,)


def test_a_name_alone_means_whoever_has_it() -> None:
    assert match([person()], [MAYA]).same == 1
    assert match([person(birthday="--04-15")], [MAYA]).updated == (person(id="maya", birthday="--04-15"),)
    assert match([person(organisation="Iris")], [Contact("bare", "Maya Okonkwo")]).new


def test_a_mailbox_that_many_read_joins_nobody() -> None:
    there = Contact("a", "Ann Lee", "Calder", emails=("info@calder.example",))
    read = person("Ann Lee", emails=("info@calder.example",), organisation="Elsewhere")
    assert match([read], [there]).new == (read,)


def test_gmail_addresses_are_one_with_and_without_their_dots() -> None:
    there = Contact("a", "Ann Lee", emails=("ann.lee@gmail.com",))
    assert not match([person("Ann Lee", emails=("annlee+jobs@googlemail.com",))], [there]).new


def test_two_of_one_name_who_connected_on_different_days_stay_two() -> None:
    first = person("John Smith", connected_on=date(2017, 10, 6))
    second = person("John Smith", connected_on=date(2018, 1, 2))
    assert len(match([first, second], []).new) == 2


def test_somebody_who_stands_in_the_file_twice_comes_in_once_with_all_addresses() -> None:
    url = ("https://www.linkedin.com/in/ada",)
    rows = [
        person("Ada Abelson", urls=url, organisation="Bluefin", role="engineer"),
        person("Ada Abelson", urls=url, organisation="Iris Data", role="CTO", emails=("ada@iris.example",)),
    ]
    matched = match(rows, [])
    assert matched.new == (replace(rows[0], emails=("ada@iris.example",)),)
    assert matched.same == 1


def test_what_the_user_has_is_never_replaced() -> None:
    read = person(
        organisation="Harbour Trust", role="CEO", note="imported", emails=("m@home.example",), tags=("x",)
    )
    filled = filled_in(MAYA, read)
    assert filled == replace(MAYA, emails=("maya@northwind.example", "m@home.example"), tags=("x",))


def test_what_is_empty_is_filled_in() -> None:
    there = Contact("a", "Ann Lee")
    read = person("Ann Lee", organisation="Calder", role="planner", connected_on=date(2020, 1, 2), note="n")
    assert filled_in(there, read) == replace(read, id="a")


def test_a_role_is_not_taken_over_from_another_organisation() -> None:
    there = Contact("a", "Ann Lee", "Calder")
    assert filled_in(there, person("Ann Lee", organisation="Iris Data", role="CTO")) == there
    assert filled_in(there, person("Ann Lee", organisation="calder ltd", role="planner")).role == "planner"


def test_an_address_that_is_there_in_another_spelling_is_not_added_again() -> None:
    read = person(
        emails=("Maya@NORTHWIND.example",),
        phones=("0044 20 79460018",),
        urls=("linkedin.com/in/maya-okonkwo-1/",),
    )
    assert filled_in(MAYA, read) == MAYA


def test_two_ids_of_one_file_are_two_people() -> None:
    rows = [Contact("1", "Ann Lee", "Calder"), Contact("2", "Ann Lee", "Calder")]
    assert match(rows, []).new == tuple(rows)
    again = match(rows, rows)
    assert (again.new, again.updated, again.same) == ((), (), 2)
    one_there = match(rows, [Contact("x", "Ann Lee", "Calder")])
    assert one_there.new == (rows[1],)
    assert one_there.ids == {"1": "x"}


def test_an_id_means_its_own_person_and_leaves_nobody_else_for_it() -> None:
    there = [Contact("1", "Ann Lee", "Calder")]
    rows = [Contact("0", "Ann Lee", "Calder"), Contact("1", "Ann Lee-Cole", "Iris Data")]
    assert match(rows, there).new == (rows[0],)


def test_an_introducer_is_called_by_the_id_that_they_have_here() -> None:
    dana = Contact("file-dana", "Dana Cole", "Calder")
    read = [dana, Contact("ben", "Ben Ito", introduced_by="file-dana")]
    [ben] = match(read, [replace(dana, id="dana")]).new
    assert ben.introduced_by == "dana"


names = st.sampled_from(["Ann Lee", "ann LEE", "A. Lee", "Bo Ito", "Zoë", "", "Lee, Ann"])
organisations = st.sampled_from(["", "Calder", "Calder Ltd", "Iris"])
addresses = st.lists(
    st.sampled_from(["a@x.example", "A@X.example", "info@x.example", "b@y.example"]), max_size=2
).map(tuple)
pages = st.lists(
    st.sampled_from(
        ["linkedin.com/in/a", "https://www.linkedin.com/in/A/", "linkedin.com/in/b", "x.example"]
    ),
    max_size=2,
).map(tuple)
people = st.builds(
    Contact,
    st.just(""),
    names,
    organisations,
    st.sampled_from(["", "planner"]),
    addresses,
    urls=pages,
    connected_on=st.sampled_from([None, date(2020, 1, 1), date(2021, 1, 1)]),
)


@given(st.lists(people, max_size=8))
def test_the_same_file_again_adds_nobody_and_changes_nothing(rows: list[Contact]) -> None:
    first = match(rows, [])
    there = [replace(contact, id=str(number)) for number, contact in enumerate(first.new)]
    again = match(rows, there)
    assert (again.new, again.updated, again.same) == ((), (), len(rows))
    assert len(first.new) + first.same == len(rows)


@given(people, people)
def test_filling_in_keeps_all_that_was_there_and_does_it_once(there: Contact, read: Contact) -> None:
    filled = filled_in(there, read)
    assert filled_in(filled, read) == filled
    for name in ("name", "organisation", "role", "note"):
        assert getattr(filled, name) == getattr(there, name) or not getattr(there, name)
    assert filled.emails[: len(there.emails)] == there.emails
