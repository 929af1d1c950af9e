"""Every format that can be written, by the name that is also the ending of its files."""

from collections.abc import Callable, Mapping

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


def format_of(path: str) -> str | None:
    """Return the format that a file's ending stands for, None where it stands for none."""
    _, dot, ending = path.rpartition(".")
    return ending.casefold() if dot and ending.casefold() in WRITERS else None
