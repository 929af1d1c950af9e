"""Reading words that were given in answer to the question what one has against networking."""

from dataclasses import replace

from habit_tui.domain.objection_kinds.classify import Reading

CLEAR_LEAD = 0.25
"""How far ahead of every other kind of objection a kind must be, for the user not to be asked."""


def read_as_answer(reading: Reading) -> Reading:
    """Return the reading for words known to be meant as an objection.

    That they might be none at all is then no reason to ask: only another kind close behind is.
    """
    first = reading.candidates[0]
    if first.kind == "unclear":
        return reading
    others = [one.score for one in reading.candidates[1:] if one.kind != "unclear"]
    return replace(reading, sure=first.score - max(others, default=0.0) >= CLEAR_LEAD)
