"""Why nobody is left, told for each cause."""

from datetime import date, timedelta

import pytest

from habit_tui.domain.book import Book
from habit_tui.domain.change import Record
from habit_tui.domain.contact import Contact
from habit_tui.domain.page import Skip
from habit_tui.domain.step import Step
from habit_tui.domain.suggesting.nobody import nobody_left

TODAY = date(2026, 11, 23)
KIM, LEE = Contact("kim", "Kim"), Contact("lee", "Lee")


def step(kind: str, who: str, days: int) -> Step:
    kinds = {"asked": Step("", "asked", TODAY, ""), "talked": Step("", "talked", TODAY, "")}
    return Step(f"{kind}{who}{days}", kinds[kind].kind, TODAY - timedelta(days=days), who)


@pytest.mark.parametrize(
    ("records", "cause"),
    [
        ([], "Nobody is entered yet."),
        ([Contact("kim", "Kim", resting=True)], "Everybody you have entered is resting."),
        ([KIM, step("talked", "kim", 5)], "You have spoken with everybody within the last month."),
        ([KIM, step("asked", "kim", 2)], "You have asked everybody, and answers may still come."),
        ([KIM, step("asked", "kim", 30)], "You have asked everybody, and nobody is asked again"),
        ([KIM, step("asked", "kim", 90), step("asked", "kim", 80)], "You have asked everybody twice"),
        ([KIM, Skip("k", TODAY, "kim", "not-now")], "You have put everybody aside for today."),
        (
            [KIM, Skip("k", TODAY - timedelta(2), "kim", "scary")],
            "You have put everybody aside for some days.",
        ),
        (
            [KIM, LEE, Contact("c", "C", resting=True), step("talked", "kim", 5), step("asked", "lee", 2)],
            "Nobody is left today: one spoken to lately, one still to answer and one resting.",
        ),
    ],
)
def test_it_says_why_and_what_to_do_next_in_two_sentences(records: list[Record], cause: str) -> None:
    told = nobody_left(Book.of(records), TODAY)
    assert told.startswith(cause)
    assert told.count(". ") == 1
    assert "add two" in told.lower()
    assert len(told) <= 220


def test_it_says_nothing_while_somebody_is_left() -> None:
    assert nobody_left(Book.of([KIM, LEE, step("talked", "kim", 5)]), TODAY) == ""
