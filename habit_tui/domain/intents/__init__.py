"""What the user can want of the book: each intent is a value that knows the change it asks for."""

from typing import Protocol

from habit_tui.domain.book import Book
from habit_tui.domain.change import Change
from habit_tui.domain.moment import Moment


class Intent(Protocol):
    """Something that the user wants done. Pure: the same book and moment give the same change."""

    def change(self, book: Book, moment: Moment) -> Change:
        """Return the change of the book; raises CannotDo, with a line that says why, where there is none."""
