"""What the app is started with."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    from habit_tui.domain.today import Today
    from habit_tui.journal.journal import Journal


class Opening(NamedTuple):
    """How the app comes by its data; what costs time is a function, called behind the first frame."""

    journal: Callable[[], Journal]
    """Opens the database; raises StoreError where it cannot be read."""
    today: Today | None = None
    """What the first frame shows, None where it has to wait for the database."""
    restore: Callable[[str], str] | None = None
    """Brings a backup back by its name, and returns where the present file was put aside."""
