"""A draft as the check reads it: its words, in sentences, each with its place in the text."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from habit_tui.domain.checking.letters import plain_letters

COMMA, SPACE = ",", " "
"""What stands before a word of a sentence: a comma, or nothing in particular."""
LONGEST_QUOTE = 80
"""Characters between quotation marks that count as quoted; more is the message itself."""
_PIECE = re.compile(
    r"(?P<word>[^\W_]+(?:'[^\W_]+)*)"
    r"|(?P<asks>\?)"
    r"|(?P<end>!|\u2026|[.](?=[\s\"')\]]|[.]|\Z)|[;:](?=\s)|\n[ \t\r]*\n|\s[-\u2013]{1,3}\s|\u2013)"
    r"|(?P<comma>[,(])"
)
_QUOTED = re.compile(rf"\"[^\"\n]{{1,{LONGEST_QUOTE}}}\"|(?<![^\W_])'[^'\n]{{1,{LONGEST_QUOTE}}}'(?![^\W_])")


@dataclass(slots=True)
class Sentence:
    """Words up to a full stop, a colon or a blank line, apart from their case and apostrophes."""

    text: str
    """Each word with what stands before it: " could you help,if you like"."""
    starts: list[int]
    """Where each word begins in the sentence's text, the mark before it included."""
    places: list[tuple[int, int]]
    """Where each word stands in the draft."""
    asks: bool
    """Whether a question mark ends it."""

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where a stretch of the sentence's text stands in the draft."""
        return self.places[self.word_at(start)][0], self.places[self.word_at(end - 1)][1]

    def word_at(self, place: int) -> int:
        """Return the number of the word at a place of the sentence's text."""
        return max(0, bisect_right(self.starts, place) - 1)


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft, read."""

    written: str
    sentences: tuple[Sentence, ...]
    words: frozenset[str]
    """Every word that occurs."""
    quotes: tuple[tuple[int, int], ...]
    """What stands between quotation marks."""

    def is_quoted(self, start: int, end: int) -> bool:
        """Return whether a stretch of the draft is somebody's words, in quotation marks."""
        return any(first < start and end < last for first, last in self.quotes)


@dataclass(slots=True)
class _Gathered:
    words: list[str] = field(default_factory=list)
    places: list[tuple[int, int]] = field(default_factory=list)

    def add(self, mark: str, word: str, place: tuple[int, int]) -> None:
        self.words.append(mark + word)
        self.places.append(place)

    def sentence(self, asks: bool) -> Sentence:
        starts: list[int] = []
        length = 0
        for word in self.words:
            starts.append(length)
            length += len(word)
        return Sentence("".join(self.words), starts, self.places, asks)


def read(text: str) -> Draft:
    """Return the draft's words and sentences."""
    letters, places = plain_letters(text)
    sentences = tuple(_sentences(letters, places))
    words = frozenset(word for sentence in sentences for word in re.split("[ ,]", sentence.text))
    quotes = tuple((places[quote.start()], places[quote.end()]) for quote in _QUOTED.finditer(letters))
    return Draft(text, sentences, words, quotes)


def word_count(text: str) -> int:
    """Return the number of words, as a word processor counts them: what has no letter or digit is none."""
    return sum(1 for word in text.split() if any(map(str.isalnum, word)))


def _sentences(letters: str, places: range | list[int]) -> Iterator[Sentence]:
    gathered, mark = _Gathered(), SPACE
    for piece in _PIECE.finditer(letters):
        if piece.lastgroup == "word":
            end = places[piece.end() - 1] + 1
            gathered.add(mark, piece[0].replace("'", ""), (places[piece.start()], end))
            mark = SPACE
        elif piece.lastgroup == "comma":
            mark = COMMA
        elif gathered.words:
            yield gathered.sentence(asks=piece.lastgroup == "asks")
            gathered, mark = _Gathered(), SPACE
    if gathered.words:
        yield gathered.sentence(asks=False)
