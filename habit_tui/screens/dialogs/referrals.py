"""Where people came from, and how long those who are there last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.widgets import Static

from habit_tui.domain.change import CannotDo
from habit_tui.domain.flow import flow_in_words, flow_of
from habit_tui.domain.referrals import referral_tree
from habit_tui.screens.dialogs.dialog import Dialog
from habit_tui.widgets.branch_list import BranchList
from habit_tui.widgets.phrase import QUIET, paragraph, phrase

if TYPE_CHECKING:
    from datetime import date

    from textual.app import ComposeResult

    from habit_tui.domain.book import Book
    from habit_tui.domain.directory import Directory
    from habit_tui.widgets.line_list import LineList

NOBODY = "Nobody has named anybody yet. The end of a conversation is the place to ask who else could help."


class ReferralsDialog(Dialog[str]):
    """Shows the flow in sentences and the tree below it. Its answer is the id of the contact to go to."""

    GO_AHEAD = "Go to this person"

    def __init__(self, book: Book, directory: Directory, today: date) -> None:
        super().__init__("Where people came from", "\n".join(flow_in_words(flow_of(book, today), today)))
        self._tree = referral_tree(directory)

    def compose_fields(self) -> ComposeResult:
        """Return the tree, and how many are not in it."""
        if not self._tree.branches:
            yield Static(paragraph(NOBODY))
            return
        yield BranchList(self._tree.branches)
        if alone := self._tree.alone:
            yield Static(phrase(f"\nand {_others(alone)}", QUIET))

    def on_line_list_chosen(self, event: LineList.Chosen) -> None:
        """Go to the one who was chosen."""
        event.stop()
        self.action_go_ahead()

    def answer(self) -> str:
        """Return who is under the cursor; raises CannotDo where the tree is empty."""
        branches = self.query(BranchList)
        contact = branches.first().selected if branches else None
        if contact is None:
            raise CannotDo("there is nobody to go to yet; Escape closes this")
        return contact.id


def _others(count: int) -> str:
    people = "1 person" if count == 1 else f"{count:,} others"
    return f"{people} you started with, who {'has' if count == 1 else 'have'} named nobody yet."
