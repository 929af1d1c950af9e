"""The review of the history in a shell: as sections of text, and as values."""

from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING, Any

from habit_tui.cli.layout import paragraph
from habit_tui.domain.reviewing.felt import ASKS, felt_in_words, felt_of
from habit_tui.domain.reviewing.last_weeks import last_weeks, weeks_in_words
from habit_tui.domain.reviewing.talks import talks_in_words, talks_of
from habit_tui.domain.reviewing.way_through import way_in_words, way_through

if TYPE_CHECKING:
    from habit_tui.journal.snapshot import Snapshot


def review_sections(snapshot: "Snapshot", start: date, end: date) -> list[list[str]]:
    """Return the conversations, what was felt, and the way through of those asked from `start` to `end`."""
    chronicle = snapshot.chronicle
    if chronicle.begin is None:
        return []
    talks = " ".join(
        filter(None, (talks_in_words(chronicle, with_week=False), weeks_in_words(last_weeks(chronicle))))
    )
    felt = [
        line
        for measure, asks in ASKS.items()
        for line in paragraph(f"{asks}: {felt_in_words(felt_of(snapshot.book, measure, snapshot.day))}")
    ]
    way = way_through(snapshot.book, start, end, snapshot.day)
    return [
        ["Conversations", *paragraph(talks)] if chronicle.streak.total else [],
        ["Expected, and what it was", *felt],
        ["The way through", *paragraph(way_in_words(way))],
    ]


def review_shape(snapshot: "Snapshot", start: date, end: date) -> dict[str, Any]:
    """Return the same as values; an average is null below three approaches."""
    measures = {measure: felt_of(snapshot.book, measure, snapshot.day) for measure in ASKS}
    return {
        "conversations": asdict(talks_of(snapshot.chronicle)),
        "felt": {
            measure: {"n": len(felt.approaches), "expected": felt.expected, "felt": felt.felt}
            for measure, felt in measures.items()
        },
        "way": asdict(way_through(snapshot.book, start, end, snapshot.day)),
    }
