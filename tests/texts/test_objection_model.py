"""The file of the model, as it comes with the program."""

import time
from pathlib import Path

import pytest

from habit_tui.domain.words import OBJECTION_KINDS
from habit_tui.texts.objection_model import MODEL_FILE, load_objection_model
from scripts.objection_examples import digest_of, training_examples
from scripts.objection_file import write_model


def test_it_was_learned_from_the_examples_as_they_are_now() -> None:
    assert load_objection_model().examples == digest_of(training_examples())


def test_it_has_a_weight_for_each_feature_and_kind() -> None:
    model = load_objection_model()
    assert model.kinds == OBJECTION_KINDS
    assert len(model.offsets) == len(OBJECTION_KINDS)
    assert len(model.weights) == len(model.rows) * len(OBJECTION_KINDS)
    assert sorted(model.rows.values()) == list(range(len(model.rows)))
    assert 0 < model.sureness < 1


def test_it_is_small_and_loads_at_once() -> None:
    assert MODEL_FILE.stat().st_size < 500_000
    load_objection_model()
    start = time.perf_counter()
    load_objection_model()
    assert time.perf_counter() - start < 0.04


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    model = load_objection_model()
    write_model(model, tmp_path / "model.bin")
    assert load_objection_model(tmp_path / "model.bin") == model
    assert (tmp_path / "model.bin").read_bytes() == MODEL_FILE.read_bytes()


@pytest.mark.parametrize("kept", [0, 10, -1])
def test_a_damaged_file_is_refused(tmp_path: Path, kept: int) -> None:
    damaged = tmp_path / "model.bin"
    damaged.write_bytes(MODEL_FILE.read_bytes()[:kept])
    with pytest.raises(ValueError, match=r"\S"):
        load_objection_model(damaged)
