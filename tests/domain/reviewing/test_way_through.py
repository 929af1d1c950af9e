"""The way from asking to talking to being sent on."""

from collections.abc import Sequence
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from habit_tui.domain.book import Book
from habit_tui.domain.change import Change
from habit_tui.domain.contact import Contact
from habit_tui.domain.reviewing.spans import spans_of
from habit_tui.domain.reviewing.way_through import WayThrough, silence_in_words, way_in_words, way_through
from habit_tui.domain.sign import Sign
from habit_tui.domain.step import Step
from habit_tui.domain.streaks.chronicle import chronicle_of
from tests.domain.reviewing.making import TODAY, ago, approaches, people, step
from tests.domain.streaks.making import told

BOOK = Book.of(
    [
        *(step("asked", 30, "ada"), step("asked", 20, "ada"), step("talked", 18, "ada")),
        *(step("asked", 10, "ben"), step("thanked", 9, "ben")),
        *(step("asked", 5, "cy"), step("talked", 5, "cy")),
        step("talked", 4, "di"),
        *(Contact("n1", "N", introduced_by="ada", added_on=ago(18)), Contact("n2", "M", introduced_by="ada")),
        Contact("n3", "O", introduced_by="di", added_on=ago(4)),
        Contact("n4", "P", introduced_by="cy", added_on=ago(40)),
    ]
)


def test_people_are_counted_once_and_only_those_asked() -> None:
    way = way_through(BOOK, date.min, TODAY, TODAY)

    assert way == WayThrough(asked=3, answered=2, talked=2, named=1, referrals=2)
    assert way.silent == 1
    assert way_in_words(way) == (
        "3 people asked, 2 talked with (67 %), 1 named somebody (33 %), 2 names in all. "
        "Nothing has come from one of them so far. Why is not known, and it costs nothing here: "
        "asking was your part, and it is done."
    )


def test_a_period_holds_those_asked_in_it_and_what_came_of_it_since() -> None:
    assert way_through(BOOK, ago(25), ago(19), TODAY) == WayThrough(1, 1, 1, 1, 2)
    assert way_through(BOOK, ago(12), ago(6), TODAY) == WayThrough(1, 0, 0, 0, 0)
    assert way_through(BOOK, ago(3), TODAY, TODAY) == WayThrough(0, 0, 0, 0, 0)


def test_a_conversation_before_the_asking_is_no_answer_to_it() -> None:
    book = Book.of([step("talked", 9, "ada"), step("asked", 8, "ada")])

    assert way_through(book, date.min, TODAY, TODAY).talked == 0


def test_whoever_is_known_to_have_answered_is_not_silent() -> None:
    signs = [Sign("1", "answered", ago(9), "ben"), Sign("2", "arranged", ago(3), "di")]
    way = way_through(BOOK.apply(Change("", put=tuple(signs))), date.min, TODAY, TODAY)

    assert (way.answered, way.silent) == (3, 0)
    assert way_in_words(way).startswith("3 people asked, 3 answered (100 %), 2 talked with")
    assert silence_in_words(way) == ""


@pytest.mark.parametrize(
    "sign",
    [
        Sign("1", "closed", ago(9), "ben"),
        Sign("1", "answered", ago(11), "ben"),
        Sign("1", "answered", ago(-1), "ben"),
    ],
    ids=["closed", "before the asking", "still to come"],
)
def test_what_is_no_answer_to_the_asking_is_none(sign: Sign) -> None:
    assert way_through(BOOK.apply(Change("", put=(sign,))), date.min, TODAY, TODAY).silent == 1


def test_nobody_asked_is_said_without_a_nought() -> None:
    assert way_in_words(WayThrough(0, 0, 0, 0, 0)) == "Nobody was asked in this time."
    assert WayThrough(0, 0, 0, 0, 0).share(0) == 0


def test_what_has_not_come_yet_is_no_nought() -> None:
    assert way_in_words(WayThrough(2, 0, 0, 0, 0)) == (
        "2 people asked. Nothing has come from them so far. Why is not known, and it costs nothing here: "
        "asking was your part, and it is done."
    )


def test_silence_blames_nobody() -> None:
    words = silence_in_words(WayThrough(9, 2, 2, 0, 0))

    assert words.startswith("Nothing has come from 7 of them so far.")
    assert not any(word in words.lower() for word in ("fail", "reject", "ignor", "only", "should"))


@pytest.mark.parametrize(("count", "share"), [(0, 0), (1, 13), (4, 50), (8, 100)])
def test_shares_are_of_those_asked_and_rounded_half_up(count: int, share: int) -> None:
    assert WayThrough(8, count, count, 0, 0).share(count) == share


@settings(max_examples=200, deadline=None)
@given(approaches(), people(), st.integers(-3, 45), st.integers(-3, 45))
def test_no_part_is_more_than_the_whole(
    steps: Sequence[Step], known: Sequence[Contact], first: int, last: int
) -> None:
    start, end = ago(max(first, last)), ago(min(first, last))
    book = Book.of(
        [*steps, *known, Sign("1", "answered", ago(5), "ada"), Sign("2", "arranged", ago(9), "ben")]
    )
    way = way_through(book, start, end, TODAY)
    asked = {one.contact for one in steps if one.kind == "asked" and start <= one.on <= min(end, TODAY)}

    assert way.asked == len(asked)
    assert 0 <= way.talked <= way.answered <= way.asked
    assert way.named <= min(way.asked, way.referrals)
    assert 0 <= way.silent <= way.asked


def test_the_spans_end_today_and_begin_where_their_names_say() -> None:
    spans = spans_of(told("a" * 30))

    assert [(span.name, span.start) for span in spans] == [
        ("your whole history", date(2026, 11, 2)),
        ("this year", date(2026, 1, 1)),
        ("the last 12 weeks", date(2026, 9, 9)),
        ("this month", date(2026, 12, 1)),
    ]
    assert {span.end for span in spans} == {date(2026, 12, 1)}


def test_without_a_history_there_are_spans_all_the_same() -> None:
    assert spans_of(chronicle_of(Book.empty(), TODAY))[0].start == TODAY
