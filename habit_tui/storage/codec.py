"""Records as documents, and back.

A document holds a record's fields by their names, without its id (TinyDB's document id) and without what
has its default value, beside `created` and `updated`. A removed record leaves a tombstone: those two and
`removed`. Fields that this version does not know are kept.
"""

from collections.abc import Mapping
from dataclasses import MISSING, Field, fields
from typing import Any, get_type_hints

from habit_tui.domain.book import SHELVES, Book
from habit_tui.domain.change import Record
from habit_tui.domain.fields import Kind, Unfit, kind_of
from habit_tui.storage.document import NotPlain, Tables, WrongShape, check_plain

Document = dict[str, Any]

STAMPS = ("created", "updated", "removed")
"""The instants, ISO 8601 with the UTC offset, at which a record came, was last changed and was removed."""
RECORD_TYPES: Mapping[str, type[Record]] = {name: record_type for record_type, name in SHELVES.items()}
"""The record type of each table."""


class _Codec:
    """Reads and writes one dataclass, as its type hints say."""

    def __init__(self, made: type[Any]) -> None:
        hints = get_type_hints(made)
        kept = [field for field in fields(made) if field.name != "id"]
        self._made = made
        self._kinds = {field.name: kind_of(hints[field.name], _nested) for field in kept}
        self._readers = {name: kind.read for name, kind in self._kinds.items()}
        self._defaults = {field.name: _default(field) for field in kept}

    def read(self, document: Mapping[str, Any], **values: Any) -> Any:
        readers = self._readers
        for name, value in document.items():
            if name in readers:
                try:
                    values[name] = readers[name](value)
                except WrongShape as error:
                    raise WrongShape((name, *error.path), error.reason) from None
                except Unfit as error:
                    raise WrongShape((name,), str(error)) from None
        try:
            return self._made(**values)
        except TypeError:
            for name, default in self._defaults.items():
                if default is MISSING and name not in values:
                    raise WrongShape((), f"has no {name}") from None
            raise

    def write(self, record: Any, before: Mapping[str, Any]) -> Document:
        document = {name: value for name, value in before.items() if name not in self._kinds}
        for name, kind in self._kinds.items():
            value = getattr(record, name)
            if value != self._defaults[name]:
                document[name] = kind.write(value, before.get(name))
        return document


def _default(field: Field[Any]) -> Any:
    return field.default if field.default_factory is MISSING else field.default_factory()


_CODECS: dict[type[Any], _Codec] = {}


def _codec(made: type[Any]) -> _Codec:
    if made not in _CODECS:
        _CODECS[made] = _Codec(made)
    return _CODECS[made]


def _nested(made: type[Any]) -> Kind:
    codec = _codec(made)

    def read(value: Any) -> Any:
        if type(value) is not dict:
            raise Unfit("is to be an object")
        return codec.read(value)

    def write(value: Any, before: Any) -> Document:
        return codec.write(value, before if type(before) is dict else {})

    return Kind(read, write)


def is_tombstone(document: Mapping[str, Any]) -> bool:
    """Tell whether a document only says that its record was removed."""
    return "removed" in document


def record_of(table: str, key: str, document: Mapping[str, Any]) -> Record:
    """Return the record that a document of a table holds, or raise WrongShape."""
    try:
        record: Record = _codec(RECORD_TYPES[table]).read(document, id=key)
    except WrongShape as error:
        raise WrongShape((table, key, *error.path), error.reason) from None
    return record


def document_of(record: Record, before: Mapping[str, Any] | None, at: str) -> Document:
    """Return the document of a record that takes the place of another document, or of none.

    Raises NotPlain if it would not read back as the same record.
    """
    old = {name: value for name, value in (before or {}).items() if name != "removed"}
    document = _codec(type(record)).write(record, old)
    document["created"] = old.get("created", at)
    document["updated"] = at
    check_plain(document)
    try:
        read_back = record_of(SHELVES[type(record)], record.id, document)
    except WrongShape as error:
        raise NotPlain(f"{error.path[-1]} {error.reason}") from None
    if read_back != record:
        raise NotPlain(f"a {type(record).__name__.lower()} would not read back as it is")
    return document


def tombstone_of(before: Mapping[str, Any] | None, at: str) -> Document:
    """Return what is left of a record that is removed."""
    return {"created": (before or {}).get("created", at), "updated": at, "removed": at}


def book_of(tables: Tables) -> Book:
    """Return the book that a database holds, or raise WrongShape."""
    shelves: dict[str, dict[str, Any]] = {}
    for table in RECORD_TYPES:
        shelf: dict[str, Any] = {}
        shelves[table] = shelf
        for key, document in tables.get(table, {}).items():
            if "removed" not in document:
                shelf[key] = record_of(table, key, document)
    return Book(**shelves)
