"""Steps: entered, moved, removed; and a conversation with what it gave."""

from dataclasses import replace
from datetime import date

import pytest

from habit_tui.domain.book import Book
from habit_tui.domain.change import Change
from habit_tui.domain.contact import Contact
from habit_tui.domain.intents import Intent
from habit_tui.domain.intents.steps import Learned, LogConversation, LogStep, MoveStep, RemoveStep
from habit_tui.domain.step import UNSAID, Feeling, Step
from habit_tui.domain.target import Insight, Target
from habit_tui.domain.words import STEP_KINDS, StepKind
from tests.domain.intents.making import AT, BOOK, DANA, MAYA, MONDAY, NOW, ago, changed, declined


@pytest.mark.parametrize("kind", STEP_KINDS)
def test_a_step_is_entered_for_today_with_all_that_was_said(kind: StepKind) -> None:
    change, book = changed(LogStep(kind, "dana", None, "feedback", "phone", Feeling(7, 0), "  kind "))
    [step] = book.steps.values()
    assert step == Step(
        NOW.new_id(), kind, MONDAY, "dana", AT, "feedback", "phone", expected=Feeling(7, 0), note="kind"
    )
    assert change.text == f"{kind} Dana Cole"


def test_a_step_with_todays_suggestion_takes_over_its_reason() -> None:
    def reason(intent: LogStep | LogConversation) -> str | None:
        return next(iter(changed(intent)[1].steps.values())).reason

    assert reason(LogStep("asked", "maya")) == "advice"
    assert reason(LogConversation("maya")) == "advice"
    assert reason(LogStep("asked", "maya", reason="perspective")) == "perspective"
    assert reason(LogStep("asked", "dana")) is None
    assert reason(LogStep("asked", "maya", on=ago(1))) is None, "that day showed somebody else"


@pytest.mark.parametrize("on", [ago(0), ago(1), date(1970, 1, 1)])
def test_a_step_can_be_entered_for_an_earlier_day(on: date) -> None:
    assert changed(LogStep("asked", "maya", on))[1].steps_on.keys() == {on}


@pytest.mark.parametrize(
    ("intent", "said"),
    [
        (LogStep("asked", "nobody"), "that person is no longer in your list"),
        (LogConversation("nobody"), "that person is no longer in your list"),
        (LogStep("asked", "maya", ago(-1)), "2026-11-24 is still to come; a step is entered once it is done"),
        (LogConversation("maya", date.max), "9999-12-31 is still to come; a step is entered once it is done"),
        (LogStep("asked", "maya", date.min), "0001-01-01 is too long ago; give a date since 1970-01-01"),
        (LogStep("asked", "maya", expected=Feeling(11)), "11 is not between 0 and 10"),
        (LogStep("asked", "maya", expected=Feeling(None, -1)), "-1 is not between 0 and 10"),
        (LogConversation("maya", felt=Feeling(5, 99)), "99 is not between 0 and 10"),
        (MoveStep("s", ago(0)), "that step is no longer in your journal"),
        (RemoveStep("s"), "that step is no longer in your journal"),
    ],
)
def test_what_cannot_be_is_told(intent: Intent, said: str) -> None:
    assert declined(intent) == said


def test_a_conversation_in_a_hurry_is_one_step() -> None:
    change, book = changed(LogConversation("maya"))
    assert change.put == (Step(NOW.new_id(), "talked", MONDAY, "maya", AT, "advice"),)
    assert change.text == "talked with Maya Okonkwo"
    assert book.contacts == BOOK.contacts


def test_a_conversation_holds_what_was_learned_who_was_named_and_how_it_felt() -> None:
    learned = (
        Learned(" They hire in spring. "),
        Learned("  "),
        Learned("It is a lot of travel.", "role"),
        Learned("Too broad.", "value-proposition"),
        Learned("Halden is growing.", target="h"),
    )
    _, book = changed(
        LogConversation(
            "maya", ago(1), "video", Feeling(3, 2), learned, (" Sam Reyes ", "", "SAM REYES"), " n "
        )
    )
    [step] = book.steps.values()
    assert (step.on, step.channel, step.felt, step.expected, step.note) == (
        ago(1),
        "video",
        Feeling(3, 2),
        UNSAID,
        "n",
    )
    assert [(i.text, i.about, i.target) for i in book.insights.values()] == [
        ("They hire in spring.", "organisation", "t"),
        ("It is a lot of travel.", "role", None),
        ("Too broad.", "value-proposition", None),
        ("Halden is growing.", "organisation", "h"),
    ]
    assert {(i.on, i.contact, i.step) for i in book.insights.values()} == {(ago(1), "maya", step.id)}
    [sam] = [c for c in book.contacts.values() if c not in (MAYA, DANA)]
    assert sam == Contact(sam.id, "Sam Reyes", introduced_by="maya", added_on=ago(1))


def test_who_was_named_and_is_there_already_does_not_come_twice() -> None:
    assert changed(LogConversation("maya", referrals=("dana  cole",)))[1].contacts == BOOK.contacts


def test_an_insight_about_a_role_finds_the_target_of_that_role() -> None:
    book = BOOK.apply(Change("", put=(Target("r", "Operations Lead", "role"),)))
    _, after = changed(LogConversation("maya", learned=(Learned("x", "role"),)), book)
    assert [insight.target for insight in after.insights.values()] == ["r"]


def test_a_step_is_moved_and_is_otherwise_as_it_was() -> None:
    step = Step("s", "asked", MONDAY, "maya", AT, "advice", note="n")
    change, book = changed(MoveStep("s", ago(2)), Book.of([MAYA, step]))
    assert book.steps == {"s": replace(step, on=ago(2))}
    assert change.text == "moved asked to 2026-11-21"
    assert "still to come" in declined(MoveStep("s", ago(-1)), Book.of([step]))


def test_a_step_of_somebody_forgotten_can_be_moved_and_removed() -> None:
    book = Book.of([Step("s", "asked", MONDAY, "gone")])
    assert changed(MoveStep("s", ago(2)), book)[1].steps_on.keys() == {ago(2)}
    assert changed(RemoveStep("s"), book)[1].steps == {}


def test_a_step_removed_takes_the_insights_along_that_came_with_it() -> None:
    book = Book.of(
        [
            MAYA,
            Step("s", "talked", MONDAY, "maya"),
            Insight("i", MONDAY, "x", step="s"),
            Insight("j", MONDAY, "y", contact="maya"),
        ]
    )
    change, after = changed(RemoveStep("s"), book)
    assert not after.steps
    assert after.insights.keys() == {"j"}
    assert change.text == "removed talked of 2026-11-23"
