"""Text compared as people compare it: no matter the case, the accents or the spacing."""

from unicodedata import combining, normalize

_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"})
"""Letters that Unicode does not take apart and people type without their strokes."""


def fold(text: str) -> str:
    """Return the text in lower case, without accents, its runs of white space made one space."""
    if text.isascii():
        return " ".join(text.casefold().split())
    # Taken apart before and after: letters of a fancy alphabet have a case only once they are plain ones.
    apart = normalize("NFKD", normalize("NFKD", text).casefold())
    letters = "".join(letter for letter in apart if not combining(letter))
    return " ".join(letters.translate(_LETTERS).split())
