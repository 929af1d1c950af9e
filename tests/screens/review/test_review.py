"""The page of the review: what it shows, and the keys that work on it."""

from datetime import date, timedelta

import pytest

from habit_tui.domain.contact import Contact
from habit_tui.domain.intents.steps import LogConversation
from habit_tui.domain.step import Feeling, Step
from habit_tui.screens.history import HistoryScreen
from habit_tui.screens.review import ReviewScreen
from habit_tui.widgets.funnel import Funnel
from habit_tui.widgets.review import Review
from tests.screens.pages.host import TODAY, demo_records, hosted, text_of, words_of
from tests.screens.pages.people import HOSTILE, MAYA, RECORDS


async def test_every_number_there_is_to_review_is_on_the_page() -> None:
    async with hosted(ReviewScreen, demo_records(), size=(80, 24)) as (host, _):
        words = words_of([*host.page.query("Review Static"), *host.page.query("Review Lines")])

    for part in (
        "30 conversations in all, 30 this year, 4 this month.",
        "45 days, 2 Sep to 4 Nov, your best",
        "18 weeks, 30 conversations. The goal was reached in 7 of 17 weeks that had one.",
        "Tue 8 talks kept 12 of 16",
        "Expected 6.5 of 10 on average, and it was 3.5 (n = 12).",
        "Expected 7.1 of 10 on average, and it was 2.2 (n = 12).",
        "The way through, your whole history",
        "They gave you 9 names.",
    ):
        assert part in words


async def test_the_period_of_the_way_changes_by_a_key_and_comes_round_again() -> None:
    async with hosted(ReviewScreen, demo_records(), size=(80, 24)) as (host, pilot):
        seen = []
        for _ in range(5):
            seen.append(text_of(host, "#way-label"))
            await pilot.press("p")

        assert seen == [
            "The way through, your whole history",
            "The way through, this year",
            "The way through, the last 12 weeks",
            "The way through, this month",
            "The way through, your whole history",
        ]
        assert host.screen.query_one(Funnel).region.bottom <= host.screen.query_one("#page").region.bottom


async def test_it_is_opened_from_history_and_left_with_escape() -> None:
    async with hosted(HistoryScreen, RECORDS, size=(80, 24)) as (host, pilot):
        await pilot.press("r")
        assert isinstance(host.screen, ReviewScreen)
        await pilot.pause()
        assert "1 conversation in all" in text_of(host, "#review-talks")

        await pilot.press("escape")
        assert isinstance(host.screen, HistoryScreen)


async def test_a_change_is_reviewed_at_once() -> None:
    async with hosted(ReviewScreen, RECORDS, size=(80, 24)) as (host, pilot):
        host.page.snapshot = host.journal.perform(LogConversation("ben"))
        await pilot.pause()

        assert "2 conversations in all" in text_of(host, "#review-talks")
        assert text_of(host, "RunLines").startswith("1 day, since 23 Nov")


async def test_what_needs_three_says_so() -> None:
    async with hosted(ReviewScreen, RECORDS, size=(80, 24)) as (host, _):
        assert "It takes three conversations" in text_of(host, "#felt-mind")


async def test_with_nothing_entered_it_says_what_begins_it() -> None:
    async with hosted(ReviewScreen, (), size=(60, 20)) as (host, pilot):
        talks = words_of(host.screen.query("#review-talks"))
        assert talks == "There is nothing to review yet. Your first step begins it."
        assert not any(widget.region for widget in host.screen.query("Review Lines"))
        await pilot.press("p")


@pytest.mark.parametrize("name", HOSTILE, ids=range(len(HOSTILE)))
async def test_a_hostile_name_is_shown_as_plain_text(name: str) -> None:
    asked = Step("a", "asked", TODAY - timedelta(3), "x", "1", expected=Feeling(5, 5))
    talked = Step("t", "talked", TODAY - timedelta(2), "x", "2", felt=Feeling(5, 2))
    async with hosted(ReviewScreen, (Contact("x", name), asked, talked), size=(60, 20)) as (host, pilot):
        host.screen.query_one("#felt-mind").scroll_visible(animate=False)
        await pilot.pause()
        text = text_of(host, "#felt-mind")
        await pilot.click("#felt-mind", offset=(12, 1))

        assert host.actions == []
        assert "\x1b" not in text
        assert " 5 → 2" in text


async def test_ten_years_of_names_and_numbers_are_a_page_and_no_scroll_of_thousands() -> None:
    days = [date(2017, 1, 1) + timedelta(days=9 * number) for number in range(400)]
    steps = [
        step
        for number, day in enumerate(days)
        for step in (
            Step(f"a{number}", "asked", day, "maya", "1", expected=Feeling(6, 7)),
            Step(f"t{number}", "talked", day, "maya", "2", felt=Feeling(3, 2)),
        )
    ]
    async with hosted(ReviewScreen, (MAYA, *steps), size=(80, 24)) as (host, _):
        assert host.screen.query_one(Review).size.height < 80
        assert "and 388 before them, counted in the averages" in text_of(host, "#felt-mind")
        assert "(n = 400)" in text_of(host, "#felt-mind")
