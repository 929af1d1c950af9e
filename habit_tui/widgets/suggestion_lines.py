"""The one person to approach today, why, and words to start from."""

from collections.abc import Iterator

from textual.content import Content

from habit_tui.domain.today import Today, Who
from habit_tui.domain.words import Reason, StepKind
from habit_tui.widgets.lines import indented
from habit_tui.widgets.phrase import ACCENT, QUIET, STRONG, link, paragraph, phrase, spread

FOR: dict[Reason, str] = {
    "perspective": "for their perspective",
    "advice": "for advice",
    "feedback": "for feedback",
}
DONE: dict[StepKind, str] = {
    "asked": "✓ asked today",
    "talked": "✓ talked today",
    "thanked": "✓ thanked today",
    "told": "✓ told today",
}
INDENT = 2


def suggestion_lines(today: Today, width: int, air: bool = True, most_why: int = 9) -> Iterator[Content]:
    """Return the contact with the reason, why this person today, the opener and three questions.

    `air` sets the opener off with blank lines; `most_why` is how many lines the why may take.
    """
    if (suggestion := today.suggestion) is None:
        yield from indented(paragraph(today.nobody), width)
        yield link("n  add names", "screen.add", ACCENT)
        return
    reason = DONE[suggestion.done] if suggestion.done else FOR[suggestion.reason]
    yield from spread(named(suggestion.contact), phrase(reason, f"{ACCENT} bold"), width).split("\n")
    yield from _why(suggestion.why, width, most_why)
    if air:
        yield Content("")
    yield from indented(paragraph(suggestion.opener), width, INDENT)
    if air:
        yield Content("")
    asks = phrase("  ·  ".join(suggestion.questions), QUIET, limit=600)
    yield from indented(asks, width, INDENT + 7, phrase("  Ask", QUIET))


def _why(sentences: tuple[str, ...], width: int, most: int) -> list[Content]:
    """Return as many of the sentences as fit, the weightiest first, and never none."""
    for count in range(len(sentences), 0, -1):
        lines = indented(phrase(" ".join(sentences[:count]), QUIET, limit=600), width, INDENT)
        if len(lines) <= most or count == 1:
            return lines
    return []


def named(who: Who) -> Content:
    """Return a contact's name, strong, then the role and organisation."""
    place = ", ".join(part for part in (who.role, who.organisation) if part)
    name = phrase(who.name, STRONG, limit=60)
    return Content.assemble(name, phrase(f"  ·  {place}", QUIET, limit=70)) if place else name
