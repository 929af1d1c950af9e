"""The opener, made the user's own, under the check of what it says."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from textual.binding import Binding
from textual.content import Content
from textual.widgets import Static, TextArea

from habit_tui.domain.intents.page import EditOpener
from habit_tui.screens.dialogs.dialog import Dialog
from habit_tui.texts.checks import check_draft
from habit_tui.widgets.phrase import ACCENT, QUIET, link, phrase

if TYPE_CHECKING:
    from rich.text import Text
    from textual.app import ComposeResult

    from habit_tui.domain.checking.finding import Check
    from habit_tui.domain.today import Who

MOST_FINDINGS = 2
"""Findings told at once; the next one comes up when one is dealt with."""
LONGEST_QUOTE = 40
"""Characters of the words in question."""
WHOLE = frozenset({"no-question", "too-long"})
"""What is about the message and not about some of its words: no words are marked."""


@lru_cache(maxsize=4)
def checked(text: str) -> Check:
    """Return the check of a text; the count, the findings and the marks of one text share it."""
    return check_draft(text)


class DraftText(TextArea):
    """A text in which the words that the check points at are underlined."""

    def get_line(self, line_index: int) -> Text:
        """Return a line with the words in question underlined."""
        line = super().get_line(line_index)
        lines = self.document.lines[:line_index]
        before = sum(map(len, lines)) + len(lines) * len(self.document.newline)
        for one in checked(self.text).findings:
            if one.code not in WHOLE and one.end > before and one.start < before + len(line):
                line.stylize("underline", max(0, one.start - before), one.end - before)
        return line


class OpenerDialog(Dialog[EditOpener]):
    """Edits the message; Ctrl+S keeps it, since Enter is a line break here, and whatever the check says."""

    BINDINGS = [Binding("ctrl+s", "go_ahead", "Keep", show=False)]

    def __init__(self, who: Who, opener: str) -> None:
        super().__init__(f"Your message to {who.name}", "Say it as you would. Nothing is sent from here.")
        self._opener = opener

    def compose_fields(self) -> ComposeResult:
        """Return the text and what the check says of it."""
        yield DraftText(self._opener, id="opener", soft_wrap=True, compact=True, tab_behavior="focus")
        yield Static(_said(checked(self._opener), self._opener), id="check")

    def on_text_area_changed(self, event: TextArea.Changed) -> None:
        """Keep the count of words and the findings true."""
        text = event.text_area.text
        self.query_one("#check", Static).update(_said(checked(text), text))

    def answer(self) -> EditOpener:
        """Return the text as it stands."""
        return EditOpener(self.query_one("#opener", TextArea).text)

    def _keys(self) -> Content:
        keep = link("ctrl+s ", "screen.go_ahead", f"{ACCENT} bold") + link("Keep", "screen.go_ahead", QUIET)
        leave = link("esc ", "screen.leave", f"{ACCENT} bold") + link("Leave", "screen.leave", QUIET)
        return Content("   ").join([keep, leave])


def _said(found: Check, text: str) -> Content:
    """Return the number of words and the first findings, a line each."""
    words = f"{found.words} word{'' if found.words == 1 else 's'}"
    later = len(found.findings) - MOST_FINDINGS
    head = phrase(f"{words}, and {later} more to look at" if later > 0 else words, QUIET)
    told = []
    for one in found.findings[:MOST_FINDINGS]:
        quoted = "" if one.code in WHOLE else " ".join(text[one.start : one.end].split())
        told.append(phrase(f"“{quoted}”  ", limit=LONGEST_QUOTE) if quoted else Content())
        told[-1] += phrase(one.message, QUIET)
    return Content("\n").join([head, *told])
