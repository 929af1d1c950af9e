"""Any other table with headings that say what is in it."""

from habit_tui.exchange.found import Found
from habit_tui.exchange.headings import WHO
from habit_tui.exchange.people_table import people_in
from habit_tui.exchange.source import Source

FORMAT = "csv"


def recognises(source: Source) -> bool:
    """Tell whether the table has a heading under which somebody is named."""
    return source.table is not None and bool(WHO & source.table.columns.keys())


def read(source: Source) -> Found:
    """Return the people of the table; raises Unreadable."""
    if source.table is None:
        raise ValueError("not recognised before")
    return people_in(FORMAT, source.table, source.doubts)
