"""Today, put together: the page stays all day, and what is added to it follows from the book."""

from dataclasses import replace
from datetime import timedelta

import pytest

from habit_tui.domain.book import Book
from habit_tui.domain.change import Change, Record
from habit_tui.domain.compose import compose_today, page_shown, recompose_today
from habit_tui.domain.contact import Contact
from habit_tui.domain.objection import Objection
from habit_tui.domain.page import Page, Profile, Skip
from habit_tui.domain.plan import Plan
from habit_tui.domain.step import Feeling, Step
from habit_tui.domain.streaks.chronicle import chronicle_of
from habit_tui.domain.target import Target
from habit_tui.domain.today import Today
from tests.journal.making import BOTHER, KIM, MAYA, MONDAY, NORTHWIND, PLAN, START, texts

BOOK = Book.of(START)


def today_of(book: Book, ahead: int = 0) -> Today:
    return compose_today(book, chronicle_of(book, MONDAY + timedelta(days=ahead)), texts())


def shown(book: Book) -> Book:
    """Return the book once its page was remembered."""
    return book.apply(Change("", quietly=(page_shown(today_of(book), book),)))


def after(book: Book, *put: Record, remove: tuple[Record, ...] = ()) -> Today:
    """Return Today after a change, carried along; what it tells is what the book tells."""
    changed = book.apply(Change("", put, remove))
    carried = recompose_today(today_of(book), book, changed, chronicle_of(changed, MONDAY), texts())
    assert carried == today_of(changed)
    return carried


def who(today: Today) -> str:
    return today.suggestion.contact.id if today.suggestion else ""


def test_today_holds_the_answer_the_person_the_streak_and_the_weeks() -> None:
    today = today_of(BOOK)
    assert (today.date, today.objection_words, today.objection_kind) == (MONDAY, BOTHER.words, "bother")
    assert today.reframe is not None
    assert who(today) == "maya"
    assert today.nobody == ""
    assert today.streak == chronicle_of(BOOK, MONDAY).streak
    assert [len(week) for week in today.weeks] == [7] * 5
    assert today.weeks[-1][0] == "open"
    assert (today.names_added, today.lead, today.due) == (0, "", ())


def test_an_empty_book_says_what_to_do_first() -> None:
    today = today_of(Book.empty())
    assert (today.objection_kind, today.objection_words, today.reframe, today.suggestion) == (
        None,
        "",
        None,
        None,
    )
    assert today.nobody.startswith("Nobody is entered yet. Add two people you know")


def test_the_page_remembers_the_reframe_of_each_kind_answered_and_the_person() -> None:
    page = page_shown(today_of(BOOK), BOOK)
    assert (page.on, page.contact, page.target) == (MONDAY, "maya", "t")
    assert page.reframes.keys() == {"bother"}
    fake = shown(BOOK).apply(Change("", put=(Objection("f", "I feel like a fake.", "fake", MONDAY),)))
    again = page_shown(today_of(fake), fake)
    assert again.reframes.keys() == {"bother", "fake"}
    assert again.reframes["bother"] == page.reframes["bother"]
    assert page_shown(today_of(shown(BOOK)), shown(BOOK)) == page, "seen twice, remembered once"


def test_the_page_of_an_empty_book_remembers_nothing() -> None:
    assert page_shown(today_of(Book.empty()), Book.empty()) == Page("2026-11-23", MONDAY)


def test_an_opener_of_ones_own_stays_with_its_person() -> None:
    own = Book.of([*START, Page("2026-11-23", MONDAY, {}, "maya", "advice", "t", "Mine.")])
    assert page_shown(today_of(own), own).opener == "Mine."
    skipped = own.apply(Change("", put=(Skip("k", MONDAY, "maya", "scary"),)))
    page = page_shown(today_of(skipped), skipped)
    assert page.contact != "maya"
    assert page.opener == ""


@pytest.mark.parametrize(
    "put",
    [
        Step("s", "asked", MONDAY, "maya", "1"),
        Step("s", "talked", MONDAY, "dana", "1"),
        Step("s", "talked", MONDAY - timedelta(1), "maya", "1"),
        replace(MAYA, organisation="Halden", known_from="worked together"),
        replace(MAYA, name="Maya O."),
        replace(NORTHWIND, motivation=0),
        Target("h", "Halden", motivation=3),
        Contact("sam", "Sam Reyes", introduced_by="dana", added_on=MONDAY),
        Profile(value_proposition="Calm operations."),
        Objection("f", "I feel like a fake.", "fake", MONDAY),
        replace(PLAN, days=frozenset()),
        replace(KIM, resting=True),
    ],
    ids=lambda record: f"{type(record).__name__} {record.id}",
)
def test_edits_and_steps_leave_the_person_of_the_day(put: Record) -> None:
    assert who(after(shown(BOOK), put)) == "maya"


def test_who_is_gone_resting_or_skipped_is_replaced() -> None:
    book = shown(BOOK)
    page = book.page_on(MONDAY)
    for today in (
        after(book, remove=(MAYA,)),
        after(book, replace(MAYA, resting=True)),
        after(book, Skip("k", MONDAY, "maya", "not-now"), replace(page, contact=None, reason=None)),
    ):
        assert who(today) in ("dana", "kim")


def test_what_one_offers_is_asked_about_as_soon_as_it_is_said() -> None:
    page = Page("2026-11-23", MONDAY, {}, "maya", "feedback", "t")
    book = Book.of([*START, page])
    before = today_of(book).suggestion
    said = after(book, Profile(value_proposition="Calm operations for railways.")).suggestion
    assert before is not None
    assert said is not None
    assert said.questions != before.questions


def test_what_is_done_with_the_person_today_is_told() -> None:
    book = shown(BOOK)
    asked, talked = Step("a", "asked", MONDAY, "maya", "1"), Step("b", "talked", MONDAY, "maya", "2")
    told = [
        after(book, *steps).suggestion
        for steps in ((), (asked,), (asked, talked), (replace(asked, on=MONDAY - timedelta(1)),))
    ]
    assert [suggestion and suggestion.done for suggestion in told] == [None, "asked", "talked", None]


def test_a_talk_that_completes_three_pairs_of_numbers_brings_them_in_at_once() -> None:
    pairs = [
        step
        for who, ago in (("dana", 3), ("kim", 2))
        for step in (
            Step(f"a{who}", "asked", MONDAY - timedelta(ago), who, "1", expected=Feeling(7, 7)),
            Step(f"t{who}", "talked", MONDAY - timedelta(ago), who, "2", felt=Feeling(2, 2)),
        )
    ]
    asked = Step("a", "asked", MONDAY, "maya", "1", expected=Feeling(7, 7))
    book = shown(Book.of([*START, *pairs])).apply(Change("", put=(asked,)))
    assert who(today_of(book)) == "maya"
    unchanged = after(book, Step("n", "asked", MONDAY, "kim", "3")).reframe
    assert unchanged == today_of(book).reframe
    assert unchanged is not None
    assert unchanged.yours is None
    told = after(book, Step("t", "talked", MONDAY, "maya", "2", felt=Feeling(3, 2))).reframe
    assert told is not None
    assert told.yours is not None
    assert told.yours.n == 3
    late = Step("late", "talked", MONDAY - timedelta(1), "kim", "3", felt=Feeling(9, 9))
    more = Step("more", "asked", MONDAY - timedelta(1), "kim", "1", expected=Feeling(1, 1))
    assert (entered := after(book, late, more).reframe) is not None
    assert entered.yours is not None


def test_the_next_day_is_another_page() -> None:
    asked = shown(BOOK).apply(Change("", put=(Step("s", "asked", MONDAY, "maya", "1"),)))
    tomorrow = today_of(asked, 1)
    assert who(tomorrow) in ("dana", "kim")
    assert tomorrow.reframe is not None
    assert today_of(asked).reframe is not None
    assert tomorrow.reframe.id != shown(BOOK).page_on(MONDAY).reframes["bother"]


def test_adding_two_names_is_told_and_keeps_no_day() -> None:
    nobody = Book.of([PLAN, BOTHER])
    two = (Contact("a", "Ann", added_on=MONDAY), Contact("b", "Ben", added_on=MONDAY))
    assert today_of(nobody).nobody
    assert after(nobody, two[0]).names_added == 1
    today = after(nobody, *two)
    assert today.names_added == 2
    assert who(today) in ("a", "b")
    assert (today.streak.today, today.streak.current) == ("open", 0)
    assert today_of(Book.of([PLAN, *two]), 1).names_added == 0, "it is the step of that day alone"
    named = replace(two[0], introduced_by="maya")
    assert after(nobody, named, two[1]).names_added == 2, "whoever was named in a talk is one more name"


def test_names_taken_back_are_not_told() -> None:
    ann = Contact("a", "Ann", added_on=MONDAY)
    book = BOOK.apply(Change("", put=(ann,)))
    assert today_of(book).names_added == 1
    assert after(book, remove=(ann,)).names_added == 0


def test_after_a_break_today_leads_with_all_that_was_done_until_the_next_step() -> None:
    long_ago = Step("s", "talked", MONDAY - timedelta(14), "dana", "1")
    book = shown(Book.of([*START, long_ago]))
    assert today_of(book).lead == (
        "In all: 1 conversation. The next small step: one question to Maya Okonkwo."
    )
    assert after(book, Step("t", "asked", MONDAY, "maya", "2")).lead == ""
    assert after(book, replace(Plan("p", MONDAY - timedelta(14)), id="plan", days=frozenset())).lead == ""


def test_the_weeks_begin_as_the_plan_has_it() -> None:
    sunday = after(BOOK, replace(PLAN, first_weekday=6))
    assert [week[1] for week in sunday.weeks][-1] == "open"
