"""Thunderbird's CSV."""

from habit_tui.exchange.found import Found
from habit_tui.exchange.people_table import people_in
from habit_tui.exchange.source import Source

FORMAT = "thunderbird"


def recognises(source: Source) -> bool:
    """Tell whether the table has the headings that only Thunderbird uses."""
    if source.table is None:
        return False
    spellings = source.table.spellings
    primary = "primary email" in spellings and bool({"display name", "secondary email"} & spellings)
    return primary or {"screen name", "display name"} <= spellings


def read(source: Source) -> Found:
    """Return the people of the table; raises Unreadable."""
    if source.table is None:
        raise ValueError("not recognised before")
    return people_in(FORMAT, source.table, source.doubts)
