"""The `status` command's quick answer: one small read, and nothing imported that it does not need."""

import sys

from habit_tui.glance.sheet import read_sheet

TEXT, JSON, TODAY = 0, 1, 2
"""Where the parts of a date's line are."""


def quick_status(database: str, day: str | None, as_json: bool) -> str | None:
    """Return what `status` prints, None where the database has to be asked."""
    sheet = read_sheet(database)
    parts = sheet and sheet.line_of(day or sheet.today())
    if not parts or len(parts) != 3:
        return None
    return parts[JSON if as_json else TEXT]


def say(line: str) -> None:
    """Print a line as UTF-8 where the terminal cannot say what it wants, and never fail on a character."""
    sys.stdout.buffer.write(f"{line}\n".encode(sys.stdout.encoding or "utf-8", "replace"))
    sys.stdout.buffer.flush()
