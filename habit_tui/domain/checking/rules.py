"""What the check goes by: phrases to find, phrases that excuse them, and what to say."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from habit_tui.domain.checking.finding import Code
from habit_tui.domain.checking.phrases import Phrase

Phrases = tuple[Phrase, ...]


@dataclass(frozen=True, slots=True)
class Wording:
    """What a draft should not say, in its many wordings."""

    find: Phrases
    """The words in question."""
    within: Phrases
    """Where these lie over the words in question, they are innocent: "how did you get the job"."""
    beside: Phrases
    """A sentence with one of these is innocent."""
    anywhere: Phrases
    """A draft with one of these is innocent: a call that is "fifteen minutes" long is bounded."""


@dataclass(frozen=True, slots=True)
class Denial:
    """How a sentence takes back what it says: "I am not looking for a job"."""

    negations: Phrases
    no_negations: Phrases
    """What looks like a negation and denies nothing: "not sure whether", "don't you"."""
    afterwards: Phrases
    """A denial that follows: "a job is not what I am after"."""
    stops: Phrases
    """Where the reach of a negation ends: "but"."""


@dataclass(frozen=True, slots=True)
class Questions:
    """What asks something, with or without a question mark, and what only seems to."""

    asking: Phrases
    small_talk: Phrases
    """"How are you": asks, and is no question to answer."""
    permission: Phrases
    """"Would that be all right": asks, and does not say about what."""
    vague_topics: frozenset[str]
    """Words that leave open what it is about: "career", "things"."""


@dataclass(frozen=True, slots=True)
class CheckRules:
    """Everything that the check goes by."""

    wordings: Mapping[Code, Wording]
    denial: Denial
    questions: Questions
    placeholders: tuple[re.Pattern[str], ...]
    messages: Mapping[Code, str]
    """What each finding says: what is wrong and what to write instead."""
