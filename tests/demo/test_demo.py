"""The demo holds together on any day, and has something of everything to show."""

from collections import Counter
from datetime import date, timedelta

import pytest

from habit_tui.demo.book import demo_book
from habit_tui.demo.journal import open_demo
from habit_tui.demo.learned import HEARD, SKIPS
from habit_tui.demo.months import NOTES, NUMBERS, WEEKS
from habit_tui.demo.people import FRESH, PEOPLE
from habit_tui.domain.book import Book
from habit_tui.domain.intents.steps import LogStep
from habit_tui.domain.reframing.own_numbers import own_numbers
from habit_tui.domain.streaks.chronicle import chronicle_of
from habit_tui.domain.suggesting.suggest import suggest
from habit_tui.texts.drafts import load_draft_texts

MONDAY = date(2026, 11, 23)
DRAFTS = load_draft_texts()
THIS_WEEK = [MONDAY + timedelta(days=number) for number in range(7)]
A_YEAR_AND_MORE = [date(2027, 12, 1) + timedelta(days=number) for number in range(400)]


def states(book: Book, today: date) -> Counter[str]:
    chronicle = chronicle_of(book, today)
    assert chronicle.begin is not None
    return Counter(state for _, state in chronicle.days(chronicle.begin, today))


def test_the_same_day_gives_the_same_book() -> None:
    assert demo_book(MONDAY) == demo_book(MONDAY)


@pytest.mark.parametrize("today", THIS_WEEK)
def test_the_history_has_days_of_every_kind(today: date) -> None:
    found = states(demo_book(today), today)
    assert {"kept", "missed", "frozen", "rest", "off"} <= found.keys()
    assert found["missed"] <= 2


@pytest.mark.parametrize("today", THIS_WEEK)
def test_the_streak_is_one_that_a_person_can_reach_and_not_the_first(today: date) -> None:
    chronicle = chronicle_of(demo_book(today), today)
    assert 7 <= chronicle.streak.current <= 12
    assert chronicle.streak.freezes >= 1
    assert len(chronicle.runs) == 3
    recent = [state for _, state in chronicle.days(chronicle.runs[-1].start, today)]
    assert recent.count("frozen") == 1


def test_today_is_open_and_nothing_is_done_for_the_visitor() -> None:
    for today in THIS_WEEK:
        book = demo_book(today)
        assert max(step.on for step in book.steps.values()) < today
        assert chronicle_of(book, today).streak.today in ("open", "rest")


@pytest.mark.parametrize("today", [*A_YEAR_AND_MORE[::7], date(2028, 2, 29), date(2024, 2, 29)])
def test_on_every_day_somebody_was_named_the_day_before_and_is_suggested(today: date) -> None:
    book = demo_book(today)
    suggestion = suggest(book, today, DRAFTS)
    assert suggestion is not None
    assert suggestion.contact.id == FRESH
    assert book.contacts[FRESH].added_on == today - timedelta(days=1)


def test_it_holds_together_on_four_hundred_days_in_a_row() -> None:
    for today in A_YEAR_AND_MORE:
        book = demo_book(today)
        assert chronicle_of(book, today).streak.current >= 7
        assert all(step.contact in book.contacts for step in book.steps.values())
        assert all(skip.contact in book.contacts for skip in book.skips.values())
        assert all(insight.step in book.steps for insight in book.insights.values())
        assert all(
            insight.target is None or insight.target in book.targets for insight in book.insights.values()
        )


def test_everybody_is_one_person_with_a_name_of_their_own() -> None:
    assert len(PEOPLE) == 45
    assert len({person.id for person in PEOPLE}) == len({person.name for person in PEOPLE}) == 45
    assert {person.closeness for person in PEOPLE} == {"weak", "medium", "strong"}
    ids = {person.id for person in PEOPLE}
    assert {person.named_by for person in PEOPLE if person.named_by} <= ids
    assert {heard.who for heard in HEARD} | {
        skip.who for skip in SKIPS
    } | NUMBERS.keys() | NOTES.keys() <= ids


def test_nobody_talks_before_being_asked_nor_is_thanked_before_talking() -> None:
    done: dict[str, set[str]] = {}
    for week in WEEKS:
        for day in week:
            for word, who in (entry.split() for entry in filter(None, day.split(", "))):
                if word != "asked":
                    assert ("talked" if word in ("thanked", "told") else "asked") in done[who], (word, who)
                done.setdefault(who, set()).add(word)


def test_a_referral_is_approached_only_after_whoever_named_them_was_talked_with() -> None:
    book = demo_book(MONDAY)
    for contact in book.contacts.values():
        if contact.introduced_by:
            steps = book.steps_with.get(contact.id, ())
            talks = [step for step in book.steps_with.get(contact.introduced_by, ()) if step.kind == "talked"]
            assert talks, contact.name
            assert all(step.on > talks[0].on for step in steps), contact.name


def test_the_persons_own_numbers_are_enough_to_be_quoted_and_one_did_mind() -> None:
    yours = own_numbers(demo_book(MONDAY))
    assert yours.n >= 6
    assert yours.minded == 1
    assert yours.expected_mind is not None
    assert yours.felt_mind is not None
    assert yours.felt_mind < yours.expected_mind


def test_some_were_asked_and_never_answered() -> None:
    book = demo_book(MONDAY)
    silent = [
        who
        for who, steps in book.steps_with.items()
        if {step.kind for step in steps} == {"asked"} and steps[-1].on < MONDAY - timedelta(days=14)
    ]
    assert len(silent) >= 2


def test_every_screen_has_something_to_show() -> None:
    journal = open_demo(MONDAY)
    book, today = journal.snapshot.book, journal.snapshot.today
    assert today.objection_words == "I don't want to bother my old colleagues."
    assert today.reframe is not None
    assert today.suggestion is not None
    assert book.profile.welcomed
    assert book.profile.value_proposition
    assert len(book.targets) == 8
    assert len(book.plans) == 2
    assert {objection.kind for objection in book.objections.values()} >= {"bother", "fake", "introvert"}
    by_place = Counter(insight.target for insight in book.insights.values() if insight.target)
    assert by_place["t-lanthorn"] >= 2


def test_a_visitor_can_take_a_step_and_take_it_back_but_not_the_demo() -> None:
    journal = open_demo(MONDAY)
    before = journal.snapshot.book
    assert journal.perform(LogStep("asked", FRESH)).today.streak.today == "kept"
    assert journal.undo()[0] == "asked Soo-jin Park"
    assert journal.undo()[0] is None
    assert journal.snapshot.book.contacts == before.contacts
    assert journal.snapshot.book.steps == before.steps


def test_two_visitors_do_not_share_a_journal() -> None:
    first, second = open_demo(MONDAY), open_demo(MONDAY)
    first.perform(LogStep("asked", FRESH))
    assert second.refresh() is None
    assert second.snapshot.today.streak.today == "open"
