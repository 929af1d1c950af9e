"""What kind of objection some words are, by the model that comes with the program, and the answer to them."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from habit_tui.domain.shapes import backing_shape
from habit_tui.domain.today import Reframe

if TYPE_CHECKING:
    from habit_tui.domain.objection_kinds.classify import Reading
    from habit_tui.journal.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Answer:
    """Somebody's words, how they are read, and the reframe; None where they are no objection."""

    words: str
    reading: "Reading"
    reframe: Reframe | None


def kind_of(words: str) -> "Reading":
    """Return how the words are read."""
    from habit_tui.wiring import read_objection  # it brings in the model; no other command needs that

    return read_objection(words)


def answer_to(words: str, snapshot: "Snapshot") -> Answer:
    """Return the answer to some words, whoever says them: nothing of the user's own is in it."""
    from habit_tui.domain.reframing.reframe import reframe_of_words

    reading = kind_of(words)
    if reading.kind == "unclear":
        return Answer(words, reading, None)
    return Answer(words, reading, reframe_of_words(reading.kind, snapshot.texts.reframes, snapshot.day))


def answer_shape(answer: Answer) -> dict[str, Any]:
    """Return what `reframe` gives."""
    reframe = answer.reframe
    evidence = backing_shape(reframe)["evidence"] if reframe else None
    return {
        "words": answer.words,
        "kind": answer.reading.kind,
        "candidates": [
            {"kind": candidate.kind, "score": candidate.score} for candidate in answer.reading.candidates
        ],
        "reframe": reframe.text if reframe else None,
        "evidence": evidence,
    }


def second_thought(reading: "Reading") -> str:
    """Return which kind it might be instead, "" where the reading is sure."""
    if reading.sure or len(reading.candidates) < 2:
        return ""
    first, second = reading.candidates[:2]
    return f"Taken for {first.kind}; it might be {second.kind} instead: say so with --kind {second.kind}."
