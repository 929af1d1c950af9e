"""The database as JSON: read strictly, so that nothing is lost in silence, and written for people to read.

The standard library reads: it lets duplicate keys and NaN be refused, and hands the interpreter over to
other threads between objects. orjson writes, some twenty times as fast, after a check of what it would
alter silently.
"""

import json
import math
from collections.abc import Mapping
from typing import Any

import orjson

from habit_tui.storage.positions import Member, find, line_and_column, members

Tables = dict[str, dict[str, Any]]
"""The database: tables by name, each with its documents by id."""

_LARGEST = 2**64 - 1
_SMALLEST = -(2**63)
_DIGITS = 20
_CONFLICT_MARKS = ("<<<<<<<", "=======", ">>>>>>>", "|||||||")


class Unreadable(Exception):
    """A text is no database of ours; says why in plain words and, where known, on which line and column."""

    def __init__(self, reason: str, place: tuple[int, int] | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.place = place


class Missing(Unreadable):
    """There is no file where there is to be one; says why, and what to do, in plain words."""


class WrongShape(Exception):
    """Something within the database is not what it is to be."""

    def __init__(self, path: tuple[str, ...], reason: str) -> None:
        super().__init__(reason)
        self.path = path
        self.reason = reason

    def located(self, text: str) -> Unreadable:
        """Return the report of it, with its place in the text."""
        where = " / ".join(shortened(key) for key in self.path)
        return Unreadable(f"{where}: {self.reason}" if where else self.reason, find(text, self.path))


class NotPlain(Exception):
    """A value cannot be written as JSON and read back unchanged."""


class _Refused(Exception):
    """Valid to the parser and not to us; the place is found afterwards."""


def shortened(text: str) -> str:
    """Return a text for use in a message: printable, and no longer than 60 characters."""
    plain = "".join(c if c.isprintable() else "?" for c in text)
    return plain if len(plain) <= 60 else plain[:59] + "…"


def text_of(blob: bytes) -> str:
    """Return the text in a file's bytes, or raise Unreadable."""
    if not blob:
        raise Unreadable("the file is empty")
    if not blob.strip(b"\0"):
        raise Unreadable("the file holds nothing but zero bytes, as after a power cut")
    if blob.startswith(b"\xef\xbb\xbf"):
        raise Unreadable("it begins with a byte order mark; save it as UTF-8 without one", (1, 1))
    if blob.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise Unreadable("it is UTF-16; save it as UTF-8", (1, 1))
    try:
        return blob.decode()
    except UnicodeDecodeError as error:
        before = blob[: error.start].decode()
        raise Unreadable("it is not UTF-8 text", line_and_column(before, len(before))) from None


def parse(text: str) -> Any:
    """Return the value of a JSON text that we could write again just so, or raise Unreadable."""
    try:
        value = json.loads(
            text,
            object_pairs_hook=_without_duplicates,
            parse_constant=_refuse,
            parse_int=_whole_number,
            parse_float=_finite_number,
        )
        orjson.dumps(value)
    except json.JSONDecodeError as error:
        raise Unreadable(_plain_words(error, text), (error.lineno, error.colno)) from None
    except _Refused:
        raise _first_refused(text) from None
    except RecursionError:
        raise Unreadable("it is nested too deeply") from None
    except orjson.JSONEncodeError as error:
        raise Unreadable(f"it cannot be written again ({error})") from None
    return value


def _without_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        raise _Refused
    return made


def _refuse(word: str) -> Any:
    raise _Refused(word)


def _whole_number(digits: str) -> int:
    if len(digits) <= _DIGITS and _SMALLEST <= (number := int(digits)) <= _LARGEST:
        return number
    raise _Refused(digits)


def _finite_number(digits: str) -> float:
    number = float(digits)
    if math.isfinite(number):
        return number
    raise _Refused(digits)


def _first_refused(text: str) -> Unreadable:
    for member in members(text):
        reason = _why_refused(member)
        if reason:
            return Unreadable(reason, line_and_column(text, member.offset))
    return Unreadable("it holds a duplicate key or a number that is none")


def _why_refused(member: Member) -> str | None:
    if member.is_key:
        return f"the key {shortened(member.token)} occurs twice" if member.repeated else None
    try:
        json.loads(member.token, parse_constant=_refuse, parse_int=_whole_number, parse_float=_finite_number)
    except _Refused:
        return f"{shortened(member.token)} is no number that can be kept"
    except ValueError:
        return None
    return None


def _plain_words(error: json.JSONDecodeError, text: str) -> str:
    line = text[text.rfind("\n", 0, error.pos) + 1 :][:7]
    if line in _CONFLICT_MARKS:
        return "it holds an unresolved conflict between two versions"
    if "\0" in text:
        return "it holds zero bytes, as after a power cut"
    if not text[error.pos :].strip() or error.msg.startswith("Unterminated string"):
        return "it ends too early, as after an interrupted copy"
    if error.msg == "Extra data":
        return "something follows after its end"
    return f"it is no valid JSON here ({error.msg[0].lower()}{error.msg[1:]})"


def check_plain(value: Any) -> None:
    """Raise NotPlain unless a value comes back from JSON as it was."""
    if value is None or type(value) is bool:
        return
    if type(value) is str:
        _check_text(value)
    elif type(value) is int:
        if not _SMALLEST <= value <= _LARGEST:
            raise NotPlain("a number is too large")
    elif type(value) is float:
        if not math.isfinite(value):
            raise NotPlain(f"{value} is no number that can be kept")
    elif type(value) is list:
        for item in value:
            check_plain(item)
    elif type(value) is dict:
        _check_object(value)
    else:
        raise NotPlain(f"a {type(value).__name__} cannot be kept")


def _check_text(text: str) -> None:
    try:
        text.encode()
    except UnicodeEncodeError:
        raise NotPlain("a text holds characters that are no valid Unicode") from None


def _check_object(value: Mapping[Any, Any]) -> None:
    for key, item in value.items():
        if type(key) is not str:
            raise NotPlain("a key is no text")
        _check_text(key)
        check_plain(item)


def serialise(tables: Mapping[str, Any]) -> bytes:
    """Return the database as UTF-8 JSON, indented and sorted, so that two versions compare line by line."""
    return orjson.dumps(tables, option=orjson.OPT_INDENT_2 | orjson.OPT_SORT_KEYS | orjson.OPT_APPEND_NEWLINE)


def check_tables(value: Any, names: tuple[str, ...]) -> Tables:
    """Return the value if it is a database with a header and these tables as tables; otherwise WrongShape.

    Tables of other names are somebody else's: they are kept and not looked into.
    """
    if type(value) is not dict:
        raise WrongShape((), "it is JSON, but no habit-tui database")
    if type(value.get("_meta")) is not dict or type(value["_meta"].get("database")) is not dict:
        raise WrongShape((), "it is no habit-tui database: the header (_meta / database) is missing")
    for name in names:
        table = value.get(name, {})
        if type(table) is not dict:
            raise WrongShape((name,), "is to be a table of documents by id")
        for key, document in table.items():
            if type(document) is not dict:
                raise WrongShape((name, key), "is to be a document")
    return value
