"""What one cell may hold: several values, a name turned round, a sign that keeps a formula from running."""

import re
from collections.abc import Callable, Iterable

_FORMULA = re.compile(r"'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")
"""How a cell begins that a spreadsheet may run, and one that was made harmless."""
_BETWEEN = re.compile(r" ::: |\r\n|[\r\n]")
"""What parts several values whatever they are: Google's sign, and a new line."""
_BETWEEN_ADDRESSES = re.compile(r"[;,\s]+")
_BETWEEN_TAGS = re.compile(r"[;|,]")
_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+")
_GIVEN_LAST = re.compile(r"([^,]+),\s*([^,]+)")
_NO_GIVEN_NAME = re.compile(
    r"(?i)(jr|sr|ii+|iv|ph\.?\s?d|md|m\.d|mba|esq|dr|inc|ltd|llc|gmbh|ag|cpa|pmp)\b.*"
)
_SYSTEM_GROUP = "* "
"""How Google marks groups of its own, such as all contacts there are."""


def harmless(cell: str) -> str:
    """Return a cell that no spreadsheet runs as a formula."""
    return f"'{cell}" if _FORMULA.match(cell) else cell


def as_meant(cell: str) -> str:
    """Return what a cell was before it was made harmless."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell


def several(cells: Iterable[str], split: Callable[[str], Iterable[str]]) -> tuple[str, ...]:
    """Return the values in the cells of one field, each once."""
    values = (value.strip() for cell in cells for value in split(cell))
    return tuple(dict.fromkeys(value for value in values if value))


def lines_of(cell: str) -> list[str]:
    """Return the values that stand on lines of their own, or as Google parts them."""
    return _BETWEEN.split(cell)


def addresses(cell: str) -> list[str]:
    """Return the e-mail addresses in a cell; what is none stays whole."""
    parts = [part for part in _BETWEEN_ADDRESSES.split(cell.replace(":::", " ")) if part]
    return parts if all(_ADDRESS.fullmatch(part) for part in parts) else lines_of(cell)


def tags(cell: str) -> list[str]:
    """Return the tags in a cell; the groups that Google makes by itself are none."""
    parts = lines_of(cell) if " ::: " in cell or cell.startswith(_SYSTEM_GROUP) else _BETWEEN_TAGS.split(cell)
    return [part for part in parts if not part.strip().startswith(_SYSTEM_GROUP)]


def is_turned_round(name: str) -> bool:
    """Tell whether a name may stand with the last name first: "Okonkwo, Maya"."""
    match = _GIVEN_LAST.fullmatch(name)
    return match is not None and not _NO_GIVEN_NAME.fullmatch(match[2].strip())


def turned_back(name: str) -> str:
    """Return "Maya Okonkwo" for "Okonkwo, Maya"."""
    match = _GIVEN_LAST.fullmatch(name)
    return f"{match[2].strip()} {match[1].strip()}" if match and is_turned_round(name) else name
