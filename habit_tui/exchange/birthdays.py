"""Birthdays as programs write them."""

import re
from datetime import date

from habit_tui.exchange.network_dates import network_date

_WITH_YEAR = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?:[T ].*)?", re.ASCII)
_WITHOUT_YEAR = re.compile(r"--(\d\d)-?(\d\d)(?:[T ].*)?", re.ASCII)
_IN_ORDER = re.compile(r"(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d\d))?(?:[ ,T].*)?", re.ASCII)
_NO_DATE = re.compile(r"0+([/.-])0+\1?0*")
APPLE_NO_YEAR = 1604
"""The year that Apple writes where none is known."""
_OLDEST = 30
"""Two digits from this on are a year of the last century, for birthdays."""


def birthday(text: str, day_first: bool = False) -> str | None:
    """Return a date in ISO 8601, `--MM-DD` without a year, "" where the text says that none is known.

    None where it is no date. With slashes the month comes first, unless `day_first` or it cannot be one.
    """
    text = text.strip()
    if not text or _NO_DATE.fullmatch(text):
        return ""
    if match := _WITH_YEAR.fullmatch(text):
        return _iso(int(match[1]), int(match[2]), int(match[3]))
    if match := _WITHOUT_YEAR.fullmatch(text):
        return _iso(None, int(match[1]), int(match[2]))
    if match := _IN_ORDER.fullmatch(text):
        return _in_order(match, day_first)
    named = network_date(text)
    return named.isoformat() if named else None


def is_day_first(texts: list[str]) -> bool | None:
    """Tell whether the day stands before the month in the dates with slashes of one file.

    None where none of them can only be read in one way, and some could be read in both.
    """
    matches = [match for text in texts if (match := _IN_ORDER.fullmatch(text.strip())) and match[2] == "/"]
    if any(int(match[1]) > 12 for match in matches):
        return True
    unsure = any(match[1] != match[3] and int(match[1]) and int(match[3]) <= 12 for match in matches)
    return None if unsure and not any(int(match[3]) > 12 for match in matches) else False


def _in_order(match: re.Match[str], day_first: bool) -> str | None:
    first, second = int(match[1]), int(match[3])
    year = _year(match[4]) if match[4] else None
    if day_first or match[2] != "/":
        return _iso(year, second, first) or _iso(year, first, second)
    return _iso(year, first, second) or _iso(year, second, first)


def _year(digits: str) -> int:
    if len(digits) == 4:
        return int(digits)
    return (1900 if int(digits) >= _OLDEST else 2000) + int(digits)


def _iso(year: int | None, month: int, day: int) -> str | None:
    if year == APPLE_NO_YEAR:
        year = None
    try:
        found = date(year or 2000, month, day)
    except ValueError:
        return None
    return found.isoformat() if year else f"--{found:%m-%d}"
