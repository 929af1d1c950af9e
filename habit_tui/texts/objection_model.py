"""Reads what the program has learned about the kinds of objection.

The file is a line of JSON that says what follows; then a line for each feature; then the weights of each
feature, in the same order, a signed byte for each kind. It comes with the program and nobody edits it, so
whatever is wrong with it is a mistake in the program and is raised as it comes.
"""

import json
from itertools import count
from pathlib import Path

from habit_tui.domain.objection_kinds.model import ObjectionModel

MODEL_FILE = Path(__file__).with_name("objection_model.bin")


def load_objection_model(file: Path = MODEL_FILE) -> ObjectionModel:
    """Return the model that comes with the program; raises ValueError where the file is damaged."""
    header, _, body = file.read_bytes().partition(b"\n")
    told = json.loads(header)
    names, weights = body[: told["names"]], body[told["names"] :]
    rows = dict(zip(names.decode().splitlines(), count(), strict=False))
    if len(weights) != len(rows) * len(told["kinds"]):
        raise ValueError(f"{file.name}: {len(weights)} weights for {len(rows)} features")
    return ObjectionModel(
        kinds=tuple(told["kinds"]),
        offsets=tuple(told["offsets"]),
        rows=rows,
        weights=weights,
        scale=told["scale"],
        sureness=told["sureness"],
        examples=told["examples"],
    )
