"""Learn the kinds of objection from the examples and write the model that comes with the program.

`python -m scripts.train_objections` learns the same model from the same examples, in some two minutes. It
finds by cross-validation on the examples how sure a reading must be; the examples kept apart take no part
in it. `--search` also tries other recipes and prints what each is worth.
"""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from multiprocessing import Pool
from zlib import crc32

from habit_tui.domain.objection_kinds.classify import Reading
from habit_tui.texts.objection_model import MODEL_FILE
from scripts.objection_examples import Example, said_alike, training_examples
from scripts.objection_file import write_model
from scripts.objection_measures import Judged, Measures, measure, read_all
from scripts.objection_regression import Recipe, learn

RECIPE = Recipe()
FOLDS = 5
SURE_IS_RIGHT = 0.9
"""Which share of the readings that nobody is asked about must be right."""
_SEARCHED = (
    RECIPE,
    Recipe(penalty=RECIPE.penalty / 3),
    Recipe(penalty=RECIPE.penalty * 3),
    Recipe(rounds=RECIPE.rounds // 2),
    Recipe(rounds=RECIPE.rounds * 2),
    Recipe(rarest=RECIPE.rarest - 1),
    Recipe(rarest=RECIPE.rarest + 1),
)


def cross_validated(examples: Sequence[Example], recipe: Recipe) -> list[Judged]:
    """Return how each example is read by a model that has learned from the other four fifths."""
    with Pool() as pool:
        folds = pool.starmap(_fold, [(examples, recipe, number) for number in range(FOLDS)])
    return [judged for fold in folds for judged in fold]


def sureness_of(judged: Sequence[Judged]) -> float:
    """Return the smallest lead of the likeliest kind from which SURE_IS_RIGHT of the readings are right."""
    leads = sorted(
        ((lead_of(reading), example.kind == reading.kind) for example, reading in judged), reverse=True
    )
    enough = 1.0
    right = 0
    for number, (lead, is_right) in enumerate(leads, 1):
        right += is_right
        if right / number >= SURE_IS_RIGHT:
            enough = lead
    return round(enough, 3)


def lead_of(reading: Reading) -> float:
    """Return by how much the likeliest kind leads the next one."""
    first, second = reading.candidates[:2]
    return first.score - second.score


def main() -> int:
    """Learn, write the model, and say what it is worth."""
    examples = training_examples()
    if "--search" in sys.argv[1:]:
        for recipe in _SEARCHED:
            print(recipe, *_figures(measure(cross_validated(examples, recipe))), sep="\n  ", flush=True)
    judged = cross_validated(examples, RECIPE)
    sureness = sureness_of(judged)
    judged = [(example, replace(reading, sure=lead_of(reading) >= sureness)) for example, reading in judged]
    model = learn(examples, RECIPE, sureness)
    write_model(model, MODEL_FILE)
    print(f"{len(examples)} examples, {len(model.rows)} features, {MODEL_FILE.stat().st_size} bytes")
    print(
        f"sure from a lead of {model.sureness}; in cross-validation:", *_figures(measure(judged)), sep="\n  "
    )
    return 0


def _fold(examples: Sequence[Example], recipe: Recipe, number: int) -> list[Judged]:
    others = [example for example in examples if _fold_of(example) != number]
    model = learn(others, recipe, 0.0)
    return read_all((example for example in examples if _fold_of(example) == number), model)


def _fold_of(example: Example) -> int:
    return crc32(said_alike(example.wording).encode()) % FOLDS


def _figures(measures: Measures) -> Iterator[str]:
    for name in measures.__slots__:
        yield f"{name.replace('_', ' '):18}{getattr(measures, name):.3f}"


if __name__ == "__main__":
    sys.exit(main())
