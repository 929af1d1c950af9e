"""Fields beside their labels, where a dialog has many."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Horizontal
from textual.widgets import Static

from habit_tui.widgets.phrase import QUIET, phrase

if TYPE_CHECKING:
    from textual.widget import Widget


class Row(Horizontal):
    """A field beside its label."""

    DEFAULT_CSS = """
    Row {
        height: auto;

        & > .row-label { width: 17; }
        & > Input, & > ChoiceLine, & > TextArea, & > WeekdayLine { width: 1fr; }
        & > TextArea { height: 4; }
        & > WeekdayLine { height: auto; }
    }
    """

    def __init__(self, label: str, field: Widget) -> None:
        super().__init__(Static(phrase(label, QUIET), classes="row-label"), field)
