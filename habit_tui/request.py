"""The two requests that must not wait for a command-line library: the app itself, and `status`."""

import os

from habit_tui.paths import default_database

FIRST_YEAR, LAST_YEAR = 1970, 2199
"""Of the days that `--today` may name: eight thousand years of days would take a while to judge."""


class Request:
    """What the quick reading of the arguments found."""

    __slots__ = ("as_json", "command", "database", "day")

    def __init__(self) -> None:
        self.command = ""
        """"" for the app, or "status"."""
        self.database = os.environ.get("HABIT_TUI_DB") or default_database()
        self.day = os.environ.get("HABIT_TUI_TODAY") or None
        self.as_json = False


def quick_request(arguments: list[str]) -> Request | None:
    """Return the request, None where the full command line has to read the arguments."""
    request = Request()
    words = iter(arguments)
    for word in words:
        name, equals, value = word.partition("=")
        if name in ("--db", "--today") and not request.command:
            value = value if equals else next(words, "")
            if not value or value.startswith("-"):
                return None
            if name == "--db":
                request.database = value
            else:
                request.day = value
        elif word == "status" and not request.command:
            request.command = word
        elif word == "--json" and request.command:
            request.as_json = True
        else:
            return None
    return request if request.day is None or _is_date(request.day) else None


def _is_date(text: str) -> bool:
    """Tell whether a text has the form of a date; whether that day exists is asked later."""
    parts = text.split("-")
    formed = [len(part) for part in parts] == [4, 2, 2] and all(part.isdecimal() for part in parts)
    return formed and FIRST_YEAR <= int(parts[0]) <= LAST_YEAR
