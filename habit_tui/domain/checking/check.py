"""The check of a draft message: eight things that make it harder to say yes to, or that ask for a job."""

import re
from collections.abc import Iterable, Iterator

from habit_tui.domain.checking.finding import Check, Code, Finding
from habit_tui.domain.checking.questions import without_question
from habit_tui.domain.checking.reading import Draft, read, word_count
from habit_tui.domain.checking.rules import CheckRules
from habit_tui.domain.checking.vagueness import too_vague
from habit_tui.domain.checking.wordings import Span, said

MOST_WORDS = 100
"""Words of a first message; more is too long (practice guidance, EVIDENCE M4)."""
LONGEST = 20_000
"""Characters that are searched for phrases: enough for thirty messages, so that the time is bounded."""


def check(text: str, rules: CheckRules) -> Check:
    """Return the number of words, and what to change, in the order of the text.

    A text without any word has no question and nothing else. Beyond `LONGEST` characters only the words are
    counted.
    """
    draft = read(text[:LONGEST])
    found = [
        Finding(code, rules.messages[code], start, end)
        for code, spans in _all(draft, text, rules)
        for start, end in spans
    ]
    return Check(word_count(text), tuple(sorted(found, key=lambda one: (one.start, one.end))))


def _all(draft: Draft, text: str, rules: CheckRules) -> Iterator[tuple[Code, Iterable[Span]]]:
    for code in ("asks-for-job", "no-time-limit", "pressure", "attachment-resume"):
        yield code, said(draft, rules.wordings[code], rules.denial)
    yield "too-vague", too_vague(draft, rules)
    yield "no-question", without_question(draft, rules.questions)
    yield "placeholder-left", _placeholders(draft.written, rules.placeholders)
    yield "too-long", _beyond(text)


def _placeholders(text: str, patterns: Iterable[re.Pattern[str]]) -> list[Span]:
    """Return where something is left to fill in; one inside another is one."""
    spans = sorted({found.span() for pattern in patterns for found in pattern.finditer(text)})
    return [one for place, one in enumerate(spans) if place == 0 or one[0] >= spans[place - 1][1]]


def _beyond(text: str) -> Iterator[Span]:
    """Return the words beyond the hundredth."""
    words = [word for word in re.finditer(r"\S+", text) if any(map(str.isalnum, word[0]))]
    if len(words) > MOST_WORDS:
        yield words[MOST_WORDS].start(), words[-1].end()
