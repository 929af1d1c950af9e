"""The one person to approach today, why, and words to start from."""

from collections.abc import Iterator

from textual.content import Content

from habit_tui.domain.today import Suggestion, Today, Who
from habit_tui.domain.words import Reason, StepKind
from habit_tui.widgets.lines import Lines, indented
from habit_tui.widgets.phrase import ACCENT, QUIET, STRONG, paragraph, phrase, spread

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


class SuggestionView(Lines):
    """The contact with the reason, why this person today, the opener and three questions."""

    def __init__(self, today: Today | None = None) -> None:
        super().__init__()
        self._today = today

    def show(self, today: Today) -> None:
        """Show this day's suggestion."""
        if self._today is None or _shown(today) != _shown(self._today):
            self._today = today
            self.show_again()

    def lines(self, width: int) -> Iterator[Content]:
        """Return the lines at this width."""
        if self._today is None:
            return
        if (suggestion := self._today.suggestion) is None:
            yield from indented(paragraph(self._today.nobody), width)
            yield phrase("n  add names", ACCENT)
            return
        yield from self._person(suggestion, width)
        yield Content("")
        yield from indented(paragraph(suggestion.opener), width, INDENT)
        yield Content("")
        asks = phrase("  ·  ".join(suggestion.questions), QUIET, limit=600)
        yield from indented(asks, width, INDENT + 7, phrase("  Ask", QUIET))

    def _person(self, suggestion: Suggestion, width: int) -> Iterator[Content]:
        reason = DONE[suggestion.done] if suggestion.done else FOR[suggestion.reason]
        yield from spread(named(suggestion.contact), phrase(reason, f"{ACCENT} bold"), width).split("\n")
        yield from indented(phrase(" ".join(suggestion.why), QUIET, limit=600), width, INDENT)


def named(who: Who) -> Content:
    """Return a contact's name, strong, then the role and organisation."""
    place = ", ".join(part for part in (who.role, who.organisation) if part)
    name = phrase(who.name, STRONG, limit=60)
    return Content.assemble(name, phrase(f"  ·  {place}", QUIET, limit=70)) if place else name


def _shown(today: Today) -> tuple[Suggestion | None, str]:
    return today.suggestion, today.nobody
