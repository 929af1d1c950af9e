"""What is typed into a field, made into days, names and people."""

from datetime import date

import pytest

from habit_tui.domain.change import CannotDo
from habit_tui.domain.entry import day_entered, names_entered, people_entered
from habit_tui.domain.intents.people import Details

WEDNESDAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("", WEDNESDAY),
        ("  Today ", WEDNESDAY),
        ("yesterday", date(2026, 11, 24)),
        ("-0", WEDNESDAY),
        ("-3", date(2026, 11, 22)),
        ("-30", date(2026, 10, 26)),
        ("tuesday", date(2026, 11, 24)),
        ("Tue", date(2026, 11, 24)),
        ("thurs", date(2026, 11, 19)),
        ("wed", date(2026, 11, 18)),
        ("2026-02-28", date(2026, 2, 28)),
        (" 2024-02-29 ", date(2024, 2, 29)),
    ],
)
def test_a_day_is_told_in_many_ways(typed: str, day: date) -> None:
    assert day_entered(typed, WEDNESDAY) == day


@pytest.mark.parametrize(
    "typed", ["tu", "tuesdays", "2026-02-30", "2026-13-01", "3", "+3", "soon", "23/11", "--3"]
)
def test_what_is_no_day_is_told_with_what_can_be_typed(typed: str) -> None:
    with pytest.raises(CannotDo) as caught:
        day_entered(typed, WEDNESDAY)
    assert str(caught.value) == (
        f"{typed!r} is no day: type 2026-11-23, yesterday, monday, or -3 for three days ago"
    )


def test_days_before_the_first_there_is_are_none() -> None:
    with pytest.raises(CannotDo, match="'-9999' is no day"):
        day_entered("-9999", date(20, 1, 1))
    with pytest.raises(CannotDo, match="'yesterday' is no day"):
        day_entered("yesterday", date.min)


def test_a_long_or_hostile_text_is_told_back_short_and_harmless() -> None:
    with pytest.raises(CannotDo) as caught:
        day_entered("\x1b[2J\u202e" + "x" * 10_000, WEDNESDAY)
    assert str(caught.value).isprintable()
    assert len(str(caught.value)) < 150


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("", ()),
        (" , ;\n", ()),
        ("Sam Reyes", ("Sam Reyes",)),
        ("Sam  Reyes, Ann;Kim\nSam Reyes", ("Sam Reyes", "Ann", "Kim")),
        ("sam, Sam", ("sam", "Sam")),
    ],
)
def test_names_are_told_apart_and_kept_once(typed: str, names: tuple[str, ...]) -> None:
    assert names_entered(typed) == names


@pytest.mark.parametrize(
    ("typed", "people"),
    [
        ("", []),
        ("\n , Halden\n", []),
        ("Maya Okonkwo", [("Maya Okonkwo", "", "")]),
        ("Maya Okonkwo, Northwind Rail", [("Maya Okonkwo", "Northwind Rail", "")]),
        (
            "Maya Okonkwo, Northwind Rail, operations lead, depot",
            [("Maya Okonkwo", "Northwind Rail", "operations lead, depot")],
        ),
        (
            "Maya ( Northwind Rail )\nDana;Halden\tlead",
            [("Maya", "Northwind Rail", ""), ("Dana", "Halden", "lead")],
        ),
        ("Maya (Okonkwo", [("Maya (Okonkwo", "", "")]),
        ("[bold], \u202eX", [("[bold]", "\u202eX", "")]),
    ],
)
def test_people_are_told_one_a_line(typed: str, people: list[tuple[str, str, str]]) -> None:
    assert people_entered(typed) == tuple(
        Details(name=name, organisation=organisation, role=role) for name, organisation, role in people
    )
