"""Moving about in a calendar."""

from calendar import monthrange
from datetime import date
from typing import Literal

Way = Literal["left", "right", "up", "down", "back", "on", "first", "last"]
"""`back` and `on` turn a page: four weeks among weeks, a month in a month."""

_AMONG_WEEKS: dict[Way, int] = {"left": -7, "right": 7, "up": -1, "down": 1, "back": -28, "on": 28}
_IN_A_MONTH: dict[Way, int] = {"left": -1, "right": 1, "up": -7, "down": 7}


def moved_among_weeks(day: date, way: Way, first: date, last: date) -> date:
    """Return the day reached where a column is a week, within `first` and `last`."""
    return _jump(way, first, last) or _shifted(day, _AMONG_WEEKS.get(way, 0), first, last)


def moved_in_month(day: date, way: Way, first: date, last: date) -> date:
    """Return the day reached where a row is a week, within `first` and `last`."""
    if way in ("back", "on"):
        months = 12 * day.year + day.month - 1 + (1 if way == "on" else -1)
        year, month = divmod(months, 12)
        if not first.year <= year <= last.year:
            return first if way == "back" else last
        there = date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
        return max(first, min(last, there))
    return _jump(way, first, last) or _shifted(day, _IN_A_MONTH.get(way, 0), first, last)


def _jump(way: Way, first: date, last: date) -> date | None:
    return {"first": first, "last": last}.get(way)


def _shifted(day: date, days: int, first: date, last: date) -> date:
    ordinal = max(first.toordinal(), min(last.toordinal(), day.toordinal() + days))
    return date.fromordinal(ordinal)
