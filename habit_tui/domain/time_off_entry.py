"""Days of a holiday or an illness as they are typed: mostly still to come."""

import re
from datetime import date, timedelta

from habit_tui.domain.change import CannotDo
from habit_tui.domain.entry import WEEKDAY_NAMES
from habit_tui.domain.folding import fold
from habit_tui.domain.plain import plain


def day_off_entered(text: str, today: date, if_empty: date) -> date:
    """Return the day that a text names: today, tomorrow, yesterday, `+3`, a weekday, ISO 8601.

    A weekday names the next one, today included. Raises CannotDo, with what can be typed, for anything else.
    """
    word = fold(text)
    near = {"": if_empty, "today": today, "tomorrow": today + timedelta(1), "yesterday": today - timedelta(1)}
    if word in near:
        return near[word]
    if re.fullmatch(r"[+-]\d{1,4}", word):
        return today + timedelta(days=int(word))
    for number, name in enumerate(WEEKDAY_NAMES):
        if len(word) >= 3 and name.startswith(word):
            return today + timedelta(days=(number - today.weekday()) % 7)
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise CannotDo(
            f"{plain(text.strip(), 40)!r} is no day: type 2026-12-24, tomorrow, friday, or +3 in three days"
        ) from None
