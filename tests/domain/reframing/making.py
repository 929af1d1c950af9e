"""Small books and texts to try the reframe on."""

from collections.abc import Iterable
from datetime import date, timedelta

from habit_tui.domain.book import Book
from habit_tui.domain.change import Record
from habit_tui.domain.objection import Objection
from habit_tui.domain.page import Page
from habit_tui.domain.reframing.texts import Finding, ReframeTexts, View
from habit_tui.domain.step import Feeling, Step
from habit_tui.domain.words import OBJECTION_KINDS, ObjectionKind

MONDAY = date(2026, 11, 23)
SMALLER = ("Ask a friend today.", "Say hello to one person today.")


def day(number: int) -> date:
    return MONDAY + timedelta(days=number)


def texts_of(ids: Iterable[str], kind: ObjectionKind = "bother", findings: int = 2) -> ReframeTexts:
    """Return texts with these views for a kind, one view for each other kind, and findings for the kind."""
    views: dict[ObjectionKind, tuple[View, ...]] = {
        k: (View(f"only-{k}", k, "A thought. Ask one person today."),) for k in OBJECTION_KINDS
    }
    views[kind] = tuple(View(i, kind, f"A thought on {i}. Ask one person about {i} today.") for i in ids)
    found = tuple(
        Finding(f"f{n}", (kind,), f"Finding {n}.", f"Somebody {2000 + n}", "A limit.")
        for n in range(findings)
    )
    return ReframeTexts(views, found, (), SMALLER)


def page(on: date, view_id: str, kind: ObjectionKind = "bother") -> Page:
    return Page(on.isoformat(), on, {kind: view_id})


def asked(number: int, contact: str, mind: int | None = None, discomfort: int | None = None) -> Step:
    on = day(number)
    return Step(
        f"a{number}{contact}", "asked", on, contact, f"{on}T09:00", expected=Feeling(discomfort, mind)
    )


def talked(number: int, contact: str, mind: int | None = None, discomfort: int | None = None) -> Step:
    on = day(number)
    return Step(f"t{number}{contact}", "talked", on, contact, f"{on}T10:00", felt=Feeling(discomfort, mind))


def book_of(*records: Record) -> Book:
    return Book.of(records)


def objection(kind: ObjectionKind = "bother") -> Objection:
    return Objection("o", "I don't want to bother people.", kind, MONDAY)
