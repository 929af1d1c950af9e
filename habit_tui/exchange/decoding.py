"""From a file's bytes to its text."""

from habit_tui.exchange.found import Remark, Unreadable
from habit_tui.exchange.legacy import legacy_encoding

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
"""Byte order marks and what they stand for; a longer one before one that it begins with."""
_LOOKED_AT = 200
"""Bytes at the beginning that tell UTF-16 without a mark: more than a quarter of them are then zero."""
_ASK = "if names look wrong, name the encoding with --encoding"


def decoded(data: bytes, encoding: str | None = None) -> str:
    """Return the text in a file's bytes.

    Without an encoding: what a byte order mark says, UTF-16 where zero bytes give it away, UTF-8 where it is
    valid or only damaged, and otherwise the old encoding of its alphabet. Raises Unreadable where the text is
    not in the encoding that is named.
    """
    if not encoding:
        return data.decode(_guessed(data), "replace")
    try:
        # Some encodings can stand for half a letter, which nothing could save.
        return data.decode(encoding).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise Unreadable(f"line {line}: this is not {encoding}; name the encoding with --encoding") from None
    except (LookupError, ValueError):
        raise Unreadable(f"there is no encoding {encoding!r}; try utf-8, utf-16 or cp1252") from None


def doubt(data: bytes, encoding: str | None = None) -> Remark | None:
    """Return what is to be known of how a text was decoded, None where nothing could be mistaken."""
    guessed = "" if encoding else _guessed(data)
    if not guessed or guessed.startswith(("utf-16", "utf-32")):
        return None
    try:
        data.decode()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        if not guessed.startswith("utf-8"):
            return Remark(line, f"the letters here and below were read as {guessed}; {_ASK}")
        return Remark(line, f"the text is UTF-8 and damaged here; {_ASK}")
    return None


def marked_encoding(data: bytes) -> str | None:
    """Return the encoding that a byte order mark or UTF-16's zero bytes tell, None where neither is there."""
    for mark, marked in _MARKS:
        if data.startswith(mark):
            return marked
    return _unmarked_utf16(data[:_LOOKED_AT])


def _guessed(data: bytes) -> str:
    if marked := marked_encoding(data):
        return marked
    text = data.decode("utf-8", "replace")
    if text.isascii():
        return "utf-8"
    wrong = text.count("\ufffd")
    # Letters of Windows-1252 next to each other hardly ever happen to be one of UTF-8.
    right = len(text) - wrong - len(text.encode("ascii", "ignore")) if wrong else 1
    return "utf-8" if right > wrong else legacy_encoding(data)


def _unmarked_utf16(start: bytes) -> str | None:
    even, odd = start[::2].count(0), start[1::2].count(0)
    if 4 * (even + odd) <= len(start) or even == odd:
        return None
    return "utf-16-be" if even > odd else "utf-16-le"
