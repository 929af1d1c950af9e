"""The words that follow-ups are drafted from."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

from habit_tui.domain.words import DueKind

FollowUpFact = Literal["first", "named", "organisation"]
"""What a text may name: a first name, whom an introducer named, where the contact works."""
FACTS: tuple[FollowUpFact, ...] = get_args(FollowUpFact)


@dataclass(frozen=True, slots=True)
class FollowUpTexts:
    """Drafts for each kind of follow-up that is a message, by their names; one of each kind needs no fact."""

    drafts: Mapping[DueKind, Mapping[str, str]]
