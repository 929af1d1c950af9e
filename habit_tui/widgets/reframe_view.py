"""The objection in the user's own words, and the answer to it."""

from collections.abc import Iterator

from textual.content import Content

from habit_tui.domain.today import Reframe, Today
from habit_tui.widgets.lines import Lines, indented
from habit_tui.widgets.phrase import ACCENT, QUIET, STRONG, paragraph, phrase

NOTHING_SAID = "Press o and say in your own words what you have against networking. Today answers it."


class ReframeView(Lines):
    """What has been done in all (after a break), the user's words, the reframe, its source."""

    def __init__(self, today: Today | None = None) -> None:
        super().__init__()
        self._today = today
        self._limit_shown = False

    def show(self, today: Today) -> None:
        """Show this day's objection and reframe."""
        if today != self._today:
            self._today = today
            self.show_again()

    def toggle_limit(self) -> bool:
        """Show or hide what the finding does not show; return whether there is one."""
        reframe = self._today.reframe if self._today else None
        if reframe is None or reframe.evidence is None:
            return False
        self._limit_shown = not self._limit_shown
        self.show_again()
        return True

    def lines(self, width: int) -> Iterator[Content]:
        """Return the lines at this width."""
        today = self._today
        if today is None:
            return
        if today.lead:
            yield from indented(phrase(today.lead, STRONG), width)
        if today.objection_words:
            words = phrase(f"“{today.objection_words}”", STRONG, limit=160)
            yield from indented(words, width, 12, phrase("You wrote", QUIET))
        else:
            yield from indented(phrase(NOTHING_SAID), width)
        if today.reframe:
            yield from self._answer(today.reframe, width)

    def _answer(self, reframe: Reframe, width: int) -> Iterator[Content]:
        yield from indented(paragraph(reframe.text), width)
        if reframe.yours is not None:
            yield phrase(f"your own numbers, n = {reframe.yours.n}", QUIET).right(width)
        if (evidence := reframe.evidence) is not None:
            source = f"{evidence.source} · i its limit"
            lines = indented(phrase(evidence.text, QUIET), width)
            room = width - lines[-1].cell_length - len(source)
            if room >= 2:
                lines[-1] = Content.assemble(lines[-1], " " * room, phrase(source, QUIET))
                yield from lines
            else:
                yield from lines
                yield phrase(source, QUIET).right(width)
            if self._limit_shown:
                yield from indented(phrase(f"Its limit: {evidence.limit}", ACCENT), width)
