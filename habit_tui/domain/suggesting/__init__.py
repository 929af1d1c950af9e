"""Whom to approach today, for what reason, and why: chosen by rules that can be explained."""

from habit_tui.domain.suggesting.choice import Choice, choose
from habit_tui.domain.suggesting.nobody import nobody_left
from habit_tui.domain.suggesting.suggestion import suggest

__all__ = ["Choice", "choose", "nobody_left", "suggest"]
