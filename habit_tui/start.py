"""Starting the app: the first frame as early as it can be, everything else behind it."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from habit_tui.domain.today import Today
    from habit_tui.journal.journal import Journal
    from habit_tui.opening import Opening


def start_app(database: str, day: date | str | None = None) -> int:
    """Open the app on a database file and return its exit code; `day` stands in for today."""
    # Importing Textual makes hundreds of thousands of objects and no garbage. The app turns it on again.
    gc.disable()
    from habit_tui.opening import Opening

    named = str(day) if day else None

    def open_journal() -> Journal:
        from datetime import date

        from habit_tui.wiring import open_journal

        return open_journal(database, date.fromisoformat(named) if named else None)

    def restore(backup: str) -> str:
        from habit_tui.wiring import restore_backup

        return restore_backup(database, backup)

    return _run(Opening(open_journal, _kept_today(database, named), restore))


def start_demo(day: date | None) -> int:
    """Open the app on invented data that is never saved."""
    gc.disable()
    from habit_tui.opening import Opening

    def open_journal() -> Journal:
        from habit_tui.demo.journal import open_demo

        return open_demo(day)

    return _run(Opening(open_journal))


def _run(opening: Opening) -> int:
    from habit_tui.app import HabitApp

    app = HabitApp(opening)
    app.run()
    return app.return_code or 0


def _kept_today(database: str, day: str | None) -> Today | None:
    """Return what Today shows if it was kept and is valid, else None."""
    from habit_tui.glance.sheet import read_sheet
    from habit_tui.glance.status import TODAY

    sheet = read_sheet(database)
    parts = sheet and sheet.line_of(day or sheet.today())
    if not parts or len(parts) != 3:
        return None
    from habit_tui.glance.codec import today_from_json

    try:
        return today_from_json(parts[TODAY])
    except (ValueError, KeyError, TypeError):
        return None
