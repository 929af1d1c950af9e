"""Writes a model of the kinds of objection to the file that the program reads."""

import json
from pathlib import Path

from habit_tui.domain.objection_kinds.model import ObjectionModel


def write_model(model: ObjectionModel, file: Path) -> None:
    """Write the model: a line that says what follows, the features, and their weights."""
    names = "".join(f"{feature}\n" for feature in model.rows).encode()
    header = {
        "kinds": model.kinds,
        "offsets": model.offsets,
        "scale": model.scale,
        "sureness": model.sureness,
        "examples": model.examples,
        "names": len(names),
    }
    file.write_bytes(json.dumps(header).encode() + b"\n" + names + model.weights)
