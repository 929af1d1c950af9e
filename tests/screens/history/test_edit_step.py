"""A step is said otherwise, and everything said of it is shown."""

from dataclasses import replace
from datetime import date

from habit_tui.domain.intents.steps import LogStep
from habit_tui.domain.step import Feeling
from habit_tui.screens.dialogs.edit_step import EditStepDialog
from habit_tui.screens.history import HistoryScreen
from habit_tui.widgets.choice_line import ScaleLine
from habit_tui.widgets.heatmap import LABEL, Heatmap
from habit_tui.widgets.step_list import StepList
from tests.screens.pages.host import Host, hosted, lines_of, text_of, type_text, words_of
from tests.screens.pages.people import EVERYBODY, LEARNED, PLAN, STEPS

TUESDAY = (LABEL + 4, 2)
"""Where 17 November stands."""
TALKED = replace(STEPS[1], reason="advice", channel="phone", felt=Feeling(3, None))
ASKED = replace(STEPS[2], channel="email", expected=Feeling(7, 6))
RECORDS = (*EVERYBODY, PLAN, TALKED, ASKED, replace(LEARNED, step="s2"))


def steps(host: Host) -> list[str]:
    return [line for line in lines_of(host.page.query_one(StepList)) if line.strip()]


async def test_reason_channel_numbers_note_and_what_was_learned_are_shown() -> None:
    async with hosted(HistoryScreen, RECORDS) as (host, pilot):
        await pilot.click(Heatmap, offset=TUESDAY)
        await pilot.pause()
        assert steps(host) == [
            "  talked with Dana Cole  by phone, for advice · felt: uncomfortable 3 of 10  in the canteen",
            "    learned: Depot managers leave after two winters",
            "› asked Maya Okonkwo  by email · expected: uncomfortable 7, minding 6 of 10",
        ]


async def test_the_mark_passes_over_what_was_learned_and_enter_edits_the_step() -> None:
    async with hosted(HistoryScreen, RECORDS) as (host, pilot):
        await pilot.click(Heatmap, offset=TUESDAY)
        await pilot.press("enter", "up", "enter")
        await pilot.pause()
        assert isinstance(host.screen, EditStepDialog)
        assert text_of(host, "#heading").strip() == "talked with Dana Cole"
        assert "Depot managers leave" in words_of(host.screen.query("#learned"))


async def test_the_note_the_way_and_the_numbers_are_edited_and_undo_takes_it_back() -> None:
    async with hosted(HistoryScreen, RECORDS) as (host, pilot):
        await pilot.click(Heatmap, offset=TUESDAY)
        await pilot.press("e")
        await type_text(pilot, "by letter")
        host.screen.query_one("#mind", ScaleLine).focus()
        await pilot.press("4")
        host.screen.query_one("#channel").focus()
        await pilot.press("right", "enter")
        await pilot.pause()
        assert host.book.steps["s3"] == replace(
            ASKED, note="by letter", channel="linkedin", expected=Feeling(7, 4)
        )
        host.action_undo()
        await pilot.pause()
        assert host.book.steps["s3"] == ASKED


async def test_a_step_with_somebody_else_takes_what_was_learned_along() -> None:
    async with hosted(HistoryScreen, RECORDS) as (host, pilot):
        await pilot.click(Heatmap, offset=TUESDAY)
        await pilot.press("enter", "up", "e")
        host.screen.query_one("#who").focus()
        await pilot.press("end", *["backspace"] * 9)
        await type_text(pilot, "ben")
        await pilot.pause()
        assert text_of(host, "#meant").strip() == "Ben Ito"
        await pilot.press("enter")
        await pilot.pause()
        assert (host.book.steps["s2"].contact, host.book.insights["i1"].contact) == ("ben", "ben")


async def test_a_name_that_fits_several_or_nothing_changed_is_said_and_nothing_is_done() -> None:
    async with hosted(HistoryScreen, RECORDS) as (host, pilot):
        await pilot.click(Heatmap, offset=TUESDAY)
        await pilot.press("e", "enter")
        await pilot.pause()
        assert host.told == ["nothing to change: say what is different"]
        await pilot.press("e")
        host.screen.query_one("#who").focus()
        await pilot.press("end", *["backspace"] * 12)
        await type_text(pilot, "o")
        await pilot.press("enter")
        assert "fits 4 people" in " ".join(text_of(host, "#wrong").split())
        await type_text(pilot, "qq")
        await pilot.press("enter")
        assert "nobody called 'oqq': add them first" in " ".join(text_of(host, "#wrong").split())
        assert host.book.steps["s3"] == ASKED


async def test_a_note_with_control_characters_that_is_left_alone_stays_as_it_is_stored() -> None:
    asked = replace(ASKED, note="a\x1b[2J\tb")
    async with hosted(HistoryScreen, (*EVERYBODY, PLAN, asked)) as (host, pilot):
        await pilot.click(Heatmap, offset=TUESDAY)
        await pilot.press("e")
        host.screen.query_one("#reason").focus()
        await pilot.press("right", "enter")
        await pilot.pause()
        assert host.book.steps["s3"] == replace(asked, reason="perspective")


async def test_a_step_is_entered_with_its_way() -> None:
    async with hosted(HistoryScreen, RECORDS) as (host, pilot):
        await pilot.press("n")
        await type_text(pilot, "ben")
        host.screen.query_one("#channel").focus()
        await pilot.press("right", "enter")
        await pilot.pause()
        assert host.intents == [LogStep("asked", "ben", date(2026, 11, 23), channel="email")]
