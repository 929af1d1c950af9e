"""Today as JSON, and back: for the glance file, read before the first frame."""

import json
from dataclasses import asdict
from datetime import date
from typing import Any

from habit_tui.domain.today import Due, Evidence, Reframe, Streak, Suggestion, Today, Who, Yours


def today_as_json(today: Today) -> str:
    """Return Today as one line of JSON."""
    return json.dumps(asdict(today), default=_iso, ensure_ascii=True, separators=(",", ":"))


def today_from_json(text: str) -> Today:
    """Return the Today that was written; raises ValueError, KeyError or TypeError for anything else."""
    try:
        fields = json.loads(text)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    fields["date"] = date.fromisoformat(fields["date"])
    fields["streak"] = Streak(**fields["streak"])
    fields["weeks"] = tuple(tuple(week) for week in fields["weeks"])
    fields["reframe"] = _reframe(fields["reframe"])
    fields["suggestion"] = _suggestion(fields["suggestion"])
    fields["due"] = tuple(_due(due) for due in fields["due"])
    return Today(**fields)


def _reframe(fields: dict[str, Any] | None) -> Reframe | None:
    if fields is None:
        return None
    fields["yours"] = Yours(**fields["yours"]) if fields["yours"] else None
    fields["evidence"] = Evidence(**fields["evidence"]) if fields["evidence"] else None
    return Reframe(**fields)


def _suggestion(fields: dict[str, Any] | None) -> Suggestion | None:
    if fields is None:
        return None
    fields["contact"] = Who(**fields["contact"])
    fields["why"] = tuple(fields["why"])
    fields["questions"] = tuple(fields["questions"])
    return Suggestion(**fields)


def _due(fields: dict[str, Any]) -> Due:
    fields["contact"] = Who(**fields["contact"])
    fields["since"] = date.fromisoformat(fields["since"])
    return Due(**fields)


def _iso(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"{value!r} has no place in Today")
