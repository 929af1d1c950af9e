"""The glance file's form: a header, then a line for each date.

Plain lines, so that `status` finds its own with string methods: importing `json` or `datetime` would cost it
more than all the rest.
"""

import os
import time

from habit_tui import __version__
from habit_tui.filestate import file_state
from habit_tui.paths import glance_file

FORM = "glance 1"
"""Changes whenever the form or the meaning of the lines does."""


LONGEST = 8_000_000
"""Characters: some days of the longest texts that anybody enters. A longer file is not ours."""


class Sheet:
    """A glance file that was found valid for the database as it is."""

    __slots__ = ("_lines", "day_starts")

    def __init__(self, day_starts: str, lines: list[str]) -> None:
        self.day_starts = day_starts
        self._lines = lines

    def line_of(self, day: str) -> list[str] | None:
        """Return that date's parts (status text, status JSON, Today JSON), None where the file has none."""
        for line in self._lines:
            if line.startswith(f"{day}\t"):
                return line.split("\t")[1:]
        return None

    def today(self) -> str:
        """Return the date, ISO 8601, by the machine's clock and the plan's start of day."""
        now = time.localtime()
        if f"{now.tm_hour:02}:{now.tm_min:02}" < self.day_starts:
            # Noon of the day before: calendar arithmetic, so no clock change can shift it.
            noon = time.mktime((now.tm_year, now.tm_mon, now.tm_mday - 1, 12, 0, 0, 0, 0, -1))
            now = time.localtime(noon)
        return f"{now.tm_year:04}-{now.tm_mon:02}-{now.tm_mday:02}"


def header(state: str, day_starts: str) -> str:
    """Return the first line of a file that is valid for this state of the database."""
    return "\t".join((FORM, __version__, state, day_starts))


def read_sheet(database: str) -> Sheet | None:
    """Return the glance file if it is valid for the database as it is now, else None."""
    try:
        with open(glance_file(database), encoding="utf-8") as file:
            text = file.read(LONGEST + 1)
    except (OSError, ValueError):
        return None
    if len(text) > LONGEST:
        return None
    lines = text.split("\n")
    first, _, day_starts = lines[0].rpartition("\t")
    state = file_state(os.path.realpath(database))
    if not state or f"{first}\t{day_starts}" != header(state, day_starts) or len(day_starts) != 5:
        return None
    return Sheet(day_starts, lines[1:])
