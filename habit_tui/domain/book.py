"""The book: everything the app knows, as one value."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import Any, TypeVar

from habit_tui.domain.apart import Apart
from habit_tui.domain.change import Change, Record
from habit_tui.domain.contact import Contact
from habit_tui.domain.objection import Objection
from habit_tui.domain.page import Page, Profile, Skip
from habit_tui.domain.plan import Plan, TimeOff
from habit_tui.domain.promise import Drop, Promise
from habit_tui.domain.sign import Sign
from habit_tui.domain.step import Step
from habit_tui.domain.target import Insight, Target

_Key = TypeVar("_Key")
_Dated = TypeVar("_Dated", Step, Sign, Skip)

SHELVES: Mapping[type[Record], str] = {
    Contact: "contacts",
    Step: "steps",
    Sign: "signs",
    Promise: "promises",
    Drop: "drops",
    Apart: "aparts",
    Insight: "insights",
    Objection: "objections",
    Target: "targets",
    Plan: "plans",
    TimeOff: "time_off",
    Skip: "skips",
    Page: "pages",
    Profile: "profiles",
}
"""The field of the book that holds each kind of record, by id."""
_MADE_OF = {"added_on": "contacts", "signs_with": "signs", "skips_with": "skips"}
"""The one shelf that an index is made of: while that is the same, so is the index."""


@dataclass(frozen=True)
class Book:
    """Everything the app knows at one time. A change gives a new book; no book is ever altered."""

    contacts: Mapping[str, Contact]
    steps: Mapping[str, Step]
    signs: Mapping[str, Sign]
    promises: Mapping[str, Promise]
    drops: Mapping[str, Drop]
    aparts: Mapping[str, Apart]
    insights: Mapping[str, Insight]
    objections: Mapping[str, Objection]
    targets: Mapping[str, Target]
    plans: Mapping[str, Plan]
    time_off: Mapping[str, TimeOff]
    skips: Mapping[str, Skip]
    pages: Mapping[str, Page]
    profiles: Mapping[str, Profile]

    @classmethod
    def empty(cls) -> "Book":
        """Return the book of somebody who has entered nothing yet."""
        return cls(**{shelf: {} for shelf in SHELVES.values()})

    @classmethod
    def of(cls, records: Iterable[Record]) -> "Book":
        """Return a book that holds just these records."""
        return cls.empty().apply(Change("", put=tuple(records)))

    def apply(self, change: Change) -> "Book":
        """Return the book after a change, its indexes brought up to date with what changed only."""
        shelves: dict[str, dict[str, Any]] = {}
        for record in (*change.put, *change.quietly):
            self._shelf(shelves, record)[record.id] = record
        for record in change.remove:
            self._shelf(shelves, record).pop(record.id, None)
        book = replace(self, **shelves)
        records = (*change.put, *change.quietly, *change.remove)
        self._hand_indexes_to(book, list(dict.fromkeys(r.id for r in records if isinstance(r, Step))))
        return book

    def _shelf(self, copies: dict[str, dict[str, Any]], record: Record) -> dict[str, Any]:
        name = SHELVES[type(record)]
        if name not in copies:
            copies[name] = dict(getattr(self, name))
        return copies[name]

    def _hand_indexes_to(self, book: "Book", changed: list[str]) -> None:
        """Spare the new book a pass over ten years of steps for one more."""
        keys: dict[str, Callable[[Step], Any]] = {"steps_on": _day, "steps_with": _contact}
        for name, key in keys.items():
            if name in self.__dict__:
                index = self.__dict__[name]
                book.__dict__[name] = (
                    _regroup(index, key, self.steps, book.steps, changed) if changed else index
                )
        for name, shelf in _MADE_OF.items():
            if name in self.__dict__ and getattr(book, shelf) is getattr(self, shelf):
                book.__dict__[name] = self.__dict__[name]

    @property
    def profile(self) -> Profile:
        """The user's profile, an empty one where none is kept yet."""
        return self.profiles.get("profile", Profile())

    @cached_property
    def steps_on(self) -> Mapping[date, tuple[Step, ...]]:
        """Each date's steps, in the order in which they were entered."""
        return _group(self.steps.values(), _day)

    @cached_property
    def steps_with(self) -> Mapping[str, tuple[Step, ...]]:
        """Each contact's steps by the contact's id, oldest first."""
        return _group(self.steps.values(), _contact)

    @cached_property
    def signs_with(self) -> Mapping[str, tuple[Sign, ...]]:
        """Each contact's signs by the contact's id, oldest first."""
        return _group(self.signs.values(), _contact)

    @cached_property
    def skips_with(self) -> Mapping[str, tuple[Skip, ...]]:
        """Each contact's skips by the contact's id, oldest first."""
        return _group(self.skips.values(), _contact)

    @cached_property
    def added_on(self) -> Mapping[date, int]:
        """How many of the contacts came in on each date."""
        return Counter(contact.added_on for contact in self.contacts.values() if contact.added_on)

    @cached_property
    def plans_in_order(self) -> tuple[Plan, ...]:
        """The plans, oldest first; of two of the same date the one that holds comes last."""
        return tuple(sorted(self.plans.values(), key=lambda plan: (plan.since, plan.at)))

    @cached_property
    def objection(self) -> Objection | None:
        """The objection that Today answers: the one chosen last."""
        return max(
            self.objections.values(), key=lambda objection: (objection.since, objection.at), default=None
        )

    def plan_on(self, day: date) -> Plan | None:
        """Return the plan that holds on a day, None before the first."""
        held = [plan for plan in self.plans_in_order if plan.since <= day]
        return held[-1] if held else None

    def page_on(self, day: date) -> Page:
        """Return what is remembered of Today on a date, an empty page where nothing is."""
        return self.pages.get(day.isoformat()) or Page(day.isoformat(), day)

    def skips_on(self, day: date) -> tuple[Skip, ...]:
        """Return whom the user put aside on a date, in order."""
        return tuple(sorted((s for s in self.skips.values() if s.on == day), key=lambda skip: skip.at))


def _day(step: Step) -> date:
    return step.on


def _contact(record: Step | Sign | Skip) -> str:
    return record.contact


def _in_order(records: Iterable[_Dated]) -> tuple[_Dated, ...]:
    return tuple(sorted(records, key=lambda record: (record.on, record.at, record.id)))


def _group(records: Iterable[_Dated], key: Callable[[_Dated], _Key]) -> dict[_Key, tuple[_Dated, ...]]:
    groups: dict[_Key, list[_Dated]] = {}
    for record in records:
        groups.setdefault(key(record), []).append(record)
    return {name: _in_order(group) for name, group in groups.items()}


def _regroup(
    index: Mapping[_Key, tuple[Step, ...]],
    key: Callable[[Step], _Key],
    before: Mapping[str, Step],
    after: Mapping[str, Step],
    changed: list[str],
) -> dict[_Key, tuple[Step, ...]]:
    groups = dict(index)
    for step_id in changed:
        if old := before.get(step_id):
            groups[key(old)] = tuple(step for step in groups[key(old)] if step.id != step_id)
            if not groups[key(old)]:
                del groups[key(old)]
        if new := after.get(step_id):
            groups[key(new)] = _in_order((*(s for s in groups.get(key(new), ()) if s.id != step_id), new))
    return groups
