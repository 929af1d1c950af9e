"""How the questions, one after the other, look at three sizes. Look at each picture before accepting it."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.screen import Screen

from habit_tui.domain.book import Book
from habit_tui.domain.contact import Contact
from habit_tui.domain.likeness import likely_pairs
from habit_tui.domain.step import Step
from habit_tui.screens.dialogs.go_on import GoOnDialog
from habit_tui.screens.dialogs.quick_sort import QuickSortDialog
from habit_tui.screens.dialogs.same_person import SamePersonDialog
from tests.screens.importing.blank import blank, lay
from tests.screens.pages.pictures import SnapCompare, by_size

TODAY = date(2026, 11, 23)
MAYA = Contact(
    "maya", "Maya Okonkwo", "Northwind Rail", "operations lead", ("maya@northwind.example",),
    note="we met at the depot", known_from="worked together at Calder until 2021",
)  # fmt: skip
M2 = Contact("m2", "Maya Okonkwo", "Halden", "director of operations", ("maya.okonkwo@halden.example",))
BOOK = Book.of([MAYA, M2, Step("s", "talked", date(2026, 11, 3), "maya")])


def same_person() -> SamePersonDialog:
    return SamePersonDialog(likely_pairs([M2, MAYA]), BOOK, TODAY)


def quick_sort() -> QuickSortDialog:
    chen = Contact("c", "Chen Li", "Harbour Trust", "analyst", connected_on=date(2021, 3, 7))
    return QuickSortDialog([chen, MAYA], 812, TODAY)


DIALOGS: dict[str, Callable[[], Screen[Any]]] = {
    "same-person": same_person,
    "quick-sort": quick_sort,
    "go-on": lambda: GoOnDialog(802),
}


@by_size
@pytest.mark.parametrize("name", DIALOGS)
def test_the_questions(snap_compare: SnapCompare, name: str, size: tuple[int, int]) -> None:
    async def come(pilot: Pilot[Any]) -> None:
        await lay(pilot, DIALOGS[name]())

    assert snap_compare(blank(), terminal_size=size, run_before=come)
