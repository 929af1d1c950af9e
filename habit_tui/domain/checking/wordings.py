"""Finds what a draft should not say, and leaves alone what it denies, quotes or asks about in innocence."""

from collections.abc import Iterator

from habit_tui.domain.checking.denial import is_denied
from habit_tui.domain.checking.reading import Draft, Sentence
from habit_tui.domain.checking.rules import Denial, Phrases, Wording

Span = tuple[int, int]
"""A stretch of a text: its first character, and the one after its last."""


def said(draft: Draft, wording: Wording, denial: Denial) -> Iterator[Span]:
    """Return where the draft says it, each place once, in order."""
    find = _possible(wording.find, draft)
    if not find or any(True for _ in _anywhere(draft, _possible(wording.anywhere, draft))):
        return
    within, beside = _possible(wording.within, draft), _possible(wording.beside, draft)
    for sentence in draft.sentences:
        if is_there(sentence, beside):
            continue
        found = [
            span
            for span in _outermost(spans_of(sentence, find))
            if not _excused(span, spans_of(sentence, within)) and not is_denied(sentence, span, denial)
        ]
        for span in found:
            place = sentence.span(*span)
            if not draft.is_quoted(*place):
                yield place


def spans_of(sentence: Sentence, phrases: Phrases) -> list[Span]:
    """Return where any of the phrases stands in the sentence's text."""
    return [span for phrase in phrases for span in phrase.spans_in(sentence)]


def is_there(sentence: Sentence, phrases: Phrases) -> bool:
    """Return whether any of the phrases stands in the sentence."""
    return any(phrase.pattern.search(sentence.text) for phrase in phrases)


def _possible(phrases: Phrases, draft: Draft) -> Phrases:
    return tuple(phrase for phrase in phrases if phrase.may_be_in(draft))


def _anywhere(draft: Draft, phrases: Phrases) -> Iterator[Sentence]:
    return (sentence for sentence in draft.sentences if is_there(sentence, phrases))


def _excused(span: Span, innocent: list[Span]) -> bool:
    return any(start < span[1] and span[0] < end for start, end in innocent)


def _outermost(spans: list[Span]) -> list[Span]:
    """Return the spans with those that overlap made one."""
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
