"""The demo's months: what was done on which day of each week, and what it was like."""

from typing import NamedTuple

from habit_tui.domain.step import UNSAID, Feeling

WEEKS: tuple[tuple[str, ...], ...] = (
    ("asked tomas", "talked tomas", "asked daoud", "talked daoud", "asked thandiwe"),
    ("talked thandiwe", "thanked thandiwe", "asked adwoa", "asked elif", "talked elif"),
    ("asked ravi", "talked adwoa", "thanked adwoa", "talked ravi", "asked esther"),
    ("thanked ravi", "talked esther", "asked oluwaseun", "thanked esther", "asked leila"),
    ("talked oluwaseun", "", "told adwoa", "", "asked marek, asked isabel"),
    ("talked leila", "", "asked nadia", "thanked leila", "talked marek, thanked marek"),
    ("asked joaquin", "talked nadia", "asked grace", "thanked nadia", "talked joaquin", "asked ngozi"),
    ("told leila", "talked ngozi", "asked hana", "talked grace", "asked siobhan"),
    ("thanked grace", "talked hana", "asked ingrid", "thanked hana", "asked malik"),
    ("talked siobhan, thanked siobhan", "", "talked malik", "asked fatou", "talked ingrid"),
    (
        "asked aime, thanked ingrid",
        "talked fatou",
        "asked mei-ling, asked mireille",
        "asked anneli",
        "talked aime",
    ),
    ("told grace", "asked oksana", "talked anneli", "asked tariq", "talked oksana", "thanked anneli"),
    ("talked mei-ling", "told leila, told ingrid", "asked sunita", "talked tariq", "asked paul, asked jonas"),
    ("talked paul", "asked camila", "", "talked sunita", "thanked sunita"),
    ("asked samira", "", "told nadia", "", ""),
    ("", "", "talked camila", "asked aroha, thanked camila", "talked samira"),
    ("asked linh, thanked samira", "talked aroha", "told hana", "", "talked linh, thanked aroha"),
    ("asked yusuf", "talked yusuf", "thanked linh", "asked lucie", "talked ravi"),
)
"""Each week's days from Monday on; the last week is that of the demo's today, and only its past is told."""
HOLIDAY = (14, 4, 15, 1)
"""Week and weekday of the first and of the last day of the time off."""
GOALS = {0: 3, 8: 2}
"""The weekly goal of conversations from each of these weeks on."""


class Felt(NamedTuple):
    """What the user expected of an approach, and what the conversation was like."""

    expected: Feeling = UNSAID
    felt: Feeling = UNSAID


NUMBERS = {
    "tomas": Felt(Feeling(4, 5), Feeling(2, 1)),
    "adwoa": Felt(Feeling(7, 8), Feeling(3, 2)),
    "ravi": Felt(Feeling(6, 7), Feeling(2, 1)),
    "esther": Felt(Feeling(5, 6), Feeling(2, 1)),
    "oluwaseun": Felt(Feeling(8, 7), Feeling(4, 3)),
    "leila": Felt(Feeling(7, 8), Feeling(4, 2)),
    "nadia": Felt(Feeling(6, 7), Feeling(3, 2)),
    "hana": Felt(Feeling(8, 8), Feeling(5, 3)),
    # The one who did mind, and said so.
    "siobhan": Felt(Feeling(7, 7), Feeling(7, 6)),
    "anneli": Felt(Feeling(8, 9), Feeling(4, 2)),
    "samira": Felt(Feeling(6, 6), Feeling(3, 2)),
    "linh": Felt(Feeling(6, 7), Feeling(3, 1)),
}
NOTES = {
    "adwoa": "Twenty minutes became forty. Offered to read my two sentences again.",
    "siobhan": "A bad week at hers. She said so kindly, and to ask again after the audit.",
    "esther": "Says my rota notes were lesson plans all along.",
    "fatou": "Knows three people who moved from operations into training.",
    "linh": "Showed me how she cuts a forty-page rule down to one card.",
}
