"""The page of days: the marks, the cursor, and what is said of the day under it."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from textual.pilot import Pilot
from textual.widgets import Static

from habit_tui.domain.intents.steps import LogConversation, LogStep
from habit_tui.domain.plan import Plan
from habit_tui.domain.step import Step
from habit_tui.screens.history import HistoryScreen
from habit_tui.widgets.day_grid import DayGrid
from habit_tui.widgets.heatmap import LABEL, Heatmap
from habit_tui.widgets.month_view import CELL, MonthView
from habit_tui.widgets.run_list import RunList
from tests.screens.pages.host import TODAY, Host, hosted, lines_of, text_of
from tests.screens.pages.people import MAYA, PLAN, RECORDS, ten_years


def day_words(host: Host) -> str:
    return " ".join(text_of(host, "#day-words").split())


def runs(host: Host) -> list[str]:
    return [" ".join(line.split()) for line in lines_of(host.page.query_one(RunList)) if line.strip()]


async def click_on(pilot: Pilot[None], number: int, times: int = 1) -> None:
    """Click on a streak of the list."""
    await pilot.click(RunList, offset=(4, number), times=times)
    await pilot.pause()


async def test_every_day_is_a_mark_that_tells_its_state_by_its_shape() -> None:
    async with hosted(HistoryScreen, RECORDS) as (host, _):
        months, *days = lines_of(host.page.query_one(Heatmap))
        assert months == "2026 Nov"
        assert days == [
            "Mon  ▪ × ×[○]",
            "Tue  ▫ × ▪",
            "Wed  ▫ × ▪",
            "Thu  × × ×",
            "Fri  × × ×",
            "Sat  · · ·",
            "Sun  · · ·",
        ]
        legend = " ".join(text_of(host, "#legend").split())
        assert legend == "▪ kept ○ open × missed ▫ frozen · rest - off"


async def test_the_keys_move_among_the_days_and_the_day_is_told_in_words() -> None:
    async with hosted(HistoryScreen, RECORDS) as (host, pilot):
        for keys, words in (
            ((), "Monday 23 November: open"),
            (("down",), "Monday 23 November: open"),
            (("right",), "Monday 23 November: open"),
            (("up",), "Sunday 22 November: a rest day"),
            (("left", "up", "up", "up", "up", "up"), "Tuesday 10 November: missed"),
            (("right",), "Tuesday 17 November: kept"),
            (("pageup",), "Tuesday 20 October: before your history"),
            (("pagedown", "pagedown"), "Monday 23 November: open"),
            (("home",), "Monday 2 November: kept, asked Maya Okonkwo"),
            (("down",), "Tuesday 3 November: frozen, forgiven by a freeze"),
            (("end",), "Monday 23 November: open"),
        ):
            await pilot.press(*keys)
            await pilot.pause()
            assert day_words(host) == words


async def test_a_click_goes_to_a_day_and_one_beyond_today_does_nothing() -> None:
    async with hosted(HistoryScreen, RECORDS) as (host, pilot):
        await pilot.click(Heatmap, offset=(LABEL + 4, 3))
        await pilot.pause()
        assert day_words(host) == "Wednesday 18 November: kept, thanked Dana Cole"
        for beyond in ((LABEL + 6, 4), (LABEL + 4, 0), (1, 4), (90, 4)):
            await pilot.click(Heatmap, offset=beyond)
            await pilot.pause()
            assert day_words(host).startswith("Wednesday 18 November")


async def test_after_a_break_what_was_done_in_all_leads() -> None:
    async with hosted(HistoryScreen, RECORDS) as (host, _):
        assert text_of(host, "#lead") == "In all 1 conversation, 2 asked, 1 thanked, 1 referral"
        assert text_of(host, "#totals").splitlines() == [
            "A new run begins with your next step · the best so far is 2 days",
            "This week's goal: 3 conversations",
        ]


async def test_a_streak_that_goes_on_leads() -> None:
    steps = (
        Step("a", "talked", TODAY - timedelta(days=3), "maya", at="1"),
        Step("b", "talked", TODAY, "maya", at="2"),
    )
    async with hosted(HistoryScreen, (MAYA, Plan("p", TODAY - timedelta(days=3)), *steps)) as (host, _):
        assert text_of(host, "#lead") == "2 days in a row · 2 freezes in hand"
        assert text_of(host, "#totals").splitlines() == [
            "In all 2 conversations",
            "This week 1 of 3 conversations",
        ]


async def test_the_streaks_have_their_dates_the_newest_first_and_the_best_is_named() -> None:
    async with hosted(HistoryScreen, RECORDS) as (host, _):
        assert runs(host) == ["2 days 17 to 18 Nov ▪▪ best", "1 day 2 Nov ▪"]


async def test_choosing_a_streak_goes_to_its_last_day_by_mouse_and_by_keys() -> None:
    async with hosted(HistoryScreen, RECORDS) as (host, pilot):
        await click_on(pilot, 1)
        assert day_words(host).startswith("Monday 2 November")
        await click_on(pilot, 0)
        assert day_words(host).startswith("Wednesday 18 November")
        await pilot.press("escape", "end", "tab")
        assert host.focused is host.page.query_one(RunList)
        await pilot.press("down", "enter")
        await pilot.pause()
        assert day_words(host).startswith("Monday 2 November")


async def test_the_mark_of_the_list_of_streaks_is_seen_only_where_it_acts() -> None:
    async with hosted(HistoryScreen, RECORDS) as (host, pilot):
        assert "›" not in "".join(lines_of(host.page.query_one(RunList)))
        host.page.query_one(RunList).focus()
        await pilot.pause()
        assert lines_of(host.page.query_one(RunList))[0].startswith("› 2 days")


async def test_without_a_history_the_page_says_how_it_begins_and_keys_do_no_harm() -> None:
    async with hosted(HistoryScreen) as (host, pilot):
        assert "begins with your first step" in " ".join(text_of(host, "#lead").split())
        assert not any(grid.display for grid in host.page.query(DayGrid))
        for key in ("left", "up", "home", "end", "pageup", "enter", "m", "x", "tab"):
            await pilot.press(key)
            await pilot.pause()
        assert host.screen is host.page
        assert not host.intents


async def test_a_new_day_moves_the_cursor_that_stood_on_today_and_no_other() -> None:
    for keys, words in (((), "Tuesday 24 November: open"), (("up",), "Sunday 22 November: a rest day")):
        async with hosted(HistoryScreen, RECORDS) as (host, pilot):
            await pilot.press(*keys)
            host.turn_to(TODAY + timedelta(days=1))
            await pilot.pause()
            assert day_words(host) == words


async def test_a_step_entered_elsewhere_changes_the_day_and_leaves_the_cursor() -> None:
    async with hosted(HistoryScreen, RECORDS) as (host, pilot):
        await pilot.press("left")
        host.page.snapshot = host.journal.perform(LogStep("asked", "ben", date(2026, 11, 16)))
        await pilot.pause()
        assert day_words(host) == "Monday 16 November: kept, asked Ben Ito"
        assert lines_of(host.page.query_one(Heatmap))[1] == "Mon  ▪ ×[▪]○"


@pytest.mark.parametrize("width", [80, 100, 120])
async def test_a_year_is_in_sight_once_there_is_one(width: int) -> None:
    async with hosted(HistoryScreen, (MAYA, PLAN, *ten_years(TODAY)), size=(width, 24)) as (host, pilot):
        heatmap = host.page.query_one(Heatmap)
        assert heatmap.weeks == 53
        months, monday, *_ = lines_of(heatmap)
        assert months.startswith("2025")
        assert " ".join(months.split()[1:]) == "Dec Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov"
        assert monday == "Mon  " + 53 * "▪"
        await pilot.click(Heatmap, offset=(LABEL, 1))
        await pilot.pause()
        assert day_words(host).startswith("Monday 24 November 2025")


async def test_the_cursor_brings_older_weeks_into_sight_up_to_the_first_day() -> None:
    steps = ten_years(TODAY)
    async with hosted(HistoryScreen, (MAYA, *steps), size=(80, 24)) as (host, pilot):
        await pilot.press("home")
        await pilot.pause()
        assert f"{min(step.on for step in steps):%-d %B %Y}" in day_words(host)
        assert lines_of(host.page.query_one(Heatmap))[0].startswith("2016")
        await pilot.press("end")
        await pilot.pause()
        assert lines_of(host.page.query_one(Heatmap))[0].startswith("2025")


async def test_where_weeks_stand_close_the_cursor_turns_its_colours_round() -> None:
    async with hosted(HistoryScreen, ten_years(TODAY), size=(80, 24)) as (host, pilot):
        await pilot.press("left", "left")
        turned = [
            segment.text
            for y in range(8)
            for segment in host.page.query_one(Heatmap).render_line(y)
            if segment.style is not None and segment.style.reverse
        ]
        assert turned == ["▪"]


async def test_a_move_within_what_is_in_sight_draws_two_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[int] = []
    cells = Heatmap.cells

    def counted(heatmap: Heatmap, y: int) -> object:
        drawn.append(y)
        return cells(heatmap, y)

    monkeypatch.setattr(Heatmap, "cells", counted)
    async with hosted(HistoryScreen, ten_years(TODAY), size=(80, 24)) as (_, pilot):
        await pilot.press("left")
        await pilot.pause()
        drawn.clear()
        await pilot.press("up")
        await pilot.pause()
        assert set(drawn) == {1, 7}


async def test_sixty_columns_show_a_month_with_its_numbers() -> None:
    async with hosted(HistoryScreen, RECORDS, size=(60, 20)) as (host, _):
        assert not host.page.query_one(Heatmap).display
        name, weekdays, *weeks = lines_of(host.page.query_one(MonthView))
        assert name.strip() == "November 2026"
        assert " ".join(weekdays.split()) == "Mo Tu We Th Fr Sa Su"
        assert weeks[1] == "  2 ▪   3 ▫   4 ▫   5 ×   6 ×   7 ·   8 ·"
        assert weeks[4].startswith("[23 ○] 24    25")


async def test_in_a_month_the_keys_go_by_days_weeks_and_months() -> None:
    async with hosted(HistoryScreen, RECORDS, size=(60, 20)) as (host, pilot):
        for keys, words in (
            (("left",), "Sunday 22 November"),
            (("up",), "Sunday 15 November"),
            (("right", "right"), "Tuesday 17 November"),
            (("pageup",), "Saturday 17 October"),
            (("pagedown", "pagedown"), "Monday 23 November"),
            (("home",), "Monday 2 November"),
        ):
            await pilot.press(*keys)
            await pilot.pause()
            assert day_words(host).startswith(words)
        assert "November" in lines_of(host.page.query_one(MonthView))[0]


async def test_in_a_month_a_click_goes_to_the_day() -> None:
    async with hosted(HistoryScreen, RECORDS, size=(60, 20)) as (host, pilot):
        await pilot.click(MonthView, offset=(CELL + 2, 4))
        await pilot.pause()
        assert day_words(host).startswith("Tuesday 10 November")
        for nothing in ((CELL + 2, 2), (CELL * 4, 6), (CELL * 8, 4)):
            await pilot.click(MonthView, offset=nothing)
            await pilot.pause()
            assert day_words(host).startswith("Tuesday 10 November")


async def test_a_narrower_terminal_keeps_the_day() -> None:
    async with hosted(HistoryScreen, RECORDS, size=(100, 30)) as (host, pilot):
        await pilot.press("left", "up")
        await pilot.resize_terminal(60, 20)
        await pilot.pause()
        assert "[15 ·]" in lines_of(host.page.query_one(MonthView))[4]
        await pilot.press("right")
        await pilot.resize_terminal(100, 30)
        await pilot.pause()
        assert day_words(host).startswith("Monday 16 November")
        assert "[×]" in lines_of(host.page.query_one(Heatmap))[1]


async def test_undo_takes_the_mark_back() -> None:
    async with hosted(HistoryScreen, RECORDS) as (host, pilot):
        host.page.snapshot = host.journal.perform(LogConversation("ben"))
        await pilot.pause()
        assert lines_of(host.page.query_one(Heatmap))[1].endswith("[▪]")
        host.action_undo()
        await pilot.pause()
        assert lines_of(host.page.query_one(Heatmap))[1].endswith("[○]")
        assert host.page.query_one("#streaks-label", Static).display


async def test_a_week_begins_where_the_plan_says() -> None:
    plan = replace(PLAN, first_weekday=6)
    async with hosted(HistoryScreen, (MAYA, plan)) as (host, pilot):
        days = lines_of(host.page.query_one(Heatmap))[1:]
        assert [line[:3] for line in days] == ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
        assert days[1].endswith("[○]")
        await pilot.click(Heatmap, offset=(LABEL, 1))
        await pilot.pause()
        assert day_words(host).startswith("Sunday 1 November")
        await pilot.resize_terminal(60, 20)
        await pilot.pause()
        _, weekdays, first, *_ = lines_of(host.page.query_one(MonthView))
        assert weekdays.split()[0] == "Su"
        assert first.startswith("[ 1")


@pytest.mark.parametrize(
    ("today", "months"),
    [
        (date(2027, 2, 10), "2026 Nov     Dec     2027      Feb"),
        (date(2028, 3, 1), "2027   2028      Feb     Mar"),
    ],
)
async def test_the_months_are_named_over_their_first_week_and_january_by_its_year(
    today: date, months: str
) -> None:
    begin = date(2026, 11, 2) if today.year == 2027 else date(2027, 12, 20)
    async with hosted(HistoryScreen, (MAYA, replace(PLAN, since=begin)), today=today) as (host, pilot):
        assert lines_of(host.page.query_one(Heatmap))[0] == months
        if today.year == 2028:
            await pilot.press("up")
            await pilot.pause()
            assert day_words(host).startswith("Tuesday 29 February")
