"""Every format that can be written, by the name that is also the ending of its files."""

from collections.abc import Callable, Mapping
from datetime import date

from habit_tui.domain.book import Book
from habit_tui.exchange import journal_markdown, own, own_table, vcard_own

Write = Callable[[Book], tuple[bytes, int]]
"""From a book to the bytes of a file, and how many records are in it."""

WRITERS: Mapping[str, Write] = {
    "json": own.write,
    "csv": own_table.write,
    "vcf": vcard_own.write,
    "vcf3": vcard_own.write_3,
    "md": journal_markdown.write,
}


CALENDAR = "ics"
"""The one format that depends on the day: what is due."""
FORMATS = (*WRITERS, CALENDAR)


def written(name: str, book: Book, today: date, remind_at: str = "") -> tuple[bytes, int]:
    """Return a book in a format as seen from a day; `remind_at` is for the calendar only, HH:MM."""
    if name == CALENDAR:
        from habit_tui.exchange import calendar_ics  # its library takes a while to load

        return calendar_ics.write(book, today, remind_at)
    return WRITERS[name](book)


def format_of(path: str) -> str | None:
    """Return the format that a file's ending stands for, None where it stands for none."""
    _, dot, ending = path.rpartition(".")
    return ending.casefold() if dot and ending.casefold() in FORMATS else None
