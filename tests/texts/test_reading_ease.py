"""The measure of reading ease itself."""

import pytest

from tests.texts.reading_ease import grade, syllables


@pytest.mark.parametrize(
    ("word", "count"),
    [("ask", 1), ("one", 1), ("today", 2), ("asked", 1), ("wanted", 2), ("people", 2), ("organisation", 5)],
)
def test_syllables_are_counted_as_they_are_spoken(word: str, count: int) -> None:
    assert syllables(word) == count


def test_short_plain_sentences_are_easy_and_long_learned_ones_are_not() -> None:
    assert grade("Ask one person today. A line will do.") < 3
    learned = (
        "Professional communication necessitates considerable interpersonal sensitivity in organisations."
    )
    assert grade(learned) > 15
