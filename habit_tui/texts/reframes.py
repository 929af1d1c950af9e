"""Reads the texts of the reframes: the views, the findings and the usual objections."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from habit_tui.domain.reframing.texts import Finding, ReframeTexts, UsualObjection, View
from habit_tui.domain.words import OBJECTION_KINDS, ObjectionKind

_KINDS: Mapping[str, ObjectionKind] = {kind: kind for kind in OBJECTION_KINDS}


class ReframeTextsBroken(Exception):
    """A file of texts cannot be used; its text names the file and the line or the entry."""


def load_reframe_texts(folder: Path | None = None) -> ReframeTexts:
    """Return the texts of the reframes, the ones that came with the program unless a folder is named.

    Raises ReframeTextsBroken where a file is missing, is no TOML or lacks something.
    """
    folder = folder or Path(__file__).parent
    reframes = _read(folder / "reframes.toml", {"views", "smaller"})
    findings = _read(folder / "evidence.toml", {"findings"})
    usual = _read(folder / "objections.toml", {"usual"})
    return ReframeTexts(
        views=_views(reframes),
        findings=tuple(_finding(entry) for entry in findings.list_of_tables("findings")),
        usual=tuple(_usual(entry) for entry in usual.list_of_tables("usual")),
        smaller=reframes.texts("smaller"),
    )


@dataclass(frozen=True, slots=True)
class _Entry:
    """A table of a file, which knows where it stands."""

    where: str
    values: Mapping[str, Any]

    def broken(self, key: str, what: str) -> ReframeTextsBroken:
        return ReframeTextsBroken(f"{self.where}: {key}: {what}")

    def text(self, key: str) -> str:
        return self._text(key, self.values.get(key))

    def texts(self, key: str) -> tuple[str, ...]:
        values = self.values.get(key)
        if not isinstance(values, list) or not values:
            raise self.broken(key, "a list of texts is needed here")
        return tuple(self._text(f"{key} {number}", value) for number, value in enumerate(values, 1))

    def kind(self, name: str) -> ObjectionKind:
        if name not in _KINDS:
            raise self.broken(name, f"no kind of objection; the kinds are {', '.join(_KINDS)}")
        return _KINDS[name]

    def table(self, key: str) -> "_Entry":
        values = self.values.get(key)
        if not isinstance(values, dict) or not values:
            raise self.broken(key, "a table is needed here")
        return _Entry(f"{self.where}: {key}", values)

    def list_of_tables(self, key: str) -> Iterator["_Entry"]:
        values = self.values.get(key)
        if not isinstance(values, list) or not all(isinstance(value, dict) for value in values):
            raise self.broken(key, "a list of tables is needed here")
        return (_Entry(f"{self.where}: {key} {number}", value) for number, value in enumerate(values, 1))

    def only(self, keys: set[str]) -> "_Entry":
        for key in self.values.keys() - keys:
            raise self.broken(key, f"not known here; known are {', '.join(sorted(keys))}")
        return self

    def _text(self, key: str, value: object) -> str:
        if not isinstance(value, str) or not value.strip():
            raise self.broken(key, "a text is needed here")
        return value


def _read(path: Path, keys: set[str]) -> _Entry:
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as problem:
        raise ReframeTextsBroken(f"{path.name}: {problem}") from problem
    return _Entry(path.name, values).only(keys)


def _views(reframes: _Entry) -> dict[ObjectionKind, tuple[View, ...]]:
    tables = reframes.table("views")
    views = {tables.kind(name): _views_of(tables, name) for name in tables.values}
    for kind in OBJECTION_KINDS:
        if kind not in views:
            raise tables.broken(kind, "has no view")
    ids: set[str] = set()
    for view in (view for group in views.values() for view in group):
        if view.id in ids:
            raise tables.broken(f"{view.kind}: {view.id}", "another view has this id")
        ids.add(view.id)
    return views


def _views_of(tables: _Entry, name: str) -> tuple[View, ...]:
    table = tables.table(name)
    return tuple(View(view_id, tables.kind(name), table.text(view_id)) for view_id in table.values)


def _finding(entry: _Entry) -> Finding:
    entry.only({"id", "kinds", "text", "source", "limit"})
    kinds = tuple(entry.kind(name) for name in entry.texts("kinds"))
    return Finding(entry.text("id"), kinds, entry.text("text"), entry.text("source"), entry.text("limit"))


def _usual(entry: _Entry) -> UsualObjection:
    entry.only({"kind", "words"})
    return UsualObjection(entry.text("words"), entry.kind(entry.text("kind")))
