"""Whether a draft leaves open what it is about."""

from collections.abc import Iterable, Iterator

from habit_tui.domain.checking.questions import questions_in
from habit_tui.domain.checking.reading import Draft, Sentence
from habit_tui.domain.checking.rules import CheckRules, Questions
from habit_tui.domain.checking.wordings import Span, is_there, said

TOPIC_REACH = 8
"""Words after a vague phrase that may say what it is about: "advice on what to read first"."""


def too_vague(draft: Draft, rules: CheckRules) -> Iterator[Span]:
    """Return the vague phrases, unless the draft says what they are about or asks something definite."""
    found = [*said(draft, rules.wordings["too-vague"], rules.denial)]
    if found and not _asks_something_definite(draft, found, rules.questions):
        yield from (span for span in found if not _has_topic(draft, span, rules.questions))


def _asks_something_definite(draft: Draft, vague: Iterable[Span], questions: Questions) -> bool:
    return any(
        not any(_holds(sentence, span) for span in vague) and not is_there(sentence, questions.permission)
        for sentence in questions_in(draft, questions)
    )


def _holds(sentence: Sentence, span: Span) -> bool:
    return sentence.places[0][0] <= span[0] < sentence.places[-1][1]


def _has_topic(draft: Draft, span: Span, questions: Questions) -> bool:
    """Return whether the words that follow name something definite."""
    sentence = next(sentence for sentence in draft.sentences if _holds(sentence, span))
    written = sentence.text.replace(",", " ").split()
    words = [word for word, (start, _) in zip(written, sentence.places, strict=True) if start >= span[1]]
    return any(word not in questions.vague_topics for word in words[:TOPIC_REACH])
