"""What every page shares: the masthead, the key bar, and the snapshot that it shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.containers import VerticalScroll
from textual.message import Message
from textual.reactive import var
from textual.screen import Screen

from habit_tui.keys import ALWAYS, Key
from habit_tui.widgets.key_bar import KeyBar
from habit_tui.widgets.masthead import Masthead

if TYPE_CHECKING:
    from datetime import date

    from textual.app import ComposeResult

    from habit_tui.journal.snapshot import Snapshot


class PageScreen(Screen[None]):
    """A page: given a snapshot, it shows its part of it; what the user wants, it posts as a Wish."""

    PAGE: ClassVar[str] = ""
    """The page's name, as in the masthead."""
    KEYS: ClassVar[tuple[Key, ...]] = ()
    SCROLLS: ClassVar[bool] = False
    """Whether the arrow keys scroll the page, since nothing else on it wants them."""
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (76, "-normal"), (110, "-wide")]
    VERTICAL_BREAKPOINTS = [(0, "-low"), (28, "-high")]

    snapshot: var[Snapshot | None] = var(None, init=False)

    class Resumed(Message):
        """A page came into view and wants the newest snapshot."""

        def __init__(self, page: PageScreen) -> None:
            super().__init__()
            self.page = page

    def __init__(self, day: date | None = None) -> None:
        super().__init__()
        self._day = day

    def compose(self) -> ComposeResult:
        """Lay out the page between its masthead and its keys."""
        yield Masthead(self.PAGE, self._day)
        with VerticalScroll(id="page", can_focus=self.SCROLLS):
            yield from self.compose_page()
        yield KeyBar((*self.KEYS, *ALWAYS))

    def compose_page(self) -> ComposeResult:
        """Return what the page is made of."""
        raise NotImplementedError

    def show(self, snapshot: Snapshot) -> None:
        """Show this snapshot."""
        raise NotImplementedError

    def watch_snapshot(self, snapshot: Snapshot | None) -> None:
        """Show the new snapshot."""
        if snapshot is not None and self.is_mounted:
            self.query_one(Masthead).show(snapshot.day)
            self.show(snapshot)

    def on_mount(self) -> None:
        """Show what was given before the page was ready."""
        self.watch_snapshot(self.snapshot)

    def on_screen_resume(self) -> None:
        """Ask for the newest snapshot: hidden pages are not kept up to date."""
        self.post_message(self.Resumed(self))
