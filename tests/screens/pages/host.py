"""A small app around one page: a journal that keeps nothing, and a record of what the page asked for."""

from __future__ import annotations

from contextlib import asynccontextmanager
from datetime import UTC, date, datetime
from functools import cache
from typing import TYPE_CHECKING, TypeVar

from textual.app import App
from textual.widgets import Input, TextArea

from habit_tui.demo.book import demo_book
from habit_tui.demo.journal import records_of
from habit_tui.domain.change import CannotDo, Change, Record
from habit_tui.domain.moment import Moment
from habit_tui.journal.journal import Journal
from habit_tui.screens.page import PageScreen
from habit_tui.storage.memory_store import MemoryStore
from habit_tui.stylesheets import stylesheet_paths
from habit_tui.themes import EVENING, INK, MORNING
from habit_tui.wiring import load_texts, read_objection

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterable

    from textual.pilot import Pilot
    from textual.widget import Widget

    from habit_tui.domain.book import Book
    from habit_tui.domain.intents import Intent
    from habit_tui.domain.texts import Texts
    from habit_tui.screens.messages import BringIn, Wish

TODAY = date(2026, 11, 23)
"""A Monday."""
Page = TypeVar("Page", bound=PageScreen)


@cache
def texts() -> Texts:
    """Return the texts, read once."""
    return load_texts()


class StillClock:
    """A clock that stands, and whose seeds count up."""

    def __init__(self, day: date) -> None:
        self._day = day
        self._seed = 0

    def now(self) -> datetime:
        """Return nine in the morning."""
        return datetime(self._day.year, self._day.month, self._day.day, 9, tzinfo=UTC)

    def fixed_day(self) -> date | None:
        """Return that no day was named."""
        return None

    def seed(self) -> str:
        """Return the next number."""
        self._seed += 1
        return str(self._seed)


class Host(App[None]):
    """Shows one page and carries out what it wishes."""

    CSS_PATH = [*stylesheet_paths()]

    def __init__(self, page: PageScreen, journal: Journal) -> None:
        super().__init__()
        for theme in (EVENING, MORNING, INK):
            self.register_theme(theme)
        self.theme = EVENING.name
        self.page = page
        self.journal = journal
        self.intents: list[Intent] = []
        self.told: list[str] = []
        self.asked_to_bring_in = 0
        self.actions: list[str] = []

    def on_mount(self) -> None:
        """Show the page."""
        self.push_screen(self.page)

    def on_page_screen_resumed(self, message: PageScreen.Resumed) -> None:
        """Give the page what there is."""
        message.page.snapshot = self.journal.snapshot

    def on_wish(self, message: Wish) -> None:
        """Carry a wish out."""
        self.intents.append(message.intent)
        try:
            self.page.snapshot = self.journal.perform(message.intent)
        except CannotDo as error:
            self.told.append(str(error))
        else:
            self.told.append(message.said)

    def on_bring_in(self, message: BringIn) -> None:
        """Note that people are to be brought in."""
        self.asked_to_bring_in += 1

    def action_undo(self) -> None:
        """Take the last change back."""
        self.page.snapshot = self.journal.undo()[1]

    def turn_to(self, day: date) -> None:
        """Let another day begin with the same book."""
        self.journal = journal_of(records_of(self.book), day)
        self.page.snapshot = self.journal.snapshot

    async def action_quit(self) -> None:
        """Note what must never be reached by a click on somebody's name."""
        self.actions.append("quit")

    @property
    def book(self) -> Book:
        """The book as it now stands."""
        return self.journal.snapshot.book


def journal_of(records: Iterable[Record], today: date = TODAY) -> Journal:
    """Return a journal that holds these records and keeps nothing."""
    store = MemoryStore()
    there = tuple(records)
    store.commit(lambda book: Change("", put=there), Moment(today, f"{today}T08:00:00+00:00", "seed"))
    return Journal(store, StillClock(today), texts(), read_objection)


@asynccontextmanager
async def hosted(
    make_page: Callable[[], PageScreen],
    records: Iterable[Record] = (),
    *,
    size: tuple[int, int] = (100, 30),
    today: date = TODAY,
) -> AsyncIterator[tuple[Host, Pilot[None]]]:
    """Run a page on these records."""
    host = Host(make_page(), journal_of(records, today))
    async with host.run_test(size=size) as pilot:
        await pilot.pause()
        yield host, pilot


def lines_of(widget: Widget) -> list[str]:
    """Return the lines that a widget draws."""
    return [widget.render_line(y).text.rstrip() for y in range(widget.size.height)]


def text_of(host: Host, selector: str) -> str:
    """Return what one widget of the screen on top shows."""
    return "\n".join(lines_of(host.screen.query_one(selector)))


def words_of(widgets: Iterable[Widget]) -> str:
    """Return what widgets show, wherever their lines break."""
    return " ".join(word for widget in widgets for line in lines_of(widget) for word in line.split())


async def type_text(pilot: Pilot[None], text: str) -> None:
    """Type a text, letter by letter."""
    names = {" ": "space", "-": "minus", "@": "at", ".": "full_stop", ",": "comma", "+": "plus", ":": "colon"}
    await pilot.press(*(names.get(letter, letter) for letter in text))


async def still(pilot: Pilot[None], *keys: str) -> None:
    """Press keys and come to rest: cursors do not blink in a picture, and nothing is announced."""
    await pilot.pause()
    for key in keys:
        await pilot.press(key)
        await pilot.pause()
    for field in pilot.app.screen.query("Input, TextArea"):
        assert isinstance(field, Input | TextArea)
        field.cursor_blink = False
    pilot.app.clear_notifications()
    await pilot.pause()


def host_of(page: PageScreen, records: Iterable[Record], today: date = TODAY) -> Host:
    """Return a host of a page on these records, not yet running."""
    return Host(page, journal_of(records, today))


@cache
def demo_records() -> tuple[Record, ...]:
    """Return what the demo shows on the day of the tests."""
    return tuple(records_of(demo_book(TODAY)))
