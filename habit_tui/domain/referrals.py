"""Where people came from: from those you started with to those that each of them brought."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from habit_tui.domain.contact import Contact
from habit_tui.domain.directory import Directory


@dataclass(frozen=True, slots=True)
class Branch:
    """One contact in the tree, at the place where it is drawn."""

    contact: Contact
    depth: int
    """0 for whoever you started with."""
    brought: int
    """How many people they brought, and those in their turn."""


@dataclass(frozen=True, slots=True)
class ReferralTree:
    """Everybody who named somebody, with whom they named, from top to bottom."""

    branches: tuple[Branch, ...]
    alone: int
    """People you started with who have named nobody: they are counted and not drawn."""


def referral_tree(directory: Directory) -> ReferralTree:
    """Return the tree, whoever brought most first, otherwise by name.

    Somebody whose introducer was forgotten is one of those you started with. People who introduced one
    another in a circle hang from the first of them by name: nobody is left out, and nobody comes twice.
    """
    in_order = _walked(directory, {})
    brought = _brought(in_order)
    walked = _walked(directory, brought)
    drawn = [
        Branch(contact, depth, brought[contact.id])
        for contact, depth in walked
        if depth or contact.id in directory.named_by
    ]
    return ReferralTree(tuple(drawn), len(walked) - len(drawn))


def _walked(directory: Directory, brought: Mapping[str, int]) -> list[tuple[Contact, int]]:
    """Return everybody with their depth, depth first."""
    top = [one for one in directory.everybody if one.introduced_by not in directory.contacts]
    seen: set[str] = set()
    walked = list(_walk(_first(top, brought), directory, brought, seen))
    for contact in directory.everybody:
        if contact.id not in seen:
            walked += _walk([contact], directory, brought, seen)
    return walked


def _walk(
    top: Sequence[Contact], directory: Directory, brought: Mapping[str, int], seen: set[str]
) -> Iterator[tuple[Contact, int]]:
    """Yield contacts and whom they named; with a list of its own, for chains of any length."""
    waiting = [(contact, 0) for contact in reversed(top)]
    while waiting:
        contact, depth = waiting.pop()
        if contact.id not in seen:
            seen.add(contact.id)
            yield contact, depth
            named = _first(directory.named_by.get(contact.id, ()), brought)
            waiting += [(one, depth + 1) for one in reversed(named)]


def _first(contacts: Sequence[Contact], brought: Mapping[str, int]) -> list[Contact]:
    return sorted(contacts, key=lambda one: -brought.get(one.id, 0))


def _brought(walked: Sequence[tuple[Contact, int]]) -> dict[str, int]:
    """Count those below each contact: depth first, they are the ones that follow it and stand deeper."""
    counts: dict[str, int] = {}
    above: list[tuple[int, int, str]] = []
    for place, (contact, depth) in enumerate(walked):
        while above and above[-1][1] >= depth:
            started, _, contact_id = above.pop()
            counts[contact_id] = place - started - 1
        above.append((place, depth, contact.id))
    for started, _, contact_id in above:
        counts[contact_id] = len(walked) - started - 1
    return counts
