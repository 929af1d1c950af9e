"""The `os` module as the storage sees it, with every call noted and any one of them made to go wrong."""

import os
from collections.abc import Callable
from typing import Any

import pytest

from habit_tui.storage import files

NAMES = ("open", "read", "write", "fsync", "close", "replace", "stat", "fstat", "mkdir", "unlink", "listdir")
Trouble = Callable[[Callable[[], Any]], Any]
"""Given the call that was to be made: what happens in its place."""


class WatchedOs:
    """Hands everything on to `os`; `trouble` befalls the call of the number `at`, counted from 0."""

    def __init__(self, at: int | None = None, trouble: Trouble | None = None) -> None:
        self.calls: list[tuple[str, tuple[Any, ...]]] = []
        self._at = at
        self._trouble = trouble

    def __getattr__(self, name: str) -> Any:
        real = getattr(os, name)
        return self._watched(name, real) if name in NAMES else real

    @property
    def names(self) -> list[str]:
        """The names of the calls, in order."""
        return [name for name, _ in self.calls]

    def _watched(self, name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **named: Any) -> Any:
            number = len(self.calls)
            self.calls.append((name, arguments))
            if number == self._at and self._trouble is not None:
                return self._trouble(lambda: real(*arguments, **named))
            return real(*arguments, **named)

        return call


def watch(
    monkeypatch: pytest.MonkeyPatch, at: int | None = None, trouble: Trouble | None = None
) -> WatchedOs:
    """Put a watched `os` under the storage's files."""
    watched = WatchedOs(at, trouble)
    monkeypatch.setattr(files, "os", watched)
    return watched


class OtherOs:
    """Hands everything on to `os` but what is done in another way."""

    def __init__(self, others: dict[str, Callable[..., Any]]) -> None:
        self._others = others

    def __getattr__(self, name: str) -> Any:
        return self._others.get(name) or getattr(os, name)


def instead(monkeypatch: pytest.MonkeyPatch, **others: Callable[..., Any]) -> None:
    """Have the storage's files call these in place of what `os` has under their names."""
    monkeypatch.setattr(files, "os", OtherOs(others))


def refusing(number: int, name: str) -> Trouble:
    """Return the failure of a call with an errno; what was to be closed is closed, as by the kernel."""

    def refuse(real: Callable[[], Any]) -> Any:
        if name == "close":
            real()
        raise OSError(number, os.strerror(number))

    return refuse
