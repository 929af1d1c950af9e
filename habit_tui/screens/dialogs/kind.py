"""Which kind of objection the user's words are; where that is unsure, the two likeliest, one key each."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from textual.binding import Binding
from textual.content import Content
from textual.widgets import Static

from habit_tui.domain.intents.aims import ChooseObjection
from habit_tui.domain.words import ObjectionKind
from habit_tui.screens.dialogs.dialog import Dialog
from habit_tui.widgets.links import Links
from habit_tui.widgets.phrase import ACCENT, QUIET, link, phrase

if TYPE_CHECKING:
    from textual.app import App, ComposeResult

    from habit_tui.desk import Desk

MEANS: dict[ObjectionKind, str] = {
    "bother": "I would be imposing on people",
    "fake": "I would be using people, or acting a part",
    "introvert": "It goes against my nature",
    "rejection": "They might say no, or not answer",
    "nothing-to-offer": "I have nothing to give in return",
    "no-words": "I do not know what to say",
    "no-network": "I do not know anybody",
    "out-of-touch": "We have not spoken for too long",
    "too-senior": "They are too important or too busy",
    "ashamed": "I am ashamed of where I am",
    "no-time": "I have no time, or no strength, for it",
    "pointless": "It does not work anyway",
    "unclear": "Something else",
}
"""Each kind in a few words of the user's."""
UNCLEAR: ObjectionKind = "unclear"


class KindDialog(Dialog[ObjectionKind]):
    """Asks which of the two likeliest kinds is meant."""

    BINDINGS = [Binding(key, f"pick({key})", key, show=False) for key in "123"]
    GO_AHEAD = "The first"

    def __init__(self, words: str, kinds: tuple[ObjectionKind, ...]) -> None:
        super().__init__("What weighs most in it?", f"“{words}”")
        self._kinds = kinds

    def compose_fields(self) -> ComposeResult:
        """Return the kinds with their keys."""
        for number, kind in enumerate(self._kinds, 1):
            action = f"screen.pick({number})"
            yield Links(
                Content.assemble(link(f"{number}  ", action, f"{ACCENT} bold"), link(MEANS[kind], action))
            )
        yield Static(
            phrase("Either is answered; you can say it differently at any time.", QUIET), classes="label"
        )

    def action_pick(self, number: int) -> None:
        """Answer with this kind."""
        if 1 <= number <= len(self._kinds):
            self.dismiss(self._kinds[number - 1])

    def answer(self) -> ObjectionKind:
        """Return the likeliest."""
        return self._kinds[0]


async def choose_objection(app: App[Any], desk: Desk, words: str, said: str = "") -> None:
    """Make the words today's objection; where its kind is unsure, ask which one weighs most."""
    reading = await asyncio.to_thread(desk.reading_of, words)
    # Kept before the question, so that nobody who leaves at it loses their words.
    desk.wish(ChooseObjection(words, reading.kind), said)
    if reading.sure:
        return
    likeliest = dict.fromkeys((*(candidate.kind for candidate in reading.candidates[:2]), UNCLEAR))
    kind = await app.push_screen_wait(KindDialog(words, tuple(likeliest)))
    if kind is not None and kind != reading.kind:
        desk.wish(ChooseObjection(words, kind), said)
