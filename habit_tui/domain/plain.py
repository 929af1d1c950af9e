"""Text from users made fit to be shown: the one place that decides what may reach a terminal.

Terminals obey control characters wherever they come from, also from a name in an imported file, and neither
Textual nor Rich takes all of them out. What is stored stays as it was given; only what is shown is changed.
"""

_SHOWN_AS_DOT = (
    0x00AD,
    0x061C,
    0x180E,
    0x200B,
    0x200E,
    0x200F,
    *range(0x202A, 0x202F),
    *range(0x2060, 0x2070),
    0xFEFF,
    *range(0xFFF9, 0xFFFC),
    *range(0xE0000, 0xE0080),
)
"""Invisible characters and those that turn the direction of the rest of the line."""

_TABLE: dict[int, str] = {
    **{code: chr(0x2400 + code) for code in range(0x20)},
    0x7F: "\u2421",
    **dict.fromkeys(range(0x80, 0xA0), "\ufffd"),
    **dict.fromkeys(range(0xD800, 0xE000), "\ufffd"),
    **dict.fromkeys(_SHOWN_AS_DOT, "\u00b7"),
    0x2028: " ",
    0x2029: " ",
}
_LINE: dict[int, str] = {**_TABLE, 0x09: " ", 0x0A: " ", 0x0D: " "}
_PAGE: dict[int, str | int] = {**_TABLE, 0x09: " ", 0x0A: 0x0A, 0x0D: ""}

_MARKS = ("Mn", "Me")
"""Marks that take no place of their own; some of them have no combining class."""
MOST_MARKS = 6
"""Combining marks shown on one letter: more than any language stacks."""


def plain(text: str, limit: int = 300) -> str:
    """Return one line fit to be shown: control characters visible, at most `limit` characters."""
    return _cut(_calm(text[: limit + 1].translate(_LINE)), limit, len(text) > limit)


def plain_page(text: str, limit: int = 20_000) -> str:
    """Return several lines fit to be shown; line breaks stay."""
    return _cut(_calm(text[: limit + 1].translate(_PAGE)), limit, len(text) > limit)


def _cut(text: str, limit: int, too_long: bool) -> str:
    return f"{text[: limit - 1]}…" if too_long else text


def _calm(text: str) -> str:
    """Drop combining marks beyond the most that a letter can bear."""
    if text.isascii():
        return text
    from unicodedata import category

    kept: list[str] = []
    marks = 0
    for letter in text:
        marks = marks + 1 if category(letter) in _MARKS else 0
        if marks <= MOST_MARKS:
            kept.append(letter)
    return "".join(kept)
