"""Where a thread stands, and what has happened since: one key moves it on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.binding import Binding
from textual.content import Content

from habit_tui.domain.day_words import short_day
from habit_tui.domain.plain import plain
from habit_tui.domain.threads.transitions import NEXT, Event
from habit_tui.screens.dialogs.dialog import Dialog
from habit_tui.widgets.links import Links
from habit_tui.widgets.phrase import ACCENT, QUIET, link

if TYPE_CHECKING:
    from datetime import date

    from textual.app import ComposeResult

    from habit_tui.domain.threads.thread import Thread
    from habit_tui.domain.today import Who
    from habit_tui.domain.words import ThreadState

EVENTS: tuple[tuple[str, Event, str, str], ...] = (
    ("1", "asked", "Asked", "you have reached out"),
    ("2", "answered", "Answered", "they wrote back"),
    ("3", "arranged", "Arranged", "you will talk, on a day"),
    ("4", "talked", "Talked", "you have talked"),
    ("5", "thanked", "Thanked", "you have thanked them"),
    ("6", "told", "Told", "you told them what came of it"),
    ("7", "closed", "Closed", "done, for now or for good; nothing more is due"),
)
STANDS: dict[ThreadState, str] = {
    "none": "Nothing has begun yet.",
    "asked": "You asked",
    "answered": "They answered",
    "arranged": "A talk was arranged",
    "talked": "You talked",
    "thanked": "You thanked them",
    "told": "You told them",
    "closed": "The thread closed",
}


class ThreadDialog(Dialog[Event]):
    """Asks what has happened; Enter takes what usually comes next."""

    BINDINGS = [Binding(key, f"event('{event}')", label, show=False) for key, event, label, _ in EVENTS]

    def __init__(self, who: Who, thread: Thread, today: date) -> None:
        when = f" on {short_day(thread.since, today)}." if thread.since else ""
        super().__init__(f"What next with {plain(who.name, 60)}?", f"{STANDS[thread.state]}{when}")
        self._next = NEXT[thread.state]

    def compose_fields(self) -> ComposeResult:
        """Return what may have happened, each with its key; what usually comes next is pointed at."""
        for key, event, label, meaning in EVENTS:
            action = f"screen.event('{event}')"
            here = event == self._next
            yield Links(
                Content.assemble(
                    link(f"{key}  ", action, f"{ACCENT} bold"),
                    link(label.ljust(12), action, "bold" if here else ""),
                    link(f"{meaning}{'  ← enter' if here else ''}", action, QUIET),
                )
            )

    def action_event(self, event: Event) -> None:
        """Answer with this one."""
        self.dismiss(event)

    def answer(self) -> Event:
        """Return what usually comes next."""
        return self._next
