"""The walk through an import: which file, what it would bring in, and then all of it or a part."""

from __future__ import annotations

import asyncio
import os
from typing import TYPE_CHECKING, TypeVar

from habit_tui.domain.change import CannotDo
from habit_tui.domain.incoming import brought_in_said
from habit_tui.domain.plain import plain

if TYPE_CHECKING:
    from collections.abc import Awaitable, Sequence, Set

    from habit_tui.app import HabitApp
    from habit_tui.desk import Desk
    from habit_tui.exchange.bringing_in import BroughtIn
    from habit_tui.exchange.mapping import Columns
    from habit_tui.screens.dialogs.progress import ProgressDialog

Given = TypeVar("Given")
SECONDS_WITHOUT_PROGRESS = 0.5
"""What takes no longer shows no bar."""


MOST_ASKED_ABOUT = 100
"""People brought in at once after whom the user is asked anything: of more, nothing is asked."""


class Importing:
    """Brings people in from a file that the user names. Nothing is written before the user has seen it."""

    def __init__(self, app: HabitApp, desk: Desk) -> None:
        self._app = app
        self._desk = desk

    async def walk(self) -> bool:
        """Ask for a file until one can be read; return whether anything was brought in."""
        from habit_tui.exchange.places import likely_files
        from habit_tui.screens.dialogs.bring_in import BringInDialog

        likely = await asyncio.to_thread(likely_files, os.path.expanduser("~"))
        path, wrong = "", ""
        while True:
            dialog = BringInDialog(path, wrong, likely, self._desk.snapshot.day, completing)
            path = await self._app.push_screen_wait(dialog) or ""
            if not path:
                return False
            try:
                before = self._desk.saved.book.contacts.keys()
                brought = await self.from_file(path)
            except CannotDo as error:
                wrong = str(error)
            else:
                if brought:
                    await self._ask_after(self._desk.saved.book.contacts.keys() - before)
                return brought

    async def from_file(self, path: str) -> bool:
        """Show what a file holds and bring it in; return whether anything was.

        Raises CannotDo with what is wrong with the file.
        """
        from habit_tui.screens.dialogs.preview import PreviewDialog

        brought = await self._looked_into(path)
        if brought is None and (columns := await self._columns_of(path)):
            brought = await self._looked_into(path, columns)
        if brought is None:
            return False
        if brought.intent is None:
            if brought.found.skipped:
                first = brought.found.skipped[0]
                raise CannotDo(f"{brought.sentence} Line {first.line}: {first.reason}")
            self._desk.say(brought.sentence)
            return False
        intent = await self._app.push_screen_wait(PreviewDialog(brought, brought.intent))
        if intent is None:
            return False
        async with Waiting(self._app, intent.source) as waiting:
            saving = self._desk.carry_out(intent, brought_in_said(intent))
            return await waiting.on(0.5, "saving", saving)

    async def _ask_after(self, new: Set[str]) -> None:
        """Ask who of a few is there already under another record; of many, only say where that is asked."""
        from habit_tui.going_through import ask_who_is_one, likely

        if len(new) <= MOST_ASKED_ABOUT:
            await ask_who_is_one(self._app, self._desk, new)
            return
        pairs = len(await likely(self._desk, new))
        twice = f"{pairs:,} may be there twice: s on People asks who. " if pairs else ""
        self._desk.say(f"{twice}k on People sorts them by how close you are, whenever you like.")

    async def all_of(self, path: str) -> None:
        """Bring a whole file in without asking: for somebody who leaves. What is wrong with it is told."""
        try:
            brought = await self._looked_into(path)
        except CannotDo as error:
            self._desk.say(str(error))
        else:
            if brought is None:
                self._desk.say("Which column is what is not known: bring it in from People, with b.")
            elif brought.intent is not None:
                await self._desk.carry_out(brought.intent)

    async def _looked_into(self, path: str, columns: Columns | None = None) -> BroughtIn | None:
        """Return what a file comes to; None where it is a table and nobody knows which column is what."""
        from habit_tui.exchange.bringing_in import brought_in
        from habit_tui.exchange.found import Unmapped, Unreadable
        from habit_tui.exchange.readers import read_file
        from habit_tui.exchange.typed_path import typed_path

        meant = typed_path(path)
        source = plain(os.path.basename(meant), 80)
        try:
            async with Waiting(self._app, source) as waiting:
                found = await waiting.on(
                    0.1, "reading it", self._desk.aside(lambda: read_file(meant, columns=columns))
                )
                work = self._desk.aside(lambda: brought_in(found, self._desk.saved.book, source))
                return await waiting.on(0.4, "looking who is there already", work)
        except Unmapped:
            return None
        except Unreadable as error:
            raise CannotDo(str(error)) from None
        except OSError as error:
            raise CannotDo(f"{error.strerror or error}: check the path") from None

    async def _columns_of(self, path: str) -> Columns | None:
        """Ask which column is what; None where the user leaves."""
        from habit_tui.exchange.mapping import FIELDS, columns_in, columns_of
        from habit_tui.exchange.readers import bytes_of
        from habit_tui.exchange.source import Source
        from habit_tui.exchange.typed_path import typed_path
        from habit_tui.screens.dialogs.mapping import MappingDialog

        meant = typed_path(path)
        sample = await self._desk.aside(lambda: columns_of(Source(bytes_of(meant))))
        dialog = MappingDialog(sample.rows, FIELDS, sample.columns.fields, columns_in)
        text = await self._app.push_screen_wait(dialog)
        return columns_in(text) if text else None


class Waiting:
    """Shows a bar while the user waits, as soon as that takes longer than half a second."""

    def __init__(self, app: HabitApp, title: str) -> None:
        self._app = app
        self._title = title
        self._dialog: ProgressDialog | None = None
        self._began = asyncio.get_running_loop().time()

    async def __aenter__(self) -> Waiting:
        return self

    async def __aexit__(self, *_error: object) -> None:
        if self._dialog is not None:
            await self._dialog.dismiss(None)

    async def on(self, done: float, doing: str, work: Awaitable[Given]) -> Given:
        """Return what the work gives; meanwhile the bar stands at the share that is done before it."""
        task = asyncio.ensure_future(work)
        if self._dialog is None:
            left = self._began + SECONDS_WITHOUT_PROGRESS - asyncio.get_running_loop().time()
            finished, _ = await asyncio.wait({task}, timeout=max(0.0, left))
            if finished:
                return task.result()
            await self._show()
        if self._dialog is not None:
            self._dialog.tell(done, doing)
        return await task

    async def _show(self) -> None:
        from habit_tui.screens.dialogs.progress import ProgressDialog

        self._dialog = ProgressDialog(self._title)
        await self._app.push_screen(self._dialog)


async def completing(typed: str) -> Sequence[str]:
    """Return what a path may go on to; the disk is looked at in a thread, as it may be a slow one."""
    from habit_tui.exchange.places import completions

    return await asyncio.to_thread(completions, typed)
