"""Writing the glance file after a change, and for the mornings to come."""

import contextlib
import json
import os
import tempfile
from typing import Any

from habit_tui.domain.marks import MARKS
from habit_tui.domain.plain import plain
from habit_tui.domain.shapes import status_shape
from habit_tui.domain.today import Today
from habit_tui.glance.codec import today_as_json
from habit_tui.glance.sheet import header
from habit_tui.journal.snapshot import Snapshot
from habit_tui.paths import glance_file


class GlanceKeeper:
    """Keeps the glance file of one database."""

    def __init__(self, database: str) -> None:
        self._path = glance_file(database)

    def keep(self, snapshot: Snapshot, state: str, day_starts: str, days: int = 1) -> None:
        """Write what the next `days` days show while the database stays in this state.

        A failure is no failure of the program: without the file it is slower, and right all the same.
        """
        if not state:
            return
        lines = [header(state, day_starts), *(_line(ahead.today) for ahead in snapshot.next_days(days))]
        with contextlib.suppress(OSError):
            self._write("\n".join(lines))

    def _write(self, text: str) -> None:
        # mkstemp makes the file readable by its owner only. No fsync: losing it costs a moment, not data.
        # Named so that the storage sweeps up what an interrupted program left.
        folder, name = os.path.split(self._path)
        handle, temporary = tempfile.mkstemp(".tmp", f".{name}.", folder)
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(text)
            os.replace(temporary, self._path)
        except BaseException:
            with contextlib.suppress(OSError):
                os.unlink(temporary)
            raise


def status_line(today: Today) -> str:
    """Return the one line for a prompt: today's mark, the streak, the person, what is due."""
    parts = [f"{MARKS[today.streak.today]} {today.streak.current}"]
    if today.suggestion:
        parts.append(plain(today.suggestion.contact.name, 40))
    if today.due:
        parts.append(f"{len(today.due)} due")
    return " · ".join(parts)


def _line(today: Today) -> str:
    shape: dict[str, Any] = status_shape(today)
    return "\t".join((today.date.isoformat(), status_line(today), json.dumps(shape), today_as_json(today)))
