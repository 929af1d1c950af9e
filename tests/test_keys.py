"""Every key is declared once; what is shown, bound and explained comes from there."""

import re
from itertools import product
from pathlib import Path

import pytest
from textual.binding import Binding

import habit_tui
from habit_tui.app import HabitApp
from habit_tui.keys import ALWAYS, EVERY_KEY, PAGES, Key
from habit_tui.screens.dialogs.help import KeyTable
from habit_tui.screens.history import HistoryScreen
from habit_tui.screens.page import PageScreen
from habit_tui.screens.people import PeopleScreen
from habit_tui.screens.review import ReviewScreen
from habit_tui.screens.targets import TargetsScreen
from habit_tui.screens.today import TodayScreen

SCREENS: list[type[PageScreen]] = [TodayScreen, PeopleScreen, HistoryScreen, ReviewScreen, TargetsScreen]


def bound(bindings: object) -> dict[str, Binding]:
    assert isinstance(bindings, list)
    return {binding.id: binding for binding in bindings if isinstance(binding, Binding) and binding.id}


def test_ids_are_there_once() -> None:
    assert len({key.id for key in EVERY_KEY}) == len(EVERY_KEY)


@pytest.mark.parametrize("screen", SCREENS)
def test_no_key_does_two_things_on_one_page(screen: type[PageScreen]) -> None:
    keys = [key.key for key in (*screen.KEYS, *PAGES, *ALWAYS)]
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize("screen", SCREENS)
def test_a_page_binds_what_is_declared_for_it(screen: type[PageScreen]) -> None:
    bindings = bound(screen.BINDINGS) | bound(HabitApp.BINDINGS)
    for key in (*screen.KEYS, *PAGES, *ALWAYS):
        binding = bindings[key.id]
        assert (binding.key, binding.action) == (key.key, key.action)
        assert (binding.description, binding.tooltip, binding.show) == (key.label, key.tooltip, key.shown)


def test_every_key_is_on_some_page_or_always_there() -> None:
    placed = {*PAGES, *ALWAYS, *(key for screen in SCREENS for key in screen.KEYS)}
    assert placed == set(EVERY_KEY)


@pytest.mark.parametrize("width", [50, 70, 100])
def test_the_help_lists_every_key_with_what_it_does(width: int) -> None:
    text = re.sub(r"\s+", " ", " ".join(line.plain for line in KeyTable(EVERY_KEY).lines(width)))
    for key in EVERY_KEY:
        assert f"{key.written} {key.label} {key.tooltip}" in text


@pytest.mark.parametrize(("key", "field"), product(EVERY_KEY, ("label", "tooltip", "group")))
def test_every_key_is_explained(key: Key, field: str) -> None:
    assert getattr(key, field).strip()


def test_pages_take_their_keys_from_the_declaration_and_nowhere_else() -> None:
    package = Path(habit_tui.__file__).parent
    for path in [package / "app.py", *(package / "screens").glob("*.py")]:
        if path.name != "welcome.py":
            assert "Binding(" not in path.read_text(encoding="utf-8"), path
