"""What the value of a vCard's property says: its letters, its escapes, its parts."""

import binascii
import re

from habit_tui.exchange.source import Source
from habit_tui.exchange.vcard_lines import Property

_ESCAPE = re.compile(r"\\([nN,;:\\\"])")
_OWN_ESCAPE = re.compile(r"\\(u[0-9a-f]{4}|[nN,;:\\\"])")
"""habit-tui's own cards may also hold control characters, for which vCard has no words."""
_PARTS = {sign: re.compile(rf"((?:\\.|[^{sign}])*+)({sign}|$)", re.DOTALL) for sign in ";,"}


def text_of(one: Property, source: Source) -> str:
    """Return the letters of a value; its escapes stay.

    They are in the encoding that the property names, or in the one that holds for the whole file, or in
    UTF-8, and where that cannot be, in the old encoding of the file's alphabet. Letters come first, escapes
    later: in Shift_JIS the second byte of a letter may be the backslash.
    """
    data = one.value
    if one.is_quoted:
        data = binascii.a2b_qp(data)
    elif one.is_base64:
        data = _from_base64(data)
    elif source.whole_encoding:
        return data.decode(errors="replace")  # the whole file was made UTF-8 when it was opened
    named = one.parameters.get(b"CHARSET", b"").decode("ascii", "replace")
    for name in (named, source.whole_encoding, "utf-8"):
        if (text := _decoded(data, name)) is not None:
            return text
    return _damaged(data, source, named == "UTF-8")


def unescaped(text: str, own: bool = False) -> str:
    """Return a text without its escapes; `own` for the cards that habit-tui wrote."""
    if "\\" not in text:
        return text
    return (_OWN_ESCAPE if own else _ESCAPE).sub(_meant, text)


def parts_of(text: str, sign: str, own: bool = False) -> list[str]:
    """Return the parts between the signs `;` or `,` that are not escaped, each without its escapes."""
    parts = []
    for match in _PARTS[sign].finditer(text):
        parts.append(unescaped(match[1], own))
        if not match[2]:
            break
    return parts


def _meant(escape: re.Match[str]) -> str:
    sign = escape[1]
    if sign[0] == "u":
        code = int(sign[1:], 16)
        return chr(code) if not 0xD800 <= code < 0xE000 else "\ufffd"
    return "\n" if sign in "nN" else sign


def _decoded(data: bytes, name: str) -> str | None:
    try:
        return data.decode(name) if name else None
    except (LookupError, ValueError):
        return None


def _damaged(data: bytes, source: Source, says_utf8: bool) -> str:
    """Return letters of which some bytes are wrong: of UTF-8 if others are right, else of an old encoding."""
    text = data.decode("utf-8", "replace")
    wrong = text.count("\ufffd")
    right = sum(letter > "\x7f" for letter in text) - wrong
    if right > (0 if says_utf8 else wrong):
        return text
    return data.decode(source.legacy_encoding, "replace")


def _from_base64(data: bytes) -> bytes:
    try:
        return binascii.a2b_base64(data)
    except binascii.Error:
        return data
