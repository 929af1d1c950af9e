"""What the screens say to the app."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.message import Message

if TYPE_CHECKING:
    from habit_tui.domain.intents import Intent


class Wish(Message):
    """The user wants something done; `said` is shown once it is."""

    def __init__(self, intent: Intent, said: str = "") -> None:
        super().__init__()
        self.intent = intent
        self.said = said


class ObjectionSaid(Message):
    """The user said what they have against networking; which kind it is remains to be told."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.words = words


class BringIn(Message):
    """The user wants to bring people in from a file."""


class TakeBack(Message):
    """The user wants the last change taken back, from where the key for it does not reach."""
