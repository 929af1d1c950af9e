"""The dates that LinkedIn and the programs that its file passes through write."""

import re
from datetime import date

_SHORT_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTHS = {name: number for number, name in enumerate(_SHORT_MONTHS, 1)}
_NAMED = re.compile(r"(\d{1,2})[ -]([A-Za-z]{3})[a-z]*\.?[ -](\d{4}|\d{2})")
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})(?:,? .*)?")
_DOTTED = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})")
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?")


def network_date(text: str) -> date | None:
    """Return the date in `12 Mar 2024`, `15-Jan-24`, `1/5/17, 3:04 PM` or `2024-03-12`, else None.

    With slashes the month comes first, as LinkedIn wrote until 2018, unless it cannot be one.
    """
    text = text.strip()
    if match := _NAMED.fullmatch(text):
        return _day(match[3], _MONTHS.get(match[2].lower(), 0), int(match[1]))
    if match := _SLASHED.fullmatch(text):
        month, day = int(match[1]), int(match[2])
        return _day(match[3], month, day) or _day(match[3], day, month)
    if match := _DOTTED.fullmatch(text):
        return _day(match[3], int(match[2]), int(match[1]))
    if match := _ISO.fullmatch(text):
        return _day(match[1], int(match[2]), int(match[3]))
    return None


def _day(year: str, month: int, day: int) -> date | None:
    try:
        return date(int(year) if len(year) == 4 else 2000 + int(year), month, day)
    except ValueError:
        return None
