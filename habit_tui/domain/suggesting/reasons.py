"""For what reason to approach a contact."""

from habit_tui.domain.contact import Contact
from habit_tui.domain.suggesting.aims import Aims
from habit_tui.domain.suggesting.past import Past
from habit_tui.domain.target import Target
from habit_tui.domain.words import Reason

LOOK_BACK = 3
"""Suggestions among which no reason comes more than twice, where another fits that is new to the contact."""


def reason_for(contact: Contact, past: Past, aims: Aims) -> Reason:
    """Return the best fitting reason that this contact has not been given, and the user not lately."""
    given = past.reasons_given(contact.id)
    lately = [page.reason for page in past.pages[-LOOK_BACK:]]
    fitting = fitting_reasons(contact, past, aims)
    return min(fitting, key=lambda reason: (given[reason], lately.count(reason) // 2, fitting.index(reason)))


def fitting_reasons(contact: Contact, past: Past, aims: Aims) -> tuple[Reason, ...]:
    """Return the legitimate reasons to approach a contact, the best first.

    Perspective on an organisation that they know from inside, feedback on a role or a value proposition that
    they can judge, advice always.
    """
    organisation, role = aims.organisation_of(contact), aims.role_of(contact)
    can_judge = role is not None or _can_judge_the_user(contact, past, aims)
    fits: tuple[tuple[Reason, bool], ...] = (
        ("perspective", organisation is not None),
        ("feedback", can_judge),
        ("perspective", organisation is None and bool(contact.organisation.strip())),
        ("advice", True),
    )
    return tuple(reason for reason, fit in fits if fit)


def target_for(contact: Contact, reason: Reason, aims: Aims) -> Target | None:
    """Return the target that an approach for a reason serves."""
    organisation, role = aims.organisation_of(contact), aims.role_of(contact)
    if reason == "perspective":
        return organisation
    any_role = aims.roles[0] if aims.roles else None
    return role or any_role if reason == "feedback" else organisation or role or any_role


def _can_judge_the_user(contact: Contact, past: Past, aims: Aims) -> bool:
    """Tell whether there is something to give feedback on, and the contact knows the user well enough to."""
    something = bool(aims.roles or past.book.profile.value_proposition.strip())
    knows = contact.closeness in ("medium", "strong") or past.last_talked(contact.id) is not None
    return something and knows
