"""Putting facts into sentences."""

import re

from habit_tui.domain.drafting.facts import Facts

PLACEHOLDER = re.compile(r"\{([a-z-]+)\}")


def fill(text: str, facts: Facts) -> str:
    """Return the sentence with its facts in place, each put in once: a name with braces stays a name."""
    named: dict[str, str] = dict(facts.items())
    return PLACEHOLDER.sub(lambda found: named[found[1]], text)


def mentioned(text: str) -> frozenset[str]:
    """Return the names in braces in a text."""
    return frozenset(PLACEHOLDER.findall(text))
