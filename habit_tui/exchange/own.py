"""habit-tui's own JSON: everything in the book, for keeping, for other programs, and for reading back.

One object: `format`, `version`, and a list for each kind of record, in the order of their ids, every field
under its name. The same book always gives the same text.
"""

import json
import re
from collections.abc import Mapping
from typing import Any

from habit_tui.domain.book import SHELVES, Book
from habit_tui.domain.change import Record
from habit_tui.domain.contact import Contact
from habit_tui.domain.fields import Unfit
from habit_tui.exchange.forms import form_of
from habit_tui.exchange.found import Found, Remark, Unreadable
from habit_tui.exchange.sound import check_sound
from habit_tui.exchange.source import Source

FORMAT = "habit-tui"
VERSION = 1
"""Changes when an older program could no longer read the file as it is meant."""
_HALF_CHARACTER = re.compile(r"\\u[dD][89a-fA-F]")
"""What in the text of JSON may stand for half a character, which is none."""


def recognises(source: Source) -> bool:
    """Tell whether the file is a JSON object, as every export is."""
    return source.text.lstrip("\ufeff \t\r\n").startswith("{")


def read(source: Source) -> Found:
    """Return everything in an export; a record that cannot be read is skipped.

    Raises Unreadable where the file is another one, or was written by a newer version.
    """
    text = source.text.lstrip("\ufeff")
    document = _document(text)
    records: list[Record] = []
    skipped: list[Remark] = []
    for record_type, shelf in SHELVES.items():
        read_well, wrong = _records(record_type, _listed(document, shelf), bool(_HALF_CHARACTER.search(text)))
        records += read_well
        lines = _lines(text, shelf, len(document.get(shelf, ()))) if wrong else []
        skipped += [Remark(lines[number], f"{shelf}: {reason}") for number, reason in wrong.items()]
    contacts = tuple(record for record in records if isinstance(record, Contact))
    others = tuple(record for record in records if not isinstance(record, Contact))
    return Found(FORMAT, contacts, tuple(skipped), others=others)


def write(book: Book) -> tuple[bytes, int]:
    """Return the export of a book, and how many records are in it."""
    document: dict[str, Any] = {"format": FORMAT, "version": VERSION}
    written = 0
    for record_type, shelf in SHELVES.items():
        records = sorted(getattr(book, shelf).values(), key=lambda record: str(record.id))
        document[shelf] = [form_of(record_type).write(record) for record in records]
        written += len(records)
    return f"{json.dumps(document, indent=1, ensure_ascii=False)}\n".encode(), written


def _document(text: str) -> Mapping[str, Any]:
    try:
        document: dict[str, Any] = json.loads(text)
    except json.JSONDecodeError as error:
        what = f"{error.msg[:1].lower()}{error.msg[1:]}"
        raise Unreadable(f"line {error.lineno}: this is no whole JSON ({what})") from None
    except (RecursionError, ValueError):
        raise Unreadable("line 1: this JSON is nested too deeply or holds a number too large") from None
    if "_meta" in document:
        raise Unreadable(
            "line 1: this is a habit-tui database and no export; make one of it with: "
            "habit-tui --db FILE export people.json"
        )
    version = document.get("version")
    if document.get("format") != FORMAT or type(version) is not int:
        raise Unreadable("line 1: this is JSON, and no export of habit-tui")
    if version > VERSION:
        raise Unreadable(f"line 1: a newer habit-tui wrote this (version {version}); install that to read it")
    return document


def _listed(document: Mapping[str, Any], shelf: str) -> list[Any]:
    values = document.get(shelf, [])
    if type(values) is not list:
        raise Unreadable(f"line 1: {shelf} is to be a list")
    return values


def _records(
    record_type: type[Record], values: list[Any], check_text: bool
) -> tuple[list[Record], dict[int, str]]:
    """Return the records in a list, and what is wrong with those that are none, by their places."""
    records: dict[str, Record] = {}
    wrong: dict[int, str] = {}
    for number, value in enumerate(values):
        try:
            if check_text:
                _check_text(value)
            record: Record = form_of(record_type).read(value)
            check_sound(record)
            if record.id in records:
                raise Unfit(f"the id {record.id[:60]!r} occurs twice")
        except Unfit as error:
            wrong[number] = str(error)
        else:
            records[record.id] = record
    return list(records.values()), wrong


def _check_text(value: Any) -> None:
    try:
        json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        raise Unfit("holds half a character, which is none") from None


def _lines(text: str, shelf: str, count: int) -> list[int]:
    """Return the line on which each of a list's values begins."""
    decode = json.JSONDecoder().raw_decode
    between = re.compile(r"[\s,]*")
    opening = re.search(rf'"{shelf}"\s*:\s*\[', text)
    at, line, lines = opening.end() if opening else 0, 1, []
    line += text.count("\n", 0, at)
    for _ in range(count):
        begins = between.match(text, at)
        value_at = begins.end() if begins else at
        line += text.count("\n", at, value_at)
        lines.append(line)
        at = decode(text, value_at)[1]
        line += text.count("\n", value_at, at)
    return lines
