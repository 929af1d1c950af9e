"""Tables in text: which sign parts the cells, which row holds the headings, and the rows with their lines.

The headings decide, not the frequency of signs: an address or a preamble full of commas misleads no one.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from habit_tui.exchange.found import Remark
from habit_tui.exchange.headings import WHO, field_of, heading
from habit_tui.exchange.rows import Row, first_rows, rows_from

DELIMITERS = ",;\t|"
ROWS_LOOKED_AT = 30
"""Rows among which the headings are looked for; what stands before them is a preamble."""
LEAST_HEADINGS = 2
"""Known headings in a row that make it the headings of the table; in its first row, one is enough."""


@dataclass(frozen=True)
class Table:
    """A table, found by its headings or mapped by hand."""

    text: str
    delimiter: str
    headings: Row
    """Without cells where the table has none."""
    begins: int
    """The physical line after the headings."""
    columns: Mapping[str, tuple[int, ...]]
    """Where each known field is, from 0; some fields have several columns."""

    @cached_property
    def spellings(self) -> frozenset[str]:
        """The headings as they are compared."""
        return frozenset(map(heading, self.headings.cells))

    def cell(self, row: Row, field: str) -> str:
        """Return the first cell of a field with something in it, "" where the row or the table has none."""
        return next(iter(self.cells(row, field)), "")

    def cells(self, row: Row, field: str) -> list[str]:
        """Return what the cells of a field hold, without white space around it; empty ones are left out."""
        held = (row.cells[at].strip() for at in self.columns.get(field, ()) if at < len(row.cells))
        return [cell for cell in held if cell]

    def rows(self) -> Iterator[Row | Remark]:
        """Yield the rows after the headings, and a remark in place of each that cannot be read."""
        return rows_from(self.text, self.delimiter, self.begins)


def table_in(text: str) -> Table | None:
    """Return the table in a text, None where no row holds known headings."""
    best: tuple[int, Table] | None = None
    for delimiter in DELIMITERS:
        is_first = True
        for row, ends in islice(first_rows(text, delimiter), ROWS_LOOKED_AT):
            if not any(cell.strip() for cell in row.cells) or row.cells[0].lower().startswith("sep="):
                continue
            columns = _columns(row)
            known = sum(map(len, columns.values()))
            enough = 1 if is_first and WHO & columns.keys() and _are_words(row) else LEAST_HEADINGS
            is_first = False
            if known >= enough and (best is None or known > best[0]):
                best = known, Table(text, delimiter, row, ends + 1, columns)
    return best[1] if best else None


def _are_words(row: Row) -> bool:
    """Tell whether every cell may be a heading: one known word makes no headings of a line of code."""
    return not any(set("=:<>{}\\") & set(cell) for cell in row.cells)


def _columns(row: Row) -> dict[str, tuple[int, ...]]:
    if any("@" in cell for cell in row.cells):
        return {}  # an address: a contact, no headings
    columns: dict[str, tuple[int, ...]] = {}
    for number, cell in enumerate(row.cells):
        if field := field_of(cell):
            columns[field] = (*columns.get(field, ()), number)
    return columns
