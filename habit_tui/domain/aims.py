"""The targets with what there is about each: people, conversations, insights."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from habit_tui.domain.book import Book
from habit_tui.domain.contact import Contact
from habit_tui.domain.folding import fold
from habit_tui.domain.person import newest_first
from habit_tui.domain.suggesting.likeness import is_close_role, organisation_key
from habit_tui.domain.target import Insight, Target
from habit_tui.domain.words import TargetKind

WANTED = ("set aside", "perhaps", "yes", "very much")
"""What a motivation from 0 to 3 says."""
MOST_WANTED = len(WANTED) - 1


@dataclass(frozen=True, slots=True)
class Aim:
    """A target, with what there is about it."""

    target: Target
    people: tuple[Contact, ...]
    """People at the organisation, or in a role close to the one wanted; by name."""
    conversations: int
    """Conversations with them, and those with others that gave an insight about the target."""
    insights: tuple[Insight, ...]
    """What was learned about it, the latest first."""


def aims_of(book: Book, kind: TargetKind) -> tuple[Aim, ...]:
    """Return the targets of a kind, those most wanted first, then by name."""
    targets = [target for target in book.targets.values() if target.kind == kind]
    targets.sort(key=lambda target: (-target.motivation, fold(target.name), target.id))
    people_of = _people_finder(book, kind) if targets else None
    return tuple(_aim(book, target, people_of(target)) for target in targets if people_of)


def next_motivation(motivation: int) -> int:
    """Return the motivation that follows: 0 to 3, and round again."""
    return (motivation + 1) % len(WANTED)


def aim_in_words(aim: Aim, most: int = 3) -> str:
    """Return what there is about a target, what there is none of left out: "4 people · 2 talks".

    Of people, conversations and insights, at `most` so many are told.
    """
    counts = (
        (len(aim.people), "person", "people"),
        (aim.conversations, "talk", "talks"),
        (len(aim.insights), "insight", "insights"),
    )
    words = [f"{count} {one if count == 1 else many}" for count, one, many in counts if count]
    return " · ".join(words[:most]) or "nobody yet"


def feedback_on_offer(book: Book) -> tuple[Insight, ...]:
    """Return what people said about the value proposition, the latest first."""
    return newest_first(one for one in book.insights.values() if one.about == "value-proposition")


def feedback_in_words(book: Book) -> str:
    """Return how many people said something about the value proposition; "" where nobody did."""
    people = len({insight.contact for insight in feedback_on_offer(book)})
    told = "1 person has" if people == 1 else f"{people} people have"
    return f"  ·  {told} said something about it: v shows it" if people else ""


def _aim(book: Book, target: Target, people: Sequence[Contact]) -> Aim:
    insights = newest_first(insight for insight in book.insights.values() if insight.target == target.id)
    talks = {step.id for one in people for step in book.steps_with.get(one.id, ()) if step.kind == "talked"}
    talks |= {insight.step for insight in insights if insight.step and insight.step in book.steps}
    return Aim(target, tuple(sorted(people, key=lambda one: (fold(one.name), one.id))), len(talks), insights)


def _people_finder(book: Book, kind: TargetKind) -> Callable[[Target], Sequence[Contact]]:
    """Return what tells the people of a target, after one pass over the contacts for all targets."""
    groups: dict[str, list[Contact]] = {}
    for contact in book.contacts.values():
        key = organisation_key(contact.organisation) if kind == "organisation" else contact.role
        if key:
            groups.setdefault(key, []).append(contact)
    if kind == "organisation":
        return lambda target: groups.get(organisation_key(target.name), ())
    return lambda target: [
        one for role, group in groups.items() if is_close_role(role, target.name) for one in group
    ]
