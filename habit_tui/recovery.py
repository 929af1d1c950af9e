"""Opening the database for the app; where it cannot be read, saying so and offering the newest backup."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.app import App

    from habit_tui.journal.journal import Journal
    from habit_tui.opening import Opening


async def open_or_recover(app: App[Any], opening: Opening) -> Journal | None:
    """Return the journal, None where the user leaves because it cannot be read."""
    from habit_tui.journal.store import StoreError

    backup: str | None = None
    while True:
        try:
            if backup is not None and opening.restore is not None:
                await _restore(app, opening.restore, backup)
            return await asyncio.to_thread(opening.journal)
        except StoreError as error:
            from habit_tui.screens.dialogs.recovery import RecoveryDialog

            backup = getattr(error, "newest_backup", None)
            if not await app.push_screen_wait(RecoveryDialog(str(error), backup)):
                return None


async def _restore(app: App[Any], restore: Callable[[str], str], backup: str) -> None:
    aside = await asyncio.to_thread(restore, backup)
    kept = f" The damaged file is kept as {aside}." if aside else ""
    app.notify(f"Restored {backup}.{kept}", markup=False, timeout=15)
