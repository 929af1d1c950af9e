"""One key moves a thread on."""

from datetime import date
from pathlib import Path

import pytest

from habit_tui.domain.book import Book
from habit_tui.domain.change import CannotDo, Change
from habit_tui.domain.coming_day_entry import coming_day_entered
from habit_tui.domain.intents.steps import LogStep
from habit_tui.domain.moment import Moment
from habit_tui.domain.page import Page
from habit_tui.domain.threads.thread import Thread, thread_of
from habit_tui.storage.json_store import JsonStore
from tests.screens.app.host import TUESDAY, book_of, on_file, opened, settled, today_of, welcomed, write


def asked(folder: Path) -> Path:
    """Write a database in which Ben was asked today, and is whom Today names."""
    database = welcomed(folder / "habit.json", "Ben Ito")
    moment = Moment(TUESDAY, f"{TUESDAY}T08:00:00+00:00", "asked")
    store = JsonStore(str(database))
    [ben] = store.load().contacts
    page = Page(TUESDAY.isoformat(), TUESDAY, contact=ben, reason="advice")
    store.commit(lambda _: Change("", quietly=(page,)), moment)
    store.commit(lambda book: LogStep("asked", ben).change(book, moment), moment)
    return database


def thread(book: Book) -> Thread:
    [ben] = book.contacts
    return thread_of(book, ben, TUESDAY)


async def test_the_key_and_enter_take_what_comes_next_all_the_way(tmp_path: Path) -> None:
    app = on_file(asked(tmp_path))
    async with opened(app) as pilot:
        seen = [thread(book_of(app)).state]
        for _ in range(2):
            await pilot.press("m", "enter")
            if seen[-1] == "answered":
                await settled(app, pilot)
                await write(pilot, "tomorrow")
                await pilot.press("tab")
                await write(pilot, "15:00")
                await pilot.press("enter")
            await settled(app, pilot)
            seen.append(thread(book_of(app)).state)
        arranged = thread(book_of(app)).arranged
        assert arranged is not None
        assert (arranged.day, arranged.time, arranged.channel) == (date(2026, 11, 25), "15:00", "phone")
        for _ in range(4):
            await pilot.press("m", "enter")
            if seen[-1] == "arranged":
                await settled(app, pilot)
                await pilot.press("enter")
            await settled(app, pilot)
            seen.append(thread(book_of(app)).state)
        assert seen == ["asked", "answered", "arranged", "talked", "thanked", "told", "closed"]
        await pilot.press("u")
        await settled(app, pilot)
        assert thread(book_of(app)).state == "told"


@pytest.mark.parametrize(
    ("key", "state"), [("2", "answered"), ("5", "thanked"), ("6", "told"), ("7", "closed")]
)
async def test_any_state_is_one_more_key_away(tmp_path: Path, key: str, state: str) -> None:
    app = on_file(asked(tmp_path))
    async with opened(app) as pilot:
        await pilot.press("m", key)
        await settled(app, pilot)
        assert thread(book_of(app)).state == state


async def test_leaving_changes_nothing(tmp_path: Path) -> None:
    app = on_file(asked(tmp_path))
    async with opened(app) as pilot:
        before = today_of(app)
        await pilot.press("m", "escape")
        await settled(app, pilot)
        assert today_of(app) == before


async def test_a_day_that_is_over_or_none_is_said(tmp_path: Path) -> None:
    app = on_file(asked(tmp_path))
    async with opened(app) as pilot:
        await pilot.press("m", "3")
        for typed, wrong in (("", "no day"), ("2026-11-02", "is over")):
            await settled(app, pilot)
            await write(pilot, typed)
            await pilot.press("enter")
            await settled(app, pilot)
            assert wrong in str(app.screen.query_one("#wrong").render())
        await pilot.press("tab")
        await write(pilot, "noon")
        await pilot.press("shift+tab", *["backspace"] * 10)
        await write(pilot, "friday")
        await pilot.press("enter")
        await settled(app, pilot)
        assert "no time" in str(app.screen.query_one("#wrong").render())
        assert book_of(app).signs == {}


async def test_people_have_the_key_too(tmp_path: Path) -> None:
    app = on_file(asked(tmp_path))
    async with opened(app) as pilot:
        await pilot.press("2")
        await settled(app, pilot)
        await pilot.press("m", "2")
        await settled(app, pilot)
        assert thread(book_of(app)).state == "answered"


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("today", date(2026, 11, 24)),
        ("Tomorrow", date(2026, 11, 25)),
        ("+3", date(2026, 11, 27)),
        ("fri", date(2026, 11, 27)),
        ("tuesday", date(2026, 12, 1)),
        ("2027-01-02", date(2027, 1, 2)),
    ],
)
def test_a_day_to_come_is_understood(typed: str, day: date) -> None:
    assert coming_day_entered(typed, TUESDAY) == day


@pytest.mark.parametrize("typed", ["", "fr", "yesterday", "+99999", "2026-02-30"])
def test_what_is_no_day_is_said(typed: str) -> None:
    with pytest.raises(CannotDo, match="is no day"):
        coming_day_entered(typed, TUESDAY)
