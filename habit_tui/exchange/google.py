"""Google Contacts' CSV, with the headings of before and after 2024."""

import re

from habit_tui.exchange.found import Found
from habit_tui.exchange.people_table import people_in
from habit_tui.exchange.source import Source
from habit_tui.exchange.table import Table

FORMAT = "google"
_OLD = re.compile(r"(e-mail|phone|organization|website) \d+ - type")
_NEW = re.compile(r"\w[\w-]* \d+ - label")


def recognises(source: Source) -> bool:
    """Tell whether the table has Google's headings, old or new."""
    return source.table is not None and _is_googles(source.table)


def read(source: Source) -> Found:
    """Return the people of the table; raises Unreadable."""
    if source.table is None:
        raise ValueError("not recognised before")
    return people_in(FORMAT, source.table, source.doubts)


def _is_googles(table: Table) -> bool:
    spellings = table.spellings
    if {"organization name", "labels"} <= spellings or any(map(_NEW.fullmatch, spellings)):
        return True
    return bool({"name", "given name"} & spellings) and any(map(_OLD.fullmatch, spellings))
