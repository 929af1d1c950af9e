"""Who could introduce the user to a target."""

from dataclasses import replace

from habit_tui.domain.book import Book
from habit_tui.domain.contact import Contact
from habit_tui.domain.introducers import introducers_of
from habit_tui.domain.target import Target
from tests.screens.pages.people import BEN, DANA, LEARNED, MAYA, RAIL, ZOE

OLGA = Contact("olga", "Olga", known_from="shared the rota at NORTHWIND Rail")
NOTED = Contact("noted", "Noa", note="was at Northwind Rail once")
TAGGED = Contact("tagged", "Tom", tags=("northwind rail alumni",))


def ties(*contacts: Contact, target: Target = RAIL) -> list[tuple[str, str]]:
    book = Book.of(contacts)
    people = [one for one in (DANA, MAYA) if one.id in book.contacts]
    there = [book.contacts[one.id] for one in people]
    return [(one.contact.id, one.tie) for one in introducers_of(book, target, there, [LEARNED])]


def test_whoever_named_somebody_there_comes_first_then_tellers_then_those_with_a_past_there() -> None:
    ben = replace(BEN, introduced_by=None)
    maya = replace(MAYA, introduced_by="ben")
    assert ties(NOTED, OLGA, ben, maya, TAGGED) == [
        ("ben", "named Maya Okonkwo"),
        ("noted", "your note mentions it"),
        ("olga", "you share it in your past"),
        ("tagged", "your note mentions it"),
    ]


def test_whoever_told_about_it_from_elsewhere_could_introduce() -> None:
    dana = replace(DANA, organisation="Calder Freight")
    book = Book.of([dana])
    assert [one.tie for one in introducers_of(book, RAIL, [], [LEARNED])] == ["told you about it"]


def test_nobody_there_nobody_resting_and_nobody_twice() -> None:
    assert ties(replace(OLGA, resting=True), DANA, MAYA, ZOE) == []
    both = replace(OLGA, note="Northwind Rail")
    assert [who for who, _ in ties(both)] == ["olga"]


def test_a_role_or_a_very_short_name_is_not_looked_for_in_notes() -> None:
    assert ties(NOTED, target=replace(RAIL, kind="role")) == []
    assert ties(replace(NOTED, note="the DB"), target=replace(RAIL, name="DB")) == []
