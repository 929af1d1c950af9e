"""The rows of a text between signs, with the lines that they stand on."""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass

from habit_tui.exchange.found import Remark, Unreadable

LARGEST_CELL = 1 << 20
"""Characters; a notes field of a contact is far below."""
LARGEST_ROW = 4 << 20
"""Characters; what is longer is no row of people, and is refused before it fills the memory."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row that has something in it."""

    line: int
    """The physical line that it begins on, from 1."""
    cells: tuple[str, ...]


def first_rows(text: str, delimiter: str) -> Iterator[tuple[Row, int]]:
    """Yield the first rows, read leniently, each with the line on which it ends."""
    lines = _Lines(text)
    csv.field_size_limit(LARGEST_CELL)
    reader = csv.reader(lines, delimiter=delimiter)
    begins = 1
    try:
        for cells in reader:
            yield Row(begins, tuple(cells)), reader.line_num
            begins = reader.line_num + 1
            lines.begin_row()
    except (csv.Error, Unreadable):
        return


def rows_from(text: str, delimiter: str, begins: int) -> Iterator[Row | Remark]:
    """Yield the rows from a line on, and a remark in place of each that cannot be read.

    Raises Unreadable at a row beyond all measure.
    """
    lines = _Lines(text, begins)
    csv.field_size_limit(LARGEST_CELL)
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    while True:
        line = begins + reader.line_num
        lines.begin_row()
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield Remark(line, _what_is_wrong(error, line, begins + reader.line_num - 1))
        else:
            if any(cell.strip() for cell in cells):
                yield Row(line, tuple(cells))


class _Lines:
    """The lines of a text from one on, as a reader of rows takes them."""

    def __init__(self, text: str, begins: int = 1) -> None:
        self._lines = io.StringIO(text, newline="")
        self._number = begins - 1
        self._taken = 0
        for _ in range(begins - 1):
            self._lines.readline()

    def begin_row(self) -> None:
        """Measure from here on."""
        self._taken = 0

    def __iter__(self) -> "_Lines":
        return self

    def __next__(self) -> str:
        line = self._lines.readline(LARGEST_ROW + 1)
        self._number += 1
        self._taken += len(line)
        if self._taken > LARGEST_ROW:
            raise Unreadable(f"line {self._number}: a row holds more than {LARGEST_ROW >> 20} MiB of text")
        if not line:
            raise StopIteration
        return line


def _what_is_wrong(error: csv.Error, line: int, ends: int) -> str:
    if "unexpected end" in str(error):
        rest = f"; the rest of the file, up to line {ends}, was not read" if ends > line else ""
        return f"a quoted cell never closes{rest}"
    if "field limit" in str(error):
        return f"a cell holds more than {LARGEST_CELL} characters"
    span = f" (lines {line} to {ends})" if ends > line else ""
    return f"its quotes do not pair up{span}"
