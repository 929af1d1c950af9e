"""Which people of a file come in, and what else with them."""

from datetime import date

from habit_tui.domain.contact import Contact
from habit_tui.domain.incoming import brought_in_said, numbers_said, only, people_in
from habit_tui.domain.intents.people import BringIn
from habit_tui.domain.objection import Objection
from habit_tui.domain.step import Step
from habit_tui.domain.target import Insight

MONDAY = date(2026, 11, 23)
ANN, BEN, CY = Contact("a", "Ann"), Contact("b", "Ben"), Contact("c", "Cy")
OF_ANN = Step("s1", "asked", MONDAY, "a")
OF_BEN = Insight("i", MONDAY, "They hire.", contact="b")
OF_SOMEBODY_THERE = Step("s2", "asked", MONDAY, "z")
OF_NOBODY = Objection("o", "No.", "rejection", MONDAY)
INTENT = BringIn((ANN, BEN), (CY,), "x.json", (OF_ANN, OF_BEN, OF_SOMEBODY_THERE, OF_NOBODY))


def test_everybody_is_what_the_file_holds() -> None:
    assert people_in(INTENT) == (ANN, BEN, CY)
    assert only(INTENT, {0, 1, 2}) == INTENT


def test_of_some_only_what_speaks_of_them_comes_along() -> None:
    assert only(INTENT, {0}) == BringIn((ANN,), (), "x.json", (OF_ANN, OF_SOMEBODY_THERE, OF_NOBODY))
    assert only(INTENT, {1, 2}) == BringIn((BEN,), (CY,), "x.json", (OF_BEN, OF_SOMEBODY_THERE, OF_NOBODY))


def test_people_without_ids_of_their_own_are_told_apart_by_where_they_stand() -> None:
    twins = (Contact("", "Ann", "Iris"), Contact("", "Ann", "Halden"))
    assert only(BringIn(twins, (), "x.csv", (OF_NOBODY,)), {1}) == BringIn(
        (twins[1],), (), "x.csv", (OF_NOBODY,)
    )


def test_it_is_said_in_numbers_before_and_after() -> None:
    assert numbers_said(1200, 3, 0, 2, 1) == "1,200 new · 3 filled in · 1 other entry · 2 left out"
    assert (
        brought_in_said(INTENT) == "2 people added, 1 filled in, 4 other entries added. u takes it all back."
    )
    assert brought_in_said(BringIn((ANN,))) == "1 person added. u takes it all back."
