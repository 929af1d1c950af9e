"""Writes what a model is worth into docs/objections.md, between the marks of each part."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from habit_tui.domain.words import OBJECTION_KINDS
from scripts.objection_measures import Judged, confusion, f1_of, measure, precision_of, recall_of

PAGE = Path(__file__).parents[1] / "docs" / "objections.md"
_NAMES = {
    "right": "right, all thirteen kinds",
    "objections_right": "objections read as their own kind",
    "among_two": "objections whose kind is among the two likeliest",
    "among_three": "objections whose kind is among the three likeliest",
    "balanced": "mean F1 of the thirteen kinds",
    "wrongly_taken": "no objection, taken for one",
    "taken_surely": "no objection, taken for one without asking",
    "missed": "objections read as `unclear`",
    "sure": "readings that nobody is asked about",
    "sure_right": "of these, right",
}


def figures_of(judged: Sequence[Judged]) -> str:
    """Return the measures as a table."""
    found = measure(judged)
    rows = (f"| {name} | {_percent(getattr(found, key))} |" for key, name in _NAMES.items())
    return "\n".join([f"| of {len(judged)} wordings | share |", "| --- | ---: |", *rows])


def kinds_of(judged: Sequence[Judged]) -> str:
    """Return each kind's precision, recall and F1, and what it was taken for when it was not seen."""
    head = ["| kind | precision | recall | F1 | otherwise read as |", "| --- | ---: | ---: | ---: | --- |"]
    return "\n".join([*head, *_rows(judged)])


def page_with(part: str, text: str, page: str) -> str:
    """Return the page with one part replaced; raises ValueError where it has no such part."""
    before, start, rest = page.partition(f"<!-- {part} -->\n")
    _, end, after = rest.partition(f"<!-- end of {part} -->")
    if not start or not end:
        raise ValueError(f"{PAGE.name} has no part {part}")
    return f"{before}{start}{text}\n{end}{after}"


def _rows(judged: Sequence[Judged]) -> Iterator[str]:
    counts = confusion(judged)
    for kind in OBJECTION_KINDS:
        shares = (precision_of(judged, kind), recall_of(judged, kind), f1_of(judged, kind))
        wrong = [(counts[kind, other], other) for other in OBJECTION_KINDS if other != kind]
        told = ", ".join(f"{other} {count}" for count, other in sorted(wrong, reverse=True) if count)
        yield f"| `{kind}` | {' | '.join(map(_percent, shares))} | {told} |"


def _percent(share: float) -> str:
    return f"{100 * share:.1f} %"
