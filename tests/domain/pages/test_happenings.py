"""What happened with somebody, and what is next, in words."""

from dataclasses import replace
from datetime import date

import pytest

from habit_tui.domain.book import Book
from habit_tui.domain.change import Record
from habit_tui.domain.contact import Contact
from habit_tui.domain.happenings import happenings_with
from habit_tui.domain.next_words import next_in_words
from habit_tui.domain.page import Skip
from habit_tui.domain.promise import Promise
from habit_tui.domain.sign import Sign
from habit_tui.domain.step import Feeling, Step
from habit_tui.domain.step_words import details_in_words
from habit_tui.domain.words import StepKind

TODAY = date(2026, 11, 23)
MAYA = Contact("maya", "Maya", added_on=date(2026, 11, 2), introduced_by="dana")
DANA = Contact("dana", "Dana Cole")
ASKED = Step("s", "asked", date(2026, 11, 20), "maya", "1")


def step(kind: StepKind, day: int) -> Step:
    return Step(f"{kind}{day}", kind, date(2026, 11, day), "maya", str(day))


def happened(*records: Record) -> list[str]:
    book = Book.of([MAYA, DANA, *records])
    return [f"{one.on.day} {one.words}" for one in happenings_with(book, MAYA, TODAY)]


def next_with(*records: Record, contact: Contact = MAYA) -> str:
    return next_in_words(Book.of([DANA, contact, *records]), contact, TODAY)


def test_everything_that_happened_is_told_the_last_of_it_first() -> None:
    assert happened(
        replace(ASKED, channel="email", reason="advice", expected=Feeling(7, 6), note="about the rota"),
        Sign("g", "answered", date(2026, 11, 21), "maya", "2"),
        Sign("h", "arranged", date(2026, 11, 21), "maya", "3", date(2026, 11, 26), "15:00", "phone"),
        Promise("p", date(2026, 11, 20), "maya", "the article", date(2026, 11, 22), "4"),
        Skip("k", date(2026, 11, 3), "maya", "not-now"),
    ) == [
        "22 you kept your word: the article",
        "21 arranged a talk for 26 Nov at 15:00, by phone",
        "21 answered",
        "20 you promised: the article",
        "20 asked by email, for advice · expected: uncomfortable 7, minding 6 of 10: about the rota",
        "3 put aside for some days",
        "2 named by Dana Cole",
    ]


def test_nothing_said_of_a_step_is_nothing_told() -> None:
    assert details_in_words(ASKED) == ""
    assert details_in_words(replace(ASKED, kind="talked", felt=Feeling(None, 2))) == "felt: minding 2 of 10"


@pytest.mark.parametrize(
    ("records", "words"),
    [
        ((), "a first approach, whenever you like"),
        ((ASKED,), "nothing: an answer may come; one more message is fair from 1 Dec"),
        (
            (step("asked", 11),),
            "one more message is fair; an answer may come until 1 Dec, and no answer says little",
        ),
        (
            (step("asked", 5), step("asked", 20)),
            "an answer may come until 1 Dec, and no answer says little",
        ),
        ((ASKED, Sign("g", "answered", TODAY, "maya", "2")), "arrange a talk, or write back"),
        (
            (ASKED, Sign("g", "arranged", TODAY, "maya", "2", date(2026, 11, 26))),
            "you talk on 26 Nov",
        ),
        ((step("talked", 20),), "a thank-you, in a line"),
        ((step("thanked", 20),), "tell Dana Cole what came of it"),
        ((step("told", 20),), "nothing is due; a hello after some months is welcome"),
        ((Sign("g", "closed", TODAY, "maya", "2"),), "nothing is due; another try after some months is fair"),
    ],
)
def test_what_is_next_follows_from_where_it_stands(records: tuple[Record, ...], words: str) -> None:
    assert next_with(*records) == words


def test_whoever_rests_and_is_in_no_thread_is_left_alone() -> None:
    resting = replace(MAYA, resting=True)
    assert next_with(contact=resting) == "resting: not suggested until you wake them"
    assert next_with(step("talked", 20), contact=resting) == "a thank-you, in a line"


def test_a_thank_you_to_somebody_whom_nobody_named_closes_it() -> None:
    assert next_with(step("thanked", 20), contact=replace(MAYA, introduced_by=None)) == "nothing is due"
