"""Whether two records are of one person: side by side, one key each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.binding import Binding

from habit_tui.domain.intents.merging import KeepApart, MergeContacts, kept_of
from habit_tui.domain.plain import plain
from habit_tui.screens.dialogs.one_by_one import OneByOne
from habit_tui.widgets.pair_view import PairView

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from textual.app import ComposeResult

    from habit_tui.domain.book import Book
    from habit_tui.domain.intents import Intent
    from habit_tui.domain.likeness import Likely

SAME, APART = "same", "apart"


class SamePersonDialog(OneByOne):
    """Puts likely pairs to the user. The left one is kept, with everything of the right one."""

    BINDINGS = [
        Binding("s", f"say('{SAME}')", "The same", show=False),
        Binding("n", f"say('{APART}')", "Not the same", show=False),
    ]
    ANSWERS = (("s", SAME, "The same"), ("n", APART, "Two"))
    QUESTION = "One person?"

    def __init__(self, pairs: Sequence[Likely], book: Book, today: date) -> None:
        super().__init__(len(pairs))
        self._pairs = [(kept_of(book, pair.one, pair.other), pair.why) for pair in pairs]
        self._book = book
        self._today = today

    def compose_fields(self) -> ComposeResult:
        """Return the two, side by side."""
        yield PairView()

    def show_one(self, number: int) -> str:
        """Show a pair; return what speaks for it."""
        (kept, gone), why = self._pairs[number]
        self.query_one(PairView).show(kept, gone, self._book, self._today)
        return f"It is {why}."

    def intent(self, number: int, answer: str) -> tuple[Intent, str]:
        """Return the merge, or that they are two."""
        (kept, gone), _ = self._pairs[number]
        if answer == SAME:
            return MergeContacts(kept.id, gone.id), f"{plain(kept.name, 40)} is one record now"
        return KeepApart(kept.id, gone.id), "Two people: not asked again"

    def is_settled(self, number: int) -> bool:
        """Tell whether one of the two has just been merged: the pair looks different then."""
        merged = {
            contact.id
            for position, answer in self.answered
            if answer == SAME
            for contact in self._pairs[position][0]
        }
        return not merged.isdisjoint(contact.id for contact in self._pairs[number][0])
