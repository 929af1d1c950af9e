"""How hard a text is to read: the Flesch-Kincaid grade (Kincaid et al. 1975), with syllables estimated."""

import re

_WORD = re.compile(r"[a-z]+(?:['’-][a-z]+)*")
_SENTENCE = re.compile(r"[.?!:]+(?:\s|$)")
_VOWELS = re.compile(r"[aeiouy]+")
_SILENT_END = re.compile(r"(?:[^laeiouy]e|[^tdaeiouy]ed|[^cgsxzaeiouyh]es)$")


def syllables(word: str) -> int:
    """Return about how many syllables an English word in lower case has, at least one."""
    count = len(_VOWELS.findall(word))
    if _SILENT_END.search(word):
        count -= 1
    return max(count, 1)


def grade(text: str) -> float:
    """Return the years of school that a text asks for; a colon ends a sentence, as it does in reading."""
    words = _WORD.findall(text.lower())
    sentences = len(_SENTENCE.findall(text)) or 1
    return 0.39 * len(words) / sentences + 11.8 * sum(map(syllables, words)) / len(words) - 15.59
