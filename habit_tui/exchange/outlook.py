"""Outlook's and Outlook.com's CSV, in English, German or French."""

from habit_tui.exchange.found import Found
from habit_tui.exchange.people_table import people_in
from habit_tui.exchange.source import Source

FORMAT = "outlook"
_ENGLISH = {"e-mail 2 address", "business phone", "business street", "e-mail display name", "e-mail type"}
_GERMAN = {"e-mail: angezeigter name", "e-mail 2: adresse", "telefon geschäftlich", "weitere vornamen"}
_FRENCH = {"deuxième prénom", "téléphone (bureau)", "adresse de messagerie", "rue (bureau)"}
_SIGNS = frozenset(_ENGLISH | _GERMAN | _FRENCH)


def recognises(source: Source) -> bool:
    """Tell whether the table has a heading that only Outlook uses."""
    return source.table is not None and bool(source.table.spellings & _SIGNS)


def read(source: Source) -> Found:
    """Return the people of the table; raises Unreadable."""
    if source.table is None:
        raise ValueError("not recognised before")
    return people_in(FORMAT, source.table, source.doubts)
