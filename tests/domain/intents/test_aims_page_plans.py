"""Objections, targets, today's page, the plan and time off."""

from dataclasses import replace
from datetime import date

import pytest

from habit_tui.domain.book import Book
from habit_tui.domain.change import Change
from habit_tui.domain.intents import Intent
from habit_tui.domain.intents.aims import (
    ChooseObjection,
    RemoveTarget,
    SetTarget,
    SetTargets,
    SetValueProposition,
)
from habit_tui.domain.intents.page import ChooseTheme, EditOpener, FinishWelcome, SkipContact, TurnPage
from habit_tui.domain.intents.plans import CancelTimeOff, ChangePlan, TakeTimeOff
from habit_tui.domain.objection import Objection
from habit_tui.domain.page import Profile, Skip
from habit_tui.domain.plan import Plan, TimeOff
from habit_tui.domain.target import Insight, Target
from habit_tui.domain.words import SKIP_WHYS, SkipWhy
from tests.domain.intents.making import (
    AT,
    BOOK,
    MAYA,
    MONDAY,
    NORTHWIND,
    NOW,
    PAGE,
    ago,
    changed,
    declined,
)


def test_an_objection_is_todays_from_now_on() -> None:
    change, book = changed(ChooseObjection("  I feel like a fake. ", "fake"))
    assert book.objection == Objection(NOW.new_id(), "I feel like a fake.", "fake", MONDAY, AT)
    assert change.text == "objection 'I feel like a fake.'"


def test_words_said_before_are_chosen_again_under_their_id() -> None:
    before = Book.of(
        [Objection("a", "I feel like a fake.", "fake", ago(9)), Objection("b", "No time.", "no-time", ago(1))]
    )
    _, book = changed(ChooseObjection("i feel like a FAKE.", "fake"), before)
    assert book.objections.keys() == {"a", "b"}
    assert book.objection == Objection("a", "i feel like a FAKE.", "fake", MONDAY, AT)


def test_a_target_is_an_organisation_unless_said_otherwise() -> None:
    change, book = changed(SetTarget(" Halden "))
    assert book.targets[NOW.new_id()] == Target(NOW.new_id(), "Halden", "organisation", 2)
    assert change.text == "target Halden"
    _, book = changed(SetTarget("Operations lead", "role", 0))
    assert book.targets[NOW.new_id()] == Target(NOW.new_id(), "Operations lead", "role", 0)


def test_a_target_of_the_same_name_is_changed_and_not_doubled() -> None:
    _, book = changed(SetTarget("northwind  RAIL", motivation=3))
    assert book.targets == {"t": replace(NORTHWIND, motivation=3)}
    _, book = changed(SetTarget("Northwind Rail", "role"))
    assert len(book.targets) == 2, "a role of that name is another target"


def test_several_targets_come_in_one_change_the_new_ones_alone() -> None:
    change, book = changed(SetTargets((" Halden ", "Northwind rail", "Halden", ""), ("Lead",)))
    assert [(t.name, t.kind) for t in book.targets.values()] == [
        ("Northwind Rail", "organisation"),
        ("Halden", "organisation"),
        ("Lead", "role"),
    ]
    assert change.text == "added 2 targets"
    assert changed(SetTargets(("Halden",)))[0].text == "added 1 target"


def test_names_that_differ_in_their_capitals_alone_are_one_target() -> None:
    _, book = changed(SetTargets(("Halden", "HALDEN")))
    assert [t.name for t in book.targets.values()] == ["Northwind Rail", "Halden"]


def test_a_target_is_removed_and_what_was_learned_stays() -> None:
    before = BOOK.apply(Change("", put=(Insight("i", MONDAY, "x", target="t"),)))
    change, book = changed(RemoveTarget("t"), before)
    assert book.targets == {}
    assert book.insights == before.insights
    assert change.text == "removed target Northwind Rail"


def test_the_value_proposition_the_theme_and_the_welcome_are_the_profiles() -> None:
    assert changed(SetValueProposition(" Calm. "))[1].profile == Profile(value_proposition="Calm.")
    for intent, profile in (
        (FinishWelcome(), Profile(welcomed=True)),
        (ChooseTheme("paper"), Profile(theme="paper")),
    ):
        change, book = changed(intent)
        assert book.profile == profile
        assert not change.put, "nothing to undo"


def test_turning_the_page_changes_nothing_by_itself() -> None:
    assert changed(TurnPage()) == (Change(""), BOOK)


@pytest.mark.parametrize("why", SKIP_WHYS)
def test_someone_else_today_frees_the_page_and_rests_the_wrong_person_alone(why: SkipWhy) -> None:
    change, book = changed(SkipContact("maya", why))
    assert book.skips == {NOW.new_id(): Skip(NOW.new_id(), MONDAY, "maya", why, AT)}
    page = book.page_on(MONDAY)
    assert (page.contact, page.reason, page.target, page.opener) == (None, None, None, "")
    assert page.reframes == PAGE.reframes
    assert book.contacts["maya"].resting == (why == "wrong-person")
    assert not book.steps
    assert change.text == "skipped Maya Okonkwo"


def test_skipping_somebody_who_is_not_on_the_page_leaves_the_page() -> None:
    assert changed(SkipContact("dana", "scary"))[1].pages == BOOK.pages


def test_the_opener_can_be_edited_and_given_back() -> None:
    _, book = changed(EditOpener("  Hi Maya, mine. "))
    assert book.page_on(MONDAY) == replace(PAGE, opener="Hi Maya, mine.")
    assert changed(EditOpener(""), book)[1].page_on(MONDAY) == PAGE


def test_a_plan_holds_from_today_and_the_old_one_until_then() -> None:
    old = Plan("p", ago(30), frozenset({0, 1}), 5, "conversations", "05:00", 6)
    change, book = changed(ChangePlan(days=frozenset({2})), Book.of([old]))
    new = replace(old, id=NOW.new_id(), since=MONDAY, days=frozenset({2}), at=AT)
    assert book.plans == {"p": old, new.id: new}
    assert (book.plan_on(ago(1)), book.plan_on(MONDAY)) == (old, new)
    assert change.text == "plan"


def test_a_plan_changed_twice_on_a_day_is_one_plan() -> None:
    _, book = changed(ChangePlan(goal=1), Book.of([Plan("p", MONDAY, goal=4)]))
    assert book.plans == {"p": Plan("p", MONDAY, goal=1, at=AT)}


def test_the_first_plan_takes_the_usual_for_what_was_not_said() -> None:
    assert changed(ChangePlan(goal=0))[1].plan_on(MONDAY) == Plan(NOW.new_id(), MONDAY, goal=0, at=AT)
    assert changed(ChangePlan(days=frozenset()))[1].plan_on(MONDAY) == Plan(
        NOW.new_id(), MONDAY, frozenset(), at=AT
    )


@pytest.mark.parametrize("starts", ["00:00", "04:00", "09:59", "11:59"])
def test_a_day_can_start_in_the_morning(starts: str) -> None:
    plan = changed(ChangePlan(day_starts=starts))[1].plan_on(MONDAY)
    assert plan is not None
    assert plan.day_starts == starts


@pytest.mark.parametrize(
    "starts", ["12:00", "24:00", "4:00", "0400Z", "T0400", "04+01", "04.00", "", "04:60", "٠٤:٠٠"]
)
def test_what_is_no_start_of_a_day_is_told(starts: str) -> None:
    assert declined(ChangePlan(day_starts=starts)) == (
        f"{starts!r} is no start of a day: give a time from 00:00 to 11:59"
    )


def off(*spans: tuple[int, int]) -> Book:
    """Return a book with time off; days after Monday."""
    return Book.of([TimeOff(f"o{n}", ago(-a), ago(-b)) for n, (a, b) in enumerate(spans)])


def spans(book: Book) -> list[tuple[int, int]]:
    return sorted(((t.start - MONDAY).days, (t.end - MONDAY).days) for t in book.time_off.values())


@pytest.mark.parametrize(
    ("there", "new", "then"),
    [
        ([], (0, 0), [(0, 0)]),
        ([(0, 2)], (4, 5), [(0, 2), (4, 5)]),
        ([(0, 2)], (3, 5), [(0, 5)]),
        ([(3, 5)], (0, 2), [(0, 5)]),
        ([(0, 2), (6, 9)], (2, 7), [(0, 9)]),
        ([(1, 2), (4, 5), (20, 21)], (0, 9), [(0, 9), (20, 21)]),
        ([], (-30, -20), [(-30, -20)]),
    ],
)
def test_time_off_joins_what_it_touches(
    there: list[tuple[int, int]], new: tuple[int, int], then: list[tuple[int, int]]
) -> None:
    _, book = changed(TakeTimeOff(ago(-new[0]), ago(-new[1])), off(*there))
    assert spans(book) == then


@pytest.mark.parametrize(
    ("there", "gone", "then"),
    [
        ([(0, 9)], (0, 9), []),
        ([(0, 9)], (-5, 20), []),
        ([(0, 9)], (3, 4), [(0, 2), (5, 9)]),
        ([(0, 9)], (0, 0), [(1, 9)]),
        ([(0, 9)], (9, 9), [(0, 8)]),
        ([(0, 2), (5, 9), (20, 21)], (2, 6), [(0, 1), (7, 9), (20, 21)]),
    ],
)
def test_days_are_taken_out_of_time_off(
    there: list[tuple[int, int]], gone: tuple[int, int], then: list[tuple[int, int]]
) -> None:
    _, book = changed(CancelTimeOff(ago(-gone[0]), ago(-gone[1])), off(*there))
    assert spans(book) == then
    assert len({*book.time_off}) == len(then)


def test_time_off_is_named_by_its_days() -> None:
    assert changed(TakeTimeOff(MONDAY, MONDAY))[0].text == "time off 2026-11-23"
    assert changed(TakeTimeOff(MONDAY, ago(-1)))[0].text == "time off 2026-11-23 to 2026-11-24"
    assert changed(CancelTimeOff(MONDAY, MONDAY), off((0, 1)))[0].text == "no time off 2026-11-23"


@pytest.mark.parametrize(
    ("intent", "said"),
    [
        (ChooseObjection(" ", "fake"), "say in your own words what you have against networking"),
        (SetTarget(" "), "a target needs a name: an organisation, or a role"),
        (SetTarget("X", motivation=4), "4 is not between 0 and 3"),
        (SetTargets(("northwind rail", " ")), "those are on your list already"),
        (RemoveTarget("x"), "that target is no longer on your list"),
        (SkipContact("x", "scary"), "that person is no longer in your list"),
        (ChangePlan(goal=101), "a weekly goal of 101 is not between 0 and 100"),
        (ChangePlan(goal=-1), "a weekly goal of -1 is not between 0 and 100"),
        (ChangePlan(days=frozenset({7})), "the days of a plan are mon, tue, wed, thu, fri, sat, sun"),
        (ChangePlan(first_weekday=7), "a week begins on mon, tue, wed, thu, fri, sat or sun"),
        (TakeTimeOff(MONDAY, ago(1)), "2026-11-22 comes before 2026-11-23: give the first day first"),
        (CancelTimeOff(MONDAY, ago(1)), "2026-11-22 comes before 2026-11-23: give the first day first"),
        (CancelTimeOff(MONDAY, MONDAY), "none of those days is off"),
        (TakeTimeOff(MONDAY, date(2040, 1, 1)), "that is more than ten years: check the dates"),
        (TakeTimeOff(date.max, date.max), "give dates from 1970-01-01 to 2199-12-31"),
        (CancelTimeOff(date.min, date.min), "give dates from 1970-01-01 to 2199-12-31"),
    ],
)
def test_what_cannot_be_is_told(intent: Intent, said: str) -> None:
    assert declined(intent) == said


def test_days_that_are_off_already_are_not_taken_again() -> None:
    assert declined(TakeTimeOff(ago(-1), ago(-2)), off((0, 4))) == "those days are off already"


def test_without_a_suggestion_there_is_no_opener_to_edit() -> None:
    assert declined(EditOpener("Hi"), Book.of([MAYA])) == (
        "nobody is suggested today, so there is no message to edit"
    )
