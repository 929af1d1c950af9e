"""The plan and time off, from the page of days."""

from datetime import date

import pytest

from habit_tui.domain.intents.plans import CancelTimeOff, ChangePlan, TakeTimeOff
from habit_tui.domain.plan import Plan, TimeOff
from habit_tui.screens.dialogs.plan import PlanDialog
from habit_tui.screens.dialogs.time_off import TimeOffDialog
from habit_tui.screens.history import HistoryScreen
from habit_tui.widgets.heatmap import Heatmap
from habit_tui.widgets.weekday_line import WeekdayLine
from tests.screens.pages.host import TODAY, Host, hosted, lines_of, text_of, type_text
from tests.screens.pages.people import RECORDS

WEEKDAYS = frozenset(range(5))
OFF = TimeOff("off", date(2026, 12, 24), date(2026, 12, 28))


def wrong(host: Host) -> str:
    return " ".join(text_of(host, "#wrong").split())


async def test_weekdays_are_switched_by_their_numbers_arrows_and_the_mouse() -> None:
    async with hosted(HistoryScreen, RECORDS) as (host, pilot):
        await pilot.press("p")
        assert isinstance(host.screen, PlanDialog)
        await pilot.press("6", "1", "right", "space")
        assert host.screen.query_one(WeekdayLine).days == frozenset({2, 3, 4, 5})
        await pilot.click(WeekdayLine, offset=(1, 0))
        await pilot.press("enter")
        await pilot.pause()
        assert host.intents == [ChangePlan(frozenset({0, 2, 3, 4, 5}), 3, "steps", "04:00")]
        held = host.book.plan_on(TODAY)
        assert held is not None
        assert (held.since, held.days) == (TODAY, frozenset({0, 2, 3, 4, 5}))
        before = host.book.plan_on(date(2026, 11, 22))
        assert before is not None
        assert before.days == WEEKDAYS


async def test_the_goal_what_keeps_a_day_and_its_start_are_changed() -> None:
    async with hosted(HistoryScreen, RECORDS) as (host, pilot):
        await pilot.press("p", "tab", "end", "backspace", "5", "tab", "right", "tab")
        await pilot.press("end", *["backspace"] * 5)
        await type_text(pilot, "5:30")
        await pilot.press("enter")
        await pilot.pause()
        assert host.intents == [ChangePlan(WEEKDAYS, 5, "conversations", "05:30")]


async def test_a_plan_that_is_no_different_or_makes_no_sense_says_so() -> None:
    async with hosted(HistoryScreen, RECORDS) as (host, pilot):
        await pilot.press("p", "enter")
        assert "nothing is different yet" in wrong(host)
        await pilot.press("tab", "end", "9", "9", "enter")
        assert "is no weekly goal" in wrong(host)
        await pilot.press("escape")
        assert not host.intents
        assert host.screen is host.page


async def test_the_first_plan_begins_the_history() -> None:
    async with hosted(HistoryScreen) as (host, pilot):
        await pilot.press("p", "enter")
        await pilot.pause()
        assert host.intents == [ChangePlan(WEEKDAYS, 3, "steps", "04:00")]
        assert host.page.query_one(Heatmap).display
        assert lines_of(host.page.query_one(Heatmap))[1] == "Mon [○]"


@pytest.mark.parametrize(
    ("first", "last", "start", "end"),
    [
        ("2026-12-01", "", date(2026, 12, 1), date(2026, 12, 1)),
        ("tomorrow", "+4", date(2026, 11, 24), date(2026, 11, 27)),
        ("yesterday", "friday", date(2026, 11, 22), date(2026, 11, 27)),
    ],
)
async def test_time_off_is_taken(first: str, last: str, start: date, end: date) -> None:
    async with hosted(HistoryScreen, RECORDS) as (host, pilot):
        await pilot.press("f")
        assert isinstance(host.screen, TimeOffDialog)
        await type_text(pilot, first)
        await pilot.press("tab")
        await type_text(pilot, last)
        await pilot.press("enter")
        await pilot.pause()
        assert host.intents == [TakeTimeOff(start, end)]
        assert [(off.start, off.end) for off in host.book.time_off.values()] == [(start, end)]


async def test_time_off_that_is_none_says_what_is_wrong() -> None:
    async with hosted(HistoryScreen, RECORDS) as (host, pilot):
        await pilot.press("f", "enter")
        assert "type the first day" in wrong(host)
        await type_text(pilot, "+4")
        await pilot.press("tab")
        await type_text(pilot, "soon")
        await pilot.press("enter")
        assert "'soon' is no day" in wrong(host)
        await pilot.press(*["backspace"] * 4)
        await type_text(pilot, "+2")
        await pilot.press("enter")
        assert "comes before the first" in wrong(host)
        await pilot.press("escape")
        assert not host.intents


async def test_time_off_that_was_taken_is_ended_by_a_key() -> None:
    async with hosted(HistoryScreen, (*RECORDS, OFF)) as (host, pilot):
        await pilot.press("f", "down", "down")
        await pilot.press("delete")
        await pilot.pause()
        assert host.intents == [CancelTimeOff(OFF.start, OFF.end)]
        assert not host.book.time_off


async def test_time_off_that_was_taken_is_ended_by_a_click_on_the_key() -> None:
    async with hosted(HistoryScreen, (*RECORDS, OFF)) as (host, pilot):
        await pilot.press("f")
        keys = text_of(host, "#keys")
        await pilot.click("#keys", offset=(keys.index("No time off"), 0))
        await pilot.pause()
        assert host.intents == [CancelTimeOff(OFF.start, OFF.end)]


async def test_a_plan_made_today_can_be_made_again() -> None:
    async with hosted(HistoryScreen, (Plan("p", TODAY),)) as (host, pilot):
        await pilot.press("p", "7", "enter")
        await pilot.pause()
        assert len(host.book.plans) == 1
        assert host.book.plans["p"].days == WEEKDAYS | {6}


async def test_what_a_new_plan_will_do_is_said_before_it_is_made() -> None:
    async with hosted(HistoryScreen, RECORDS) as (host, pilot):
        await pilot.press("p")
        assert not text_of(host, "#effect")
        await pilot.press("1", "2")
        await pilot.pause()
        told = " ".join(text_of(host, "#effect").split())
        assert told.startswith("The next planned days are Wed 25 Nov, Thu 26 Nov and Fri 27 Nov.")
        assert "every day before today stay as they are" in told
        await pilot.press("tab", "end", "9", "9")
        await pilot.pause()
        assert not text_of(host, "#effect")
        assert not host.intents


async def test_what_time_off_will_do_is_said_while_it_is_typed() -> None:
    async with hosted(HistoryScreen, RECORDS) as (host, pilot):
        await pilot.press("f")
        await type_text(pilot, "tomorrow")
        await pilot.pause()
        told = " ".join(text_of(host, "#effect").split())
        assert "Wed 25 Nov" in told
        assert "Tue 24 Nov" not in told
