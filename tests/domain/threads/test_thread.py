"""Where a thread stands, to the day."""

from datetime import date, timedelta

import pytest

from habit_tui.domain.book import Book
from habit_tui.domain.business_days import business_day_after
from habit_tui.domain.change import Record
from habit_tui.domain.contact import Contact
from habit_tui.domain.page import Skip
from habit_tui.domain.promise import Drop
from habit_tui.domain.sign import Sign
from habit_tui.domain.step import Step
from habit_tui.domain.threads.heard import last_heard
from habit_tui.domain.threads.thread import Thread, nudge_id, thread_of
from habit_tui.domain.words import SignKind, StepKind
from tests.domain.suggesting.judged import business_days

MONDAY = date(2026, 11, 2)


def on(days: int) -> date:
    return MONDAY + timedelta(days)


def step(kind: StepKind, days: int, at: str = "1") -> Step:
    return Step(f"{kind}{days}{at}", kind, on(days), "maya", at)


def sign(kind: SignKind, days: int, at: str = "2", day: int | None = None) -> Sign:
    return Sign(f"{kind}{days}{at}", kind, on(days), "maya", at, None if day is None else on(day))


def thread(today: int, *records: Record) -> Thread:
    return thread_of(Book.of([Contact("maya", "Maya"), *records]), "maya", on(today))


def test_nothing_has_begun_with_somebody_new() -> None:
    assert thread(0) == Thread("none", None, 0)


@pytest.mark.parametrize(
    ("records", "state", "since", "asks"),
    [
        ([step("asked", 0)], "asked", 0, 1),
        ([step("asked", 0), step("asked", 0, "3")], "asked", 0, 1),
        ([step("asked", 0), step("asked", 2)], "asked", 2, 2),
        ([step("asked", 0), sign("answered", 2)], "answered", 2, 0),
        ([step("asked", 0), sign("arranged", 2, day=9)], "arranged", 2, 0),
        ([sign("arranged", 2, day=9), step("thanked", 3)], "arranged", 2, 0),
        ([sign("arranged", 2, day=9), sign("arranged", 3, day=10)], "arranged", 3, 0),
        ([step("asked", 0), step("talked", 2)], "talked", 2, 0),
        ([step("talked", 2), step("asked", 2, "3")], "asked", 2, 1),
        ([step("talked", 2), step("thanked", 3)], "thanked", 3, 0),
        ([step("talked", 2), step("thanked", 3), step("told", 4)], "told", 4, 0),
        ([step("asked", 0), step("told", 1)], "told", 1, 1),
        ([step("talked", 2), sign("closed", 3)], "closed", 3, 0),
        ([sign("closed", 1), step("asked", 2)], "asked", 2, 1),
        ([step("asked", 0), Skip("k", on(2), "maya", "talked", "3")], "talked", 2, 0),
        ([step("asked", 0), Skip("k", on(2), "maya", "scary", "3")], "asked", 0, 1),
    ],
)
def test_the_last_event_tells(records: list[Record], state: str, since: int, asks: int) -> None:
    stands = thread(5, *records)
    assert (stands.state, stands.since, stands.asks) == (state, on(since), asks)


def test_what_is_arranged_is_told_while_it_is() -> None:
    arranged = sign("arranged", 2, day=9)
    assert thread(3, arranged).arranged == arranged
    assert thread(3, arranged, step("told", 3)).arranged == arranged
    assert thread(9, arranged, step("talked", 9)).arranged is None
    assert thread(9, arranged, sign("closed", 3)).arranged is None


def test_an_approach_that_nobody_answers_is_let_go_after_twice_seven_business_days() -> None:
    asked = step("asked", 0)
    closes = business_day_after(on(0), 14)
    assert business_days(on(0), closes) == 14
    last = (closes - MONDAY).days
    assert thread(last - 1, asked).state == "asked"
    assert (thread(last, asked).state, thread(last + 99, asked).since) == ("closed", closes)


def test_an_unanswered_nudge_is_let_go_after_seven() -> None:
    last = (business_day_after(on(10), 7) - MONDAY).days
    assert thread(last - 1, step("asked", 0), step("asked", 10)).state == "asked"
    assert thread(last, step("asked", 0), step("asked", 10)).state == "closed"


def test_letting_the_nudge_go_closes_the_thread() -> None:
    asked = step("asked", 0)
    assert thread(11, asked, Drop(nudge_id(asked), on(11), "maya")).state == "closed"


def test_an_answer_after_it_was_let_go_opens_it_again() -> None:
    assert thread(90, step("asked", 0), sign("answered", 80)).state == "answered"


def test_whoever_talked_answered_or_arranged_was_heard_of() -> None:
    def heard(*records: Record) -> tuple[date, str] | None:
        return last_heard(Book.of(records), "maya")

    assert heard(step("asked", 1), step("thanked", 2), step("told", 3), sign("closed", 4)) is None
    assert heard(step("talked", 1), sign("answered", 2)) == (on(2), "2")
    assert heard(sign("arranged", 5, day=9)) == (on(5), "2")
    assert heard(Skip("k", on(2), "maya", "talked", "3")) == (on(2), "3")


@pytest.mark.parametrize("offset", range(14))
@pytest.mark.parametrize("count", [1, 3, 7, 14])
def test_business_days_are_counted_from_every_weekday(offset: int, count: int) -> None:
    day = business_day_after(on(offset), count)
    assert (business_days(on(offset), day), day.weekday() < 5) == (count, True)
