"""Words that are one slip of the finger apart: what a search falls back on where nothing fits exactly."""

from collections.abc import Iterable, Mapping, Sequence

SHORTEST = 5
"""Letters from which on a slip is forgiven: in shorter words, one letter more or less makes another word."""


class Vocabulary:
    """Every word of some folded texts, with the texts that hold it."""

    def __init__(self, texts: Sequence[str]) -> None:
        holders: dict[str, list[int]] = {}
        for number, text in enumerate(texts):
            for word in set(text.split()):
                holders.setdefault(word, []).append(number)
        self._holders: Mapping[str, Sequence[int]] = holders

    def near(self, word: str) -> set[int]:
        """Return the positions of the texts with a word that begins like this one, but for one slip.

        A slip is a letter too many, too few, wrong, or swapped with its neighbour. Words of fewer than
        `SHORTEST` letters have nothing near them.
        """
        if len(word) < SHORTEST:
            return set()
        found: set[int] = set()
        for candidate in self._candidates(word):
            if begins_nearly(candidate, word):
                found.update(self._holders[candidate])
        return found

    def _candidates(self, word: str) -> Iterable[str]:
        """Return what shares a half with the word: a slip leaves one half whole, but where they meet."""
        middle = len(word) // 2
        head, tail = word[:middle], word[middle:]
        swapped = f"{word[: middle - 1]}{word[middle]}{word[middle - 1]}"
        return [one for one in self._holders if one.startswith((head, swapped)) or tail in one]


def begins_nearly(text: str, word: str) -> bool:
    """Tell whether a text begins with a word that has at most one slip in it."""
    length = len(word)
    at = next((number for number in range(min(len(text), length)) if text[number] != word[number]), None)
    if at is None:
        return len(text) >= length - 1
    rest = word[at + 1 :]
    return (
        text.startswith(rest, at + 1)  # a wrong letter
        or text.startswith(rest, at)  # one too many in the word
        or text.startswith(word[at:], at + 1)  # one too few in the word
        or (at + 1 < length and text.startswith(f"{word[at + 1]}{word[at]}{word[at + 2 :]}", at))
    )
