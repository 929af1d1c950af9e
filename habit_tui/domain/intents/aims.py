"""Intents about what the user is aiming at and what they have against networking."""

from dataclasses import dataclass, replace

from habit_tui.domain.book import Book
from habit_tui.domain.change import CannotDo, Change
from habit_tui.domain.folding import fold
from habit_tui.domain.moment import Moment
from habit_tui.domain.objection import Objection
from habit_tui.domain.target import Target
from habit_tui.domain.words import ObjectionKind, TargetKind


@dataclass(frozen=True, slots=True)
class ChooseObjection:
    """These are the words that Today answers from now on; said before, they are chosen again."""

    words: str
    kind: ObjectionKind

    def change(self, book: Book, moment: Moment) -> Change:
        """Put the objection as today's; raises CannotDo without words."""
        words = self.words.strip()
        if not words:
            raise CannotDo("say in your own words what you have against networking")
        said = [old for old in book.objections.values() if fold(old.words) == fold(words)]
        objection = Objection(
            said[0].id if said else moment.new_id(), words, self.kind, moment.today, moment.at
        )
        return Change(f"objection {words[:60]!r}", put=(objection,))


@dataclass(frozen=True, slots=True)
class SetTarget:
    """An organisation or a role that the user is thinking about; one of that name is changed."""

    name: str
    kind: TargetKind | None = None
    motivation: int | None = None

    def change(self, book: Book, moment: Moment) -> Change:
        """Put the target; raises CannotDo without a name or with a motivation outside 0 to 3."""
        name = self.name.strip()
        if not name:
            raise CannotDo("a target needs a name: an organisation, or a role")
        if self.motivation is not None and not 0 <= self.motivation <= 3:
            raise CannotDo(f"{self.motivation} is not between 0 and 3")
        old = target_named(book, name, self.kind)
        target = old or Target(moment.new_id(), name, self.kind or "organisation")
        if self.motivation is not None:
            target = replace(target, motivation=self.motivation)
        return Change(f"target {name}", put=(target,))


@dataclass(frozen=True, slots=True)
class SetTargets:
    """Several targets at once, in one change; those already there stay as they are."""

    organisations: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()

    def change(self, book: Book, moment: Moment) -> Change:
        """Put the new ones; raises CannotDo where none is new."""
        new: list[Target] = []
        kinds: tuple[tuple[TargetKind, tuple[str, ...]], ...] = (
            ("organisation", self.organisations),
            ("role", self.roles),
        )
        for kind, names in kinds:
            there = {fold(target.name) for target in book.targets.values() if target.kind == kind}
            for name in (name.strip() for name in names):
                if name and fold(name) not in there:
                    there.add(fold(name))
                    new.append(Target(moment.new_id(len(new)), name, kind))
        if not new:
            raise CannotDo("those are on your list already")
        return Change(f"added {len(new)} target{'s' if len(new) > 1 else ''}", put=tuple(new))


@dataclass(frozen=True, slots=True)
class RemoveTarget:
    """The user is no longer thinking about it; what was learned about it stays."""

    target: str

    def change(self, book: Book, moment: Moment) -> Change:
        """Remove the target; raises CannotDo where there is none."""
        if target := book.targets.get(self.target):
            return Change(f"removed target {target.name}", remove=(target,))
        raise CannotDo("that target is no longer on your list")


@dataclass(frozen=True, slots=True)
class SetValueProposition:
    """One or two sentences: what the user offers, to whom."""

    text: str

    def change(self, book: Book, moment: Moment) -> Change:
        """Put it into the profile."""
        return Change("value proposition", put=(replace(book.profile, value_proposition=self.text.strip()),))


def target_named(book: Book, name: str, kind: TargetKind | None) -> Target | None:
    """Return the target of this name and, if given, kind."""
    for target in book.targets.values():
        if fold(target.name) == fold(name) and kind in (None, target.kind):
            return target
    return None
