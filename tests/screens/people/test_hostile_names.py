"""Names that were made to do harm are shown as they are, and clicking them does nothing."""

import pytest

from habit_tui.domain.contact import Contact
from habit_tui.domain.plain import plain
from habit_tui.screens.people import PeopleScreen
from habit_tui.widgets.contact_list import ContactList
from habit_tui.widgets.person_view import PersonView
from tests.screens.pages.host import hosted, lines_of
from tests.screens.pages.people import CONTROLS, HOSTILE


@pytest.mark.parametrize("name", HOSTILE, ids=range(len(HOSTILE)))
async def test_a_hostile_contact_is_shown_literally_everywhere(name: str) -> None:
    contact = Contact("x", name, name, name, note=name, tags=(name,), known_from=name, emails=(name,))
    other = Contact("y", "Zzz", introduced_by="x")
    async with hosted(PeopleScreen, [contact, other], size=(140, 40)) as (host, pilot):
        row = lines_of(host.page.query_one(ContactList))[0]
        drawn = "\n".join((row, *lines_of(host.page.query_one(PersonView))))
        assert plain(name)[:12] in row
        assert not any(control in drawn.replace("\n", "") for control in CONTROLS)
        await pilot.click(ContactList, offset=(8, 0))
        await pilot.click(PersonView, offset=(3, 0))
        assert not host.actions
        await pilot.press("slash", "a", "escape")
        for key in ("e", "a", "d", "x"):
            await pilot.press(key)
            await pilot.pause()
            dialog = host.screen
            assert dialog is not host.page
            lines = [line for child in dialog.query("Static, Input, TextArea") for line in lines_of(child)]
            assert not any(control in line for line in lines for control in CONTROLS)
            await pilot.click("#heading", offset=(8, 0))
            await pilot.press("escape")
        assert host.screen is host.page
        assert not host.actions
        assert not host.intents
