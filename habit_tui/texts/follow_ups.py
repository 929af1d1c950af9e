"""Reads the words for follow-ups from the file next to this module."""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

from habit_tui.domain.drafting.filling import mentioned
from habit_tui.domain.follow_ups.texts import FACTS, FollowUpTexts
from habit_tui.domain.words import DueKind

FILE = "follow_ups.toml"
MESSAGES: tuple[DueKind, ...] = ("thank", "tell", "nudge")
"""The follow-ups that are messages."""


class FollowUpTextError(ValueError):
    """The file is not as it should be; the message names the entry."""


@cache
def load_follow_up_texts() -> FollowUpTexts:
    """Return the words for follow-ups; FollowUpTextError where the file is wrong."""
    return read_follow_up_texts((files("habit_tui.texts") / FILE).read_text(encoding="utf-8"))


def read_follow_up_texts(text: str) -> FollowUpTexts:
    """Return the words that a file holds, given as TOML; FollowUpTextError where it is wrong."""
    try:
        tables: dict[str, Any] = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise FollowUpTextError(f"{FILE}: {error}") from error
    if unknown := tables.keys() - set(MESSAGES):
        raise FollowUpTextError(f"{FILE}: {sorted(unknown)[0]} is no follow-up that is a message")
    return FollowUpTexts({kind: _drafts(kind, tables.get(kind, {})) for kind in MESSAGES})


def _drafts(kind: str, entries: dict[str, Any]) -> dict[str, str]:
    for name, draft in entries.items():
        if not isinstance(draft, str) or not draft.strip():
            raise FollowUpTextError(f"{FILE}: {kind}.{name}: no text")
        if unknown := mentioned(draft) - set(FACTS):
            raise FollowUpTextError(f"{FILE}: {kind}.{name}: nothing is known as {sorted(unknown)[0]}")
    if not any(not mentioned(draft) for draft in entries.values()):
        raise FollowUpTextError(f"{FILE}: {kind}: one draft should need nothing")
    return entries
