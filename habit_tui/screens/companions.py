"""The pages beside Today, each imported when it is first turned to."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.screen import Screen


def _people() -> Screen[None]:
    from habit_tui.screens.people import PeopleScreen

    return PeopleScreen()


def _history() -> Screen[None]:
    from habit_tui.screens.history import HistoryScreen

    return HistoryScreen()


def _targets() -> Screen[None]:
    from habit_tui.screens.targets import TargetsScreen

    return TargetsScreen()


COMPANIONS: dict[str, Callable[[], Screen[None]]] = {
    "people": _people,
    "history": _history,
    "targets": _targets,
}
"""By the names of their modes."""
