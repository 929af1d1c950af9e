"""Each follow-up: from when, until when, and what ends it."""

from datetime import date, timedelta

import pytest

from habit_tui.domain.book import Book
from habit_tui.domain.change import Record
from habit_tui.domain.contact import Contact
from habit_tui.domain.follow_ups.due import due_today, every_due
from habit_tui.domain.follow_ups.message import message_for
from habit_tui.domain.follow_ups.next_person import organisations_waited_at
from habit_tui.domain.plan import Plan, TimeOff
from habit_tui.domain.promise import Drop, Promise
from habit_tui.domain.sign import Sign
from habit_tui.domain.step import Step
from habit_tui.domain.streaks.schedule import schedule_of
from habit_tui.domain.words import SignKind, StepKind
from habit_tui.texts.follow_ups import FollowUpTextError, load_follow_up_texts, read_follow_up_texts

MONDAY = date(2026, 11, 2)
MAYA = Contact("maya", "Maya Okonkwo", "Northwind Rail")
DANA = Contact("dana", "Dana Cole", introduced_by="maya")
FIN = Contact("fin", "Fin Roy", introduced_by="maya")


def on(days: int) -> date:
    return MONDAY + timedelta(days)


def step(kind: StepKind, days: int, who: str = "maya", at: str = "1") -> Step:
    return Step(f"{kind}-{who}-{days}{at}", kind, on(days), who, at)


def sign(kind: SignKind, days: int, at: str = "9") -> Sign:
    return Sign(f"{kind}{days}", kind, on(days), "maya", at)


def book(*records: Record) -> Book:
    return Book.of([MAYA, DANA, FIN, *records])


def due(today: int, *records: Record) -> list[tuple[str, str]]:
    return [(one.kind, one.contact.id) for one in every_due(book(*records), on(today))]


TALKED = step("talked", 0)


@pytest.mark.parametrize("today", [0, 1, 2, 21])
def test_a_talk_is_to_be_thanked_for_from_its_day(today: int) -> None:
    assert due(today, TALKED) == [("thank", "maya")]


@pytest.mark.parametrize(
    ("today", "also"),
    [
        (22, []),
        (1, [step("thanked", 0, at="2")]),
        (1, [step("thanked", 1)]),
        (1, [Drop(f"thank-{TALKED.id}", on(1), "maya")]),
        (1, [sign("closed", 1)]),
    ],
    ids=["three weeks later", "thanked at once", "thanked", "let go", "closed"],
)
def test_it_is_due_no_more(today: int, also: list[Record]) -> None:
    assert due(today, TALKED, *also) == []


def test_an_earlier_thank_you_is_for_an_earlier_talk() -> None:
    assert due(5, step("thanked", -1), TALKED) == [("thank", "maya")]
    assert due(5, Drop(f"thank-{TALKED.id}", on(1), "maya"), TALKED, step("talked", 4)) == [("thank", "maya")]


def test_a_closed_thread_that_goes_on_has_follow_ups_again() -> None:
    assert due(3, TALKED, sign("closed", 1), step("talked", 3)) == [("thank", "maya")]


DANAS = step("talked", 0, "dana")
THANKED = step("thanked", 0, "dana", "2")


@pytest.mark.parametrize(("today", "waits"), [(0, False), (1, True), (21, True), (22, False)])
def test_an_introducer_is_told_from_the_day_after_a_talk_with_whom_they_named(
    today: int, waits: bool
) -> None:
    assert due(today, DANAS, THANKED) == ([("tell", "maya")] if waits else [])


@pytest.mark.parametrize(
    "also",
    [step("told", 0, at="2"), step("told", 1), Drop(f"tell-{DANAS.id}", on(1), "maya"), sign("closed", 1)],
    ids=["told at once", "told", "let go", "closed"],
)
def test_an_introducer_who_knows_is_told_no_more(also: Record) -> None:
    assert due(1, DANAS, THANKED, also) == []


def test_only_the_first_talk_with_somebody_is_told_of() -> None:
    again = [step("talked", 5, "dana"), step("thanked", 5, "dana", "2")]
    assert due(6, DANAS, step("told", 1), *again) == []


def test_of_two_whom_one_named_one_word_tells() -> None:
    both = [DANAS, THANKED, step("talked", 1, "fin"), step("thanked", 1, "fin", "2")]
    [tell] = every_due(book(*both), on(2))
    assert tell.id == "tell-talked-fin-11"
    assert due(2, *both, Drop(tell.id, on(2), "maya")) == [], "letting go of the later lets go of both"


def test_nobody_is_told_where_the_introducer_is_forgotten_or_oneself() -> None:
    loop = Contact("loop", "Loop", introduced_by="loop")
    talks = [step("talked", 0, "loop"), step("thanked", 0, "loop", "2")]
    assert [one.kind for one in every_due(Book.of([loop, DANA, DANAS, THANKED, *talks]), on(3))] == []


ASKED = step("asked", 0)


@pytest.mark.parametrize(("today", "waits"), [(8, False), (9, True), (17, True), (18, False)])
def test_one_nudge_after_seven_business_days_until_seven_more_have_passed(today: int, waits: bool) -> None:
    assert due(today, ASKED) == ([("nudge", "maya")] if waits else [])


@pytest.mark.parametrize(
    "also",
    [
        step("asked", 5),
        sign("answered", 3),
        step("talked", -1),
        sign("closed", 3),
        Contact("maya", "Maya", resting=True),
        Drop(f"nudge-{ASKED.id}", on(9), "maya"),
    ],
    ids=["nudged", "answered", "talked before", "closed", "resting", "let go"],
)
def test_there_is_never_a_second_nudge_and_none_where_it_is_not_wanted(also: Record) -> None:
    waits = isinstance(also, Step) and also.kind == "talked"
    assert (("nudge", "maya") in due(9, ASKED, also)) is waits


def test_a_nudge_of_long_ago_does_not_come_back() -> None:
    assert due(60, step("asked", 0), step("asked", 45)) == []


PROMISE = Promise("p", on(0), "maya", "send the article", at="1")


@pytest.mark.parametrize(
    ("today", "also", "waits"),
    [
        (0, [], True),
        (400, [], True),
        (1, [Promise("p", on(0), "maya", "send", kept_on=on(1))], False),
        (1, [Drop("promise-p", on(1), "maya")], False),
        (1, [sign("closed", 1)], False),
        (-1, [], False),
    ],
)
def test_a_promise_waits_until_it_is_kept_or_let_go(today: int, also: list[Record], waits: bool) -> None:
    assert due(today, PROMISE, *also) == ([("promise", "maya")] if waits else [])


@pytest.mark.parametrize(("days", "waited"), [(0, True), (2, True), (3, False)])
def test_a_colleague_waits_three_business_days(days: int, waited: bool) -> None:
    asked_on_monday = book(ASKED)
    assert bool(organisations_waited_at(asked_on_monday, on(days))) is waited
    assert not organisations_waited_at(book(ASKED, sign("answered", 0)), on(days))


def test_a_weekend_is_no_time_to_answer() -> None:
    assert organisations_waited_at(book(step("asked", 3)), on(7)) == {"northwind rail"}
    assert not organisations_waited_at(book(step("asked", 3)), on(8))


def test_a_day_that_the_plan_leaves_out_and_time_off_are_free_of_follow_ups() -> None:
    plan, off = Plan("plan", on(-30)), TimeOff("off", on(1), on(2))
    planned = book(TALKED, plan, off)
    shown = [len(due_today(planned, schedule_of(planned), on(days))) for days in range(8)]
    assert shown == [1, 0, 0, 1, 1, 0, 0, 1]
    without = book(TALKED)
    assert len(due_today(without, schedule_of(without), on(5))) == 1, "no plan leaves a day out"


def test_what_should_wait_least_comes_first() -> None:
    talk = Sign("s", "arranged", on(0), "fin", "1", on(2))
    records = (talk, PROMISE, step("talked", 1, "dana"), Contact("ben", "Ben"), step("asked", -7, "ben"))
    whole = book(*records)
    assert [one.kind for one in due_today(whole, schedule_of(whole), on(2))] == [
        "talk",
        "thank",
        "promise",
        "tell",
        "nudge",
    ]


def test_words_name_whom_they_are_for_and_stay_the_same() -> None:
    texts, whole = load_follow_up_texts(), book(DANAS, step("asked", -10))
    for one in every_due(whole, on(2)):
        words = message_for(one, whole, texts)
        assert words == message_for(one, whole, texts)
        assert one.contact.name.split()[0] in words
        assert "{" not in words
        assert "job" not in words


def test_without_a_name_there_are_words_still() -> None:
    nameless = Book.of([Contact("x", "@"), step("talked", 0, "x")])
    [thank] = every_due(nameless, on(0))
    assert message_for(thank, nameless, load_follow_up_texts()).startswith("Thank you")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("[thank", "follow_ups.toml"),
        ("[promise]\na='x'", "promise is no follow-up that is a message"),
        ("[thank]\na=1", "thank.a: no text"),
        ("[thank]\na='Hi {who}'", "nothing is known as who"),
        ("[thank]\na='Hi {first}'", "one draft should need nothing"),
    ],
)
def test_a_text_that_is_wrong_is_named(text: str, why: str) -> None:
    with pytest.raises(FollowUpTextError, match=why):
        read_follow_up_texts(text)
