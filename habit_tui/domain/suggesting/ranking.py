"""Who comes first among those who may be suggested."""

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from typing import Any

from dateutil.relativedelta import relativedelta

from habit_tui.domain.contact import Contact
from habit_tui.domain.drafting.picking import lot
from habit_tui.domain.suggesting.aims import Aims
from habit_tui.domain.suggesting.likeness import organisation_key
from habit_tui.domain.suggesting.past import Past
from habit_tui.domain.words import Closeness

FRESH = timedelta(days=2)
"""How long a referral comes before all others: while the one who named them still has them in mind."""
TIES: tuple[Closeness, ...] = ("weak", "medium", "weak", "strong", "medium", "weak", "medium", "strong")
"""The closeness wanted, date by date. Looser ties come more often: they know what close friends do not
(EVIDENCE E25, E26: associations, no promise). Eight entries, so that no weekday keeps one for itself."""
LATELY = 5
"""Suggestions after which somebody may come up again without being passed over for another of equal rank."""
DORMANT = relativedelta(months=6)
"""After so long without a talk, a hello is news again (EVIDENCE E29, E31)."""
_NEXT_BEST: dict[Closeness, tuple[Closeness | None, ...]] = {
    "weak": ("weak", None, "medium", "strong"),
    "medium": ("medium", "weak", None, "strong"),
    "strong": ("strong", "medium", "weak", None),
}
"""For each wanted closeness the others in order of nearness; none given is likely a loose tie."""


def wanted_closeness(today: date) -> Closeness:
    """Return the closeness that today's mix of ties asks for."""
    return TIES[today.toordinal() % len(TIES)]


def is_fresh_referral(contact: Contact, past: Past) -> bool:
    """Tell whether somebody named the contact within the last two days, and nothing was done about it yet."""
    return (
        contact.introduced_by is not None
        and contact.added_on is not None
        and timedelta() <= past.today - contact.added_on <= FRESH
        and not past.steps(contact.id)
    )


def lap_of(contact: Contact, past: Past, aims: Aims) -> int:
    """Return how many whole turns a contact has had.

    A turn is one morning, and at a target organisation one more for each point of motivation; the lowest lap
    goes first, so everybody comes up in the end.
    """
    shown = past.shown.get(contact.id, 0)
    if not shown:
        return 0
    target = aims.organisation_of(contact)
    return shown // (1 + (target.motivation if target else 0))


def first_of(eligible: Iterable[Contact], past: Past, aims: Aims) -> Contact | None:
    """Return who comes first: fresh referrals, then then by lap, target, mix of ties and dormancy."""
    left = list(eligible)
    if fresh := [contact for contact in left if is_fresh_referral(contact, past)]:
        return min(
            fresh,
            key=lambda contact: (past.shown.get(contact.id, 0), contact.added_on, *_by_lot(contact, past)),
        )
    lately = {page.contact for page in past.pages[-LATELY:]}
    rules: tuple[Callable[[Contact], Any], ...] = (
        lambda contact: lap_of(contact, past, aims),
        lambda contact: _target_rank(contact, aims),
        lambda contact: _is_no_new_referral(contact, past),
        lambda contact: contact.id in lately,
        lambda contact: _NEXT_BEST[wanted_closeness(past.today)].index(contact.closeness),
        lambda contact: _dormancy(contact, past),
        lambda contact: _by_lot(contact, past),
    )
    for rule in rules:
        left = _lowest(left, rule)
    return left[0] if left else None


def _lowest(contacts: list[Contact], rule: Callable[[Contact], Any]) -> list[Contact]:
    """Return the contacts that a rule puts first, all of them where it does not tell them apart."""
    if len(contacts) < 2:
        return contacts
    ranks = [rule(contact) for contact in contacts]
    best = min(ranks)
    return [contact for contact, rank in zip(contacts, ranks, strict=True) if rank == best]


def _target_rank(contact: Contact, aims: Aims) -> tuple[int, bool]:
    target = aims.organisation_of(contact)
    if target is None:
        return 0, False
    return -target.motivation, organisation_key(contact.organisation) in aims.asked


def _is_no_new_referral(contact: Contact, past: Past) -> bool:
    """Put first whoever was named by somebody and has neither come up nor been approached since."""
    return not (contact.introduced_by and contact.id not in past.shown and not past.steps(contact.id))


def _dormancy(contact: Contact, past: Past) -> int:
    talked = past.last_talked(contact.id)
    if talked is None:
        return 1
    return 0 if talked + DORMANT <= past.today else 2


def _by_lot(contact: Contact, past: Past) -> tuple[int, str]:
    return lot(past.today.isoformat(), contact.id), contact.id
