"""Whether a draft asks something that can be answered."""

from collections.abc import Iterator

from habit_tui.domain.checking.reading import Draft, Sentence
from habit_tui.domain.checking.rules import Questions
from habit_tui.domain.checking.wordings import Span, is_there

MOST_SMALL_TALK = 9
"""Words of a question that may be small talk; a longer one asks for something."""


def questions_in(draft: Draft, questions: Questions) -> Iterator[Sentence]:
    """Return the sentences that ask something; "how are you" does not."""
    for sentence in draft.sentences:
        if (sentence.asks or is_there(sentence, questions.asking)) and not _is_small_talk(
            sentence, questions
        ):
            yield sentence


def without_question(draft: Draft, questions: Questions) -> Iterator[Span]:
    """Return the last sentence, where a question could stand, if there is none in the whole draft."""
    if any(True for _ in questions_in(draft, questions)):
        return
    if not draft.sentences:
        yield 0, 0
        return
    places = draft.sentences[-1].places
    yield places[0][0], places[-1][1]


def _is_small_talk(sentence: Sentence, questions: Questions) -> bool:
    return len(sentence.places) <= MOST_SMALL_TALK and is_there(sentence, questions.small_talk)
