"""What a file would bring in, before anything is written: the numbers, the people, what is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content
from textual.widgets import Static

from habit_tui.domain.change import CannotDo
from habit_tui.domain.incoming import numbers_said, only
from habit_tui.domain.intents.people import BringIn
from habit_tui.screens.dialogs.dialog import Dialog
from habit_tui.widgets.incoming_list import IncomingList
from habit_tui.widgets.phrase import ACCENT, QUIET, link

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult

    from habit_tui.exchange.bringing_in import BroughtIn
    from habit_tui.exchange.found import Remark


class PreviewDialog(Dialog[BringIn]):
    """Answers with what is to be brought in: everybody, or those who are picked."""

    def __init__(self, brought: BroughtIn, intent: BringIn) -> None:
        found = brought.found
        numbers = numbers_said(
            brought.added, brought.updated, brought.same, len(found.skipped), brought.others
        )
        super().__init__(f"{intent.source}: nothing is written yet", numbers)
        self._intent = intent
        self._remarks = (*_said("left out", found.skipped), *_said("to look at", found.warnings))

    def compose_fields(self) -> ComposeResult:
        """Return the people, and what was left out."""
        yield IncomingList(self._intent.new, self._intent.updated, self._remarks, id="people")

    def on_mount(self) -> None:
        """Begin with the first person."""
        self.query_one(IncomingList).focus()

    def on_resize(self) -> None:
        """Give the list as much height as it has rows, at most half of what there is."""
        people = self.query_one(IncomingList)
        people.styles.height = min(people.row_count(), self.size.height // 2)

    def on_incoming_list_picked(self, event: IncomingList.Picked) -> None:
        """Say how many will be brought in."""
        event.stop()
        self.query_one("#wrong", Static).update("")
        self.query_one("#keys", Static).update(self._keys())

    def on_line_list_chosen(self) -> None:
        """Enter goes ahead."""
        self.action_go_ahead()

    def action_pick_all(self) -> None:
        """Pick everybody, or nobody."""
        self.query_one(IncomingList).action_pick_all()

    def action_pick(self) -> None:
        """Pick the person under the cursor, or let them go."""
        self.query_one(IncomingList).action_pick()

    def answer(self) -> BringIn:
        """Return what to bring in; raises CannotDo where nobody is picked."""
        intent = only(self._intent, self.query_one(IncomingList).picked)
        if intent.new or intent.updated or intent.others:
            return intent
        raise CannotDo("nobody is picked: Space picks one, a picks all, Escape leaves")

    def _keys(self) -> Content:
        lists = self.query(IncomingList)
        people = len(self._intent.new) + len(self._intent.updated)
        picked = len(lists.first().picked) if lists else people
        ahead = f"Bring {picked:,} in" if people else "Bring it in"
        keys = (
            ("enter", "go_ahead", ahead),
            ("esc", "leave", "Leave"),
            ("space", "pick", "Pick"),
            ("a", "pick_all", "All"),
        )
        return Content("   ").join(
            link(f"{key} ", f"screen.{action}", f"{ACCENT} bold") + link(label, f"screen.{action}", QUIET)
            for key, action, label in keys
        )


def _said(what: str, remarks: Sequence[Remark]) -> list[str]:
    return [f"{what}, line {one.line}: {one.reason}" for one in remarks]
