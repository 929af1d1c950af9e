"""From the rows of a table, whoever wrote it, to contacts."""

from collections.abc import Iterable

from habit_tui.domain.contact import Contact
from habit_tui.exchange import cells as said
from habit_tui.exchange.birthdays import birthday, is_day_first
from habit_tui.exchange.found import Found, Remark
from habit_tui.exchange.headings import (
    BIRTH_DAY,
    BIRTH_MONTH,
    BIRTH_YEAR,
    BIRTHDAY,
    CONNECTED_ON,
    EMAIL,
    FIRST,
    LAST,
    MIDDLE,
    NAME,
    NOTE,
    ORGANISATION,
    PHONE,
    ROLE,
    SHOWN_AS,
    SUFFIX,
    TAGS,
    TITLE,
    URL,
)
from habit_tui.exchange.limits import Remarks, check_people
from habit_tui.exchange.network_dates import network_date
from habit_tui.exchange.rows import Row
from habit_tui.exchange.table import Table

_NOBODY = "no name, e-mail address, phone number or organisation"


def people_in(format_name: str, table: Table, doubts: Iterable[Remark] = ()) -> Found:
    """Return the people of a table; a row that cannot be read or names nobody is skipped.

    Raises Unreadable where there are too many of them.
    """
    rows: list[Row] = []
    skipped: list[Remark] = []
    for row in table.rows():
        if isinstance(row, Remark):
            skipped.append(row)
        else:
            rows.append(row)
        check_people(len(rows) + len(skipped), row.line)
    reading = _Reading(table, rows)
    contacts = []
    for row in rows:
        contact = reading.contact(row)
        if contact.name:
            contacts.append(contact)
        else:
            skipped.append(Remark(row.line, _NOBODY))
    if not rows and not skipped:
        reading.warnings.add(table.headings.line, "headings, and nobody after them")
    skipped.sort(key=lambda remark: remark.line)
    return Found(format_name, tuple(contacts), tuple(skipped), (*doubts, *reading.warnings))


class _Reading:
    """How the columns of one table are to be read, which its rows tell together."""

    def __init__(self, table: Table, rows: list[Row]) -> None:
        self._table = table
        self.warnings = Remarks()
        names = [table.cell(row, NAME) for row in rows]
        self._turned = 2 * sum(map(said.is_turned_round, names)) > sum(map(bool, names))
        dates = [(row.line, table.cell(row, BIRTHDAY)) for row in rows]
        day_first = is_day_first([text for _, text in dates])
        self._day_first = bool(day_first)
        if day_first is None:
            line = next(line for line, text in dates if is_day_first([text]) is None)
            self.warnings.add(line, "a birthday that can be read in two ways: the month was taken as first")

    def contact(self, row: Row) -> Contact:
        """Return the contact of a row; its name is empty where the row names nobody."""
        held = {field: [said.as_meant(cell) for cell in self._table.cells(row, field)] for field in _READ}
        emails = said.several(held[EMAIL], said.addresses)
        phones = said.several(held[PHONE], said.lines_of)
        organisation = _first(held[ORGANISATION])
        born, unclear = self._born(row, held)
        self._check_length(row)
        return Contact(
            "",
            self._name(held) or _first((*held[SHOWN_AS], organisation, *emails, *phones)),
            organisation=organisation,
            role=_first(held[ROLE] or ([] if ROLE in self._table.columns else held[TITLE])),
            emails=emails,
            phones=phones,
            urls=said.several(held[URL], said.lines_of),
            note="\n".join(note for note in (*map(_with_plain_ends, held[NOTE]), unclear) if note),
            birthday=born,
            tags=said.several(held[TAGS], said.tags),
            connected_on=network_date(_first(held[CONNECTED_ON])),
        )

    def _name(self, held: dict[str, list[str]]) -> str:
        given, last, name = _first(held[FIRST]), _first(held[LAST]), _first(held[NAME])
        if given and name and LAST not in self._table.columns and given not in name:
            last, name = name, ""  # German tables call the last name just "Name"
        if name:
            return _line(said.turned_back(name) if self._turned else name)
        return _line(" ".join((given, *held[MIDDLE], last, _first(held[SUFFIX]) if given or last else "")))

    def _born(self, row: Row, held: dict[str, list[str]]) -> tuple[str, str]:
        """Return the birthday, and words for the note where it is no date."""
        text = _first(held[BIRTHDAY])
        month, day = _first(held[BIRTH_MONTH]), _first(held[BIRTH_DAY])
        if not text and month and day:
            text = f"{_first(held[BIRTH_YEAR]) or '-'}-{month:0>2}-{day:0>2}"
        found = birthday(text, self._day_first)
        return found or "", f"Birthday: {text}" if found is None else ""

    def _check_length(self, row: Row) -> None:
        width = len(self._table.headings.cells)
        if width and any(cell.strip() for cell in row.cells[width:]):
            self.warnings.add(row.line, "more cells than headings: a cell may be in the wrong place")


_READ = (
    *(FIRST, MIDDLE, LAST, SUFFIX, NAME, SHOWN_AS, EMAIL, PHONE, URL, ORGANISATION, ROLE, TITLE, NOTE, TAGS),
    *(BIRTHDAY, BIRTH_YEAR, BIRTH_MONTH, BIRTH_DAY, CONNECTED_ON),
)


def _first(texts: Iterable[str]) -> str:
    return next((text for text in texts if text), "")


def _line(text: str) -> str:
    return " ".join(text.split())


def _with_plain_ends(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")
