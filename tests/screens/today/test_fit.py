"""The page is set so that nothing has to be scrolled at 80x24."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from habit_tui.demo.book import demo_book
from habit_tui.domain.change import Change
from habit_tui.domain.objection import Objection
from habit_tui.domain.reframing.reframe import reframe_of_words
from habit_tui.domain.today import Due, Today, Who
from habit_tui.domain.words import OBJECTION_KINDS, ObjectionKind
from habit_tui.journal.snapshot import Snapshot
from habit_tui.screens.page import PageScreen
from habit_tui.widgets.today_view import TodayView
from habit_tui.wiring import load_texts
from tests.screens.app.host import WEDNESDAY, on_demo, opened, page_of

TEXTS = load_texts()
LONG_WINDED = (
    "I don't want to bother anybody whom I used to work with, since they would only think that I am begging, "
    "and would avoid me from then on, which I could not bear."
)


def mornings(kind: ObjectionKind, first: date, count: int) -> list[Today]:
    """Return the demo's Today on some days, for one kind of objection."""
    shown = []
    for day in (first + timedelta(days=number) for number in range(count)):
        objection = Objection("long", LONG_WINDED, kind, day, "9999")
        book = demo_book(day).apply(Change("", put=(objection,)))
        today = Snapshot(book, day, TEXTS, 0).today
        finding = replace(today, reframe=reframe_of_words(kind, TEXTS.reframes, day))
        shown += [today, finding]
    return shown


@pytest.mark.parametrize("kind", OBJECTION_KINDS)
async def test_every_morning_fits_80_by_24(kind: ObjectionKind) -> None:
    app = on_demo()
    async with opened(app) as pilot:
        page = app.screen.query_one("#page")
        view = app.screen.query_one(TodayView)
        for today in mornings(kind, WEDNESDAY, 8):
            view.show(today)
            await pilot.pause()
            assert page.max_scroll_y == 0, page_of(app)
            for part in ("You wrote", "Ask", "talks", "today is"):
                assert part in page_of(app)


async def test_what_is_due_and_a_long_break_find_room_too() -> None:
    due = tuple(
        Due(str(n), "thank", Who(str(n), "Priya Raman"), WEDNESDAY, "Thursday's talk") for n in range(2)
    )
    app = on_demo()
    async with opened(app) as pilot:
        view = app.screen.query_one(TodayView)
        for today in mornings("bother", WEDNESDAY, 5):
            view.show(
                replace(today, due=due, lead="You have talked with 31 people so far. One small step today.")
            )
            await pilot.pause()
            assert app.screen.query_one("#page").max_scroll_y == 0, page_of(app)


@pytest.mark.parametrize("left", [0, 9])
async def test_that_people_run_out_is_said_with_what_helps_and_finds_room(left: int) -> None:
    due = (Due("1", "thank", Who("1", "Priya Raman"), WEDNESDAY, "Thursday's talk"),)
    app = on_demo()
    async with opened(app) as pilot:
        view = app.screen.query_one(TodayView)
        for kind in OBJECTION_KINDS:
            for today in mornings(kind, WEDNESDAY, 3):
                view.show(replace(today, due=due, people_left=left))
                await pilot.pause()
                assert app.screen.query_one("#page").max_scroll_y == 0, page_of(app)
                words = " ".join(page_of(app).split())
                assert "left: ask who else to talk to, or name two n" in words


async def test_even_with_all_that_can_be_said_nothing_scrolls() -> None:
    due = tuple(Due(str(n), "thank", Who(str(n), "Priya Raman"), WEDNESDAY, "A talk") for n in range(3))
    lead = "You have talked with 31 people so far. One small step today."
    app = on_demo()
    async with opened(app) as pilot:
        view = app.screen.query_one(TodayView)
        for today in mornings("bother", WEDNESDAY, 4):
            view.show(replace(today, due=due, lead=lead, people_left=4))
            await pilot.pause()
            assert app.screen.query_one("#page").max_scroll_y == 0, page_of(app)


async def test_where_people_last_nothing_is_said_of_them() -> None:
    app = on_demo()
    async with opened(app) as pilot:
        app.screen.query_one(TodayView).show(replace(mornings("fake", WEDNESDAY, 1)[0], people_left=None))
        await pilot.pause()
        assert "left:" not in page_of(app)


async def test_a_smaller_terminal_scrolls_with_the_arrow_keys() -> None:
    app = on_demo()
    async with opened(app, (60, 20)) as pilot:
        page = app.screen.query_one("#page")
        assert page.max_scroll_y > 0
        await pilot.press("end")
        await pilot.wait_for_scheduled_animations()
        assert page.scroll_y == page.max_scroll_y


@pytest.mark.parametrize("width", [60, 80, 100, 120, 200])
async def test_no_line_is_wider_than_the_page(width: int) -> None:
    app = on_demo()
    async with opened(app, (width, 40)):
        view = app.screen.query_one(TodayView)
        assert all(
            line.cell_length <= view.content_size.width for line in view.lines(view.content_size.width)
        )
        assert isinstance(app.screen, PageScreen)
        assert app.screen.query_one("#page").max_scroll_x == 0
