"""Today by its keys: what they do to the book, and what is then on screen."""

from datetime import timedelta

import pytest

from habit_tui.domain.step import Feeling
from tests.screens.app.host import (
    WEDNESDAY,
    book_of,
    on_demo,
    opened,
    page_of,
    settled,
    today_of,
    until,
    write,
)


async def test_done_takes_one_more_key_when_in_a_hurry() -> None:
    app = on_demo()
    async with opened(app) as pilot:
        before = today_of(app)
        assert before.suggestion is not None
        await pilot.press("d", "enter")
        await settled(app, pilot)
        after = today_of(app)
        assert after.streak.today == "kept"
        assert after.streak.current == before.streak.current + 1
        assert after.streak.total == before.streak.total + 1
        assert f"{before.streak.current + 1} days" in page_of(app)
        assert "✓ talked today" in page_of(app)


async def test_the_number_and_the_strip_change_before_anything_is_saved() -> None:
    app = on_demo()
    async with opened(app) as pilot:
        assert "today is open" in page_of(app)
        await pilot.press("d", "enter")
        await until(lambda: "today is kept" in page_of(app))
        assert "10 days" in page_of(app)
        await settled(app, pilot)


async def test_a_debrief_holds_everything_that_a_conversation_brought() -> None:
    app = on_demo()
    async with opened(app) as pilot:
        suggestion = today_of(app).suggestion
        assert suggestion is not None
        await pilot.press("d")
        await write(pilot, "They train new people for a year")
        await pilot.press("tab")
        await write(pilot, "Drawing matters less than listening")
        await pilot.press("tab")
        await write(pilot, "Say it in one breath")
        await pilot.press("tab")
        await write(pilot, "Ngozi Bello, Piotr Zak")
        await pilot.press("tab")
        await write(pilot, "send the article")
        await pilot.press("tab", "4", "tab", "1", "0", "tab")
        await write(pilot, "yesterday")
        await pilot.press("enter")
        await settled(app, pilot)
        book = book_of(app)
        (talk,) = (step for step in book.steps_with[suggestion.contact.id] if step.kind == "talked")
        assert talk.on == WEDNESDAY - timedelta(1)
        assert talk.felt == Feeling(4, 10)
        learned = {one.about: one.text for one in book.insights.values() if one.step == talk.id}
        assert learned == {
            "organisation": "They train new people for a year",
            "role": "Drawing matters less than listening",
            "value-proposition": "Say it in one breath",
        }
        named = {one.name for one in book.contacts.values() if one.introduced_by == suggestion.contact.id}
        assert named == {"Ngozi Bello", "Piotr Zak"}
        assert [promise.text for promise in book.promises.values()] == ["send the article"]


async def test_a_date_that_makes_no_sense_is_said_and_the_debrief_stays_open() -> None:
    app = on_demo()
    async with opened(app) as pilot:
        steps = dict(book_of(app).steps)
        await pilot.press("d", "up")
        await write(pilot, "the day after never")
        await pilot.press("enter")
        await settled(app, pilot)
        assert "the day after never" in str(app.screen.query_one("#wrong").render())
        await pilot.press("escape")
        await settled(app, pilot)
        assert book_of(app).steps == steps


async def test_asked_takes_two_guesses_and_the_channel() -> None:
    app = on_demo()
    async with opened(app) as pilot:
        suggestion = today_of(app).suggestion
        assert suggestion is not None
        await pilot.press("a", "7", "tab", "3", "tab", "backspace", "right", "right", "enter")
        await settled(app, pilot)
        step = book_of(app).steps_with[suggestion.contact.id][-1]
        assert (step.kind, step.on, step.channel) == ("asked", WEDNESDAY, "linkedin")
        assert step.expected == Feeling(discomfort=7, mind=3)
        assert "✓ asked today" in page_of(app)


async def test_asked_may_be_left_empty() -> None:
    app = on_demo()
    async with opened(app) as pilot:
        suggestion = today_of(app).suggestion
        assert suggestion is not None
        await pilot.press("a", "enter")
        await settled(app, pilot)
        assert book_of(app).steps_with[suggestion.contact.id][-1].expected == Feeling()


@pytest.mark.parametrize("key", ["1", "2", "3", "4", "enter"])
async def test_someone_else_takes_one_key(key: str) -> None:
    app = on_demo()
    async with opened(app) as pilot:
        before = today_of(app).suggestion
        assert before is not None
        await pilot.press("s", key)
        await settled(app, pilot)
        after = today_of(app).suggestion
        assert after is not None
        assert after.contact != before.contact
        assert after.contact.name in page_of(app)
        why = {"1": "scary", "2": "not-now", "3": "wrong-person", "4": "talked", "enter": "not-now"}[key]
        assert [skip.why for skip in book_of(app).skips_on(WEDNESDAY)][-1:] == [why]


async def test_copy_sends_the_message_to_the_terminals_clipboard() -> None:
    app = on_demo()
    async with opened(app) as pilot:
        suggestion = today_of(app).suggestion
        assert suggestion is not None
        await pilot.press("c")
        assert app.clipboard == suggestion.opener


async def test_the_message_can_be_made_ones_own_and_stays_so_all_day() -> None:
    app = on_demo()
    async with opened(app) as pilot:
        await pilot.press("e", "f7")
        await write(pilot, "Soo-jin, one question about trams.")
        await pilot.press("ctrl+s")
        await settled(app, pilot)
        assert "Soo-jin, one question about trams." in page_of(app)
        await pilot.press("a", "enter")
        await settled(app, pilot)
        assert "Soo-jin, one question about trams." in page_of(app)
        await pilot.press("c")
        assert app.clipboard == "Soo-jin, one question about trams."


async def test_another_objection_is_answered_at_once() -> None:
    app = on_demo()
    async with opened(app) as pilot:
        await pilot.press("o")
        await write(pilot, "I have no time for any of this")
        await pilot.press("enter")
        await until(lambda: "no time for any of this" in page_of(app))
        assert today_of(app).objection_kind == "no-time"


async def test_an_objection_that_was_said_before_is_picked_with_the_arrows() -> None:
    app = on_demo()
    async with opened(app) as pilot:
        await pilot.press("o", "down", "down", "enter", "enter")
        await until(lambda: "far too important" in page_of(app))


async def test_names_can_be_added_from_today() -> None:
    app = on_demo()
    async with opened(app) as pilot:
        await pilot.press("n")
        await write(pilot, "Ngozi Bello, Harbour Trust, surveyor")
        await pilot.press("enter")
        await write(pilot, "Piotr Zak")
        await pilot.press("ctrl+s")
        await settled(app, pilot)
        added = {one.name: one for one in book_of(app).contacts.values()}
        assert (added["Ngozi Bello"].organisation, added["Ngozi Bello"].role) == ("Harbour Trust", "surveyor")
        assert "Piotr Zak" in added


async def test_undo_takes_back_one_change_after_another() -> None:
    app = on_demo()
    async with opened(app) as pilot:
        first = page_of(app)
        await pilot.press("a", "enter")
        await settled(app, pilot)
        second = page_of(app)
        await pilot.press("d", "enter")
        await settled(app, pilot)
        assert page_of(app) != second
        await pilot.press("u")
        await settled(app, pilot)
        assert page_of(app) == second
        await pilot.press("u")
        await settled(app, pilot)
        assert page_of(app) == first


async def test_escape_leaves_everything_as_it_is() -> None:
    app = on_demo()
    async with opened(app) as pilot:
        before = book_of(app)
        for key in ("d", "a", "s", "e", "o", "n"):
            await pilot.press(key, "escape")
            await settled(app, pilot)
            assert len(app.screen_stack) == 1
        assert book_of(app) == before
