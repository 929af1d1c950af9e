"""The page of people: the list, the search, and what keys do with the person under the cursor."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from habit_tui.domain.intents.people import AddContact, EditContact, Forget, Rest
from habit_tui.domain.intents.steps import LogConversation, LogStep
from habit_tui.screens.dialogs.forget import ForgetDialog
from habit_tui.screens.people import PeopleScreen
from habit_tui.widgets.contact_list import ContactList
from habit_tui.widgets.line_list import Piece
from habit_tui.widgets.person_view import PersonView
from tests.screens.pages.host import Host, hosted, lines_of, text_of, type_text, words_of
from tests.screens.pages.people import EVERYBODY, MAYA, RECORDS


def selected(host: Host) -> str:
    contact = host.page.query_one(ContactList).selected
    return contact.name if contact else ""


def rows(host: Host) -> list[str]:
    return [line for line in lines_of(host.page.query_one(ContactList)) if line.strip()]


async def test_everybody_is_listed_by_name_with_where_they_stand() -> None:
    async with hosted(PeopleScreen, RECORDS) as (host, _):
        ben, dana, maya, zoe = rows(host)
        assert ben.startswith("› ↳ Ben Ito")
        assert ben.endswith("named by Dana Cole")
        assert "▪ Dana Cole" in dana
        assert dana.endswith("thanked 5 days ago")
        assert "○ Maya Okonkwo" in maya
        assert "operations lead, Northwind Rail" in maya
        assert maya.endswith("asked 6 days ago")
        assert "- Zoë Ångström" in zoe
        assert zoe.endswith("resting")
        assert text_of(host, "#count").strip() == "4 people"


async def test_the_keys_move_the_cursor_and_stop_at_the_ends() -> None:
    async with hosted(PeopleScreen, RECORDS) as (host, pilot):
        await pilot.press("down", "down")
        assert selected(host) == "Maya Okonkwo"
        await pilot.press("up")
        assert selected(host) == "Dana Cole"
        await pilot.press("end", "down")
        assert selected(host) == "Zoë Ångström"
        await pilot.press("home", "up")
        assert selected(host) == "Ben Ito"
        await pilot.press("pagedown")
        assert selected(host) == "Zoë Ångström"


async def test_a_click_selects_and_a_second_one_opens() -> None:
    async with hosted(PeopleScreen, RECORDS) as (host, pilot):
        await pilot.click(ContactList, offset=(8, 2))
        assert selected(host) == "Maya Okonkwo"
        await pilot.click(ContactList, offset=(8, 3), times=2)
        assert selected(host) == "Zoë Ångström"
        assert not host.page.query_one(ContactList).display
        assert "Zoë Ångström" in words_of(host.page.query(PersonView))


async def test_the_wheel_scrolls_a_long_list_and_leaves_the_cursor() -> None:
    many = [replace(MAYA, id=str(number), name=f"Maya {number:03}") for number in range(100)]
    async with hosted(PeopleScreen, many) as (host, pilot):
        contacts = host.page.query_one(ContactList)
        contacts.scroll_to(y=50, animate=False)
        await pilot.pause()
        assert "Maya 050" in lines_of(contacts)[0]
        assert selected(host) == "Maya 000"
        await pilot.press("down")
        assert "Maya 001" in "".join(lines_of(contacts))


async def test_typing_searches_every_field_no_matter_case_and_accents() -> None:
    async with hosted(PeopleScreen, RECORDS) as (host, pilot):
        for query, names in {
            "angst": ["Zoë Ångström"],
            "northwind": ["Dana Cole", "Maya Okonkwo"],
            "planner": ["Ben Ito"],
            "alumni": ["Ben Ito"],
            "depot": ["Maya Okonkwo"],
            "rail okon": ["Maya Okonkwo"],
        }.items():
            await pilot.press("slash")
            await type_text(pilot, query)
            await pilot.pause()
            assert len(rows(host)) == len(names)
            assert all(name in row for name, row in zip(names, rows(host), strict=True))
            assert text_of(host, "#count").strip() == f"{len(names)} of 4 people"
            await pilot.press("escape")
        assert len(rows(host)) == 4


async def test_those_found_by_name_come_before_those_found_elsewhere() -> None:
    named = replace(MAYA, id="rail", name="Zara Rail", organisation="", role="")
    async with hosted(PeopleScreen, (*RECORDS, named)) as (host, pilot):
        await pilot.press("slash")
        await type_text(pilot, "rail")
        await pilot.pause()
        assert "Zara Rail" in rows(host)[0]
        assert selected(host) == "Zara Rail"


async def test_arrows_move_through_what_was_found_while_the_field_keeps_the_keyboard() -> None:
    async with hosted(PeopleScreen, RECORDS) as (host, pilot):
        await pilot.press("slash")
        await type_text(pilot, "rail")
        await pilot.press("down")
        assert selected(host) == "Maya Okonkwo"
        await pilot.press("enter", "r")
        assert host.intents == [Rest("maya")]
        await pilot.press("escape")
        assert selected(host) == "Maya Okonkwo"


async def test_a_search_that_fits_nobody_says_so() -> None:
    async with hosted(PeopleScreen, RECORDS) as (host, pilot):
        await pilot.press("slash")
        await type_text(pilot, "qqq")
        await pilot.pause()
        assert "Nobody fits" in text_of(host, "#nobody")
        assert text_of(host, "#count").strip() == "none of 4 people"
        await pilot.press("escape")
        assert not host.page.query_one("#nobody").display
        assert selected(host) == "Ben Ito"


async def test_an_empty_list_says_what_to_press() -> None:
    async with hosted(PeopleScreen) as (host, pilot):
        assert "Press n" in text_of(host, "#nobody")
        for key in ("e", "a", "d", "r", "x", "down", "enter", "pagedown"):
            await pilot.press(key)
        assert host.screen is host.page
        assert not host.intents


async def test_a_person_is_added_and_selected() -> None:
    async with hosted(PeopleScreen, RECORDS) as (host, pilot):
        await pilot.press("n")
        await type_text(pilot, "Chen Wei")
        await pilot.press("tab")
        await type_text(pilot, "City Transit")
        await pilot.press("down", "down", "down", "right", "right", "enter")
        await pilot.pause()
        assert selected(host) == "Chen Wei"
        (added,) = (one for one in host.book.contacts.values() if one.name == "Chen Wei")
        assert (added.organisation, added.closeness) == ("City Transit", "medium")
        assert isinstance(host.intents[0], AddContact)


async def test_the_first_person_ever_appears() -> None:
    async with hosted(PeopleScreen) as (host, pilot):
        await pilot.press("n")
        await type_text(pilot, "Chen")
        await pilot.press("enter")
        await pilot.pause()
        assert host.page.query_one(ContactList).display
        assert "Chen" in rows(host)[0]


async def test_a_form_without_a_name_or_with_a_wrong_address_says_what_is_wrong() -> None:
    async with hosted(PeopleScreen, RECORDS) as (host, pilot):
        await pilot.press("n", "enter")
        assert "a person needs a name" in text_of(host, "#wrong")
        await type_text(pilot, "Chen")
        host.screen.query_one("#emails").focus()
        await type_text(pilot, "chen")
        await pilot.press("enter")
        await pilot.pause()
        assert "'chen' is no e-mail address" in text_of(host, "#wrong")
        assert not host.intents
        await type_text(pilot, "@city.example")
        await pilot.press("enter")
        await pilot.pause()
        assert host.screen is host.page
        assert "Chen" in {one.name for one in host.book.contacts.values()}


async def test_a_second_person_of_a_name_takes_a_second_enter() -> None:
    async with hosted(PeopleScreen, RECORDS) as (host, pilot):
        await pilot.press("n")
        await type_text(pilot, "maya okonkwo")
        await pilot.press("enter")
        assert "Maya Okonkwo (Northwind Rail) is in your list already" in " ".join(
            text_of(host, "#wrong").split()
        )
        await pilot.press("enter")
        await pilot.pause()
        assert len(host.book.contacts) == 5


async def test_editing_changes_what_was_touched_and_nothing_else() -> None:
    maya = replace(MAYA, note="line one\r\nline\ttwo\x1b[0m", urls=("https://a.example/x,y",))
    async with hosted(PeopleScreen, [maya]) as (host, pilot):
        await pilot.press("e", "down", "end")
        await type_text(pilot, " North")
        await pilot.press("enter")
        await pilot.pause()
        assert host.book.contacts["maya"] == replace(maya, organisation="Northwind Rail North")
        assert isinstance(host.intents[0], EditContact)


async def test_saving_an_untouched_form_changes_nothing_and_says_so() -> None:
    async with hosted(PeopleScreen, [MAYA]) as (host, pilot):
        await pilot.press("e", "enter")
        assert "nothing is different yet" in text_of(host, "#wrong")
        await pilot.press("escape")
        assert host.screen is host.page
        assert not host.intents


async def test_the_note_takes_several_lines_and_control_s_saves() -> None:
    async with hosted(PeopleScreen, [replace(MAYA, note="")]) as (host, pilot):
        await pilot.press("e")
        host.screen.query_one("#note").focus()
        await pilot.press("o", "n", "e", "enter", "t", "w", "o", "ctrl+s")
        await pilot.pause()
        assert host.book.contacts["maya"].note == "one\ntwo"


async def test_rest_and_wake_by_the_same_key() -> None:
    async with hosted(PeopleScreen, [MAYA]) as (host, pilot):
        await pilot.press("r")
        await pilot.pause()
        assert host.book.contacts["maya"].resting
        assert rows(host)[0].endswith("resting")
        await pilot.press("r")
        await pilot.pause()
        assert not host.book.contacts["maya"].resting
        assert host.told == ["Maya Okonkwo rests until you wake them", "Maya Okonkwo is suggested again"]


async def test_asked_and_done_are_entered_for_the_person_under_the_cursor() -> None:
    async with hosted(PeopleScreen, RECORDS) as (host, pilot):
        await pilot.press("a", "enter")
        await pilot.pause()
        await pilot.press("d", "enter")
        await pilot.pause()
        asked, talked = host.intents
        assert isinstance(asked, LogStep)
        assert isinstance(talked, LogConversation)
        assert (asked.kind, asked.contact, talked.contact) == ("asked", "ben", "ben")
        assert rows(host)[0].endswith("talked today")


async def test_forgetting_says_what_goes_and_what_stays_before_it_is_done() -> None:
    async with hosted(PeopleScreen, RECORDS) as (host, pilot):
        await pilot.press("down", "x")
        assert isinstance(host.screen, ForgetDialog)
        said = words_of(host.screen.query("#fields Static"))
        assert (
            "Goes: the name, the organisation and role, the addresses and numbers and 1 note on steps."
            in said
        )
        assert "Stays: 2 steps, 2 kept days, 1 insight without who said it and 1 person they named." in said
        await pilot.press("escape")
        assert len(host.book.contacts) == 4
        await pilot.press("x", "enter")
        await pilot.pause()
        assert host.intents == [Forget("dana")]
        assert "dana" not in host.book.contacts
        assert host.journal.snapshot.chronicle.streak.total == 1
        assert rows(host)[0].endswith("a referral")


async def test_undo_brings_back_whoever_was_forgotten() -> None:
    async with hosted(PeopleScreen, RECORDS) as (host, pilot):
        await pilot.press("x", "enter")
        await pilot.pause()
        assert len(rows(host)) == 3
        host.action_undo()
        await pilot.pause()
        assert len(rows(host)) == 4


async def test_bringing_in_is_left_to_the_app() -> None:
    async with hosted(PeopleScreen) as (host, pilot):
        await pilot.press("b")
        await pilot.pause()
        assert host.asked_to_bring_in == 1


async def test_the_pane_tells_everything_about_the_person_under_the_cursor() -> None:
    async with hosted(PeopleScreen, RECORDS, size=(120, 40)) as (host, pilot):
        await pilot.press("down")
        await pilot.pause()
        told = words_of(host.page.query(PersonView))
        for words in (
            "Named Ben Ito",
            "18 Nov thanked",
            "17 Nov talked: in the canteen",
            "What they said 17 Nov Depot managers leave after two winters",
            "E-mail dana@northwind.example",
        ):
            assert words in told
        await pilot.press("up")
        await pilot.pause()
        assert "Named by Dana Cole" in words_of(host.page.query(PersonView))


async def test_a_change_elsewhere_keeps_the_cursor_on_its_person() -> None:
    async with hosted(PeopleScreen, RECORDS) as (host, pilot):
        await pilot.press("down", "down")
        host.page.snapshot = host.journal.perform(Forget("ben"))
        await pilot.pause()
        assert selected(host) == "Maya Okonkwo"
        host.page.snapshot = host.journal.perform(Forget("maya"))
        await pilot.pause()
        assert selected(host) in {one.name for one in EVERYBODY if one.id in host.book.contacts}


async def test_moving_through_ten_thousand_draws_no_more_rows_than_are_in_sight(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    drawn: list[int] = []
    row = ContactList.row

    def counted(contacts: ContactList, number: int, width: int) -> Sequence[Piece]:
        drawn.append(number)
        return row(contacts, number, width)

    monkeypatch.setattr(ContactList, "row", counted)
    many = [replace(MAYA, id=str(number), name=f"Maya {number:05}") for number in range(10_000)]
    async with hosted(PeopleScreen, many) as (host, pilot):
        drawn.clear()
        await pilot.press("down")
        await pilot.pause()
        assert set(drawn) == {0, 1}
        await pilot.press("end")
        await pilot.pause()
        assert selected(host) == "Maya 09999"
        assert len(drawn) < 3 * host.page.query_one(ContactList).size.height
