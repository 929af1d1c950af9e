"""One question about each of several, one key each; every answer is carried out at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding
from textual.content import Content
from textual.widgets import Static

from habit_tui.screens.dialogs.dialog import Dialog
from habit_tui.screens.messages import TakeBack, Wish
from habit_tui.widgets.phrase import ACCENT, QUIET, STRONG, link, phrase

if TYPE_CHECKING:
    from habit_tui.domain.intents import Intent

LATER = "later"


class OneByOne(Dialog[bool]):
    """Goes through several; answers True once all were shown, None where it was left before."""

    BINDINGS = [
        Binding("l", f"say('{LATER}')", "Later", show=False),
        Binding("u", "take_back", "Undo", show=False),
    ]
    ANSWERS: ClassVar[tuple[tuple[str, str, str], ...]] = ()
    """Key, answer and label of each."""
    QUESTION: ClassVar[str] = ""

    def __init__(self, count: int) -> None:
        super().__init__(self.QUESTION, " ")
        self._count = count
        self._at = 0
        self._answered: list[tuple[int, str]] = []

    @property
    def answered(self) -> tuple[tuple[int, str], ...]:
        """What was answered, by position, in order; taken back is what is missing."""
        return tuple(self._answered)

    def show_one(self, number: int) -> str:
        """Show one of them; return what is said of it below the question."""
        raise NotImplementedError

    def intent(self, number: int, answer: str) -> tuple[Intent, str]:
        """Return what an answer asks for, and what is said once it is done."""
        raise NotImplementedError

    def is_settled(self, number: int) -> bool:
        """Tell whether one need not be asked about any more."""
        return False

    def on_mount(self) -> None:
        """Show the first."""
        self._show()

    def action_say(self, answer: str) -> None:
        """Carry out an answer and go on to the next."""
        self._answered.append((self._at, answer))
        if answer != LATER:
            intent, said = self.intent(self._at, answer)
            self.post_message(Wish(intent, said))
        following = (one for one in range(self._at + 1, self._count) if not self.is_settled(one))
        self._at = next(following, self._count)
        if self._at == self._count:
            self.dismiss(True)
        else:
            self._show()

    def action_take_back(self) -> None:
        """Take the last answer back and ask again."""
        if self._answered:
            self._at, answer = self._answered.pop()
            if answer != LATER:
                self.post_message(TakeBack())
            self._show()

    def action_go_ahead(self) -> None:
        """Go on without an answer."""
        self.action_say(LATER)

    def _show(self) -> None:
        counted = f"{self.QUESTION}   {self._at + 1} of {self._count}"
        self.query_one("#heading", Static).update(phrase(counted, STRONG))
        self.query_one("#hint", Static).update(phrase(self.show_one(self._at), QUIET))

    def _keys(self) -> Content:
        keys = (
            *((key, f"say('{answer}')", label) for key, answer, label in self.ANSWERS),
            ("l", f"say('{LATER}')", "Later"),
            ("u", "take_back", "Undo"),
            ("esc", "leave", "Leave"),
        )
        return Content("  ").join(
            link(f"{key} ", f"screen.{action}", f"{ACCENT} bold") + link(label, f"screen.{action}", QUIET)
            for key, action, label in keys
        )
