"""An organisation or a role that the user is curious about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from habit_tui.domain.aims import WANTED
from habit_tui.domain.change import CannotDo
from habit_tui.domain.intents.aims import SetTarget, target_named
from habit_tui.domain.plain import plain
from habit_tui.domain.target import Target
from habit_tui.domain.words import TARGET_KINDS
from habit_tui.screens.dialogs.dialog import Dialog
from habit_tui.screens.dialogs.rows import Row
from habit_tui.widgets.choice_line import ChoiceLine
from habit_tui.widgets.field import Field

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from habit_tui.domain.book import Book

USUAL = Target("", "").motivation


class TargetForm(Dialog[SetTarget]):
    """Adds a target."""

    GO_AHEAD = "Add"

    def __init__(self, book: Book) -> None:
        super().__init__("What are you curious about?", "An organisation, or a role that you might like.")
        self._book = book

    def compose_fields(self) -> ComposeResult:
        """Return the name, which of the two it is, and how much it is wanted."""
        yield Row("Name", Field(id="name"))
        yield Row("It is", ChoiceLine(tuple(_with_article(kind) for kind in TARGET_KINDS), 0, id="kind"))
        yield Row("Wanted", ChoiceLine(WANTED, USUAL, id="motivation"))

    def answer(self) -> SetTarget:
        """Return the target; raises CannotDo without a name, or where it is on the list already."""
        name = self.typed("name").strip()
        kind = TARGET_KINDS[self.query_one("#kind", ChoiceLine).chosen or 0]
        wanted = self.query_one("#motivation", ChoiceLine).chosen
        if not name:
            raise CannotDo("a target needs a name: an organisation, or a role")
        if target_named(self._book, name, kind):
            raise CannotDo(f"{plain(name, 60)} is on your list already")
        return SetTarget(name, kind, USUAL if wanted is None else wanted)


def _with_article(kind: str) -> str:
    return f"an {kind}" if kind[0] in "aeiou" else f"a {kind}"
