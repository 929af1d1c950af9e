"""What Today says where people are running out: how long they last, and the two best ways to get more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from habit_tui.widgets.lines import indented
from habit_tui.widgets.phrase import ACCENT, QUIET, link, phrase

if TYPE_CHECKING:
    from collections.abc import Iterator

    from habit_tui.domain.today import Today

LABEL = 11
"""As wide as the labels above it."""


def flow_lines(today: Today, width: int) -> Iterator[Content]:
    """Return the line, none where people last; where nobody is suggested, the page says so already."""
    if today.people_left is None or today.suggestion is None:
        return
    offer = Content.assemble(
        phrase(f"{short_in_words(today.people_left)}: ask who else to talk to, or name two  ", QUIET),
        link("n", "screen.add", f"{ACCENT} bold"),
    )
    yield from indented(offer, width, LABEL, phrase("People", QUIET))


def short_in_words(left: int) -> str:
    """Return what Today says where people are running out: "about 6 mornings left"."""
    if left == 0:
        return "nobody new is left"
    return f"about {left} morning{'s' if left > 1 else ''} left"
