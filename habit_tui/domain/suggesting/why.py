"""Why this person, today: true and specific sentences, the weightiest first."""

from collections.abc import Iterator

from habit_tui.domain.contact import Contact
from habit_tui.domain.drafting.wording import cut, month_and_year, number, one_line, recent_day, span
from habit_tui.domain.energy import quiet_because
from habit_tui.domain.suggesting.aims import Aims
from habit_tui.domain.suggesting.gentleness import gentleness, too_scary_today
from habit_tui.domain.suggesting.likeness import organisation_key
from habit_tui.domain.suggesting.past import Past
from habit_tui.domain.target import Target

LONGEST = 200
"""Characters in all, so that two to three lines of 74 columns hold them."""
MOST = 3
_NAME = 32
_PAST = 70


def why_for(contact: Contact, past: Past, aims: Aims) -> tuple[str, ...]:
    """Return one to three whole sentences.

    What the user does with this contact today changes none of them: the page stays as it was in the morning.
    """
    chosen: list[str] = []
    for sentence in _sentences(contact, past, aims):
        fits = sum(len(each) + 1 for each in chosen) + len(sentence) <= LONGEST
        if fits and len(chosen) < MOST:
            chosen.append(sentence)
    return tuple(chosen) or ("Everybody comes up in turn.",)


def _sentences(contact: Contact, past: Past, aims: Aims) -> Iterator[str]:
    name = cut(one_line(contact.name), _NAME) or "this person"
    yield from _quiet(past)
    yield from _gentler(contact, past)
    yield from _named_by(contact, name, past)
    yield from _target(contact, past, aims)
    yield from _between_them(contact, past)
    yield from _role(contact, name, aims)
    yield from _tie(contact)
    if contact.id not in past.shown:
        yield f"It is the first time that {name} comes up."
    else:
        yield f"Everybody comes up in turn, and now it is {name} again."


def _quiet(past: Past) -> Iterator[str]:
    if because := quiet_because(past.book, past.today):
        yield because


def _gentler(contact: Contact, past: Past) -> Iterator[str]:
    scary = too_scary_today(past)
    if scary is not None and gentleness(contact, past) > scary:
        yield "You asked for a gentler start."


def _named_by(contact: Contact, name: str, past: Past) -> Iterator[str]:
    introducer = past.book.contacts.get(contact.introduced_by or "")
    if introducer is None or not introducer.name.strip():
        return
    by = cut(one_line(introducer.name), _NAME)
    if contact.added_on is None:
        yield f"{by} named {name}."
    else:
        yield f"{by} named {name} {recent_day(contact.added_on, past.today)}."


def _target(contact: Contact, past: Past, aims: Aims) -> Iterator[str]:
    target = aims.organisation_of(contact)
    if target is None:
        return
    asked = _asked_at(target, contact, past)
    name = cut(one_line(target.name), _NAME)
    if not asked:
        yield f"{name} is on your list, and nobody there has been asked yet."
    else:
        people = "one person" if asked == 1 else f"{number(asked)} people"
        yield f"{name} is on your list; you have asked {people} there so far."


def _asked_at(target: Target, contact: Contact, past: Past) -> int:
    """Count the people at an organisation who were asked or talked to, this contact up to yesterday."""
    key = organisation_key(target.name)
    return sum(
        any(
            step.kind in ("asked", "talked") and (who != contact.id or step.on < past.today) for step in steps
        )
        for who, steps in past.book.steps_with.items()
        if (other := past.book.contacts.get(who)) and organisation_key(other.organisation) == key
    )


def _between_them(contact: Contact, past: Past) -> Iterator[str]:
    talked = past.last_talked(contact.id, before=past.today)
    asked = [step.on for step in past.steps(contact.id) if step.kind == "asked" and step.on < past.today]
    if talked is not None:
        yield f"You have not spoken for {span(talked, past.today)}."
    elif asked:
        yield f"You asked once, {span(asked[-1], past.today)} ago; one more try is fair."
    if known := one_line(contact.known_from).rstrip(".!? "):
        yield f"You {cut(known[:1].lower() + known[1:] if known[1:2].islower() else known, _PAST)}."
    elif talked is None and contact.connected_on is not None:
        yield f"You have been connected since {month_and_year(contact.connected_on)}."


def _role(contact: Contact, name: str, aims: Aims) -> Iterator[str]:
    target = aims.role_of(contact)
    if target is not None:
        yield f"{name} works close to a role on your list: {cut(one_line(target.name), _NAME)}."


def _tie(contact: Contact) -> Iterator[str]:
    if contact.closeness == "weak":
        yield "You know each other a little: a looser tie for a mixed week."
    elif contact.closeness == "medium":
        yield "You know each other fairly well."
    elif contact.closeness == "strong":
        yield "You know each other well."
