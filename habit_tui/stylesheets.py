"""Where the stylesheets are: beside the package in a checkout, inside it once installed."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import PurePath

_PACKAGE = os.path.dirname(os.path.abspath(__file__))

_NAMES = ("app", "dialogs", "people", "history", "review", "targets", "welcome")
"""In the order of the cascade."""


def stylesheet(name: str) -> str:
    """Return the absolute path of a stylesheet, so that it is found whoever subclasses the app."""
    bundled = os.path.join(_PACKAGE, "styles")
    folder = bundled if os.path.isdir(bundled) else os.path.join(os.path.dirname(_PACKAGE), "styles")
    return os.path.join(folder, f"{name}.tcss")


def stylesheet_paths() -> list[str | PurePath]:
    """Return all of them. The app starts with its own alone: parsing is most of what a start costs."""
    return [stylesheet(name) for name in _NAMES]
