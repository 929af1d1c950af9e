"""What the user is aiming at, ready to be matched with contacts."""

from collections.abc import Mapping
from dataclasses import dataclass

from habit_tui.domain.book import Book
from habit_tui.domain.contact import Contact
from habit_tui.domain.suggesting.likeness import is_close_role, organisation_key
from habit_tui.domain.target import Target


@dataclass(frozen=True, slots=True)
class Aims:
    """The targets that are not set aside, organisations by key and roles the most wanted first."""

    organisations: Mapping[str, Target]
    roles: tuple[Target, ...]
    asked: frozenset[str]
    """The keys of organisations where somebody has been asked or talked to."""

    def organisation_of(self, contact: Contact) -> Target | None:
        """Return the target organisation that a contact is at, if any."""
        if not self.organisations or not contact.organisation:
            return None
        return self.organisations.get(organisation_key(contact.organisation))

    def role_of(self, contact: Contact) -> Target | None:
        """Return the target role that a contact's own role is close to, the most wanted one of several."""
        return next((target for target in self.roles if is_close_role(contact.role, target.name)), None)


def aims_of(book: Book) -> Aims:
    """Gather the targets; of two for one organisation the more wanted one holds."""
    wanted = sorted(
        (target for target in book.targets.values() if target.motivation > 0),
        key=lambda target: (target.motivation, target.id),
    )
    organisations = {
        key: target
        for target in wanted
        if target.kind == "organisation" and (key := organisation_key(target.name))
    }
    roles = tuple(target for target in reversed(wanted) if target.kind == "role")
    return Aims(organisations, roles, _asked_at(book) if organisations else frozenset())


def _asked_at(book: Book) -> frozenset[str]:
    asked = (
        book.contacts[contact_id]
        for contact_id, steps in book.steps_with.items()
        if contact_id in book.contacts and any(step.kind in ("asked", "talked") for step in steps)
    )
    return frozenset(organisation_key(contact.organisation) for contact in asked)
