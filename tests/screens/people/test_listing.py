"""Filters, orders, marks, a person's page and the tree, by keys and mouse."""

from dataclasses import replace

from textual.widgets import Input

from habit_tui.domain.intents.people import Rest
from habit_tui.domain.intents.several import RestSeveral, TagSeveral
from habit_tui.screens.dialogs.referrals import ReferralsDialog
from habit_tui.screens.people import PeopleScreen
from habit_tui.widgets.branch_list import BranchList
from habit_tui.widgets.contact_list import ContactList
from habit_tui.widgets.person_view import PersonView
from tests.screens.pages.host import Host, hosted, lines_of, text_of, type_text, words_of
from tests.screens.pages.people import HOSTILE, MAYA, RECORDS


def names(host: Host) -> list[str]:
    rows = [line for line in lines_of(host.page.query_one(ContactList)) if line.strip()]
    return [" ".join(line[4:].split()[:2]) for line in rows]


def listing(host: Host) -> str:
    return text_of(host, "#listing").strip()


async def test_one_key_goes_through_the_filters_and_words_tell_which_holds() -> None:
    async with hosted(PeopleScreen, RECORDS) as (host, pilot):
        expected = {
            "at a target": ["Dana Cole", "Maya Okonkwo"],
            "waiting for a reply": ["Maya Okonkwo"],
            "named by somebody": ["Ben Ito"],
            "never approached": ["Ben Ito"],
            "resting": ["Zoë Ångström"],
            "everybody": ["Ben Ito", "Dana Cole", "Maya Okonkwo", "Zoë Ångström"],
        }
        for words, found in expected.items():
            await pilot.press("f")
            await pilot.pause()
            assert listing(host) == f"f {words}   o by name"
            assert names(host) == found


async def test_a_search_looks_among_those_whom_the_filter_lets_through_and_escape_ends_both() -> None:
    async with hosted(PeopleScreen, RECORDS) as (host, pilot):
        await pilot.press("f", "slash")
        await type_text(pilot, "people")
        await pilot.pause()
        assert names(host) == ["Dana Cole"]
        assert text_of(host, "#count").strip() == "1 of 4 people"
        await pilot.press("escape")
        assert len(names(host)) == 4
        assert host.page.query_one(Input).value == ""
        assert listing(host) == "f everybody   o by name"


async def test_one_key_goes_through_the_orders() -> None:
    async with hosted(PeopleScreen, RECORDS) as (host, pilot):
        for words, first in (("by last step", "Dana Cole"), ("by organisation", "Ben Ito")):
            await pilot.press("o")
            await pilot.pause()
            assert words in listing(host)
            assert names(host)[0] == first


async def test_a_click_on_the_words_changes_them() -> None:
    async with hosted(PeopleScreen, RECORDS) as (host, pilot):
        await pilot.click("#listing", offset=(4, 0))
        await pilot.pause()
        assert "at a target" in listing(host)
        await pilot.click("#listing", offset=(listing(host).index("by name") + 1, 0))
        await pilot.pause()
        assert "by last step" in listing(host)


async def test_a_name_typed_with_a_slip_is_found_and_said_to_be_close() -> None:
    async with hosted(PeopleScreen, RECORDS) as (host, pilot):
        await pilot.press("slash")
        await type_text(pilot, "okonwko")
        await pilot.pause()
        assert names(host) == ["Maya Okonkwo"]
        assert "nobody exactly; these come close" in listing(host)
        await pilot.press("backspace", "backspace", "backspace")
        await pilot.pause()
        assert "come close" not in listing(host)


async def test_several_are_marked_over_two_searches_and_tagged_in_one_change() -> None:
    async with hosted(PeopleScreen, RECORDS) as (host, pilot):
        await pilot.press("space", "slash")
        await type_text(pilot, "maya")
        await pilot.press("enter", "space", "escape", "t")
        assert "Tags for 2 people" in text_of(host, "#heading")
        await type_text(pilot, "rail, depot")
        await pilot.press("tab")
        await type_text(pilot, "ALUMNI")
        await pilot.press("enter")
        await pilot.pause()
        assert host.intents == [TagSeveral(("ben", "maya"), ("rail", "depot"), ("ALUMNI",))]
        assert {host.book.contacts[one].tags for one in ("ben", "maya")} == {("rail", "depot")}
        host.action_undo()
        await pilot.pause()
        assert host.book.contacts["ben"].tags == ("alumni",)


async def test_marks_are_seen_counted_and_taken_back() -> None:
    async with hosted(PeopleScreen, RECORDS) as (host, pilot):
        await pilot.press("space", "space")
        await pilot.pause()
        assert [line[2] for line in lines_of(host.page.query_one(ContactList))[:3]] == ["✓", "✓", "○"]
        assert listing(host).startswith("2 marked")
        await pilot.press("escape")
        await pilot.pause()
        assert "marked" not in listing(host)
        await pilot.press("r")
        assert host.intents == [Rest("maya")]


async def test_several_rest_at_once_and_wake_once_all_of_them_rest() -> None:
    async with hosted(PeopleScreen, RECORDS) as (host, pilot):
        await pilot.press("end", "space", "home", "space", "r")
        await pilot.pause()
        await pilot.press("r")
        await pilot.pause()
        assert host.intents == [RestSeveral(("ben", "zoe")), RestSeveral(("ben", "zoe"), resting=False)]
        assert host.told[0] == "2 people rest until you wake them"


async def test_tags_that_are_none_or_change_nothing_say_so() -> None:
    async with hosted(PeopleScreen, RECORDS) as (host, pilot):
        await pilot.press("t", "enter")
        assert "name a tag" in text_of(host, "#wrong")
        await type_text(pilot, "Alumni")
        await pilot.press("enter")
        await pilot.pause()
        assert host.told == ["nothing to change: they are all tagged so already"]


async def test_enter_opens_a_person_keys_act_on_them_and_escape_goes_back() -> None:
    async with hosted(PeopleScreen, RECORDS) as (host, pilot):
        await pilot.press("down", "enter")
        await pilot.pause()
        assert not host.page.query_one(ContactList).display
        told = words_of(host.page.query(PersonView))
        assert told.startswith("Dana Cole · head of people, Northwind Rail Next nothing is due")
        await pilot.press("down", "r")
        await pilot.pause()
        assert host.intents == [Rest("dana")]
        assert "resting: not suggested" in words_of(host.page.query(PersonView))
        await pilot.press("escape")
        assert host.page.query_one(ContactList).has_focus
        assert names(host)[1] == "Dana Cole"


async def test_a_person_who_is_forgotten_on_their_page_leaves_the_list_in_view() -> None:
    async with hosted(PeopleScreen, RECORDS) as (host, pilot):
        await pilot.press("enter", "x", "enter")
        await pilot.pause()
        assert host.page.query_one(ContactList).display
        assert "ben" not in host.book.contacts


async def test_the_tree_tells_who_brought_whom_and_enter_goes_to_the_one_under_the_cursor() -> None:
    async with hosted(PeopleScreen, RECORDS) as (host, pilot):
        await pilot.press("w")
        assert isinstance(host.screen, ReferralsDialog)
        rows = [" ".join(line.split()) for line in lines_of(host.screen.query_one(BranchList))]
        assert rows == ["› Dana Cole Northwind Rail brought 1", "└ Ben Ito Calder Freight"]
        assert "1 person left to approach" in " ".join(text_of(host, "#hint").split())
        await pilot.press("down", "enter")
        await pilot.pause()
        contact = host.page.query_one(ContactList).selected
        assert contact is not None
        assert contact.id == "ben"


async def test_a_click_chooses_in_the_tree() -> None:
    async with hosted(PeopleScreen, RECORDS) as (host, pilot):
        await pilot.press("w")
        await pilot.click(BranchList, offset=(6, 1), times=2)
        await pilot.pause()
        assert host.screen is host.page


async def test_an_empty_tree_says_how_it_begins() -> None:
    async with hosted(PeopleScreen, [MAYA]) as (host, pilot):
        await pilot.press("w", "enter")
        assert "nobody to go to yet" in text_of(host, "#wrong")
        assert "Nobody has named anybody yet" in words_of(host.screen.query("#fields Static"))


async def test_hostile_names_in_the_tree_are_shown_as_they_are_and_do_nothing() -> None:
    people = [
        replace(MAYA, id=str(n), name=name, introduced_by="0" if n else None)
        for n, name in enumerate(HOSTILE)
    ]
    async with hosted(PeopleScreen, people) as (host, pilot):
        await pilot.press("w")
        await pilot.click(BranchList, offset=(8, 2))
        assert not host.actions
        assert "[bold]Lee[/bold]" in lines_of(host.screen.query_one(BranchList))[0]
        await pilot.press("escape", "enter")
        assert not host.actions
