"""After a break Today leads with what has been done in all, and with the next small step."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from habit_tui.domain.after_break import is_after_break, lead_after_break
from habit_tui.domain.book import Book
from habit_tui.domain.contact import Contact
from habit_tui.domain.plan import Plan, TimeOff
from habit_tui.domain.step import Step
from habit_tui.domain.streaks.chronicle import chronicle_of
from habit_tui.domain.today import Suggestion, Who
from tests.domain.streaks.making import MONDAY, book_of, daily, on, told, working

MAYA = Suggestion(Who("maya", "Maya Okonkwo"), "advice", (), "", (), "email")


@pytest.mark.parametrize(
    ("pattern", "after"),
    [
        ("tt", False),
        ("t-", False),
        ("t---", False),
        ("t----", True),
        ("t------", True),
        ("t------a", False),
        ("t------a-", False),
        ("-----", True),
        ("-", False),
    ],
    ids=[
        "a step today",
        "yesterday was kept",
        "two freezes held it together",
        "a day was missed",
        "days were missed",
        "today is kept again",
        "yesterday was kept again",
        "nothing since the beginning",
        "the first day",
    ],
)
def test_a_missed_day_since_the_last_kept_one_makes_a_break(pattern: str, after: bool) -> None:
    assert is_after_break(told(pattern)) is after


def test_a_rest_day_is_no_break() -> None:
    assert not is_after_break(told("ttttt---", [working()]))


def test_time_off_is_a_break_on_the_day_after_it_and_not_within_it() -> None:
    off = [TimeOff("o", on(1), on(3))]
    assert [is_after_break(told("t" + "-" * days, time_off=off)) for days in range(6)] == [
        False,
        False,
        False,
        False,
        True,
        True,
    ]
    assert not is_after_break(told("t---t-", time_off=off)), "a step ends it"


def test_without_a_history_there_is_no_break() -> None:
    assert not is_after_break(chronicle_of(Book.empty(), MONDAY))
    assert not is_after_break(chronicle_of(Book.of([Plan("p", MONDAY)]), date.min))


def test_it_leads_with_everything_that_was_done_and_one_small_step() -> None:
    book = book_of("bah------", [daily()])
    assert lead_after_break(book, chronicle_of(book, on(8)), MAYA) == (
        "In all: 2 conversations, 2 asked, 1 thanked, 1 told. "
        "The next small step: one question to Maya Okonkwo."
    )


def test_where_nobody_is_suggested_or_they_were_just_talked_to_the_step_is_told_elsewhere() -> None:
    book = book_of("a------", [daily()])
    chronicle = chronicle_of(book, on(6))
    assert lead_after_break(book, chronicle, None) == "In all: 1 asked."
    assert lead_after_break(book, chronicle, replace(MAYA, done="asked")) == "In all: 1 asked."


def test_it_says_nothing_on_other_days_nor_to_who_has_done_nothing_yet() -> None:
    book = book_of("aaaa-", [daily()])
    assert lead_after_break(book, chronicle_of(book, on(4)), MAYA) == ""
    idle = Book.of([daily(), Contact("maya", "Maya")])
    assert is_after_break(chronicle_of(idle, on(9)))
    assert lead_after_break(idle, chronicle_of(idle, on(9)), MAYA) == ""


def test_steps_that_lie_ahead_of_the_day_are_not_counted() -> None:
    book = Book.of([daily(), Step("s", "asked", on(0), "x"), Step("t", "asked", on(30), "x")])
    assert lead_after_break(book, chronicle_of(book, on(9)), None) == "In all: 1 asked."


def test_it_never_counts_what_was_missed_and_stays_short() -> None:
    book = book_of("b" * 9 + "-" * 90, [daily()])
    long_name = replace(MAYA, contact=Who("m", "\u202e" + "M" * 10_000))
    lead = lead_after_break(book, chronicle_of(book, on(9) + timedelta(days=80)), long_name)
    assert len(lead) < 160
    assert lead.isprintable()
    assert not any(word in lead.lower() for word in ("miss", "lost", "broke", "days"))
