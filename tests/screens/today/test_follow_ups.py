"""What is due on Today, by its keys."""

from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path

import pytest

from habit_tui.domain.change import Change
from habit_tui.domain.contact import Contact
from habit_tui.domain.intents import Intent
from habit_tui.domain.intents.steps import LogConversation, LogStep
from habit_tui.domain.intents.threads import ArrangeTalk
from habit_tui.domain.moment import Moment
from habit_tui.domain.promise import Promise
from habit_tui.domain.today import Due, Who
from habit_tui.storage.json_store import JsonStore
from habit_tui.widgets.today_view import TodayView
from tests.screens.app.host import (
    TUESDAY,
    book_of,
    on_demo,
    on_file,
    opened,
    page_of,
    settled,
    today_of,
    until,
    welcomed,
)

PRIYA = Contact("priya", "Priya Raman", "Calder Rail")


def prepared(folder: Path, *intents: tuple[Intent, date], promises: tuple[Promise, ...] = ()) -> Path:
    """Write a database in which Priya is known, and these things were done on these days."""
    database = welcomed(folder / "habit.json", "Ben Ito")
    store = JsonStore(str(database))
    at = Moment(TUESDAY, "2026-11-01T08:00:00+00:00", "prepared")
    store.commit(lambda _: Change("", quietly=(PRIYA, *promises)), at)
    for number, (intent, day) in enumerate(intents):
        moment = Moment(day, f"{day}T08:00:00+00:00", f"prepared {number}")
        store.commit(partial(intent.change, moment=moment), moment)
    return database


def due_line(app_page: str) -> str:
    return next((line for line in app_page.splitlines() if line.startswith("Due")), "")


async def test_one_key_thanks_and_undo_brings_it_back(tmp_path: Path) -> None:
    app = on_file(prepared(tmp_path, (LogConversation("priya"), TUESDAY - timedelta(1))))
    async with opened(app) as pilot:
        assert "thank Priya Raman · You talked yesterday." in due_line(page_of(app))
        assert due_line(page_of(app)).endswith("t thanked  x drop")
        await pilot.press("t")
        await settled(app, pilot)
        assert (due_line(page_of(app)), today_of(app).due) == ("", ())
        assert [step.kind for step in book_of(app).steps_with["priya"]] == ["talked", "thanked"]
        assert today_of(app).streak.today == "kept"
        await pilot.press("u")
        await settled(app, pilot)
        assert "thank Priya Raman" in due_line(page_of(app))


async def test_one_key_lets_go_and_undo_brings_it_back(tmp_path: Path) -> None:
    app = on_file(prepared(tmp_path, (LogConversation("priya"), TUESDAY - timedelta(1))))
    async with opened(app) as pilot:
        await pilot.press("x")
        await settled(app, pilot)
        assert due_line(page_of(app)) == ""
        assert today_of(app).streak.today == "open", "letting go is no step"
        await pilot.press("u")
        await settled(app, pilot)
        assert "thank Priya Raman" in due_line(page_of(app))


async def test_a_nudge_comes_with_its_words_and_counts_once_it_is_written(tmp_path: Path) -> None:
    app = on_file(prepared(tmp_path, (LogStep("asked", "priya"), TUESDAY - timedelta(11))))
    async with opened(app) as pilot:
        assert "write once more to Priya Raman" in due_line(page_of(app))
        await pilot.press("t")
        await until(lambda: len(app.screen_stack) > 1)
        words = str(app.screen.query_one("#words").render())
        assert "Priya" in words
        assert "?" not in words
        await pilot.press("c")
        assert app.clipboard == words
        await pilot.press("enter")
        await settled(app, pilot)
        assert [step.kind for step in book_of(app).steps_with["priya"]] == ["asked", "asked"]
        assert due_line(page_of(app)) == ""


async def test_leaving_the_words_changes_nothing(tmp_path: Path) -> None:
    app = on_file(prepared(tmp_path, (LogConversation("priya"), TUESDAY - timedelta(1))))
    async with opened(app) as pilot:
        steps = dict(book_of(app).steps)
        await pilot.press("w", "escape")
        await settled(app, pilot)
        assert book_of(app).steps == steps
        assert "thank Priya Raman" in due_line(page_of(app))


async def test_an_arranged_talk_is_ticked_off_with_a_debrief(tmp_path: Path) -> None:
    arranged = ArrangeTalk("priya", TUESDAY, "15:00", "phone")
    app = on_file(prepared(tmp_path, (arranged, TUESDAY - timedelta(3))))
    async with opened(app) as pilot:
        assert "talk with Priya Raman · At 15:00, by phone." in due_line(page_of(app))
        await pilot.press("t", "enter")
        await settled(app, pilot)
        assert [step.kind for step in book_of(app).steps_with["priya"]] == ["talked"]
        assert "thank Priya Raman" in due_line(page_of(app))


async def test_keeping_a_promise_counts_for_no_day(tmp_path: Path) -> None:
    promise = Promise("p", TUESDAY - timedelta(2), "priya", "send the [b]article[/b]")
    app = on_file(prepared(tmp_path, promises=(promise,)))
    async with opened(app) as pilot:
        assert 'keep your word to Priya Raman · "send the' in due_line(page_of(app))
        await pilot.press("t")
        await settled(app, pilot)
        assert book_of(app).promises["p"].kept_on == TUESDAY
        assert today_of(app).streak.today == "open"
        assert due_line(page_of(app)) == ""


@pytest.mark.parametrize("key", ["t", "x", "w"])
async def test_without_anything_due_the_keys_say_so_and_change_nothing(tmp_path: Path, key: str) -> None:
    app = on_file(prepared(tmp_path))
    async with opened(app) as pilot:
        steps, drops = dict(book_of(app).steps), dict(book_of(app).drops)
        await pilot.press(key)
        await settled(app, pilot)
        assert (book_of(app).steps, book_of(app).drops) == (steps, drops)
        assert len(app.screen_stack) == 1


async def test_the_keys_beside_it_can_be_clicked(tmp_path: Path) -> None:
    app = on_file(prepared(tmp_path, (LogConversation("priya"), TUESDAY - timedelta(1))))
    async with opened(app) as pilot:
        lines = page_of(app).splitlines()
        row = next(number for number, line in enumerate(lines) if line.startswith("Due"))
        await pilot.click(TodayView, offset=(lines[row].index("t thanked"), row))
        await settled(app, pilot)
        assert [step.kind for step in book_of(app).steps_with["priya"]] == ["talked", "thanked"]


@pytest.mark.parametrize("width", [60, 80, 120])
async def test_many_take_two_lines_and_none_is_wider_than_the_page(width: int) -> None:
    name = "Maria de los Ángeles 王小明 Fernández-Villanueva y Ortega"
    due = tuple(
        Due(str(n), "thank", Who(str(n), name), TUESDAY, "You talked on Thursday, and at length. " * 3)
        for n in range(9)
    )
    app = on_demo()
    async with opened(app, (width, 40)) as pilot:
        view = app.screen.query_one(TodayView)
        view.show(replace(today_of(app), due=due))
        await pilot.pause()
        shown = page_of(app).splitlines()
        row = next(number for number, line in enumerate(shown) if line.startswith("Due"))
        assert shown[row].endswith("t thanked  x drop")
        assert shown[row + 1].endswith("and 7 more")
        assert "thank" not in shown[row + 2]
        assert all(
            line.cell_length <= view.content_size.width for line in view.lines(view.content_size.width)
        )
