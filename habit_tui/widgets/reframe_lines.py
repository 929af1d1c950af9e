"""The objection in the user's own words, and the answer to it, set in lines."""

from collections.abc import Iterator

from textual.content import Content

from habit_tui.domain.today import Evidence, Today
from habit_tui.widgets.lines import closed_by, indented
from habit_tui.widgets.phrase import ACCENT, QUIET, STRONG, link, paragraph, phrase

NOTHING_SAID = "Press o and say in your own words what you have against networking. Today answers it."
LONGEST_QUOTE = 120
"""Characters of the objection that Today quotes; the rest is on file."""


def reframe_lines(
    today: Today, width: int, with_finding: bool = True, with_limit: bool = False
) -> Iterator[Content]:
    """Return what has been done in all (after a break), the user's words, the answer and its source."""
    if today.lead:
        yield from indented(phrase(today.lead, STRONG), width)
    if today.objection_words:
        words = phrase(f"“{today.objection_words}”", STRONG, limit=LONGEST_QUOTE)
        yield from indented(words, width, 12, phrase("You wrote", QUIET))
    else:
        yield from indented(phrase(NOTHING_SAID), width)
    if (reframe := today.reframe) is None:
        return
    answer = indented(paragraph(reframe.text), width)
    if reframe.yours is not None:
        yield from closed_by(answer, phrase(f"your own numbers, n = {reframe.yours.n}", QUIET), width)
    elif reframe.evidence is None:
        yield from answer
    elif with_finding:
        yield from answer
        yield from _finding(reframe.evidence, width, with_limit)
    else:
        yield from closed_by(answer, link("i a finding", "screen.source", QUIET), width)


def _finding(evidence: Evidence, width: int, with_limit: bool) -> Iterator[Content]:
    source = phrase(evidence.source, QUIET)
    if not with_limit:
        source = Content.assemble(source, link(" · i its limit", "screen.source", QUIET))
    yield from closed_by(indented(phrase(evidence.text, QUIET), width), source, width)
    if with_limit:
        yield from indented(phrase(f"Its limit: {evidence.limit}", ACCENT), width)
