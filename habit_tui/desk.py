"""Between the screens and the service: wishes are shown at once and saved right behind, in order."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from habit_tui.domain.change import CannotDo
from habit_tui.domain.intents.page import TurnPage
from habit_tui.journal.store import StoreError

if TYPE_CHECKING:
    from collections.abc import Callable

    from habit_tui.domain.intents import Intent
    from habit_tui.domain.moment import Moment
    from habit_tui.domain.objection_kinds.classify import Reading
    from habit_tui.journal.journal import Journal
    from habit_tui.journal.snapshot import Snapshot

Given = TypeVar("Given")
DAYS_AHEAD = 4
"""Mornings for which Today is worked out when idle: a long weekend starts as fast as the next day."""

KEPT = "What you entered is kept, and saved as soon as that goes, while this window is open"


class Saving(NamedTuple):
    """A wish on its way into the file."""

    intent: Intent
    moment: Moment
    said: str
    """What is told once it is saved."""


class Desk:
    """Carries wishes out on one journal.

    A wish is applied to the snapshot on screen and shown; then it is saved in the one thread that touches
    the file. What the file gives is shown once nothing more waits to be saved, so that nothing flickers back.
    Where saving fails, the screen goes back to what is saved, `tell` says why, and the wish is kept and tried
    again at each look, so that nobody has to type anything twice.
    """

    def __init__(
        self,
        journal: Journal,
        show: Callable[[Snapshot], None],
        tell: Callable[[str, bool], None],
    ) -> None:
        self._journal = journal
        self._show = show
        self._tell = tell
        self._thread = ThreadPoolExecutor(1, "journal")
        self._unsaved = 0
        self._saving: set[asyncio.Task[None]] = set()
        self._failed: list[Saving] = []
        self._closed = False
        self._last_trouble = ""
        self.snapshot = journal.snapshot

    @property
    def busy(self) -> bool:
        """Whether something waits to be saved."""
        return self._unsaved > 0

    def wish(self, intent: Intent, said: str = "") -> asyncio.Task[None] | None:
        """Show what the intent changes and begin to save it; None where it cannot be carried out."""
        if self._closed:
            return None
        moment = self._journal.moment()
        try:
            after = self._journal.preview(self.snapshot, intent, moment)
        except CannotDo as error:
            self._tell(str(error), True)
            return None
        self._put_on_screen(after)
        self._unsaved += 1
        saving = asyncio.create_task(self._save(Saving(intent, moment, said)))
        self._saving.add(saving)
        saving.add_done_callback(self._saving.discard)
        return saving

    def reading_of(self, words: str) -> Reading:
        """Return which kind of objection the words are; may be called from any thread."""
        return self._journal.reading_of(words)

    async def carry_out(self, intent: Intent, said: str = "") -> bool:
        """Carry out what is too large to be shown before it is saved; return whether it was."""
        if self._closed:
            return False
        moment = self._journal.moment()

        def performed() -> bool:
            self._performed(intent, moment)
            return True

        done = bool(await self._tried(performed))
        if done and said:
            self._tell(said, False)
        return done

    async def aside(self, work: Callable[[], Given]) -> Given:
        """Return what work gives that needs the book as it is saved: in the thread that alone changes it."""
        return await self._in_thread(work)

    @property
    def saved(self) -> Snapshot:
        """The snapshot of what is saved; to be read in that thread."""
        return self._journal.snapshot

    def say(self, text: str) -> None:
        """Tell the user something."""
        self._tell(text, False)

    async def undo(self) -> None:
        """Take the last change back."""
        if undone := await self._tried(self._undone):
            self._tell(undone, False)

    async def look(self) -> None:
        """Save what could not be saved, bring in what was changed elsewhere, and move on to a new day."""
        if self._failed and not self.busy and not self._closed:
            await self._try_again()
        if self.busy or self._closed or not self._journal.stale():
            return
        self._unsaved += 1
        try:
            await self._in_thread(self._refreshed)
            self._last_trouble = ""
        except StoreError as error:
            # Looked at every second, it is told once.
            if str(error) != self._last_trouble:
                self._last_trouble = str(error)
                self._tell(str(error), True)
        finally:
            self._settle()

    async def turn_page(self) -> None:
        """Remember that Today has been seen."""
        await self._tried(lambda: self._performed(TurnPage(), self._journal.moment()))

    async def keep_ahead(self) -> None:
        """Work out what the next mornings show, for a quick start."""
        if not self.busy:
            await self._tried(lambda: self._journal.keep_glance(DAYS_AHEAD))

    async def close(self) -> None:
        """Wait until everything is saved; nothing is taken on any more."""
        self._closed = True
        if self._saving:
            await asyncio.wait(self._saving)
        await asyncio.to_thread(self._thread.shutdown)

    async def _tried(self, work: Callable[[], Given]) -> Given | None:
        """Do something that may change the book, and show what came of it; None where it failed."""
        if self._closed:
            return None
        self._unsaved += 1
        try:
            return await self._in_thread(work)
        except (CannotDo, StoreError) as error:
            self._tell(str(error), True)
            return None
        finally:
            self._settle()

    async def _save(self, saving: Saving) -> None:
        # One turn of the loop first, so that the screen is painted before the file is written.
        await asyncio.sleep(0)
        try:
            await self._in_thread(lambda: self._performed(saving.intent, saving.moment))
            if saving.said:
                self._tell(saving.said, False)
        except CannotDo as error:
            self._tell(str(error), True)
        except StoreError as error:
            self._failed.append(saving)
            self._tell(f"{error}. {KEPT}", True)
        finally:
            self._settle()

    async def _try_again(self) -> None:
        """Save what failed, in its order, up to the first that still does not go."""
        while self._failed:
            saving = self._failed[0]
            self._unsaved += 1
            try:
                await self._in_thread(partial(self._performed, saving.intent, saving.moment))
                self._tell(f"Saved now. {saving.said}".strip(), False)
            except CannotDo as error:
                self._tell(str(error), True)
            except StoreError:
                return  # said when it failed first
            finally:
                self._settle()
            self._failed.pop(0)

    def _settle(self) -> None:
        self._unsaved -= 1
        if not self.busy and self.snapshot is not self._journal.snapshot:
            self._put_on_screen(self._journal.snapshot)

    def _put_on_screen(self, snapshot: Snapshot) -> None:
        self.snapshot = snapshot
        self._show(snapshot)

    async def _in_thread(self, work: Callable[[], Given]) -> Given:
        return await asyncio.get_running_loop().run_in_executor(self._thread, work)

    def _performed(self, intent: Intent, moment: Moment) -> None:
        self._journal.perform(intent, moment)
        self._journal.keep_glance()

    def _undone(self) -> str:
        text, _ = self._journal.undo()
        self._journal.keep_glance()
        return f"Taken back: {text}" if text else "Nothing is left to undo."

    def _refreshed(self) -> None:
        if self._journal.refresh() is not None:
            self._performed(TurnPage(), self._journal.moment())
