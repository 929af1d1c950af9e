"""From a file's bytes to its text."""

from habit_tui.exchange.found import Unreadable

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


def decoded(data: bytes, encoding: str | None = None) -> str:
    """Return the text in a file's bytes.

    Without an encoding: what a byte order mark says, UTF-16 where zero bytes give it away, UTF-8 where it is
    valid, and otherwise Windows-1252, in which any byte means something. Raises Unreadable where the text is
    not in the encoding that it says it is in.
    """
    name = encoding or _encoding_of(data)
    try:
        return data.decode(name) if name else data.decode("cp1252", "replace")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise Unreadable(f"line {line}: this is not {name}; name the encoding with --encoding") from None
    except (LookupError, ValueError):
        raise Unreadable(f"there is no encoding {name!r}; try utf-8, utf-16 or cp1252") from None


def _encoding_of(data: bytes) -> str | None:
    for mark, marked in _MARKS:
        if data.startswith(mark):
            return marked
    if unmarked := _unmarked_utf16(data[:_LOOKED_AT]):
        return unmarked
    try:
        data.decode()
    except UnicodeDecodeError:
        return None
    return "utf-8"


def _unmarked_utf16(start: bytes) -> str | None:
    even, odd = start[::2].count(0), start[1::2].count(0)
    if 4 * (even + odd) <= len(start) or even == odd:
        return None
    return "utf-16-be" if even > odd else "utf-16-le"
