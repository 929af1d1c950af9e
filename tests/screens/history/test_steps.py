"""The steps of a day: seen, entered, moved and removed."""

from datetime import date

import pytest

from habit_tui.domain.intents.steps import LogConversation, LogStep, MoveStep, RemoveStep
from habit_tui.screens.dialogs.move_step import MoveStepDialog
from habit_tui.screens.dialogs.step_form import StepForm
from habit_tui.screens.history import HistoryScreen
from habit_tui.widgets.choice_line import ChoiceLine
from habit_tui.widgets.heatmap import LABEL, Heatmap
from habit_tui.widgets.step_list import StepList
from tests.screens.pages.host import Host, hosted, lines_of, text_of, type_text
from tests.screens.pages.people import RECORDS

TUESDAY = (LABEL + 4, 2)
"""Where 17 November stands, with its two steps."""


def steps(host: Host) -> list[str]:
    return [line for line in lines_of(host.page.query_one(StepList)) if line.strip()]


def wrong(host: Host) -> str:
    return " ".join(text_of(host, "#wrong").split())


async def test_a_day_with_several_steps_lists_them_with_their_notes() -> None:
    async with hosted(HistoryScreen, RECORDS) as (host, pilot):
        await pilot.click(Heatmap, offset=TUESDAY)
        await pilot.pause()
        assert steps(host) == ["  talked with Dana Cole  in the canteen", "› asked Maya Okonkwo"]
        await pilot.press("down")
        await pilot.pause()
        assert not host.page.query_one(StepList).display


async def test_the_marked_step_is_removed_and_undo_brings_it_back() -> None:
    async with hosted(HistoryScreen, RECORDS) as (host, pilot):
        await pilot.click(Heatmap, offset=TUESDAY)
        await pilot.press("enter", "up", "x")
        await pilot.pause()
        assert host.intents == [RemoveStep("s2")]
        assert host.told == ["Removed: talked with Dana Cole. Undo brings it back"]
        assert "kept, asked Maya Okonkwo" in text_of(host, "#day-words")
        assert not host.book.insights.keys() & {"s2"}
        host.action_undo()
        await pilot.pause()
        assert text_of(host, "#day-words") == "Tuesday 17 November: kept"
        assert len(steps(host)) == 2


async def test_a_click_marks_the_step_that_keys_act_on() -> None:
    async with hosted(HistoryScreen, RECORDS) as (host, pilot):
        await pilot.click(Heatmap, offset=TUESDAY)
        await pilot.pause()
        await pilot.click(StepList, offset=(6, 0))
        await pilot.press("x")
        assert host.intents == [RemoveStep("s2")]


async def test_escape_gives_the_arrows_back_to_the_days() -> None:
    async with hosted(HistoryScreen, RECORDS) as (host, pilot):
        await pilot.click(Heatmap, offset=TUESDAY)
        await pilot.press("enter", "up", "escape", "up")
        await pilot.pause()
        assert "Monday 16 November" in text_of(host, "#day-words")


async def test_a_day_without_steps_has_nothing_to_move_or_remove() -> None:
    async with hosted(HistoryScreen, RECORDS) as (host, pilot):
        await pilot.press("x", "m")
        await pilot.pause()
        assert host.screen is host.page
        assert not host.intents


@pytest.mark.parametrize(
    ("typed", "to"), [("yesterday", date(2026, 11, 22)), ("2026-11-12", date(2026, 11, 12))]
)
async def test_a_step_is_moved_to_the_day_that_is_typed(typed: str, to: date) -> None:
    async with hosted(HistoryScreen, RECORDS) as (host, pilot):
        await pilot.press("home", "m")
        assert isinstance(host.screen, MoveStepDialog)
        assert "asked Maya Okonkwo" in text_of(host, "#heading")
        await type_text(pilot, typed)
        await pilot.press("enter")
        await pilot.pause()
        assert host.intents == [MoveStep("s1", to)]
        assert host.book.steps["s1"].on == to


async def test_a_move_to_no_day_the_same_day_or_a_day_to_come_says_what_is_wrong() -> None:
    async with hosted(HistoryScreen, RECORDS) as (host, pilot):
        await pilot.press("home", "m", "enter")
        assert "type the day" in wrong(host)
        for typed, said in (
            ("soon", "is no day"),
            ("2026-11-02", "the day it has already"),
            ("2026-11-24", "still to come"),
        ):
            host.screen.query_one("#on").focus()
            await pilot.press("end", *["backspace"] * 12)
            await type_text(pilot, typed)
            await pilot.press("enter")
            await pilot.pause()
            assert said in wrong(host)
        await pilot.press("escape")
        assert not host.intents


async def test_a_step_is_entered_for_the_day_under_the_cursor() -> None:
    async with hosted(HistoryScreen, RECORDS) as (host, pilot):
        await pilot.press("left", "n")
        assert isinstance(host.screen, StepForm)
        assert "Monday 16 November" in text_of(host, "#heading")
        await type_text(pilot, "ben")
        await pilot.pause()
        assert text_of(host, "#meant").strip() == "Ben Ito"
        await pilot.press("tab")
        await type_text(pilot, "by letter")
        await pilot.press("enter")
        await pilot.pause()
        assert host.intents == [LogStep("asked", "ben", date(2026, 11, 16), note="by letter")]
        assert text_of(host, "#day-words") == "Monday 16 November: kept"
        assert steps(host) == ["› asked Ben Ito  by letter"]


async def test_a_conversation_of_another_day_is_entered_by_its_date() -> None:
    async with hosted(HistoryScreen, RECORDS) as (host, pilot):
        await pilot.press("n")
        await type_text(pilot, "okonkwo")
        await pilot.press("up", "right")
        assert host.screen.query_one("#kind", ChoiceLine).value == "talked"
        host.screen.query_one("#on").focus()
        await pilot.press("end", *["backspace"] * 10)
        await type_text(pilot, "-3")
        await pilot.press("enter")
        await pilot.pause()
        assert host.intents == [LogConversation("maya", date(2026, 11, 20))]


async def test_a_name_that_fits_nobody_or_several_is_never_guessed() -> None:
    async with hosted(HistoryScreen, RECORDS) as (host, pilot):
        await pilot.press("n", "enter")
        assert "say whom" in wrong(host)
        await type_text(pilot, "o")
        await pilot.press("enter")
        assert "fits 4 people" in wrong(host)
        assert text_of(host, "#meant").strip().startswith("Ben Ito, Dana Cole, Maya Okonkwo and 1 more")
        await type_text(pilot, "qq")
        await pilot.press("enter")
        assert "nobody called 'oqq'" in wrong(host)
        await pilot.press("escape")
        assert not host.intents


async def test_a_step_of_a_day_to_come_is_refused_and_the_history_stays() -> None:
    async with hosted(HistoryScreen, RECORDS) as (host, pilot):
        await pilot.press("n")
        await type_text(pilot, "ben")
        host.screen.query_one("#on").focus()
        await pilot.press("end", *["backspace"] * 10)
        await type_text(pilot, "2026-11-24")
        await pilot.press("enter")
        await pilot.pause()
        assert "still to come" in wrong(host)
        assert not host.intents
