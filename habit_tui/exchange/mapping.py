"""Tables whose columns are named by hand: in the shell with `--columns`, in the app on a screen."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice

from habit_tui.exchange.found import Found, Unreadable
from habit_tui.exchange.headings import (
    BIRTHDAY,
    CONNECTED_ON,
    EMAIL,
    FIRST,
    LAST,
    NAME,
    NOTE,
    ORGANISATION,
    PHONE,
    ROLE,
    TAGS,
    URL,
    WHO,
)
from habit_tui.exchange.people_table import people_in
from habit_tui.exchange.rows import Row, first_rows
from habit_tui.exchange.source import Source
from habit_tui.exchange.table import DELIMITERS, ROWS_LOOKED_AT, Table

FORMAT = "csv"
FIELDS = (
    *(NAME, FIRST, LAST, ORGANISATION, ROLE, EMAIL, PHONE, URL, NOTE, BIRTHDAY, TAGS),
    CONNECTED_ON.replace("_", "-"),
)
"""What a column can be, in the words of `--columns`."""
MOST_COLUMNS = 999
_NUMBER = re.compile(r"[1-9]\d{0,2}", re.ASCII)
_FROM = "from"
"""The word for the row on which the people begin."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column is what."""

    fields: Mapping[str, tuple[int, ...]]
    """Columns, counted from 0, by the words of FIELDS; some fields have several."""
    begins: int | None = None
    """The row, from 1, on which the people begin; None: after known headings, or with the first."""


@dataclass(frozen=True, slots=True)
class Sample:
    """How a table begins, to be asked about."""

    delimiter: str
    rows: tuple[tuple[str, ...], ...]
    """Its first rows that have something in them, all of the same length."""
    columns: Columns
    """What its headings tell; nothing where they are not known."""


def columns_of(source: Source, most: int = 10) -> Sample:
    """Return the first rows of a table and what is known of its columns.

    Raises Unreadable where the file is no text that can be decoded.
    """
    delimiter, rows = _parted(source)
    table = source.table
    known: Mapping[str, tuple[int, ...]] = table.columns if table else {}
    if table:
        delimiter = table.delimiter
        rows = [row for row in _first(source.text, delimiter) if row.line >= table.headings.line]
    width = min(max((len(row.cells) for row in rows), default=0), MOST_COLUMNS)
    cells = tuple((*row.cells, *[""] * width)[:width] for row in rows[:most])
    fields = {field: at for field, at in known.items() if field in _BY_FIELD}
    return Sample(delimiter, cells, Columns({_BY_FIELD[field]: at for field, at in fields.items()}))


def columns_in(text: str) -> Columns:
    """Return the columns in words: `name=1,organisation=3,email=4,from=2`, counted from 1.

    A field may be named several times. Raises ValueError, with what is wrong.
    """
    fields: dict[str, tuple[int, ...]] = {}
    begins = None
    for part in text.split(","):
        word, sign, number = (piece.strip().lower() for piece in part.partition("="))
        if not sign or not _NUMBER.fullmatch(number):
            raise ValueError(f"{part.strip()!r} is no column; write it as name=1")
        if word == _FROM:
            begins = int(number)
        elif word in FIELDS:
            fields[word] = (*fields.get(word, ()), int(number) - 1)
        else:
            raise ValueError(f"{word!r} is not known; a column can be {', '.join(FIELDS)}")
    if not _WHO & fields.keys():
        raise ValueError("say which column names somebody: name, first, last or email")
    return Columns(fields, begins)


def read_mapped(source: Source, columns: Columns) -> Found:
    """Return the people of a table whose columns are told; raises Unreadable."""
    delimiter, rows = _parted(source)
    if source.table:
        delimiter = source.table.delimiter
        rows = list(_first(source.text, delimiter))
    last = max((at for places in columns.fields.values() for at in places), default=0)
    widest = max((len(row.cells) for row in rows), default=0)
    if last >= widest:
        many = "column" if widest == 1 else "columns"
        raise Unreadable(f"line 1: there is no column {last + 1}; the table has {widest} {many}")
    fields = {_OF_WORD[word]: places for word, places in columns.fields.items()}
    table = Table(source.text, delimiter, Row(1, ()), _begins(source, columns, rows), fields)
    return people_in(FORMAT, table, source.doubts)


def is_table(source: Source) -> bool:
    """Tell whether a file may be a table at all: text, in columns or with addresses."""
    if not source.text[:4_000].replace("\t", "").replace("\n", "").replace("\r", "").isprintable():
        return False
    _, rows = _parted(source)
    return any(len(row.cells) > 1 or "@" in row.cells[0] for row in rows)


def _begins(source: Source, columns: Columns, rows: list[Row]) -> int:
    """Return the physical line on which the people begin."""
    if columns.begins is None:
        return source.table.begins if source.table else (rows[0].line if rows else 1)
    if columns.begins > len(rows):
        raise Unreadable(f"line 1: there is no row {columns.begins} among the first {len(rows)}")
    return rows[columns.begins - 1].line


def _parted(source: Source) -> tuple[str, list[Row]]:
    """Return the sign that parts a table most evenly, and its first rows."""
    best: tuple[tuple[int, int], str, list[Row]] | None = None
    for delimiter in DELIMITERS:
        rows = list(_first(source.text, delimiter))
        widths = Counter(len(row.cells) for row in rows if len(row.cells) > 1)
        width, times = widths.most_common(1)[0] if widths else (0, 0)
        if best is None or (times, width) > best[0]:
            best = (times, width), delimiter, rows
    return (best[1], best[2]) if best else (",", [])


def _first(text: str, delimiter: str) -> list[Row]:
    """Return the first rows that have something in them."""
    rows = (row for row, _ in first_rows(text, delimiter))
    held = (row for row in rows if any(cell.strip() for cell in row.cells))
    return [row for row in islice(held, ROWS_LOOKED_AT) if not row.cells[0].lower().startswith("sep=")]


_OF_WORD = {word: word.replace("-", "_") for word in FIELDS}
_BY_FIELD = {field: word for word, field in _OF_WORD.items()}
_WHO = WHO & set(FIELDS)
