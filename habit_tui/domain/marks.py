"""The marks that stand for the states of a day: told apart by shape, with or without colour."""

from habit_tui.domain.words import DayState

MARKS: dict[DayState, str] = {
    "kept": "▪",
    "open": "○",
    "missed": "×",
    "frozen": "▫",
    "rest": "·",
    "off": "-",
}
