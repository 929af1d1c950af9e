"""The JSON shapes of what the rules give, as the command line promises them: names and values only."""

from dataclasses import asdict
from datetime import date
from typing import Any

from habit_tui.domain.aims import Aim
from habit_tui.domain.contact import Contact
from habit_tui.domain.objection import Objection
from habit_tui.domain.period import Period
from habit_tui.domain.plan import WEEKDAYS, Plan, TimeOff
from habit_tui.domain.step import Step
from habit_tui.domain.threads.thread import Thread
from habit_tui.domain.today import Due, Reframe, Streak, Suggestion, Today, Who

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


def today_shape(today: Today) -> Shape:
    """Return what `today` gives."""
    reframe = today.reframe
    objection = {"kind": today.objection_kind, "words": today.objection_words}
    return {
        "date": today.date.isoformat(),
        "objection": objection if today.objection_kind else None,
        "reframe": reframe and {"text": reframe.text, **backing_shape(reframe)},
        "suggestion": suggestion_shape(today.suggestion),
        "nobody": today.nobody,
        "due": [due_shape(due) for due in today.due],
        "lead": today.lead,
        "streak": streak_shape(today.streak),
    }


def backing_shape(reframe: Reframe) -> Shape:
    """Return what a reframe rests on: the user's own numbers, a finding, or neither."""
    return {
        "yours": asdict(reframe.yours) if reframe.yours else None,
        "evidence": asdict(reframe.evidence) if reframe.evidence else None,
    }


def due_shape(due: Due) -> Shape:
    """Return a follow-up that is due."""
    return {
        "id": due.id,
        "kind": due.kind,
        "contact": contact_shape(due.contact),
        "since": due.since.isoformat(),
        "why": due.why,
    }


def thread_shape(thread: Thread) -> Shape:
    """Return where a thread stands; of an arranged talk, when and how."""
    shape: Shape = {"state": thread.state, "since": thread.since and thread.since.isoformat()}
    if (talk := thread.arranged) is not None:
        shape["talk"] = {"on": talk.day and talk.day.isoformat(), "at": talk.time, "channel": talk.channel}
    return shape


def details_shape(contact: Contact, last_step: date | None) -> Shape:
    """Return everything of a contact."""
    return {
        "id": contact.id,
        "name": contact.name,
        "organisation": contact.organisation,
        "role": contact.role,
        "emails": list(contact.emails),
        "phones": list(contact.phones),
        "urls": list(contact.urls),
        "note": contact.note,
        "birthday": contact.birthday,
        "tags": list(contact.tags),
        "closeness": contact.closeness,
        "introduced_by": contact.introduced_by,
        "known_from": contact.known_from,
        "connected_on": contact.connected_on and contact.connected_on.isoformat(),
        "added_on": contact.added_on and contact.added_on.isoformat(),
        "last_step": last_step and last_step.isoformat(),
        "resting": contact.resting,
    }


def step_shape(step: Step, contact: Contact | None) -> Shape:
    """Return a step; its contact is None once forgotten."""
    return {"id": step.id, "kind": step.kind, "contact": contact_shape(contact)}


def objection_shape(objection: Objection) -> Shape:
    """Return an objection."""
    return {
        "id": objection.id,
        "words": objection.words,
        "kind": objection.kind,
        "since": objection.since.isoformat(),
    }


def plan_shape(plan: Plan | None) -> Shape:
    """Return a plan; before the first one no day is on, nothing is aimed at, and it holds since no date."""
    held = plan or Plan("", date.min, days=frozenset(), goal=0)
    week_starts = None if held.first_weekday is None else WEEKDAYS[held.first_weekday]
    return {
        "days": [WEEKDAYS[day] for day in sorted(held.days)],
        "goal": held.goal,
        "counts": held.counts,
        "day_starts": held.day_starts,
        "week_starts": week_starts,
        "most_talks": held.most_talks,
        "quiet_days": held.quiet_days,
        "since": plan and plan.since.isoformat(),
    }


def time_off_shape(time_off: TimeOff) -> Shape:
    """Return a holiday or an illness."""
    return {"from": time_off.start.isoformat(), "to": time_off.end.isoformat()}


def target_shape(aim: Aim) -> Shape:
    """Return a target and how far the user has got with it."""
    return {
        "id": aim.target.id,
        "name": aim.target.name,
        "kind": aim.target.kind,
        "motivation": aim.target.motivation,
        "contacts": len(aim.people),
        "conversations": aim.conversations,
        "insights": len(aim.insights),
    }


def period_shape(period: Period) -> Shape:
    """Return what `history` gives."""
    return {
        "streak": streak_shape(period.streak),
        "streaks": [
            {"start": run.start.isoformat(), "end": run.end.isoformat(), "length": run.length}
            for run in period.runs
        ],
        "days": [
            {
                "date": day.date.isoformat(),
                "state": day.state,
                "steps": [step_shape(taken.step, taken.contact) for taken in day.taken],
            }
            for day in period.days
        ],
        "totals": asdict(period.totals),
        "weeks": [
            {"start": week.start.isoformat(), "conversations": week.conversations, "goal": week.goal}
            for week in period.weeks
        ],
    }
