"""How each kind of field is written in a document and read from it: told from its type alone."""

from collections.abc import Callable
from dataclasses import dataclass, is_dataclass
from datetime import date
from functools import lru_cache
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin


class Unfit(Exception):
    """A value in a document is not what its field holds; says what it is to be."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of field. `read` raises Unfit; `write` is given the value and what stood there before."""

    read: Callable[[Any], Any]
    write: Callable[[Any, Any], Any]


def kind_of(annotation: Any, nested: Callable[[type], Kind]) -> Kind:
    """Return the kind of the fields of a type; `nested` gives that of a record within a record."""
    origin = get_origin(annotation)
    if origin in (Union, UnionType):
        return _optional(annotation, nested)
    if origin is Literal:
        return _word(get_args(annotation))
    if origin is tuple:
        return _listed(tuple, kind_of(get_args(annotation)[0], nested), _as_given)
    if origin is frozenset:
        return _listed(frozenset, kind_of(get_args(annotation)[0], nested), sorted)
    if origin is dict:
        return _mapping(*(kind_of(part, nested) for part in get_args(annotation)))
    if is_dataclass(annotation) and isinstance(annotation, type):
        return nested(annotation)
    return _PLAIN[annotation]


def _plain(wanted: type, words: str) -> Kind:
    def read(value: Any) -> Any:
        if type(value) is not wanted:
            raise Unfit(f"is to be {words}")
        return value

    return Kind(read, _unchanged)


def _unchanged(value: Any, _before: Any) -> Any:
    return value


def _as_given(items: Any) -> list[Any]:
    return list(items)


def _read_date(value: Any) -> date:
    if type(value) is not str:
        raise Unfit("is to be a date, YYYY-MM-DD")
    return _date(value)


@lru_cache(maxsize=16_384)
def _date(text: str) -> date:
    """Ten years of steps share some thousands of dates."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        day = None
    if day is None or day.isoformat() != text:
        raise Unfit("is to be a date, YYYY-MM-DD")
    return day


def _write_date(value: date, _before: Any) -> str:
    return value.isoformat()


_PLAIN: dict[Any, Kind] = {
    str: _plain(str, "a text"),
    bool: _plain(bool, "true or false"),
    int: _plain(int, "a whole number"),
    date: Kind(_read_date, _write_date),
}


def _optional(annotation: Any, nested: Callable[[type], Kind]) -> Kind:
    [held] = [part for part in get_args(annotation) if part is not type(None)]
    kind = kind_of(held, nested)

    def read(value: Any) -> Any:
        return None if value is None else kind.read(value)

    def write(value: Any, before: Any) -> Any:
        return None if value is None else kind.write(value, before)

    return Kind(read, write)


def _word(words: tuple[str, ...]) -> Kind:
    known = {word: word for word in words}

    def read(value: Any) -> str:
        word = known.get(value) if type(value) is str else None
        if word is None:
            raise Unfit(f"is to be one of: {', '.join(words)}")
        return word

    return Kind(read, _unchanged)


def _listed(made: Callable[[Any], Any], item: Kind, order: Callable[[Any], list[Any]]) -> Kind:
    def read(value: Any) -> Any:
        if type(value) is not list:
            raise Unfit("is to be a list")
        return made([item.read(part) for part in value])

    def write(value: Any, _before: Any) -> list[Any]:
        return [item.write(part, None) for part in order(value)]

    return Kind(read, write)


def _mapping(key: Kind, item: Kind) -> Kind:
    def read(value: Any) -> dict[Any, Any]:
        if type(value) is not dict:
            raise Unfit("is to be an object")
        return {key.read(name): item.read(part) for name, part in value.items()}

    def write(value: dict[Any, Any], _before: Any) -> dict[str, Any]:
        return {key.write(name, None): item.write(part, None) for name, part in value.items()}

    return Kind(read, write)
