"""The JSON shapes of what the rules give, as the command line promises them: names and values only."""

from typing import Any

from habit_tui.domain.contact import Contact
from habit_tui.domain.today import Streak, Suggestion, Today, Who

Shape = dict[str, Any]


def contact_shape(contact: Contact | Who | None) -> Shape | None:
    """Return a contact as every command gives it."""
    if contact is None:
        return None
    return {
        "id": contact.id,
        "name": contact.name,
        "organisation": contact.organisation,
        "role": contact.role,
    }


def streak_shape(streak: Streak) -> Shape:
    """Return the streak as every command gives it."""
    return {
        "current": streak.current,
        "best": streak.best,
        "today": streak.today,
        "freezes": streak.freezes,
        "total": streak.total,
        "week": {"conversations": streak.conversations, "goal": streak.goal},
    }


def suggestion_shape(suggestion: Suggestion | None) -> Shape | None:
    """Return the suggestion with its reason, its why, its opener and its questions."""
    if suggestion is None:
        return None
    return {
        "contact": contact_shape(suggestion.contact),
        "reason": suggestion.reason,
        "target": suggestion.target,
        "why": list(suggestion.why),
        "channel": suggestion.channel,
        "opener": suggestion.opener,
        "questions": list(suggestion.questions),
    }


def status_shape(today: Today) -> Shape:
    """Return what `status` gives."""
    return {
        "date": today.date.isoformat(),
        "streak": streak_shape(today.streak),
        "suggestion": contact_shape(today.suggestion.contact if today.suggestion else None),
        "due": len(today.due),
    }
