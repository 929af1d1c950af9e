"""The people of a file, each to be picked or not; below them what was left out, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.binding import Binding
from textual.message import Message

from habit_tui.domain.plain import plain
from habit_tui.widgets.line_list import LineList, Piece, fitted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual import events

    from habit_tui.domain.contact import Contact

PICKED, NOT_PICKED = "[x] ", "[ ] "
FILLED_IN = "  filled in"


class IncomingList(LineList):
    """A row for each person with a mark that Space sets and takes away."""

    BINDINGS = [
        Binding("space", "pick", "Pick", show=False),
        Binding("a", "pick_all", "All or none", show=False),
    ]

    class Picked(Message):
        """Another number of people is picked."""

    def __init__(
        self, new: Sequence[Contact], updated: Sequence[Contact], remarks: Sequence[str], id: str
    ) -> None:
        super().__init__(id=id)
        self._people = (*new, *updated)
        self._new = len(new)
        self._remarks = ("", *remarks) if remarks and self._people else tuple(remarks)
        self.picked = set(range(len(self._people)))

    def on_mount(self) -> None:
        """Show them from the first on."""
        self.rows_changed(0)

    def row_count(self) -> int:
        """Return how many rows there are."""
        return len(self._people) + len(self._remarks)

    def can_stand_on(self, number: int) -> bool:
        """Tell whether there is something on the row."""
        return number < len(self._people) or self._remarks[number - len(self._people)] != ""

    def row(self, number: int, width: int) -> Sequence[Piece]:
        """Return a person's row, or a remark."""
        if number >= len(self._people):
            return [(fitted(plain(self._remarks[number - len(self._people)]), width), "quiet")]
        contact, picked = self._people[number], number in self.picked
        end = FILLED_IN if number >= self._new else ""
        name_width = max(18, width * 2 // 5)
        place = ", ".join(part for part in (contact.role, contact.organisation) if part)
        room = width - len(PICKED) - name_width - len(end)
        return [
            (PICKED if picked else NOT_PICKED, "accent" if picked else "quiet"),
            (fitted(plain(contact.name), name_width - 2) + "  ", "" if picked else "quiet"),
            (fitted(plain(place or _address(contact)), room), "quiet"),
            (end, "accent"),
        ]

    def action_pick(self) -> None:
        """Pick the person under the cursor, or let them go."""
        if self.cursor < len(self._people):
            self.picked ^= {self.cursor}
            self.refresh_line(self.cursor)
            self.post_message(self.Picked())
        self.action_step(1)

    def action_pick_all(self) -> None:
        """Pick everybody, or nobody where everybody is picked."""
        everybody = set(range(len(self._people)))
        self.picked = set() if self.picked == everybody else everybody
        self.refresh()
        self.post_message(self.Picked())

    def on_click(self, event: events.Click) -> None:
        """Pick the person who was clicked, or let them go."""
        event.prevent_default()
        number = event.y + round(self.scroll_y)
        if number < self.row_count() and self.can_stand_on(number):
            self.cursor = number
            self.action_pick()


def _address(contact: Contact) -> str:
    return next(iter((*contact.emails, *contact.phones, *contact.urls)), "")
