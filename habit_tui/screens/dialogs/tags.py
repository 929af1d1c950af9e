"""Tags given to, and taken from, one person or several."""

from __future__ import annotations

from typing import TYPE_CHECKING

from habit_tui.domain.change import CannotDo
from habit_tui.domain.contact_entry import several_entered
from habit_tui.domain.intents.several import TagSeveral
from habit_tui.domain.plain import plain
from habit_tui.screens.dialogs.dialog import Dialog
from habit_tui.screens.dialogs.rows import Row
from habit_tui.widgets.field import Field

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult

    from habit_tui.domain.contact import Contact


class TagsDialog(Dialog[TagSeveral]):
    """Tags people, in one change."""

    def __init__(self, contacts: Sequence[Contact]) -> None:
        whom = plain(contacts[0].name, 60) if len(contacts) == 1 else f"{len(contacts)} people"
        super().__init__(f"Tags for {whom}", "Several with commas between.")
        self._contacts = tuple(contact.id for contact in contacts)

    def compose_fields(self) -> ComposeResult:
        """Return what to give and what to take."""
        yield Row("Give", Field(id="give", placeholder="rail, alumni"))
        yield Row("Take away", Field(id="take"))

    def answer(self) -> TagSeveral:
        """Return the tags; raises CannotDo where none is named."""
        give, take = several_entered(self.typed("give")), several_entered(self.typed("take"))
        if not (give or take):
            raise CannotDo("name a tag to give or to take away")
        return TagSeveral(self._contacts, give, take)
