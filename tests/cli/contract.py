"""The shapes that the command line promises, and a check of a value against one."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Any


@dataclass(frozen=True)
class Maybe:
    """Null, or of a shape."""

    shape: Any


@dataclass(frozen=True)
class Day:
    """A date, ISO 8601."""


CONTACT = {"id": str, "name": str, "organisation": str, "role": str}
DETAILS = CONTACT | {
    "emails": [str],
    "phones": [str],
    "urls": [str],
    "note": str,
    "birthday": str,
    "tags": [str],
    "closeness": Maybe({"weak", "medium", "strong"}),
    "introduced_by": Maybe(str),
    "last_step": Maybe(Day()),
    "resting": bool,
}
STATE = {"kept", "open", "missed", "frozen", "rest", "off"}
STREAK = {
    "current": int,
    "best": int,
    "today": STATE,
    "freezes": int,
    "total": int,
    "week": {"conversations": int, "goal": int},
}
KIND = {
    "bother",
    "fake",
    "introvert",
    "rejection",
    "nothing-to-offer",
    "no-words",
    "no-network",
    "out-of-touch",
    "too-senior",
    "ashamed",
    "no-time",
    "pointless",
    "unclear",
}
EVIDENCE = Maybe({"text": str, "source": str, "limit": str})
SUGGESTION = {
    "contact": CONTACT,
    "reason": {"perspective", "advice", "feedback"},
    "target": Maybe(str),
    "why": [str],
    "channel": {"email", "linkedin", "text", "phone", "video", "in-person"},
    "opener": str,
    "questions": [str],
}
THREAD_STATE = {"none", "asked", "answered", "arranged", "talked", "thanked", "told", "closed"}
THREAD = CONTACT | {"thread": {"state": THREAD_STATE, "since": Day()}}
DUE = {
    "id": str,
    "kind": {"talk", "thank", "nudge", "tell", "promise"},
    "contact": CONTACT,
    "since": Day(),
    "why": str,
}
TODAY = {
    "date": Day(),
    "objection": Maybe({"kind": KIND, "words": str}),
    "reframe": Maybe({"text": str, "yours": Maybe(dict), "evidence": EVIDENCE}),
    "suggestion": Maybe(SUGGESTION),
    "due": [DUE],
    "streak": STREAK,
}
STATUS = {"date": Day(), "streak": STREAK, "suggestion": Maybe(CONTACT), "due": int}
STEP_KIND = {"asked", "talked", "thanked", "told"}
STEP = {"step": {"id": str, "kind": STEP_KIND, "on": Day(), "contact": CONTACT}, "streak": STREAK}
OBJECTION = {"id": str, "words": str, "kind": KIND, "since": Day()}
REFRAME = {
    "words": str,
    "kind": KIND,
    "candidates": [{"kind": KIND, "score": float}],
    "reframe": Maybe(str),
    "evidence": EVIDENCE,
}
TARGET = {
    "id": str,
    "name": str,
    "kind": {"organisation", "role"},
    "motivation": int,
    "contacts": int,
    "conversations": int,
    "insights": int,
}
HISTORY = {
    "streak": STREAK,
    "streaks": [{"start": Day(), "end": Day(), "length": int}],
    "days": [
        {"date": Day(), "state": STATE, "steps": [{"id": str, "kind": STEP_KIND, "contact": Maybe(CONTACT)}]}
    ],
    "totals": {"asked": int, "talked": int, "thanked": int, "told": int, "referrals": int},
    "weeks": [{"start": Day(), "conversations": int, "goal": int}],
}
WEEK = {
    "start": Day(),
    "end": Day(),
    "conversations": int,
    "goal": int,
    "steps": [{"id": str, "kind": STEP_KIND, "on": Day(), "contact": Maybe(CONTACT)}],
    "insights": [{"on": Day(), "contact": Maybe(CONTACT), "target": Maybe(str), "about": str, "text": str}],
    "yours": Maybe(dict),
    "came": [CONTACT],
    "next": {"talks": [{"contact": CONTACT, "on": Day(), "at": str, "channel": Maybe(str)}], "due": [DUE]},
}
BRIEF = CONTACT | {"parts": [{"heading": str, "lines": [str]}]}
LANDED = {"thank": [CONTACT], "totals": HISTORY["totals"]}
PLAN = {
    "days": [{"mon", "tue", "wed", "thu", "fri", "sat", "sun"}],
    "goal": int,
    "counts": {"steps", "conversations"},
    "day_starts": str,
    "since": Maybe(Day()),
}
TIME_OFF = {"from": Day(), "to": Day()}
REMARK = {"line": int, "reason": str}
IMPORT = {
    "format": str,
    "read": int,
    "added": int,
    "updated": int,
    "same": int,
    "skipped": [REMARK],
    "warnings": [REMARK],
}
BACKUP = {"file": str, "date": Day(), "bytes": int, "contacts": int, "steps": int}


def misfit(value: Any, shape: Any, where: str = "it") -> str:
    """Return where a value is not of a shape, "" where it is. A shape may have gained keys."""
    if isinstance(shape, Maybe):
        return "" if value is None else misfit(value, shape.shape, where)
    if isinstance(shape, Day):
        return "" if _is_day(value) else f"{where} is no date: {value!r}"
    if isinstance(shape, set):
        return "" if value in shape else f"{where} is {value!r}"
    if isinstance(shape, type):
        return "" if type(value) is shape else f"{where} is no {shape.__name__}: {value!r}"
    if isinstance(shape, list):
        if type(value) is not list:
            return f"{where} is no list"
        return next(filter(None, (misfit(one, shape[0], f"{where}[]") for one in value)), "")
    if type(value) is not dict:
        return f"{where} is no object"
    if missing := shape.keys() - value.keys():
        return f"{where} lacks {missing}"
    return next(filter(None, (misfit(value[key], part, f"{where}.{key}") for key, part in shape.items())), "")


def _is_day(value: Any) -> bool:
    return (
        isinstance(value, str)
        and re.fullmatch(r"\d{4}-\d\d-\d\d", value) is not None
        and bool(date.fromisoformat(value))
    )
