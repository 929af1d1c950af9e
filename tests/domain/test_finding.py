"""WHO is found by id, by the whole name, then by part of it; never by a guess."""

import pytest

from habit_tui.domain.book import Book
from habit_tui.domain.contact import Contact
from habit_tui.domain.finding import NotOne, contact_meant

ANN = Contact("1f", "Ann Lee")
JOANN = Contact("2e", "Joann Lee", "Halden")
OTHER_JOANN = Contact("3d", "Joann Lee", "Calder")
ZOE = Contact("4c", "Zoë  Łukasiewicz-Ørsted")
NAMED_AN_ID = Contact("5b", "1f")
BOOK = Book.of([ANN, JOANN, OTHER_JOANN, ZOE, NAMED_AN_ID])


@pytest.mark.parametrize(
    ("who", "meant"),
    [
        ("1f", ANN),
        ("5b", NAMED_AN_ID),
        ("Ann Lee", ANN),
        ("  ann   LEE ", ANN),
        ("zoe", ZOE),
        ("ZOE LUKASIEWICZ-ORSTED", ZOE),
        ("łukas", ZOE),
        ("orsted", ZOE),
        ("𝐙𝐨𝐞", ZOE),
        ("3d", OTHER_JOANN),
    ],
)
def test_one_is_meant(who: str, meant: Contact) -> None:
    assert contact_meant(BOOK, who) == meant


@pytest.mark.parametrize(
    ("who", "candidates"),
    [
        ("lee", [ANN, OTHER_JOANN, JOANN]),
        ("joann lee", [OTHER_JOANN, JOANN]),
        ("ann", [ANN, OTHER_JOANN, JOANN]),
        ("e", [ANN, OTHER_JOANN, JOANN, ZOE]),
    ],
)
def test_several_fit_and_are_named_by_name_and_organisation(who: str, candidates: list[Contact]) -> None:
    with pytest.raises(NotOne) as caught:
        contact_meant(BOOK, who)
    assert list(caught.value.candidates) == candidates
    assert str(caught.value) == f"{who!r} fits {len(candidates)} people; use more of the name, or an id"


@pytest.mark.parametrize("who", ["Bob", "Ann Leeds", "Lee Ann", "4C", "halden"])
def test_nobody_fits(who: str) -> None:
    with pytest.raises(NotOne) as caught:
        contact_meant(BOOK, who)
    assert caught.value.candidates == ()
    assert str(caught.value) == f"nobody called {who!r}; see `habit-tui contacts`"


@pytest.mark.parametrize("who", ["", " ", "\t\n", "\u0301"])
def test_no_name_at_all_means_nobody_however_many_there_are(who: str) -> None:
    for book in (BOOK, Book.of([ANN]), Book.empty()):
        with pytest.raises(NotOne, match="say whom: a name, part of a name, or an id"):
            contact_meant(book, who)


def test_an_exact_name_goes_before_all_who_have_it_as_a_part() -> None:
    sam, sams = Contact("a", "Sam"), [Contact(f"b{n}", f"Sam {n}") for n in range(5)]
    assert contact_meant(Book.of([*sams, sam]), "sam") == sam


def test_what_was_typed_is_told_back_in_one_short_line() -> None:
    with pytest.raises(NotOne) as caught:
        contact_meant(BOOK, "\x1b[31m\n\u202e" + "x" * 10_000)
    assert str(caught.value).isprintable()
    assert len(str(caught.value)) < 120
