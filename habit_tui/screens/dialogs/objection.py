"""The objection that Today answers: said before, one of the usual ones, or in new words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.widgets import Input, OptionList
from textual.widgets.option_list import Option

from habit_tui.domain.change import CannotDo
from habit_tui.screens.dialogs.dialog import Dialog, labelled
from habit_tui.widgets.field import Field
from habit_tui.widgets.phrase import phrase

if TYPE_CHECKING:
    from textual.app import ComposeResult


class ObjectionDialog(Dialog[str]):
    """Answers with the words."""

    GO_AHEAD = "Answer this one"

    def __init__(self, said: list[str], usual: list[str]) -> None:
        super().__init__(
            "What do you have against it today?", "In your own words, or pick one and change it."
        )
        self._words = list(dict.fromkeys((*said, *usual)))

    def compose_fields(self) -> ComposeResult:
        """Return a field, and a list to pick from."""
        yield from labelled("I…", Field(id="words"))
        yield OptionList(*(Option(phrase(words)) for words in self._words), id="usual")

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Bring what was picked into the field, to be changed or taken as it is."""
        event.stop()
        field = self.query_one("#words", Input)
        field.value = self._words[event.option_index]
        field.focus()

    def answer(self) -> str:
        """Return the words; raises CannotDo without any."""
        if words := self.typed("words").strip():
            return words
        raise CannotDo("say it in a few words, or pick one with Enter")
