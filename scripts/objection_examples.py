"""The examples of objections: those that the model learns from, and those kept apart to measure it by."""

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from habit_tui.domain.objection_kinds.features import words_of
from habit_tui.domain.words import OBJECTION_KINDS, ObjectionKind

EXAMPLES = Path(__file__).parents[1] / "data" / "objections"


class Example(NamedTuple):
    """A wording, and the kind that a person takes it for."""

    kind: ObjectionKind
    wording: str


def training_examples(folder: Path = EXAMPLES) -> list[Example]:
    """Return the examples to learn from, kind by kind, in the order of the files; each file is a kind's."""
    return [
        Example(kind, wording)
        for kind in OBJECTION_KINDS
        for wording in (folder / "train" / f"{kind}.txt").read_text(encoding="utf-8").splitlines()
    ]


def held_out_examples(folder: Path = EXAMPLES) -> list[Example]:
    """Return the examples that nothing is ever learned from or chosen by."""
    kinds = {str(kind): kind for kind in OBJECTION_KINDS}
    rows = (line.split("\t") for line in _lines(folder / "held_out.tsv"))
    return [Example(kinds[kind], wording) for kind, wording in rows]


def digest_of(examples: list[Example]) -> str:
    """Return the SHA-256 of the examples: it tells whether a model is older than they are."""
    return sha256("\n".join(f"{kind}\t{wording}" for kind, wording in examples).encode()).hexdigest()


def said_alike(wording: str) -> str:
    """Return what two wordings share that differ in case, accents and punctuation alone."""
    return " ".join(words_of(wording))


def _lines(path: Path) -> Iterator[str]:
    yield from path.read_text(encoding="utf-8").splitlines()
