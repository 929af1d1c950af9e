"""Where in a JSON text something stands: used only to say where a damage is, so it may take its time."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\]:,]|[^\s{}\[\]:,"]+', re.DOTALL)


@dataclass(frozen=True, slots=True)
class Member:
    """A key of an object, or a number or word that stands as a value (its path is then its key's)."""

    path: tuple[str, ...]
    """The keys that lead to it from the outermost object; a list adds nothing."""
    offset: int
    token: str
    is_key: bool
    repeated: bool = False
    """Whether the same object has had this key before."""


@dataclass(slots=True)
class _Level:
    keys: set[str] | None
    """The keys seen so far; None for a list."""
    key: str = ""


@dataclass(slots=True)
class _Walk:
    levels: list[_Level] = field(default_factory=list)
    key_is_next: bool = False

    def path(self) -> tuple[str, ...]:
        return tuple(level.key for level in self.levels if level.keys is not None)

    def enter(self, is_object: bool) -> None:
        self.levels.append(_Level(set() if is_object else None))
        self.key_is_next = is_object

    def leave(self) -> None:
        if self.levels:
            self.levels.pop()
        self.key_is_next = False

    def next_item(self) -> None:
        self.key_is_next = bool(self.levels) and self.levels[-1].keys is not None

    def take_key(self, token: str) -> bool:
        """Note a key; tell whether its object had it already."""
        level = self.levels[-1]
        level.key = _text_of(token)
        self.key_is_next = False
        seen = level.keys if level.keys is not None else set()
        repeated = level.key in seen
        seen.add(level.key)
        return repeated


def _text_of(token: str) -> str:
    try:
        return str(json.loads(token, strict=False))
    except ValueError:
        return token


def members(text: str) -> Iterator[Member]:
    """Yield the keys and the values that are no text, in order; the JSON is valid as far as it is read."""
    walk = _Walk()
    for match in _TOKEN.finditer(text):
        token = match[0]
        if token in "{[":
            walk.enter(token == "{")
        elif token in "}]":
            walk.leave()
        elif token == ",":
            walk.next_item()
        elif token[0] == '"':
            if walk.key_is_next:
                repeated = walk.take_key(token)
                yield Member(walk.path(), match.start(), token, True, repeated)
        elif token != ":":
            yield Member(walk.path(), match.start(), token, False)


def line_and_column(text: str, offset: int) -> tuple[int, int]:
    """Return where an offset is, both counted from 1."""
    line_start = text.rfind("\n", 0, offset) + 1
    return text.count("\n", 0, offset) + 1, offset - line_start + 1


def find(text: str, path: tuple[str, ...]) -> tuple[int, int] | None:
    """Return the line and column of the key that a path leads to, or of as much of the path as there is."""
    best: Member | None = None
    for member in members(text):
        if member.is_key and member.path == path[: len(member.path)]:
            if best is None or len(member.path) > len(best.path):
                best = member
            if member.path == path:
                break
    return line_and_column(text, best.offset) if best else None
