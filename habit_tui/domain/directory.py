"""The contacts in order, and a search through them that keeps up with typing."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from habit_tui.domain.folding import fold
from habit_tui.domain.nearness import SHORTEST, Vocabulary

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from habit_tui.domain.contact import Contact


@dataclass(frozen=True)
class Entry:
    """One contact, and what a search compares, each folded once."""

    contact: Contact

    @cached_property
    def name(self) -> str:
        """The name."""
        return fold(self.contact.name)

    @cached_property
    def order(self) -> tuple[str, str, str]:
        """What the entries are ordered by: the name, the organisation, and for two alike the id."""
        return self.name, fold(self.contact.organisation), self.contact.id

    @cached_property
    def text(self) -> str:
        """Everything that a search looks through."""
        contact = self.contact
        return fold(
            "\n".join((contact.name, contact.organisation, contact.role, *contact.tags, contact.note))
        )


@dataclass(frozen=True)
class Directory:
    """Every contact, by name. What is costly of it is worked out once, on demand."""

    contacts: Mapping[str, Contact]
    entries: tuple[Entry, ...]

    @cached_property
    def everybody(self) -> tuple[Contact, ...]:
        """The contacts by name, then organisation."""
        return tuple(entry.contact for entry in self.entries)

    @cached_property
    def named_by(self) -> Mapping[str, tuple[Contact, ...]]:
        """The referrals of each introducer, by the introducer's id, in order."""
        groups: dict[str, list[Contact]] = {}
        for contact in self.everybody:
            if contact.introduced_by is not None:
                groups.setdefault(contact.introduced_by, []).append(contact)
        return {introducer: tuple(group) for introducer, group in groups.items()}

    def search(self, query: str) -> tuple[Contact, ...]:
        """Return those who have every word of the query somewhere in their name, line, tags or note.

        Those whose name has all of it come first; otherwise the order stays. An empty query fits everybody.
        """
        words = fold(query).split()
        if not words:
            return self.everybody
        found = _having(words, self._texts)
        named = _having(words, self._names)
        if len(named) < len(found):
            first = frozenset(named)
            found = [*named, *(number for number in found if number not in first)]
        everybody = self.everybody
        return tuple(everybody[number] for number in found)

    def search_nearly(self, query: str) -> tuple[Contact, ...]:
        """Return those who have every word of the query, or one that is a slip away from it, in order.

        For a query that nobody fits exactly: see `Vocabulary.near` for what counts as a slip.
        """
        words = fold(query).split()
        if not any(len(word) >= SHORTEST for word in words):
            return ()
        left: set[int] = set(range(len(self.entries)))
        for word in words:
            left &= self._vocabulary.near(word) | set(_having([word], self._texts))
        everybody = self.everybody
        return tuple(everybody[number] for number in sorted(left))

    def prepare(self) -> None:
        """Work out what a search needs, so that the first letter typed comes as fast as the next one."""
        self.search("a")
        self.search_nearly("a" * SHORTEST)

    @cached_property
    def _vocabulary(self) -> Vocabulary:
        return Vocabulary(self._texts)

    @cached_property
    def _texts(self) -> tuple[str, ...]:
        return tuple(entry.text for entry in self.entries)

    @cached_property
    def _names(self) -> tuple[str, ...]:
        return tuple(entry.name for entry in self.entries)

    def after(self, contacts: Mapping[str, Contact]) -> Directory:
        """Return the directory of these contacts; whoever did not change is not folded again."""
        if contacts is self.contacts:
            return self
        there = {entry.contact.id: entry for entry in self.entries}
        entries = []
        for contact in contacts.values():
            old = there.get(contact.id)
            entries.append(old if old is not None and old.contact is contact else Entry(contact))
        return Directory(contacts, tuple(sorted(entries, key=lambda entry: entry.order)))


def _having(words: Sequence[str], texts: Sequence[str]) -> list[int]:
    """Return the positions of the texts that have every word."""
    first, *others = words
    found = [number for number, text in enumerate(texts) if first in text]
    for word in others:
        found = [number for number in found if word in texts[number]]
    return found


EMPTY = Directory({}, ())
"""Nobody: what the first directory comes after."""
