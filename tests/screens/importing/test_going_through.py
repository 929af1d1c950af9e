"""Who is one person and how close people are, by keys, in the whole app."""

from pathlib import Path

import pytest

from habit_tui.app import HabitApp
from habit_tui.domain.contact import Contact
from habit_tui.domain.intents.people import BringIn
from habit_tui.domain.intents.steps import LogConversation
from habit_tui.screens.dialogs.bring_in import BringInDialog
from habit_tui.screens.dialogs.go_on import GoOnDialog
from habit_tui.screens.dialogs.preview import PreviewDialog
from habit_tui.screens.dialogs.quick_sort import QuickSortDialog
from habit_tui.screens.dialogs.same_person import SamePersonDialog
from habit_tui.screens.page import PageScreen
from habit_tui.wiring import open_journal
from tests.exchange.making import connections
from tests.screens.app.host import TUESDAY, book_of, on_file, opened, settled, until, welcomed
from tests.screens.importing.test_import import dialog_of, paste, shown
from tests.screens.pages.people import CONTROLS, HOSTILE

MAYA = Contact("maya", "Maya Okonkwo", "Northwind Rail", emails=("maya@n.example",))
M2 = Contact("m2", "Maya Okonkwo", "Halden", "director", phones=("020 7946 0958",))
BOB, ROBERT = Contact("bob", "Bob Cole"), Contact("robert", "Robert Cole", "Iris")


def holding(tmp_path: Path, *contacts: Contact) -> HabitApp:
    database = welcomed(tmp_path / "habit.json")
    open_journal(str(database), TUESDAY).perform(BringIn(contacts))
    return on_file(database)


def ids(app: HabitApp) -> set[str]:
    return set(book_of(app).contacts)


async def test_two_records_are_shown_side_by_side_and_merged_with_one_key(tmp_path: Path) -> None:
    app = holding(tmp_path, MAYA, M2, BOB, ROBERT)
    async with opened(app) as pilot:
        await pilot.press("2", "s")
        await dialog_of(app, pilot, SamePersonDialog)
        text = shown(app) + "\n".join(str(app.screen.query_one("PairView").render()).splitlines())
        assert "1 of 2" in text
        for value in ("a short form of the same name", "Bob Cole", "Robert Cole", "Iris"):
            assert value in text
        await pilot.press("n")
        await pilot.pause()
        assert "the same name at another organisation" in shown(app)
        await pilot.press("s")
        await until(lambda: isinstance(app.screen, PageScreen))
        await settled(app, pilot)
        assert len(ids(app)) == 3
        assert len(book_of(app).aparts) == 1
        (maya,) = [one for one in book_of(app).contacts.values() if one.name == "Maya Okonkwo"]
        assert (maya.emails, maya.phones) == (MAYA.emails, M2.phones)
        await pilot.press("s")
        await until(lambda: any("Nobody seems" in one.message for one in app._notifications))
        await pilot.press("u")
        await settled(app, pilot)
        assert ids(app) == {"maya", "m2", "bob", "robert"}


async def test_an_answer_is_taken_back_in_the_dialog_and_later_changes_nothing(tmp_path: Path) -> None:
    app = holding(tmp_path, MAYA, M2, BOB, ROBERT)
    async with opened(app) as pilot:
        await pilot.press("2", "s")
        await dialog_of(app, pilot, SamePersonDialog)
        await pilot.press("s")
        await settled(app, pilot)
        assert len(ids(app)) == 3
        await pilot.press("u")
        await until(lambda: len(ids(app)) == 4)
        await settled(app, pilot)
        assert "1 of 2" in shown(app)
        await pilot.press("u", "l", "enter")
        await until(lambda: isinstance(app.screen, PageScreen))
        await settled(app, pilot)
        assert ids(app) == {"maya", "m2", "bob", "robert"}
        assert not book_of(app).aparts


async def test_three_of_one_are_merged_one_after_the_other(tmp_path: Path) -> None:
    app = holding(tmp_path, MAYA, M2, Contact("m3", "Maya Okonkwo", "Iris"))
    async with opened(app) as pilot:
        await pilot.press("2", "s")
        await dialog_of(app, pilot, SamePersonDialog)
        first = app.screen
        await pilot.press("s")
        await until(lambda: isinstance(app.screen, SamePersonDialog) and app.screen is not first)
        await pilot.pause()
        await pilot.press("s")
        await until(lambda: isinstance(app.screen, PageScreen))
        await settled(app, pilot)
        assert len(ids(app)) == 1


@pytest.mark.parametrize("name", HOSTILE, ids=range(len(HOSTILE)))
async def test_hostile_names_are_shown_literally(tmp_path: Path, name: str) -> None:
    one = Contact("x", name, name, name, (name,), note=name, known_from=name)
    app = holding(tmp_path, one, Contact("y", name, "Iris"))
    async with opened(app) as pilot:
        await pilot.press("2", "s")
        await until(lambda: isinstance(app.screen, SamePersonDialog))
        await pilot.pause()
        drawn = "".join(shown(app).split("\n")) + app.screen.query_one("PairView").render_line(0).text
        assert not any(control in drawn for control in CONTROLS)
        await pilot.click("PairView", offset=(2, 0))
        await pilot.press("escape", "k")
        await until(lambda: isinstance(app.screen, QuickSortDialog))
        await pilot.pause()
        assert not any(control in shown(app).replace("\n", "") for control in CONTROLS)
        await pilot.click("#name", offset=(2, 0))
        await pilot.press("escape")
        assert app.is_running


async def test_a_few_brought_in_are_asked_about_only_where_somebody_is_likely_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / "one.csv").write_text(connections("Robert,Cole,,,Iris,planner,", notes=""), "utf-8")
    (tmp_path / "two.csv").write_text(connections("Chen,Li,,,Iris,planner,", notes=""), "utf-8")
    app = holding(tmp_path, MAYA, M2, BOB)
    async with opened(app) as pilot:
        await pilot.press("2")
        for name, asked in (("two", False), ("one", True)):
            await pilot.press("b")
            await dialog_of(app, pilot, BringInDialog)
            await paste(app, pilot, f"~/{name}.csv")
            await pilot.press("enter")
            await dialog_of(app, pilot, PreviewDialog)
            await pilot.press("enter")
            await until(lambda: not isinstance(app.screen, PreviewDialog))
            await settled(app, pilot)
            if asked:
                await until(lambda: isinstance(app.screen, SamePersonDialog))
                await pilot.pause()
                assert "1 of 1" in shown(app), "and not about those who were there before"
            else:
                assert isinstance(app.screen, PageScreen)


async def test_people_are_sorted_ten_at_a_time_one_key_each(tmp_path: Path) -> None:
    app = holding(tmp_path, *(Contact(f"c{number:02}", f"Person {number}") for number in range(13)))
    async with opened(app) as pilot:
        await pilot.press("2", "k")
        await dialog_of(app, pilot, QuickSortDialog)
        await pilot.press("c", "s", "w", "r", "l", "enter", "c", "c", "c")
        await settled(app, pilot)
        assert "10 of 10" in shown(app)
        book = book_of(app)
        assert [book.contacts[f"c{number:02}"].closeness for number in range(4)] == [
            "strong",
            "medium",
            "weak",
            None,
        ]
        assert book.contacts["c03"].resting
        await pilot.press("u")
        await until(lambda: book_of(app).contacts["c08"].closeness is None)
        await settled(app, pilot)
        await pilot.press("w", "l")
        await dialog_of(app, pilot, GoOnDialog)
        await pilot.press("enter")
        await dialog_of(app, pilot, QuickSortDialog)
        assert "1 of 3" in shown(app)
        await pilot.press("s", "escape")
        await until(lambda: isinstance(app.screen, PageScreen))
        await settled(app, pilot)
        assert book_of(app).contacts["c10"].closeness == "medium"
        await pilot.press("u", "u")
        await settled(app, pilot)
        assert book_of(app).contacts["c10"].closeness is None
        assert book_of(app).contacts["c08"].closeness is None


async def test_whoever_was_talked_with_or_rests_is_not_to_be_sorted(tmp_path: Path) -> None:
    app = holding(tmp_path, MAYA, Contact("rests", "Ben Ito", resting=True))
    async with opened(app) as pilot:
        assert app.desk is not None
        app.desk.wish(LogConversation("maya"))
        await settled(app, pilot)
        await pilot.press("2", "k")
        await until(lambda: any("Nobody is left to sort" in one.message for one in app._notifications))
