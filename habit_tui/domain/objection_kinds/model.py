"""What has been learned from examples: the weights that turn a wording's features into kinds."""

from collections.abc import Mapping
from dataclasses import dataclass

from habit_tui.domain.words import ObjectionKind


@dataclass(frozen=True, slots=True)
class ObjectionModel:
    """A multinomial logistic regression over the features of a wording, in eight-bit weights.

    `weights` holds one row of signed bytes for each feature of `rows`, one byte a kind, in the order of
    `kinds`; a weight is its byte times `scale`. `offsets` is added to every reading's sums, one a kind.
    """

    kinds: tuple[ObjectionKind, ...]
    offsets: tuple[float, ...]
    rows: Mapping[str, int]
    """The number of the row of weights of each feature."""
    weights: bytes
    scale: float
    sureness: float
    """How far the likeliest kind's score must be above the next one's for a reading to be sure, 0 to 1."""
    examples: str
    """The SHA-256 of the examples that the weights were learned from."""
