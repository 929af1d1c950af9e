"""A page with nothing on it, for pictures of what lies on top."""

from typing import Any

from textual.app import ComposeResult
from textual.pilot import Pilot
from textual.screen import Screen

from habit_tui.journal.snapshot import Snapshot
from habit_tui.screens.page import PageScreen
from tests.screens.pages.host import Host, host_of, still


class BlankPage(PageScreen):
    """Shows nothing."""

    def compose_page(self) -> ComposeResult:
        return iter(())

    def show(self, snapshot: Snapshot) -> None:
        return


def blank() -> Host:
    """Return an app on such a page."""
    return host_of(BlankPage(), ())


async def lay(pilot: Pilot[Any], dialog: Screen[Any], *keys: str) -> None:
    """Lay a dialog on the page and press keys."""
    await still(pilot)
    await pilot.app.push_screen(dialog)
    await still(pilot, *keys)
