"""The kind of an objection that need not be read, because it is known."""

from collections.abc import Iterable

from habit_tui.domain.folding import fold
from habit_tui.domain.objection import Objection
from habit_tui.domain.reframing.texts import UsualObjection
from habit_tui.domain.words import ObjectionKind


def kind_known(
    words: str, said: Iterable[Objection], usual: Iterable[UsualObjection]
) -> ObjectionKind | None:
    """Return the kind of words that the user said before, or took unchanged from the usual ones; else None.

    What the user said it was comes first: they are not asked twice.
    """
    wanted = fold(words).strip(" .!")
    known: tuple[Objection | UsualObjection, ...] = (*said, *usual)
    return next((one.kind for one in known if fold(one.words).strip(" .!") == wanted), None)
