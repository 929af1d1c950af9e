"""The program's own openers pass its own check: each sentence of each, for every reason and relation."""

from datetime import date
from itertools import product
from typing import get_args

from habit_tui.domain.contact import Contact
from habit_tui.domain.drafting.opener import opener_for
from habit_tui.domain.target import Target
from habit_tui.domain.words import Reason
from habit_tui.texts.checks import check_draft
from habit_tui.texts.drafts import load_draft_texts

TODAY = date(2026, 11, 23)
SEEDS = range(6)


def contacts() -> list[Contact]:
    """Return people of whom more or less is known."""
    known = product(("", "Northwind Rail"), ("", "operations lead"), ("", "worked at Calder"), (None, TODAY))
    return [
        Contact(
            "c", "Maya Okonkwo", organisation=organisation, role=role, known_from=past, connected_on=since
        )
        for organisation, role, past, since in known
    ]


def openers() -> set[str]:
    """Return drafts for each of them, for every reason."""
    targets = (None, Target("t", "Northwind Rail"), Target("r", "Planner", "role"))
    introducers = (None, Contact("i", "Priya Nair"))
    cases = product(contacts(), get_args(Reason), targets, introducers, (None, date(2024, 1, 1)), SEEDS)
    return {
        opener_for(contact, reason, target, introducer, last, TODAY, load_draft_texts(), f"{seed}/{number}")
        for number, (contact, reason, target, introducer, last, seed) in enumerate(cases)
    }


def test_every_opener_passes() -> None:
    drafts = openers()
    assert len(drafts) > 1_000
    assert {text: check_draft(text).codes for text in drafts if not check_draft(text).ok} == {}
