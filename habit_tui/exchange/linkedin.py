"""LinkedIn's Connections.csv.

Notes of changing length stand before the headings, the columns change from year to year, e-mail addresses are
mostly missing, and the row of an account that was closed holds nothing but a date.
"""

from collections.abc import Iterator

from habit_tui.domain.contact import Contact
from habit_tui.exchange.found import Found, Remark
from habit_tui.exchange.headings import CONNECTED_ON, EMAIL, FIRST, LAST, ORGANISATION, ROLE, URL
from habit_tui.exchange.limits import Remarks, check_people
from habit_tui.exchange.network_dates import network_date
from habit_tui.exchange.rows import Row
from habit_tui.exchange.source import Source
from habit_tui.exchange.table import Table

FORMAT = "linkedin"


def recognises(source: Source) -> bool:
    """Tell whether the file holds LinkedIn's headings."""
    return source.table is not None and {FIRST, LAST, CONNECTED_ON} <= source.table.columns.keys()


def read(source: Source) -> Found:
    """Return the connections; a row without a name, or one that cannot be read, is skipped."""
    table = source.table
    if table is None:
        raise ValueError("not recognised before")
    contacts: list[Contact] = []
    skipped: list[Remark] = []
    warnings = Remarks()
    for row in table.rows():
        if isinstance(row, Remark):
            skipped.append(row)
        elif name := _name(table, row):
            contacts.append(_contact(table, row, name))
            for reason in _warnings(table, row):
                warnings.add(row.line, reason)
        else:
            skipped.append(Remark(row.line, "no name: an account that was closed"))
        check_people(len(contacts) + len(skipped), row.line)
    if not contacts and not skipped:
        warnings.add(table.headings.line, "headings, and no connection after them")
    return Found(FORMAT, tuple(contacts), tuple(skipped), (*source.doubts, *warnings))


def _name(table: Table, row: Row) -> str:
    return f"{table.cell(row, FIRST)} {table.cell(row, LAST)}".strip()


def _contact(table: Table, row: Row, name: str) -> Contact:
    email, url = table.cell(row, EMAIL), table.cell(row, URL)
    return Contact(
        "",
        name,
        organisation=table.cell(row, ORGANISATION),
        role=table.cell(row, ROLE),
        emails=(email,) if email else (),
        urls=(url,) if url else (),
        connected_on=network_date(table.cell(row, CONNECTED_ON)),
    )


def _warnings(table: Table, row: Row) -> Iterator[str]:
    connected = table.cell(row, CONNECTED_ON)
    if connected and network_date(connected) is None:
        yield f"{connected[:40]!r} was not understood as a date and left out"
    if any(cell.strip() for cell in row.cells[len(table.headings.cells) :]):
        yield "more cells than headings: a cell may be in the wrong place"
