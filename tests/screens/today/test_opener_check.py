"""The check of the message while it is being written."""

from textual.pilot import Pilot
from textual.widgets import Static, TextArea

from habit_tui.app import HabitApp
from tests.screens.app.host import on_demo, opened, page_of, settled, write


def said_by(app: HabitApp) -> str:
    """Return what the check says under the text."""
    return str(app.screen.query_one("#check", Static).render())


def underlined_in(app: HabitApp) -> list[str]:
    """Return the words of the text that are underlined."""
    area = app.screen.query_one("#opener", TextArea)
    strips = [area.render_line(y) for y in range(area.size.height)]
    return [part.text for strip in strips for part in strip if part.style and part.style.underline]


async def rewrite(app: HabitApp, pilot: Pilot[None], text: str) -> None:
    """Open the message and put another text in its place."""
    await pilot.press("e", "f7", "delete")
    app.screen.query_one("#opener", TextArea).text = text
    await pilot.pause()


async def test_the_apps_own_opener_is_counted_and_nothing_is_found() -> None:
    app = on_demo()
    async with opened(app) as pilot:
        await pilot.press("e")
        count = len(app.screen.query_one("#opener", TextArea).text.split())
        assert said_by(app) == f"{count} words"
        assert underlined_in(app) == []


async def test_what_is_typed_is_checked_at_once_and_cleared_as_soon_as_it_is_gone() -> None:
    app = on_demo()
    async with opened(app) as pilot:
        await rewrite(app, pilot, "How is the work")
        await pilot.press("ctrl+end")
        await write(pilot, ", and are you hiring")
        await pilot.press("question_mark")
        assert "“are you hiring”" in said_by(app)
        assert "asks for a job" in said_by(app)
        assert underlined_in(app) == ["are you hiring"]
        await pilot.press(*["backspace"] * len(", and are you hiring?"), "question_mark")
        assert said_by(app) == "4 words"
        assert underlined_in(app) == []


async def test_words_on_a_later_line_are_marked_there_and_the_rest_is_not() -> None:
    app = on_demo()
    async with opened(app) as pilot:
        await rewrite(app, pilot, "Héllo Maya,\n\nhow is it there? Any openings?\nMy CV is attached.")
        assert underlined_in(app) == ["Any openings", "My CV is attached"] or underlined_in(app) == [
            "Any openings",
            "CV is attached",
        ]


async def test_more_findings_than_are_told_are_counted() -> None:
    app = on_demo()
    async with opened(app) as pilot:
        await rewrite(app, pilot, "Hi [Name], are you hiring? My CV is attached. Reply ASAP.")
        assert "2 more to look at" in said_by(app)


async def test_markup_in_a_message_is_shown_as_it_is() -> None:
    app = on_demo()
    async with opened(app) as pilot:
        await rewrite(app, pilot, "Hi [red]you[/], what is it like to work there?")
        assert "“[red]”" in said_by(app)


async def test_a_message_is_kept_whatever_the_check_says() -> None:
    app = on_demo()
    async with opened(app) as pilot:
        await rewrite(app, pilot, "Are you hiring?")
        await pilot.press("ctrl+s")
        await settled(app, pilot)
        assert "Are you hiring?" in page_of(app)
