"""What follow-ups are called, in front of a name and once they are done."""

from habit_tui.domain.words import DueKind

WHAT: dict[DueKind, str] = {
    "talk": "talk with",
    "thank": "thank",
    "promise": "keep your word to",
    "tell": "tell",
    "nudge": "write once more to",
}
"""What a follow-up asks for, before the name."""
DONE: dict[DueKind, str] = {
    "talk": "talked",
    "thank": "thanked",
    "promise": "kept",
    "tell": "told",
    "nudge": "written",
}
"""What it is once it is done."""
