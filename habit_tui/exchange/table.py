"""Tables in text: which sign parts the cells, which row holds the headings, and the rows with their lines.

The headings decide, not the frequency of signs: an address or a preamble full of commas misleads no one.
"""

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

from habit_tui.exchange.found import Remark
from habit_tui.exchange.headings import field_of

DELIMITERS = ",;\t|"
ROWS_LOOKED_AT = 30
"""Rows among which the headings are looked for; what stands before them is a preamble."""
LEAST_HEADINGS = 2
"""Known headings in a row that make it the headings of the table."""
LARGEST_CELL = 1 << 20
"""Characters; a notes field of a contact is far below."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row that has something in it."""

    line: int
    """The physical line that it begins on, from 1."""
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table, found by its headings."""

    text: str
    delimiter: str
    headings: Row
    begins: int
    """The physical line after the headings."""
    columns: Mapping[str, int]
    """Where each known field is; of two columns for one field the first."""

    def cell(self, row: Row, field: str) -> str:
        """Return a row's cell, without white space around it; "" where the row or the table has none."""
        column = self.columns.get(field)
        return row.cells[column].strip() if column is not None and column < len(row.cells) else ""

    def rows(self) -> Iterator[Row | Remark]:
        """Yield the rows after the headings, and a remark in place of each that cannot be read."""
        return _strict_rows(self.text, self.delimiter, self.begins)


def table_in(text: str) -> Table | None:
    """Return the table in a text, None where no row holds known headings."""
    best: tuple[int, Table] | None = None
    for delimiter in DELIMITERS:
        for row, ends in islice(_first_rows(text, delimiter), ROWS_LOOKED_AT):
            columns = _columns(row)
            if len(columns) >= LEAST_HEADINGS and (best is None or len(columns) > best[0]):
                best = len(columns), Table(text, delimiter, row, ends + 1, columns)
    return best[1] if best else None


def _columns(row: Row) -> dict[str, int]:
    if any("@" in cell for cell in row.cells):
        return {}  # an address: a contact, no headings
    columns: dict[str, int] = {}
    for number, cell in enumerate(row.cells):
        if field := field_of(cell):
            columns.setdefault(field, number)
    return columns


def _first_rows(text: str, delimiter: str) -> Iterator[tuple[Row, int]]:
    """Yield the first rows, read leniently, each with the line on which it ends."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    begins = 1
    try:
        for cells in reader:
            yield Row(begins, tuple(cells)), reader.line_num
            begins = reader.line_num + 1
    except csv.Error:
        return


def _strict_rows(text: str, delimiter: str, begins: int) -> Iterator[Row | Remark]:
    lines = io.StringIO(text, newline="")
    for _ in range(begins - 1):
        lines.readline()
    csv.field_size_limit(LARGEST_CELL)
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    while True:
        line = begins + reader.line_num
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield Remark(line, _what_is_wrong(error, line, begins + reader.line_num - 1))
        else:
            if any(cell.strip() for cell in cells):
                yield Row(line, tuple(cells))


def _what_is_wrong(error: csv.Error, line: int, ends: int) -> str:
    if "unexpected end" in str(error):
        rest = f"; the rest of the file, up to line {ends}, was not read" if ends > line else ""
        return f"a quoted cell never closes{rest}"
    if "field limit" in str(error):
        return f"a cell holds more than {LARGEST_CELL} characters"
    span = f" (lines {line} to {ends})" if ends > line else ""
    return f"its quotes do not pair up{span}"
