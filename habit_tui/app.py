"""The app: a table of contents. Modes, keys, looks, and the wiring between the screens and the service."""

from __future__ import annotations

import asyncio
import gc
from functools import partial
from typing import TYPE_CHECKING

from textual import work
from textual.app import App, SystemCommand
from textual.content import Content

from habit_tui.keys import ALWAYS, PAGES, Key, bindings
from habit_tui.screens.companions import COMPANIONS
from habit_tui.screens.page import PageScreen
from habit_tui.screens.today import TodayScreen
from habit_tui.stylesheets import stylesheet, stylesheet_paths
from habit_tui.themes import EVENING, LOOKS, THEMES

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable

    from textual.screen import Screen
    from textual.theme import Theme

    from habit_tui.desk import Desk
    from habit_tui.journal.snapshot import Snapshot
    from habit_tui.opening import Opening
    from habit_tui.screens.messages import BringIn, ObjectionSaid, TakeBack, Wish
    from habit_tui.welcome import Welcome

AFTER_A_FAILURE = (
    "Everything you did before is saved. TEXTUAL=debug habit-tui shows more when it happens again."
)


class HabitApp(App[None]):
    """The morning page and its three companions."""

    TITLE = "habit-tui"
    CSS_PATH = stylesheet("app")
    BINDINGS = bindings((*PAGES, *ALWAYS))
    DEFAULT_MODE = "today"
    SECONDS_BETWEEN_LOOKS = 1.0
    """How often the app looks whether the file was changed elsewhere, or a new day has begun."""
    SECONDS_TO_IDLE = 3.0
    """Quiet time after the start before the next mornings are worked out."""

    def __init__(self, opening: Opening) -> None:
        chosen = opening.today.theme if opening.today else ""
        # Set before anything is parsed: a theme set later has every stylesheet parsed again.
        self.set_reactive(App.theme, chosen if chosen in LOOKS else EVENING.name)
        super().__init__()
        self._opening = opening
        self._waiting: list[Wish] = []
        self.desk: Desk | None = None
        self.welcome: Welcome | None = None
        for name, page in COMPANIONS.items():
            self.add_mode(name, page)

    @property
    def available_themes(self) -> dict[str, Theme]:
        """The three looks and no more: all others lack their colours."""
        return THEMES

    def get_default_screen(self) -> TodayScreen:
        """Begin with Today. As a mode of its own it would have every stylesheet parsed once more."""
        return TodayScreen(self._opening.today)

    def on_mount(self) -> None:
        """Open the database once the first frame is out."""
        self.call_after_refresh(self._open)

    @work(exclusive=True, group="open")
    async def _open(self) -> None:
        self.add_mode("today", self.get_default_screen)
        self._read_stylesheets()
        from habit_tui.recovery import open_or_recover

        journal = await open_or_recover(self, self._opening)
        if journal is None:
            self.exit(return_code=1)
            return
        from habit_tui.desk import Desk

        # A start makes no garbage, and a book of ten years is none: looking through it, over and over, would
        # stop the app for a quarter of a second each time.
        gc.freeze()
        gc.enable()
        self.desk = Desk(journal, self._show, self._tell)
        self._show(journal.snapshot)
        self.theme_changed_signal.subscribe(self, self._keep_look)
        await self._begin()

    async def _begin(self) -> None:
        assert self.desk is not None
        self.set_interval(self.SECONDS_BETWEEN_LOOKS, self.desk.look)
        if self.desk.snapshot.book.profile.welcomed:
            await self.desk.turn_page()
        else:
            from habit_tui.welcome import Welcome

            self.welcome = Welcome(self, self.desk)
            await self.welcome.walk()
        for wish in self._waiting:
            self.on_wish(wish)
        self.set_timer(self.SECONDS_TO_IDLE, self._use_idle_time)

    @work(group="idle")
    async def _use_idle_time(self) -> None:
        """Work ahead: what the next mornings show, and what the next keys need."""
        from habit_tui.warming import warm

        if self.desk is not None:
            await self.desk.keep_ahead()
            await asyncio.to_thread(warm)

    def on_wish(self, wish: Wish) -> None:
        """Carry out what a screen wants; before the database is open, as soon as it is."""
        if self.desk is None:
            self._waiting.append(wish)
        else:
            self.desk.wish(wish.intent, wish.said)

    @work(group="objection")
    async def on_objection_said(self, message: ObjectionSaid) -> None:
        """Tell which kind of objection was said, ask where that is unsure, and answer it."""
        if self.desk is not None:
            from habit_tui.screens.dialogs.kind import choose_objection

            await choose_objection(self, self.desk, message.words, "Today answers this one.")

    def on_bring_in(self, message: BringIn) -> None:
        """Bring people in from a file."""
        self.action_go_through("new")

    @work(group="people")
    async def action_go_through(self, people: str) -> None:
        """Go through people: `new`, those of a file; `same`, who is one; `close`, how close each is."""
        if self.desk is not None:
            from habit_tui.going_through import go_through

            await go_through(self, self.desk, people)

    async def on_take_back(self, message: TakeBack) -> None:
        """Take the last change back."""
        await self.action_undo()

    def on_page_screen_resumed(self, message: PageScreen.Resumed) -> None:
        """Give a page that comes into view the newest snapshot."""
        if self.desk is not None:
            message.page.snapshot = self.desk.snapshot

    def action_turn_to(self, page: str) -> None:
        """Turn to another page."""
        self.switch_mode(page)

    async def action_undo(self) -> None:
        """Take the last change back."""
        if self.desk is not None:
            await self.desk.undo()

    def action_help(self) -> None:
        """Show every key and what it does."""
        from habit_tui.screens.dialogs.help import HelpDialog

        self.push_screen(HelpDialog())

    async def action_quit(self) -> None:
        """Close, once everything is saved."""
        if self.desk is not None:
            if self.welcome is not None:
                await self.welcome.leave()
            await self.desk.close()
        self.exit()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Keep the pages' keys from working through a dialog."""
        if action in ("turn_to", "undo", "help", "go_through"):
            return isinstance(self.screen, PageScreen)
        return True

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Offer every key of the page by name, the looks, and no more."""
        keys: tuple[Key, ...] = (*screen.KEYS, *PAGES, *ALWAYS) if isinstance(screen, PageScreen) else ALWAYS
        for key in keys:
            if key.id != "app.palette":
                yield SystemCommand(key.label, f"{key.tooltip} ({key.written})", self._doing(key))
        for name, meaning in LOOKS.items():
            yield SystemCommand(f"Look: {name}", meaning, partial(setattr, self, "theme", name))

    def _doing(self, key: Key) -> Callable[[], Awaitable[None]]:
        async def do() -> None:
            await self.screen.run_action(key.action)

        return do

    def _fatal_error(self) -> None:
        """End on one line. A page of code would help nobody, and shows what the user has written."""
        if "debug" in self.features:
            super()._fatal_error()
            return
        from habit_tui.domain.plain import plain

        what = plain(f"{type(self._exception).__name__}: {self._exception}", 200)
        self._exit_renderables.clear()
        self.panic(Content(f"habit-tui: something unexpected went wrong ({what}). {AFTER_A_FAILURE}"))

    def _read_stylesheets(self) -> None:
        """Parse what the first frame did without, before a key is pressed that wants it."""
        for path in stylesheet_paths():
            if not self.stylesheet.has_source(str(path)):
                self.stylesheet.read(path)
        assert self.stylesheet.rules

    def _keep_look(self, theme: Theme) -> None:
        """Remember the look that was chosen."""
        if self.desk is not None and theme.name != self.desk.snapshot.today.theme:
            from habit_tui.domain.intents.page import ChooseTheme

            self.desk.wish(ChooseTheme(theme.name))

    def _show(self, snapshot: Snapshot) -> None:
        if snapshot.today.theme in LOOKS:
            self.theme = snapshot.today.theme
        for screen in self.screen_stack:
            if isinstance(screen, PageScreen):
                screen.snapshot = snapshot

    def _tell(self, text: str, wrong: bool) -> None:
        from habit_tui.domain.plain import plain

        # One at a time: a stack of them would hide what they speak of.
        self.clear_notifications()
        self.notify(plain(text), severity="error" if wrong else "information", markup=False)
