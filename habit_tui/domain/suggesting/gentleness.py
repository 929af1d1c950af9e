"""How gentle an approach is likely to be, for whoever asked for someone less scary."""

from collections.abc import Iterable

from habit_tui.domain.contact import Contact
from habit_tui.domain.suggesting.past import Past
from habit_tui.domain.words import Closeness

_CLOSENESS: dict[Closeness | None, int] = {"strong": 6, "medium": 4, "weak": 2, None: 0}


def gentleness(contact: Contact, past: Past) -> int:
    """Return how gentle an approach is, from 0 for a stranger to 8.

    The closer the gentler; among equals it is gentler to have talked before, and to come with the name of
    whoever introduced them.
    """
    talked = past.last_talked(contact.id) is not None
    introduced = contact.introduced_by in past.book.contacts
    return _CLOSENESS[contact.closeness] + talked + introduced


def too_scary_today(past: Past) -> int | None:
    """Return the gentleness that today was still too scary; None where nobody was."""
    scary = (
        past.book.contacts[contact_id]
        for contact_id, skips in past.skips.items()
        if contact_id in past.book.contacts
        and any(skip.on == past.today and skip.why == "scary" for skip in skips)
    )
    return max((gentleness(contact, past) for contact in scary), default=None)


def gentler(contacts: Iterable[Contact], past: Past) -> list[Contact]:
    """Return whom today's skips leave: all, or after "too scary" only the gentler ones.

    Where nobody is gentler than whoever was too scary, those who come nearest to it.
    """
    everybody, scary = list(contacts), too_scary_today(past)
    if scary is None or not everybody:
        return everybody
    levels = [gentleness(contact, past) for contact in everybody]
    least = min(scary + 1, max(levels))
    return [contact for contact, level in zip(everybody, levels, strict=True) if level >= least]
