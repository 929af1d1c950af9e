"""The page of targets: the two lists, what is told of the one under the cursor, and the keys."""

from dataclasses import replace

from textual.widgets import Static

from habit_tui.domain.intents.aims import RemoveTarget, SetTarget, SetValueProposition
from habit_tui.domain.intents.people import Forget
from habit_tui.domain.page import Profile
from habit_tui.domain.target import Target
from habit_tui.screens.dialogs.target_form import TargetForm
from habit_tui.screens.dialogs.value import Feedback, ValueDialog
from habit_tui.screens.targets import TargetsScreen
from habit_tui.widgets.aim_list import AimList
from habit_tui.widgets.aim_view import AimView
from tests.screens.pages.host import Host, hosted, lines_of, text_of, type_text, words_of
from tests.screens.pages.people import LEAD, LEARNED, MAYA, RAIL, RECORDS

HARBOUR = Target("harbour", "Harbour Trust", "organisation", 0)
PORT = Target("port", "Port of Calder", "organisation", 3)


def rows(host: Host) -> list[str]:
    return [" ".join(line.split()) for line in lines_of(host.page.query_one(AimList)) if line.strip()]


def selected(host: Host) -> str:
    aim = host.page.query_one(AimList).selected
    return aim.target.name if aim else ""


def told(host: Host) -> str:
    return words_of(host.page.query(AimView))


async def test_organisations_and_roles_are_listed_those_most_wanted_first() -> None:
    async with hosted(TargetsScreen, (*RECORDS, HARBOUR, PORT)) as (host, _):
        assert rows(host) == [
            "Organisations",
            "› ▪▪▪ Northwind Rail 2 people · 1 talk · 1 insight",
            "▪▪▪ Port of Calder nobody yet",
            "··· Harbour Trust (set aside) 1 person",
            "Roles",
            "▪·· operations lead 1 person",
        ]


async def test_the_cursor_passes_over_headings_and_stops_at_the_ends() -> None:
    async with hosted(TargetsScreen, (*RECORDS, PORT)) as (host, pilot):
        names = [selected(host)]
        for key in ("down", "down", "down", "up", "up", "up"):
            await pilot.press(key)
            names.append(selected(host))
        rail, port, lead = "Northwind Rail", "Port of Calder", "operations lead"
        assert names == [rail, port, lead, lead, port, rail, rail]


async def test_a_click_selects_a_target_and_one_on_a_heading_does_nothing() -> None:
    async with hosted(TargetsScreen, RECORDS) as (host, pilot):
        await pilot.click(AimList, offset=(10, 4))
        assert selected(host) == "operations lead"
        for nothing in (0, 2, 3, 9):
            await pilot.click(AimList, offset=(10, nothing))
            assert selected(host) == "operations lead"


async def test_the_people_known_there_and_what_was_learned_are_told() -> None:
    async with hosted(TargetsScreen, RECORDS) as (host, pilot):
        assert told(host) == (
            "Northwind Rail · wanted: very much "
            "You know Dana Cole (head of people), Maya Okonkwo (operations lead) "
            "17 Nov Dana Cole: Depot managers leave after two winters "
            "Unknown work: What does an ordinary week look like? · "
            "pay range: What is the range for such a role? · "
            "growth: What do people go on to from there? · way in: How did the last ones come in?"
        )
        await pilot.press("down")
        await pilot.pause()
        assert "operations lead · wanted: perhaps You know Maya Okonkwo" in told(host)


async def test_what_somebody_said_stays_when_they_are_forgotten() -> None:
    async with hosted(TargetsScreen, RECORDS) as (host, pilot):
        host.page.snapshot = host.journal.perform(Forget("dana"))
        await pilot.pause()
        assert "somebody since forgotten: Depot managers leave after two winters" in told(host)
        assert "Dana" not in told(host)


async def test_a_wish_grows_from_key_to_key_and_goes_round() -> None:
    async with hosted(TargetsScreen, (*RECORDS, PORT)) as (host, pilot):
        await pilot.press("m")
        await pilot.pause()
        assert selected(host) == "Northwind Rail"
        assert rows(host)[2] == "› ··· Northwind Rail (set aside) 2 people · 1 talk · 1 insight"
        await pilot.press("enter")
        await pilot.pause()
        assert host.intents == [
            SetTarget("Northwind Rail", "organisation", 0),
            SetTarget("Northwind Rail", "organisation", 1),
        ]
        assert host.book.targets["rail"].motivation == 1


async def test_an_organisation_is_added_and_selected() -> None:
    async with hosted(TargetsScreen, RECORDS) as (host, pilot):
        await pilot.press("n")
        assert isinstance(host.screen, TargetForm)
        await type_text(pilot, "City Transit")
        await pilot.press("enter")
        await pilot.pause()
        assert host.intents == [SetTarget("City Transit", "organisation", 2)]
        assert selected(host) == "City Transit"


async def test_a_role_that_is_very_much_wanted_is_added() -> None:
    async with hosted(TargetsScreen) as (host, pilot):
        await pilot.press("n")
        await type_text(pilot, "planner")
        await pilot.press("down", "right", "down", "right", "enter")
        await pilot.pause()
        assert host.intents == [SetTarget("planner", "role", 3)]
        assert rows(host) == ["Roles", "› ▪▪▪ planner nobody yet"]
        assert not host.page.query_one("#nothing-yet").display


async def test_a_target_without_a_name_or_there_already_says_so() -> None:
    async with hosted(TargetsScreen, RECORDS) as (host, pilot):
        await pilot.press("n", "enter")
        assert "needs a name" in text_of(host, "#wrong")
        await type_text(pilot, "northwind  rail")
        await pilot.press("enter")
        assert "is on your list already" in text_of(host, "#wrong")
        await pilot.press("escape")
        assert not host.intents


async def test_one_name_can_be_an_organisation_and_a_role() -> None:
    async with hosted(TargetsScreen, (RAIL,)) as (host, pilot):
        await pilot.press("n")
        await type_text(pilot, "northwind rail")
        await pilot.press("down", "right", "enter")
        await pilot.pause()
        assert {target.kind for target in host.book.targets.values()} == {"organisation", "role"}


async def test_a_target_is_removed_and_undo_brings_it_back() -> None:
    async with hosted(TargetsScreen, RECORDS) as (host, pilot):
        await pilot.press("down", "x")
        await pilot.pause()
        assert host.intents == [RemoveTarget("lead")]
        assert "Undo brings it back" in host.told[0]
        assert selected(host) == "Northwind Rail"
        host.action_undo()
        await pilot.pause()
        assert host.book.targets["lead"] == LEAD
        assert len(rows(host)) == 4


async def test_the_value_proposition_is_written_and_shown() -> None:
    profile = Profile(value_proposition="I plan rotas")
    async with hosted(TargetsScreen, (*RECORDS, profile)) as (host, pilot):
        assert text_of(host, "#value").splitlines() == ["What you offer", "I plan rotas"]
        await pilot.press("v")
        assert isinstance(host.screen, ValueDialog)
        await type_text(pilot, " that hold")
        await pilot.press("ctrl+s")
        await pilot.pause()
        assert host.intents == [SetValueProposition("I plan rotas that hold")]
        assert text_of(host, "#value").splitlines()[1] == "I plan rotas that hold"


async def test_a_click_on_what_you_offer_opens_it() -> None:
    async with hosted(TargetsScreen, RECORDS) as (host, pilot):
        assert "Press v" in text_of(host, "#value")
        await pilot.click("#value", offset=(3, 0))
        await pilot.pause()
        assert isinstance(host.screen, ValueDialog)


async def test_an_empty_list_says_what_to_press_and_keys_do_no_harm() -> None:
    async with hosted(TargetsScreen) as (host, pilot):
        assert "Press n" in words_of(host.page.query("#nothing-yet").results(Static))
        for key in ("m", "x", "down", "up", "enter", "end"):
            await pilot.press(key)
        await pilot.pause()
        assert host.screen is host.page
        assert not host.intents


async def test_many_people_are_told_as_the_first_ones_and_a_number() -> None:
    people = [
        replace(one, id=f"{one.id}{number}", name=f"{one.name} {number:02}")
        for number in range(10)
        for one in RECORDS[:1]
    ]
    async with hosted(TargetsScreen, (*people, RAIL)) as (host, _):
        assert "Maya Okonkwo 07 (operations lead), and 2 more" in told(host)


async def test_what_two_people_said_independently_is_marked_and_one_voice_is_not() -> None:
    second = replace(LEARNED, id="i2", text="Most managers leave within two winters", contact="zoe")
    third = replace(LEARNED, id="i3", text="The pay is fair", contact="zoe")
    async with hosted(TargetsScreen, (*RECORDS, second, third)) as (host, _):
        assert told(host).count("people said this independently") == 1
        assert "Most managers leave within two winters ▪▪ 2 people said this independently" in told(host)
        assert "pay range" not in told(host)


async def test_who_could_introduce_you_is_told_with_the_tie() -> None:
    maya = replace(MAYA, introduced_by="ben")
    async with hosted(TargetsScreen, (*RECORDS, maya)) as (host, _):
        assert "Could help Ben Ito (named Maya Okonkwo)" in told(host)


async def test_feedback_on_what_you_offer_is_counted_above_and_shown_where_it_is_edited() -> None:
    feedback = replace(LEARNED, id="f", about="value-proposition", target=None, text="Say rotas first")
    async with hosted(TargetsScreen, (*RECORDS, feedback)) as (host, pilot):
        assert "1 person has said something about it" in text_of(host, "#value")
        await pilot.press("v")
        shown = words_of(host.screen.query(Feedback))
        assert shown == "What people said about it 17 Nov Dana Cole: Say rotas first"
        await pilot.press("escape")
        assert not host.intents
