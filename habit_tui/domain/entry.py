"""What the user types into a field, made into values."""

import re
from datetime import date, timedelta

from habit_tui.domain.change import CannotDo
from habit_tui.domain.folding import fold
from habit_tui.domain.intents.people import Details
from habit_tui.domain.plain import plain

WEEKDAY_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def day_entered(text: str, today: date) -> date:
    """Return the day that a text names: empty or `today`, `yesterday`, `-3`, a past weekday, or ISO 8601.

    Raises CannotDo, with what can be typed, for anything else.
    """
    typed = text.strip()
    try:
        return _day_meant(typed, fold(text), today)
    except (ValueError, OverflowError):
        raise CannotDo(
            f"{plain(typed, 40)!r} is no day: type 2026-11-23, yesterday, monday, or -3 for three days ago"
        ) from None


def _day_meant(typed: str, word: str, today: date) -> date:
    if word in ("", "today"):
        return today
    if word == "yesterday":
        return today - timedelta(days=1)
    if re.fullmatch(r"-\d{1,4}", word):
        return today + timedelta(days=int(word))
    for number, name in enumerate(WEEKDAY_NAMES):
        if len(word) >= 3 and name.startswith(word):
            return today - timedelta(days=(today.weekday() - number) % 7 or 7)
    return date.fromisoformat(typed)


def names_entered(text: str) -> tuple[str, ...]:
    """Return the names in a text, separated by commas, semicolons or line breaks, each once."""
    names = (" ".join(part.split()) for part in re.split(r"[,;\n]", text))
    return tuple(dict.fromkeys(name for name in names if name))


def people_entered(text: str) -> tuple[Details, ...]:
    """Return the people in a text, one a line: a name, then the organisation and the role if given.

    "Maya Okonkwo, Northwind Rail, operations lead" or "Maya Okonkwo (Northwind Rail)".
    """
    people = []
    for line in text.splitlines():
        inside = re.fullmatch(r"\s*([^,;()]+?)\s*\(([^()]*)\)\s*", line)
        parts = (
            inside.groups()
            if inside
            else tuple(part.strip() for part in re.split(r"[,;\t]", line, maxsplit=2))
        )
        if parts[0]:
            name, organisation, role = (*parts, "", "")[:3]
            people.append(Details(name=name, organisation=organisation.strip(), role=role))
    return tuple(people)
