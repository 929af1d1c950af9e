"""The lines of vCards 2.1, 3.0 and 4.0: folds and soft breaks undone, names and values told apart.

Everything is bytes here: a soft break may stand inside a letter, and only a value's own parameters say how
its letters are written.
"""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

_HEAD = re.compile(rb"[ \t]*(?:[\w-]+\.)?([\w-]+)[ \t]*((?:;(?:[^\":]++|\"[^\"]*+\")*+)?):")
"""Name and parameters before a value; a colon within quotation marks parts nothing."""
_LOOSE_HEAD = re.compile(rb"[ \t]*(?:[\w-]+\.)?([\w-]+)[ \t]*((?:;[^:]*+)?):")
"""The same where the quotation marks do not pair up."""
_PARAMETERS = re.compile(rb";((?:[^\";]++|\"[^\"]*+\"|\")*+)")
_LONGEST_HEAD = 4_000
"""Bytes in which a head is looked for while a line is folded."""
_QUOTED = {b"QUOTED-PRINTABLE", b"Q"}
_BASE64 = {b"BASE64", b"B"}
WANTED = {
    *(b"BEGIN", b"END", b"AGENT", b"PRODID", b"UID", b"KIND", b"X-ADDRESSBOOKSERVER-KIND"),
    *(b"FN", b"N", b"NICKNAME", b"ORG", b"TITLE", b"ROLE", b"EMAIL", b"TEL", b"URL", b"NOTE", b"BDAY"),
    *(b"CATEGORIES", b"X-SOCIALPROFILE"),
}
"""Properties whose values are kept; a photograph costs nothing. What begins with X-HABIT-TUI is kept too."""


@dataclass(slots=True)
class Property:
    """One property, or a line that is none: then `name` is empty."""

    line: int
    """The physical line that it begins on, from 1."""
    ends: int
    """The physical line that it ends on."""
    name: str
    """In upper case, without its group."""
    value: bytes
    parameters: dict[bytes, bytes] = field(default_factory=dict)
    """In upper case; what 2.1 writes without a name is its own name."""

    @property
    def is_quoted(self) -> bool:
        """Whether the value is quoted-printable."""
        return bool(_QUOTED & {self.parameters.get(b"ENCODING", b""), *self.parameters})

    @property
    def is_base64(self) -> bool:
        """Whether the value is in base64."""
        return bool(_BASE64 & {self.parameters.get(b"ENCODING", b""), *self.parameters})

    @property
    def is_wanted(self) -> bool:
        """Whether the value is of use."""
        return self.name.encode() in WANTED or self.name.startswith("X-HABIT-TUI")


class _Lines:
    """Physical lines, one looked at ahead."""

    def __init__(self, data: bytes) -> None:
        # Bare carriage returns end lines too: old Apple files have no others. Two before a line feed are
        # what a text file becomes that was sent as one twice.
        for end in (b"\r\r\n", b"\r\n", b"\r"):
            data = data.replace(end, b"\n")
        self._lines = io.BytesIO(data)
        self.number = 0
        self.ahead = self._lines.readline()

    def take(self) -> bytes:
        line, self.ahead = self.ahead, self._lines.readline()
        self.number += 1
        return line.removesuffix(b"\n")

    @property
    def is_folded(self) -> bool:
        """Whether the line ahead continues the last one."""
        return self.ahead[:1] in (b" ", b"\t")


def properties(data: bytes) -> Iterator[Property]:
    """Yield the properties in a file, and its lines that are none; blank lines and comments are left out."""
    lines = _Lines(data)
    while lines.ahead:
        text = lines.take()
        if text.strip() and not text.startswith(b"#"):
            yield _whole(text, lines)


def _whole(text: bytes, lines: _Lines) -> Property:
    """Return the property that begins with a physical line, with all lines that continue it."""
    begins = lines.number
    found = _told_apart(text, _HEAD, begins)
    while found is None and lines.is_folded and len(text) < _LONGEST_HEAD:
        text += lines.take()[1:]
        found = _told_apart(text, _HEAD, begins)
    found = found or _told_apart(text, _LOOSE_HEAD, begins) or Property(begins, begins, "", text)
    parts = [found.value]
    for part in _continued(found, lines):
        if found.is_wanted or not found.name:
            parts.append(part)
    found.value = b"".join(parts)
    found.ends = lines.number
    return found


def _continued(found: Property, lines: _Lines) -> Iterator[bytes]:
    """Yield what continues a value; of a soft break, the line after it whatever it holds."""
    quoted, base64 = found.is_quoted, found.is_base64
    last = found.value
    while lines.ahead:
        if quoted and last.endswith(b"="):
            last = b"\n" + lines.take()
        elif lines.is_folded:
            last = lines.take()[1:]
        elif base64 and lines.ahead.strip() and not _LOOSE_HEAD.match(lines.ahead):
            last = lines.take()
        else:
            return
        yield last


def _told_apart(text: bytes, head: re.Pattern[bytes], line: int) -> Property | None:
    match = head.match(text)
    if match is None:
        return None
    parameters: dict[bytes, bytes] = {}
    for parameter in _PARAMETERS.findall(match[2]):
        name, _, value = parameter.partition(b"=")
        parameters.setdefault(name.strip().upper(), value.strip().strip(b'"').upper())
    return Property(line, line, match[1].decode().upper(), text[match.end() :], parameters)
