"""Text laid out for a terminal, a screen reader or a mail: plain lines of at most 76 columns."""

from collections.abc import Iterable, Iterator
from datetime import date
from unicodedata import combining, east_asian_width

from habit_tui.domain.drafting.wording import MONTH_NAMES, WEEKDAY_NAMES
from habit_tui.domain.plain import plain, plain_page

COLUMNS = 76
"""Fits a terminal of 80 and a quoted mail."""
LONGEST_TEXT = 5_000
"""Characters of one paragraph; more is cut."""
LONGEST_SENTENCE = 400
"""Characters of a sentence that tells what was done, with somebody's words in it."""


def paragraph(text: str, indent: str = "", first: str | None = None) -> list[str]:
    """Return a text of anybody's as wrapped lines, `first` standing before the first one."""
    lines: list[str] = []
    for word in _fitting(plain(text, LONGEST_TEXT).split(), COLUMNS - len(indent)):
        if lines and columns(lines[-1]) + 1 + columns(word) <= COLUMNS:
            lines[-1] += f" {word}"
        else:
            lines.append((indent if lines or first is None else first) + word)
    return lines


def sentence(text: str) -> list[str]:
    """Return what was done, wrapped; a name of ten thousand letters is cut."""
    return paragraph(plain(text, LONGEST_SENTENCE))


def paragraphs(text: str, indent: str = "") -> list[str]:
    """Return a text of several lines, each wrapped by itself; blank ones stay."""
    return [line for part in plain_page(text).split("\n") for line in paragraph(part, indent) or [""]]


def sections(*parts: Iterable[str]) -> str:
    """Return the parts that hold something, a blank line between them."""
    return "\n\n".join("\n".join(lines) for part in parts if (lines := list(part)))


def columns(text: str) -> int:
    """Return how many columns a terminal gives a text: two for a wide letter, none for an accent."""
    if text.isascii():
        return len(text)
    return sum(0 if combining(char) else 2 if east_asian_width(char) in "WF" else 1 for char in text)


def long_date(day: date) -> str:
    """Return a date as one says it: Monday 23 November 2026."""
    return f"{WEEKDAY_NAMES[day.weekday()]} {short_date(day)}"


def short_date(day: date) -> str:
    """Return a date without its weekday: 23 November 2026."""
    return f"{day.day} {MONTH_NAMES[day.month - 1]} {day.year}"


def count(number: int, one: str, many: str = "") -> str:
    """Return a number with its noun: 1 day, 2 days."""
    return f"{number} {one if number == 1 else many or f'{one}s'}"


def _fitting(words: Iterable[str], room: int) -> Iterator[str]:
    """Yield the words, one that is wider than a line cut into pieces that fit."""
    for word in words:
        piece = ""
        for char in word if columns(word) > room else ():
            if columns(piece + char) > room:
                yield piece
                piece = ""
            piece += char
        yield piece or word
