"""A text in plain letters for comparing, each with its place in the text as it was written."""

from unicodedata import combining, normalize

_PLAIN = str.maketrans(
    {
        **dict.fromkeys("\u2018\u2019\u201a\u201b\u02bc\u00b4`\uff07", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u201f\u00ab\u00bb\uff02", '"'),
        **dict.fromkeys("\u2013\u2014\u2015\u2012", "\u2013"),
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff", None),
        "\uff1f": "?",
        "\u061f": "?",
        "\u2026": "\u2026",
    }
)


def plain_letters(text: str) -> tuple[str, range | list[int]]:
    """Return the text in lower case, without accents and invisible characters, and where each letter stood.

    Typographic quotes become straight ones. The places have one more entry, for the end of the text.
    """
    if text.isascii():
        return text.lower(), range(len(text) + 1)
    letters: list[str] = []
    places: list[int] = []
    for place, char in enumerate(text):
        for letter in char.lower() if char.isascii() else _folded(char):
            letters.append(letter)
            places.append(place)
    places.append(len(text))
    return "".join(letters), places


def _folded(char: str) -> str:
    plain = char.translate(_PLAIN)
    if plain != char or plain == "\u2026":
        return plain
    return "".join(letter for letter in normalize("NFKD", char).lower() if not combining(letter))
