"""The table that habit-tui writes for spreadsheets and other programs, and reads back whole."""

import csv
import io
import re
from datetime import date

from habit_tui.domain.book import Book
from habit_tui.domain.contact import Contact
from habit_tui.domain.words import CLOSENESSES
from habit_tui.exchange.birthdays import birthday
from habit_tui.exchange.cells import as_meant, harmless
from habit_tui.exchange.found import Found, Remark
from habit_tui.exchange.limits import check_people
from habit_tui.exchange.network_dates import network_date
from habit_tui.exchange.rows import Row
from habit_tui.exchange.source import Source

FORMAT = "habit-tui-csv"
HEADINGS = (
    *("Name", "Organisation", "Role", "E-mail", "Phone", "Web page", "Note", "Birthday", "Tags"),
    *("Closeness", "Known from", "Introduced by", "Connected on", "Added on", "Resting", "Id"),
)
_SPELLED = tuple(heading.lower() for heading in HEADINGS)
_BETWEEN = " ::: "
"""Parts several values of a cell, as Google's tables do."""
_MARKED = re.compile(r"(\\*):::")
_RESTING = "yes"


def recognises(source: Source) -> bool:
    """Tell whether the table has all of our headings."""
    return source.table is not None and source.table.spellings.issuperset(_SPELLED)


def read(source: Source) -> Found:
    """Return the people of the table, every text as it was; raises Unreadable."""
    table = source.table
    if table is None:
        raise ValueError("not recognised before")
    at = {spelling: number for number, spelling in enumerate(map(_spelled, table.headings.cells))}
    contacts: list[Contact] = []
    skipped: list[Remark] = []
    taken: set[str] = set()
    for row in table.rows():
        if isinstance(row, Remark):
            skipped.append(row)
        elif (contact := _contact(row, at, taken)).name.strip():
            contacts.append(contact)
            taken.add(contact.id)
        else:
            skipped.append(Remark(row.line, "no name"))
        check_people(len(contacts) + len(skipped), row.line)
    warnings = source.doubts
    if not contacts and not skipped:
        warnings = (*warnings, Remark(table.headings.line, "headings, and nobody after them"))
    return Found(FORMAT, tuple(contacts), tuple(skipped), warnings)


def write(book: Book) -> tuple[bytes, int]:
    """Return every contact as a row, and how many they are; no cell is a formula to a spreadsheet."""
    text = io.StringIO(newline="")
    rows = csv.writer(text, lineterminator="\r\n")
    rows.writerow(HEADINGS)
    for contact in book.contacts.values():
        rows.writerow(map(harmless, _cells(contact)))
    # Spreadsheets take a file without a byte order mark for one of their country's old encoding.
    return text.getvalue().encode("utf-8-sig"), len(book.contacts)


def _cells(contact: Contact) -> tuple[str, ...]:
    return (
        contact.name,
        contact.organisation,
        contact.role,
        _joined(contact.emails),
        _joined(contact.phones),
        _joined(contact.urls),
        contact.note,
        contact.birthday,
        _joined(contact.tags),
        contact.closeness or "",
        contact.known_from,
        contact.introduced_by or "",
        _iso(contact.connected_on),
        _iso(contact.added_on),
        _RESTING if contact.resting else "",
        contact.id,
    )


def _contact(row: Row, at: dict[str, int], taken: set[str]) -> Contact:
    def said(spelling: str) -> str:
        return as_meant(row.cells[at[spelling]]) if at[spelling] < len(row.cells) else ""

    return Contact(
        "" if said("id") in taken else said("id"),
        said("name"),
        organisation=said("organisation"),
        role=said("role"),
        emails=_parted(said("e-mail")),
        phones=_parted(said("phone")),
        urls=_parted(said("web page")),
        note=said("note"),
        birthday=birthday(said("birthday")) or said("birthday"),
        tags=_parted(said("tags")),
        closeness=next((word for word in CLOSENESSES if word == said("closeness").lower()), None),
        introduced_by=said("introduced by") or None,
        known_from=said("known from"),
        connected_on=network_date(said("connected on")),
        added_on=network_date(said("added on")),
        resting=said("resting").lower() == _RESTING,
    )


def _spelled(cell: str) -> str:
    return " ".join(cell.replace("\ufeff", "").split()).lower()


def _joined(values: tuple[str, ...]) -> str:
    return _BETWEEN.join(_MARKED.sub(r"\1\1\\:::", value) for value in values)


def _parted(cell: str) -> tuple[str, ...]:
    parts = cell.split(_BETWEEN) if cell else []
    return tuple(
        re.sub(r"(\\*)\\:::", lambda mark: mark[1][: len(mark[1]) // 2] + ":::", part) for part in parts
    )


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""
