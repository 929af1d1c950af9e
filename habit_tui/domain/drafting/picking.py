"""Choices that look like chance, and come out the same for the same day and contact."""

from collections.abc import Callable, Iterable
from hashlib import sha256
from typing import TypeVar

_Item = TypeVar("_Item")


def lot(*parts: str) -> int:
    """Return the number drawn for some texts: the same on every machine and in every run."""
    return int.from_bytes(sha256("\x1f".join(parts).encode("utf-8", "replace")).digest()[:8])


def shuffled(items: Iterable[_Item], name: Callable[[_Item], str], seed: str) -> list[_Item]:
    """Return the items in the order of their lots.

    One item more or less leaves the order of the others as it was, so a draft changes no more than it must.
    """
    return sorted(items, key=lambda item: (lot(seed, name(item)), name(item)))
