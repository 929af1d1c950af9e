"""A day to come, as the user types it."""

import re
from datetime import date, timedelta

from habit_tui.domain.change import CannotDo
from habit_tui.domain.entry import WEEKDAY_NAMES
from habit_tui.domain.folding import fold
from habit_tui.domain.plain import plain


def coming_day_entered(text: str, today: date) -> date:
    """Return the day that a text names: `today`, `tomorrow`, `+3`, the next such weekday, or ISO 8601.

    Raises CannotDo, with what can be typed, for anything else; nothing typed is no day.
    """
    typed = text.strip()
    try:
        return _day_meant(typed, fold(text), today)
    except (ValueError, OverflowError):
        raise CannotDo(
            f"{plain(typed, 40)!r} is no day: type tomorrow, friday, +3 for in three days, or 2026-11-27"
        ) from None


def _day_meant(typed: str, word: str, today: date) -> date:
    if word in ("today", "tomorrow"):
        return today + timedelta(days=("today", "tomorrow").index(word))
    if re.fullmatch(r"\+\d{1,4}", word):
        return today + timedelta(days=int(word))
    for number, name in enumerate(WEEKDAY_NAMES):
        if len(word) >= 3 and name.startswith(word):
            return today + timedelta(days=(number - today.weekday()) % 7 or 7)
    return date.fromisoformat(typed)
