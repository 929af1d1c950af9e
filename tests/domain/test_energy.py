"""Energy: the day after a live talk, the ceiling of a week, and no second live talk by suggestion."""

from datetime import date, timedelta

import pytest

from habit_tui.domain.book import Book
from habit_tui.domain.change import Change, Record
from habit_tui.domain.compose import compose_today, page_shown, recompose_today
from habit_tui.domain.contact import Contact
from habit_tui.domain.energy import only_in_writing, quiet_because
from habit_tui.domain.plan import Plan
from habit_tui.domain.sign import Sign
from habit_tui.domain.step import Step
from habit_tui.domain.streaks.chronicle import chronicle_of
from habit_tui.domain.suggesting.suggest import suggest
from habit_tui.domain.words import Channel
from habit_tui.wiring import load_texts

TODAY = date(2026, 11, 25)
MAYA, BEN = Contact("maya", "Maya Okonkwo"), Contact("ben", "Ben Ito", phones=("1",))
PLAN = Plan("plan", date(2026, 1, 1))


def talk(days_ago: int, channel: Channel | None = "phone", who: str = "maya") -> Step:
    return Step(f"{who}{days_ago}", "talked", TODAY - timedelta(days_ago), who, channel=channel)


def quiet(*records: Record) -> str:
    return quiet_because(Book.of([MAYA, BEN, PLAN, *records]), TODAY)


@pytest.mark.parametrize("channel", ["phone", "video", "in-person", None])
def test_the_day_after_a_live_talk_is_quiet(channel: Channel | None) -> None:
    assert quiet(talk(1, channel)).startswith(
        "You talked with Maya Okonkwo yesterday, so today is a quiet day"
    )


@pytest.mark.parametrize("channel", ["email", "linkedin", "text"])
def test_a_talk_in_writing_takes_no_rest(channel: Channel) -> None:
    assert quiet(talk(1, channel)) == ""


def test_only_the_day_after_it_is_quiet_and_not_for_whoever_says_otherwise() -> None:
    assert quiet(talk(0)) == quiet(talk(2)) == ""
    assert quiet(Plan("loud", date(2026, 1, 1), at="1", quiet_days=False), talk(1)) == ""


def test_a_talk_with_somebody_forgotten_counts_and_names_nobody() -> None:
    assert quiet(talk(1, who="gone")).startswith("You talked yesterday, so")


def test_the_ceiling_of_live_talks_in_seven_days() -> None:
    assert quiet(*(talk(days) for days in (2, 4))) == ""
    assert quiet(*(talk(days) for days in (2, 4, 6))).startswith("You have had three talks in a week")
    assert quiet(*(talk(days) for days in (2, 4, 7))) == ""
    assert quiet(Plan("more", date(2026, 1, 1), at="1", most_talks=4), *map(talk, (2, 4, 6))) == ""
    assert quiet(Plan("goal", date(2026, 1, 1), at="1", goal=5), *map(talk, (2, 4, 6))) == "", (
        "the goal holds"
    )


def test_a_talk_that_is_arranged_for_today_is_enough_before_and_after_it() -> None:
    arranged = Sign("s", "arranged", TODAY - timedelta(3), "ben", "1", TODAY, "15:00", "video")
    said = "You have a talk with Ben Ito today, so a short message is plenty."
    assert quiet(arranged) == said
    assert quiet(arranged, talk(0, who="ben")) == said
    assert quiet(arranged, Sign("c", "closed", TODAY, "ben", "2")) == ""
    written = Sign("s", "arranged", TODAY - timedelta(3), "ben", "1", TODAY, "15:00", "email")
    assert quiet(written) == ""


def test_what_is_suggested_then_is_a_message() -> None:
    calm = Book.of([BEN, PLAN])
    tired = Book.of([BEN, MAYA, PLAN, talk(1)])
    texts = load_texts().drafts
    loud, soft = suggest(calm, TODAY, texts), suggest(tired, TODAY, texts)
    assert loud is not None
    assert soft is not None
    assert (loud.channel, soft.channel) == ("phone", "text")
    assert soft.why[0] == quiet_because(tired, TODAY)


def test_after_a_live_talk_no_second_one_is_suggested_on_that_day() -> None:
    book = Book.of([BEN, MAYA, PLAN, talk(0)])
    assert only_in_writing(book, "ben", TODAY)
    assert not only_in_writing(book, "maya", TODAY), "the one whom today's talk was with stays as shown"


def test_a_step_entered_for_yesterday_changes_what_today_says_at_once() -> None:
    texts, book = load_texts(), Book.of([BEN, MAYA, PLAN])
    morning = compose_today(book, chronicle_of(book, TODAY), texts)
    pinned = book.apply(Change("", quietly=(page_shown(morning, book),)))
    shown = compose_today(pinned, chronicle_of(pinned, TODAY), texts)
    other = "ben" if shown.suggestion and shown.suggestion.contact.id == "maya" else "maya"
    for step in (talk(1, who=other), talk(0, who=other)):
        after = pinned.apply(Change("", put=(step,)))
        chronicle = chronicle_of(after, TODAY)
        assert recompose_today(shown, pinned, after, chronicle, texts) == compose_today(
            after, chronicle, texts
        )
