"""Whether a sentence takes back what it says."""

from habit_tui.domain.checking.reading import Sentence
from habit_tui.domain.checking.rules import Denial, Phrases

REACH = 9
"""Words that a negation reaches: "not asking for a referral, an interview or a job"."""
REACH_BACK = 6
"""Words after which it may still be denied: "a job is not what I am after"."""


def is_denied(sentence: Sentence, span: tuple[int, int], denial: Denial) -> bool:
    """Return whether a stretch of the sentence's text lies in reach of a negation."""
    first, last = sentence.word_at(span[0]), sentence.word_at(span[1] - 1)
    before = _cut(sentence, max(0, first - REACH), first)
    after = _cut(sentence, last + 1, min(len(sentence.starts), last + 1 + REACH_BACK))
    if _ends(denial.afterwards, after):
        return True
    stopped = max(_ends(denial.stops, before), default=0)
    excused = [phrase.span() for one in denial.no_negations for phrase in one.pattern.finditer(before)]
    negations = [phrase.span() for one in denial.negations for phrase in one.pattern.finditer(before)]
    return any(
        start >= stopped and not any(first <= start < last for first, last in excused)
        for start, _ in negations
    )


def _ends(phrases: Phrases, text: str) -> list[int]:
    return [found.end() for phrase in phrases for found in phrase.pattern.finditer(text)]


def _cut(sentence: Sentence, first: int, after: int) -> str:
    """Return some words of the sentence."""
    starts = [*sentence.starts, len(sentence.text)]
    if first >= after:
        return ""
    return sentence.text[starts[first] : starts[after]]
