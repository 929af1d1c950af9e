"""The rules of the choice once more, written the long way round, to judge a choice by."""

from datetime import date, timedelta

from habit_tui.domain.book import Book
from habit_tui.domain.contact import Contact
from habit_tui.domain.target import Target


def forbidden(book: Book, who: Contact, today: date) -> list[str]:
    """Return every rule that keeps a contact from being suggested."""
    steps = [step for step in book.steps.values() if step.contact == who.id]
    skips = [skip for skip in book.skips.values() if skip.contact == who.id]
    talked = [(step.on, step.at) for step in steps if step.kind == "talked"]
    talked += [(skip.on, skip.at) for skip in skips if skip.why == "talked"]
    last_talk = max(talked, default=(date.min, ""))
    asked = sorted(step.on for step in steps if step.kind == "asked" and (step.on, step.at) > last_talk)
    made_contact = [on for on, _ in talked] + [s.on for s in steps if s.kind in ("thanked", "told")]
    silent = bool(asked)
    rules = {
        "resting": who.resting,
        "skipped today": any(skip.on == today for skip in skips),
        "not now": any(skip.why == "not-now" and (today - skip.on).days <= 7 for skip in skips),
        "scary": any(skip.why == "scary" and (today - skip.on).days <= 14 for skip in skips),
        "spoken to": any((today - on).days <= 30 for on in made_contact),
        "waiting": silent and business_days(asked[-1], today) <= 10,
        "asked": silent and (today - asked[-1]).days <= 60,
        "twice": len(set(asked)) >= 2,
        "colleague": who.introduced_by is None and bool(colleagues_asked(book, who, today)),
    }
    return [rule for rule, broken in rules.items() if broken]


def colleagues_asked(book: Book, who: Contact, today: date) -> list[str]:
    """Return the people where a contact works who have had less than three business days to answer."""
    heard: dict[str, tuple[date, str]] = {}
    for record in [s for s in book.steps.values() if s.kind == "talked"] + [
        s for s in book.skips.values() if s.why == "talked"
    ]:
        heard[record.contact] = max(heard.get(record.contact, (date.min, "")), (record.on, record.at))
    return [
        step.contact
        for step in book.steps.values()
        if step.kind == "asked"
        and step.on <= today
        and business_days(step.on, today) < 3
        and step.contact in book.contacts
        and book.contacts[step.contact].organisation == who.organisation
        and (step.on, step.at) > heard.get(step.contact, (date.min, ""))
    ]


def business_days(start: date, end: date) -> int:
    """Count the days from Monday to Friday after one date up to another."""
    return sum((start + timedelta(days=n)).weekday() < 5 for n in range(1, (end - start).days + 1))


def is_fresh(book: Book, who: Contact, today: date) -> bool:
    named = who.introduced_by is not None and who.added_on is not None
    return (
        named
        and who.added_on in [today - timedelta(days=days) for days in range(3)]
        and all(step.contact != who.id for step in book.steps.values())
    )


def target_of(book: Book, who: Contact) -> Target | None:
    """Return the wanted organisation of a simulated contact: "Works 3" is the target "WORKS 3, Ltd."."""
    wanted = [
        target
        for target in book.targets.values()
        if target.kind == "organisation"
        and target.motivation > 0
        and target.name.lower().removesuffix(", ltd.") == who.organisation.lower()
    ]
    return wanted[0] if wanted else None


def lap(book: Book, who: Contact, today: date) -> int:
    shown = sum(page.contact == who.id and page.on < today for page in book.pages.values())
    target = target_of(book, who)
    return shown // (1 + target.motivation) if target else shown


def level(book: Book, who: Contact) -> int:
    """Return how gentle a contact is, on a scale of its own."""
    order = (None, "weak", "medium", "strong")
    talked = any(step.contact == who.id and step.kind == "talked" for step in book.steps.values()) or any(
        skip.contact == who.id and skip.why == "talked" for skip in book.skips.values()
    )
    return 20 * order.index(who.closeness) + 10 * talked + 10 * (who.introduced_by in book.contacts)
