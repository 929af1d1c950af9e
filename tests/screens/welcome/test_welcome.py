"""The first run by keys, on a real file."""

from pathlib import Path

import pytest
from textual.widgets import Input

from habit_tui.app import HabitApp
from habit_tui.screens.dialogs.preview import PreviewDialog
from habit_tui.screens.page import PageScreen
from habit_tui.screens.welcome import WelcomeStep
from tests.screens.app.host import TUESDAY, book_of, on_file, opened, page_of, settled, today_of, until, write

LINKEDIN = """Notes:
"Some addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Amina,Abara,https://people.example/1,,Northwind Rail,planner,05 Mar 2021
Bogdan,Dvorak,https://people.example/2,,Calder Freight,clerk,06 Mar 2021
"""


async def reach(app: HabitApp, number: int) -> None:
    """Wait for a question."""
    await until(lambda: isinstance(app.screen, WelcomeStep) and number == app.screen.NUMBER)


async def test_four_answers_lead_to_the_first_suggestion(tmp_path: Path) -> None:
    app = on_file(tmp_path / "habit.json")
    async with opened(app) as pilot:
        await reach(app, 1)
        await write(pilot, "I don't want to bother my old colleagues.")
        await pilot.press("enter")
        await reach(app, 2)
        await write(pilot, "Northwind Rail, Calder Freight")
        await pilot.press("tab")
        await write(pilot, "operations lead")
        await pilot.press("tab")
        await write(pilot, "Rotas that people can live with")
        await pilot.press("enter")
        await reach(app, 3)
        await write(pilot, "Maya Okonkwo, Northwind Rail, operations lead")
        await pilot.press("enter")
        await write(pilot, "Ben Ito")
        await pilot.press("ctrl+s")
        await reach(app, 4)
        await pilot.press("6", "enter")
        await until(lambda: isinstance(app.screen, PageScreen))
        await settled(app, pilot)
        book = book_of(app)
        assert [one.words for one in book.objections.values()] == [
            "I don't want to bother my old colleagues."
        ]
        assert {one.name for one in book.targets.values()} == {
            "Northwind Rail",
            "Calder Freight",
            "operations lead",
        }
        assert book.profile.value_proposition == "Rotas that people can live with"
        assert book.profile.welcomed
        plan = book.plan_on(TUESDAY)
        assert plan is not None
        assert plan.days == frozenset(range(6))
        suggestion = today_of(app).suggestion
        assert suggestion is not None
        assert suggestion.contact.name == "Maya Okonkwo"
        assert "bother my old colleagues" in page_of(app)


async def test_a_usual_objection_is_picked_and_changed(tmp_path: Path) -> None:
    app = on_file(tmp_path / "habit.json")
    async with opened(app) as pilot:
        await reach(app, 1)
        await pilot.press("down", "down", "enter", "end", "backspace")
        await write(pilot, ", and nothing else.")
        await pilot.press("enter")
        await reach(app, 2)
        (said,) = book_of(app).objections.values()
        assert said.words.endswith("want is a job, and nothing else.")
        assert said.kind == "fake"


async def test_every_question_may_be_skipped(tmp_path: Path) -> None:
    app = on_file(tmp_path / "habit.json")
    async with opened(app) as pilot:
        for number in range(1, 5):
            await reach(app, number)
            await pilot.press("escape")
        await until(lambda: isinstance(app.screen, PageScreen))
        await settled(app, pilot)
        plan = book_of(app).plan_on(TUESDAY)
        assert plan is not None
        assert plan.days == frozenset(range(5))
        assert "Nobody is entered yet" in page_of(app)
    again = on_file(tmp_path / "habit.json")
    async with opened(again):
        assert isinstance(again.screen, PageScreen)


async def test_a_file_of_connections_is_brought_in(tmp_path: Path) -> None:
    file = tmp_path / "my connections.csv"
    file.write_text(LINKEDIN, encoding="utf-8")
    app = on_file(tmp_path / "habit.json")
    async with opened(app) as pilot:
        await reach(app, 1)
        await pilot.press("escape")
        await reach(app, 2)
        await pilot.press("escape")
        await reach(app, 3)
        await write(pilot, "Ben Ito")
        await pilot.press("tab")
        app.screen.query_one("#file", Input).insert_text_at_cursor(f"'{file}'")
        await pilot.press("ctrl+s")
        await until(lambda: isinstance(app.screen, PreviewDialog))
        assert [one.name for one in book_of(app).contacts.values()] == ["Ben Ito"]
        await pilot.press("enter")
        await reach(app, 4)
        assert {one.name for one in book_of(app).contacts.values()} == {
            "Ben Ito",
            "Amina Abara",
            "Bogdan Dvorak",
        }


async def test_leaving_the_preview_comes_back_to_the_question(tmp_path: Path) -> None:
    file = tmp_path / "connections.csv"
    file.write_text(LINKEDIN, encoding="utf-8")
    app = on_file(tmp_path / "habit.json")
    async with opened(app) as pilot:
        for number in (1, 2):
            await reach(app, number)
            await pilot.press("escape")
        await reach(app, 3)
        app.screen.query_one("#file", Input).value = str(file)
        await pilot.press("ctrl+s")
        await until(lambda: isinstance(app.screen, PreviewDialog))
        await pilot.press("escape")
        await reach(app, 3)
        assert app.screen.query_one("#file", Input).value == str(file)
        await pilot.press("escape")
        await reach(app, 4)
        assert not book_of(app).contacts


async def test_a_file_that_stands_in_the_field_comes_in_when_the_user_goes_on_another_time(
    tmp_path: Path,
) -> None:
    file = tmp_path / "connections.csv"
    file.write_text(LINKEDIN, encoding="utf-8")
    app = on_file(tmp_path / "habit.json")
    async with opened(app) as pilot:
        for number in (1, 2):
            await reach(app, number)
            await pilot.press("escape")
        await reach(app, 3)
        app.screen.query_one("#file", Input).value = str(file)
        await pilot.press("ctrl+q")
        await until(lambda: not app.is_running)
    again = on_file(tmp_path / "habit.json")
    async with opened(again):
        assert {one.name for one in book_of(again).contacts.values()} == {"Amina Abara", "Bogdan Dvorak"}


async def test_a_file_that_cannot_be_read_is_asked_for_again(tmp_path: Path) -> None:
    app = on_file(tmp_path / "habit.json")
    async with opened(app) as pilot:
        for number in (1, 2):
            await reach(app, number)
            await pilot.press("escape")
        await reach(app, 3)
        await write(pilot, "Ben Ito")
        await pilot.press("tab")
        await write(pilot, "nowhere")
        await pilot.press("ctrl+s")
        await until(lambda: "No such file" in str(app.screen.query_one("#wrong").render()))
        assert isinstance(app.screen, WelcomeStep)
        await pilot.press("escape")
        await reach(app, 4)
        assert [one.name for one in book_of(app).contacts.values()] == ["Ben Ito"]


@pytest.mark.parametrize("question", [1, 2, 3])
async def test_leaving_half_way_keeps_what_stands_in_the_fields(tmp_path: Path, question: int) -> None:
    app = on_file(tmp_path / "habit.json")
    async with opened(app) as pilot:
        for number in range(1, question):
            await reach(app, number)
            await pilot.press("escape")
        await reach(app, question)
        await write(pilot, "Nobody answers me")
        await pilot.press("ctrl+q")
        await until(lambda: not app.is_running)
    again = on_file(tmp_path / "habit.json")
    async with opened(again):
        book = book_of(again)
        kept = (
            [one.words for one in book.objections.values()],
            [one.name for one in book.targets.values()],
            [one.name for one in book.contacts.values()],
        )
        assert kept[question - 1] == ["Nobody answers me"]
        assert isinstance(again.screen, WelcomeStep)
        assert not book.profile.welcomed


async def test_the_welcome_goes_on_where_it_was_left(tmp_path: Path) -> None:
    app = on_file(tmp_path / "habit.json")
    async with opened(app) as pilot:
        await reach(app, 1)
        await write(pilot, "They will say no.")
        await pilot.press("enter")
        await reach(app, 2)
        await pilot.press("ctrl+q")
    again = on_file(tmp_path / "habit.json")
    async with opened(again):
        await reach(again, 2)


async def test_a_day_has_to_be_on(tmp_path: Path) -> None:
    app = on_file(tmp_path / "habit.json")
    async with opened(app) as pilot:
        for number in (1, 2, 3):
            await reach(app, number)
            await pilot.press("escape")
        await reach(app, 4)
        await pilot.press("1", "2", "3", "4", "5", "enter")
        await settled(app, pilot)
        assert "choose at least one" in str(app.screen.query_one("#wrong").render())
        await pilot.press("3", "enter")
        await until(lambda: isinstance(app.screen, PageScreen))
        await settled(app, pilot)
        plan = book_of(app).plan_on(TUESDAY)
        assert plan is not None
        assert plan.days == frozenset({2})


async def test_the_welcome_works_by_mouse_alone(tmp_path: Path) -> None:
    app = on_file(tmp_path / "habit.json")
    async with opened(app) as pilot:
        await reach(app, 1)
        await pilot.click("#usual", offset=(5, 3))
        await settled(app, pilot)
        assert await pilot.click("#keys", offset=(2, 0))
        await reach(app, 2)
        assert len(book_of(app).objections) == 1
