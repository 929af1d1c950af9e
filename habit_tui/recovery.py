"""Opening the database for the app; where it cannot be read, saying so and offering the newest backup."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from textual.app import App

    from habit_tui.journal.journal import Journal
    from habit_tui.opening import Opening


async def open_or_recover(app: App[Any], opening: Opening) -> Journal | None:
    """Return the journal, None where the user leaves because it cannot be read."""
    while True:
        try:
            return await asyncio.to_thread(opening.journal)
        except Exception as error:
            from habit_tui.screens.dialogs.recovery import RecoveryDialog

            backup = getattr(error, "newest_backup", None) if opening.restore else None
            if not await app.push_screen_wait(RecoveryDialog(str(error), backup)):
                return None
            assert opening.restore is not None
            aside = await asyncio.to_thread(opening.restore, str(backup))
            app.notify(f"Restored {backup}. The damaged file is kept as {aside}.", markup=False, timeout=15)
