"""How the dialogs of an import look at three sizes. Look at each picture before accepting it."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.screen import Screen

from habit_tui.domain.book import Book
from habit_tui.domain.contact import Contact
from habit_tui.exchange.bringing_in import brought_in
from habit_tui.exchange.found import Found, Remark
from habit_tui.exchange.mapping import FIELDS, columns_in
from habit_tui.exchange.places import LikelyFile
from habit_tui.screens.dialogs.bring_in import BringInDialog
from habit_tui.screens.dialogs.mapping import MappingDialog
from habit_tui.screens.dialogs.preview import PreviewDialog
from habit_tui.screens.dialogs.progress import ProgressDialog
from tests.screens.app.host import WEDNESDAY
from tests.screens.importing.blank import blank, lay
from tests.screens.pages.pictures import SnapCompare, by_size

FIRST = ("Amina", "Bogdan", "Chen", "Dana", "Elif", "Farid", "Greta", "Hugo")
LAST = ("Abara", "Dvorak", "Li", "Okafor", "Yılmaz", "Haddad", "Lindqvist")
MAYA = Contact("maya", "Maya Okonkwo", "Northwind Rail")


def bring_in() -> BringInDialog:
    likely = (
        LikelyFile("~/Downloads/Connections.csv", date(2026, 11, 24)),
        LikelyFile("~/Downloads/Basic_LinkedInDataExport_11-24-2026/Connections.csv", date(2026, 11, 24)),
        LikelyFile("~/contacts.vcf", date(2026, 8, 3)),
    )
    return BringInDialog("", "", likely, WEDNESDAY)


def preview() -> PreviewDialog:
    people = [
        Contact("", f"{first} {last}", organisation="Calder Freight", role=f"planner {number}")
        for number, (first, last) in enumerate((one, other) for one in FIRST for other in LAST)
    ]
    known = Contact(
        "", "Maya Okonkwo", "Northwind Rail", "operations lead", emails=("maya@northwind.example",)
    )
    found = Found("linkedin", (known, *people), (Remark(9, "no name: an account that was closed"),))
    brought = brought_in(found, Book.of([MAYA]), "Connections.csv")
    assert brought.intent is not None
    return PreviewDialog(brought, brought.intent)


def progress() -> ProgressDialog:
    dialog = ProgressDialog("Connections.csv")
    dialog.tell(0.4, "looking who is there already")
    return dialog


def mapping() -> MappingDialog:
    rows = [("x1", "Amina Abara", "Iris", "amina@iris.example"), ("x2", "Bogdan Dvorak", "Halden", "")]
    return MappingDialog(rows, FIELDS, {"name": (1,), "email": (3,)}, columns_in)


DIALOGS: dict[str, tuple[Callable[[], Screen[Any]], tuple[str, ...]]] = {
    "bring-in": (bring_in, ("down", "down")),
    "preview": (preview, ("down", "space", "space")),
    "preview-end": (preview, ("end",)),
    "mapping": (mapping, ("down", "down", "right")),
    "progress": (progress, ()),
}


@by_size
@pytest.mark.parametrize("name", DIALOGS)
def test_the_dialogs(snap_compare: SnapCompare, name: str, size: tuple[int, int]) -> None:
    make, keys = DIALOGS[name]

    async def come(pilot: Pilot[Any]) -> None:
        await lay(pilot, make(), *keys)

    assert snap_compare(blank(), terminal_size=size, run_before=come)
