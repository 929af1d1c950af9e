"""Learn the kinds of objection from the examples and write the model that comes with the program.

`python -m scripts.train_objections` learns the same model from the same examples, in some five minutes. It
finds by cross-validation on the examples how far to lean towards `unclear` and how sure a reading must be;
the examples kept apart take no part in it, and are read once the model is written, for docs/objections.md.
`--search` also tries other recipes and prints what each is worth.
"""

import sys
from collections.abc import Sequence
from multiprocessing import Pool
from zlib import crc32

from habit_tui.texts.objection_model import MODEL_FILE
from scripts.objection_caution import caution_of, leaning, sureness_of, with_caution, with_sureness
from scripts.objection_examples import Example, held_out_examples, said_alike, training_examples
from scripts.objection_file import write_model
from scripts.objection_measures import Judged, read_all
from scripts.objection_page import PAGE, figures_of, kinds_of, page_with
from scripts.objection_regression import Recipe, learn

RECIPE = Recipe()
FOLDS = 5
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


def main() -> int:
    """Learn, write the model and what it is worth; return the exit code."""
    examples = training_examples()
    if "--search" in sys.argv[1:]:
        for recipe in _SEARCHED:
            print(recipe, figures_of(cross_validated(examples, recipe)), sep="\n", flush=True)
    judged = cross_validated(examples, RECIPE)
    caution = caution_of(judged)
    judged = with_caution(judged, caution)
    sureness = sureness_of(judged)
    model = leaning(learn(examples, RECIPE, sureness), caution)
    write_model(model, MODEL_FILE)
    held_out = read_all(held_out_examples(), model)
    page = PAGE.read_text(encoding="utf-8")
    page = page_with("cross-validation", figures_of(with_sureness(judged, sureness)), page)
    page = page_with("figures", figures_of(held_out), page)
    PAGE.write_text(page_with("kinds", kinds_of(held_out), page), encoding="utf-8")
    print(f"{len(examples)} examples, {len(model.rows)} features, {MODEL_FILE.stat().st_size} bytes")
    print(f"leans {caution:.2f} towards unclear, sure from a lead of {sureness}; {PAGE.name} is written")
    return 0


def _fold(examples: Sequence[Example], recipe: Recipe, number: int) -> list[Judged]:
    others = [example for example in examples if _fold_of(example) != number]
    model = learn(others, recipe, 0.0)
    return read_all((example for example in examples if _fold_of(example) == number), model)


def _fold_of(example: Example) -> int:
    return crc32(said_alike(example.wording).encode()) % FOLDS


if __name__ == "__main__":
    sys.exit(main())
