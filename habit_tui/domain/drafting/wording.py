"""Words for names, spans of time and counts, safe to put into a sentence."""

import re
import unicodedata
from datetime import date

from dateutil.relativedelta import relativedelta

NUMBERS = (
    "no",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
)
_JOINERS = "\u200c\u200d"
"""Invisible, and yet part of how Persian and Indic names are spelled."""
_TITLE = re.compile(
    r"(dr|prof|professor|mr|mrs|ms|miss|mx|sir|dame|rev|herr|frau|mme|mlle|hon)\.?", re.IGNORECASE
)
_AFTER_NAME = re.compile(r"[,(\[|/;]|\s[-–—]\s")
_GIVEN_NAME_FIRST = ("LATIN", "GREEK", "CYRILLIC")


def number(count: int) -> str:
    """Return a count in words up to twelve, in figures beyond."""
    return NUMBERS[count] if 0 <= count < len(NUMBERS) else str(count)


def one_line(text: str) -> str:
    """Return a text on one line: control and formatting characters become spaces, and no space is double."""
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    shown = (" " if _is_unprintable(char) else char for char in text)
    return " ".join("".join(shown).split())


def _is_unprintable(char: str) -> bool:
    return unicodedata.category(char)[0] == "C" and char not in _JOINERS


def cut(text: str, length: int) -> str:
    """Return a text of at most `length` characters, cut at a word where one ends late enough, with "…"."""
    if len(text) <= length:
        return text
    head = text[: length - 1]
    at_word = head.rsplit(" ", 1)[0]
    if len(at_word) >= length // 2:
        head = at_word
    return head.rstrip(" ,;:.-–—&") + "…"


def plain(text: str, length: int, words: int = 6) -> str:
    """Return the user's text fit for the middle of a sentence of a draft.

    Braces, question and exclamation marks go: they would pass for a placeholder or for the one question.
    """
    kept = one_line(re.sub(r"[{}\[\]<>?!？！¿¡؟]", " ", text)).strip(" .,;:")
    few = kept.split(" ")
    if len(few) > words:
        kept = " ".join(few[:words]).rstrip(" ,;:.-–—&") + "…"
    return cut(kept, length)


def first_name(name: str) -> str:
    """Return the name to greet somebody by, "" where there is none to be sure of.

    A title with a single name stays ("Dr Chen"). Where the family name may come first, as in Chinese or
    Japanese, and where only an initial is given, it is the whole name.
    """
    whole = plain(_AFTER_NAME.split(one_line(name))[0], 24)
    if "@" in whole:
        return ""
    parts = [part for part in whole.split(" ") if any(char.isalpha() for char in part)]
    titled = [part for part in parts if _TITLE.fullmatch(part)]
    given = parts[len(titled) :] if parts[: len(titled)] == titled else parts
    if not given:
        return ""
    if len(given) == 1:
        return cut(" ".join((*titled[:1], _unshouted(given[0], whole))), 24)
    if len(given[0].rstrip(".")) == 1 or not _gives_name_first(given[0]):
        return " ".join(given)
    return cut(_unshouted(given[0], whole), 24)


def _gives_name_first(part: str) -> bool:
    letter = next(char for char in part if char.isalpha())
    return unicodedata.name(letter, "").startswith(_GIVEN_NAME_FIRST)


def _unshouted(part: str, whole: str) -> str:
    return part.capitalize() if whole.isupper() and len(part) > 2 and part.isalpha() else part


def span(start: date, end: date) -> str:
    """Return how long it is from one date to a later one, in words: "eight months", "a year".

    Months up to two years, then years; weeks and days below a month. "" where it is no day at all.
    """
    if start >= end:
        return ""
    gap = relativedelta(end, start)
    months = gap.years * 12 + gap.months
    if months >= 24:
        return f"{number(gap.years)} years"
    if months == 12:
        return "a year"
    for count, unit in ((months, "month"), (gap.days // 7, "week"), (gap.days, "day")):
        if count:
            return f"a {unit}" if count == 1 else f"{number(count)} {unit}s"
    return ""


def recent_day(day: date, today: date) -> str:
    """Return a day of the past week as one says it: "today", "yesterday", "on Saturday"; else "in March"."""
    days = (today - day).days
    if 0 <= days <= 1:
        return ("today", "yesterday")[days]
    if 1 < days < 7:
        return f"on {WEEKDAY_NAMES[day.weekday()]}"
    return f"in {month_name(day)}" if day.year == today.year else f"in {month_and_year(day)}"


WEEKDAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTH_NAMES = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def month_name(day: date) -> str:
    """Return the month's English name, whatever the locale is: the sentences around it are English."""
    return MONTH_NAMES[day.month - 1]


def month_and_year(day: date) -> str:
    """Return a day as "March 2019"."""
    return f"{month_name(day)} {day.year}"
