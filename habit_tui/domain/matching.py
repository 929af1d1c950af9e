"""Who of the people read from a file is there already, and what the file adds to them.

A match is made only where it is certain. Whoever is merely likely to be the same person stays a second one:
two of one can be merged later, one of two cannot be told apart again.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from habit_tui.domain.contact import Contact
from habit_tui.domain.folding import fold
from habit_tui.domain.identity import (
    email_key,
    identifies,
    is_shared,
    joined,
    phone_key,
    profile_of,
    same_name,
    url_key,
)
from habit_tui.domain.suggesting.likeness import organisation_key

_Key = tuple[str, ...]
_PROFILE, _ADDRESS, _POST, _NAME = "profile", "address", "post", "name"
"""What somebody is found by: a profile, an address, the name at an organisation, the name alone."""

MOST_SHARING = 20
"""People who are looked at for one address, number or name: what more than these share tells nothing."""


@dataclass(frozen=True, slots=True)
class Matched:
    """The people of a file; each of them is new, updated, or one of the `same`."""

    new: tuple[Contact, ...]
    """Those who are not there yet, as read; who stands in the file twice is one."""
    updated: tuple[Contact, ...]
    """What was read of people who are there and of whom the file knows more, under their ids."""
    same: int
    """How many were there, or stood earlier in the file."""
    ids: Mapping[str, str]
    """For an id in the file, the id of the person who was there, where that is another one."""


def match(read: Sequence[Contact], there: Iterable[Contact]) -> Matched:
    """Match the people of a file with those who are there.

    The same person is who has the same id, the same LinkedIn profile, the same e-mail address, web address or
    phone number and a name that fits, or the same name at the same organisation. Of whom the file knows
    neither organisation nor address is whoever has that name: nothing could tell the two apart. Two with
    different profiles never are one, and two with ids of one file neither.
    """
    matching = _Matching(there)
    taken = {contact.id for contact in read if contact.id in matching.people}
    for contact in read:
        matching.take(contact, taken)
    return matching.outcome(len(read))


def filled_in(there: Contact, read: Contact) -> Contact:
    """Return a person with what a file knows besides; nothing that is there is replaced.

    A role is taken over only from the organisation that it belongs to.
    """
    organisation = there.organisation or read.organisation
    same_place = organisation_key(organisation) == organisation_key(read.organisation)
    return replace(
        there,
        organisation=organisation,
        role=there.role or (read.role if same_place else ""),
        emails=joined(there.emails, read.emails, email_key),
        phones=joined(there.phones, read.phones, phone_key),
        urls=joined(there.urls, read.urls, url_key),
        tags=joined(there.tags, read.tags, fold),
        note=there.note or read.note,
        birthday=there.birthday or read.birthday,
        closeness=there.closeness or read.closeness,
        introduced_by=there.introduced_by or (read.introduced_by if read.introduced_by != there.id else None),
        known_from=there.known_from or read.known_from,
        connected_on=there.connected_on or read.connected_on,
    )


class _Matching:
    """The people who are there, and those of the file as they are taken one by one."""

    def __init__(self, there: Iterable[Contact]) -> None:
        self.people = {contact.id: contact for contact in there}
        self._new: dict[str, Contact] = {}
        self._updated: dict[str, Contact] = {}
        self._ids: dict[str, str] = {}
        self._having: dict[_Key, list[str]] = {}
        for contact in self.people.values():
            self._note(contact.id, contact)

    def take(self, read: Contact, taken: set[str]) -> None:
        """Take one of the file; `taken` holds the people who are meant by the id of one."""
        place = self._place_of(read, taken)
        if place is None:
            place = read.id or f"new {len(self._new)}"
            self._new[place] = read
            self._note(place, read)
            return
        if read.id:
            taken.add(place)
            if place != read.id:
                self._ids[read.id] = place
        there = self._at(place)
        filled = filled_in(there, read)
        if filled == there:
            return
        # Found from now on as they will be found when the file is read again: not by another row's name.
        self._note(place, filled)
        if place in self._new:
            self._new[place] = filled
        else:
            self.people[place] = filled
            before = self._updated.get(place)
            self._updated[place] = replace(filled_in(before, read) if before else read, id=place)

    def outcome(self, read: int) -> Matched:
        """Return what came of all that were read."""
        new, updated = self._renamed(self._new.values()), self._renamed(self._updated.values())
        return Matched(new, updated, read - len(new) - len(updated), self._ids)

    def _renamed(self, people: Iterable[Contact]) -> tuple[Contact, ...]:
        """Return people whose introducers bear the ids that they have here."""
        return tuple(
            replace(one, introduced_by=self._ids[one.introduced_by])
            if one.introduced_by in self._ids
            else one
            for one in people
        )

    def _note(self, place: str, contact: Contact) -> None:
        for key in _keys(contact):
            places = self._having.setdefault(key, [])
            if place not in places[-1:]:
                places.append(place)

    def _place_of(self, read: Contact, taken: set[str]) -> str | None:
        if read.id in self.people:
            return read.id
        *surer, name = _keys(read)
        found = [place for key in surer or [name] for place in self._having_it(key, read)]
        fitting = [place for place in found if not (read.id and self._is_barred(place, taken))]
        if len(fitting) > 1:
            # First who has all of it already: so the same file adds nothing when it is read again.
            fitting.sort(key=lambda place: filled_in(self._at(place), read) != self._at(place))
        return fitting[0] if fitting else None

    def _having_it(self, key: _Key, read: Contact) -> Iterator[str]:
        """Yield where those are who have a key and fit."""
        for place in self._having.get(key, [])[:MOST_SHARING]:
            if _is_same(key[0], self._at(place), read):
                yield place

    def _is_barred(self, place: str, taken: set[str]) -> bool:
        """Tell whether somebody with an id of the file's own cannot be the one there."""
        return place in self._new or place in taken

    def _at(self, place: str) -> Contact:
        return self._new.get(place) or self.people[place]


def _keys(contact: Contact) -> Iterator[_Key]:
    """Yield what a contact can be found by, the surest first."""
    for profile in sorted(profile_of(contact.urls)):
        yield _PROFILE, profile
    for email in contact.emails:
        if not is_shared(email):
            yield _ADDRESS, "email", email_key(email)
    for url in contact.urls:
        yield _ADDRESS, "url", url_key(url)
    for phone in contact.phones:
        if identifies(phone):
            yield _ADDRESS, "phone", phone_key(phone)
    if organisation := organisation_key(contact.organisation):
        yield _POST, fold(contact.name), organisation
    yield _NAME, fold(contact.name)


def _is_same(found_by: str, there: Contact, read: Contact) -> bool:
    if found_by == _PROFILE:
        return True
    here, elsewhere = profile_of(there.urls), profile_of(read.urls)
    if here and elsewhere and not here & elsewhere:
        return False
    if found_by == _ADDRESS:
        return same_name(there.name, read.name)
    return not (there.connected_on and read.connected_on and there.connected_on != read.connected_on)
