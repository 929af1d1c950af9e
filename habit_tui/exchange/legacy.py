"""Which of the old encodings a text is in that is not in UTF-8."""

import re

WESTERN = "cp1252"
"""In it any byte means something; most old files of the Latin alphabet are in it."""
_READ_AS = {
    **dict.fromkeys(("windows-1251", "iso-8859-5", "maccyrillic", "x-mac-cyrillic"), "cp1251"),
    **dict.fromkeys(("koi8-r", "koi8-u"), "koi8-u"),
    **dict.fromkeys(("windows-1253", "iso-8859-7"), "cp1253"),
    **dict.fromkeys(("windows-1255", "iso-8859-8"), "cp1255"),
    **dict.fromkeys(("windows-1256", "iso-8859-6"), "cp1256"),
    **dict.fromkeys(("shift_jis", "cp932", "shift_jis_2004"), "cp932"),
    **dict.fromkeys(("euc-jp", "euc_jp"), "euc_jp"),
    **dict.fromkeys(("gb2312", "gbk", "gb18030"), "gb18030"),
    **dict.fromkeys(("big5", "cp950"), "cp950"),
    **dict.fromkeys(("euc-kr", "cp949"), "cp949"),
}
"""What the detector's answers are read as; one that is not here, of the Latin alphabet, it mixes up."""
_WORD = re.compile(rb"[A-Za-z\x80-\xff]+")
_HIGH = re.compile(rb"[\x80-\xff]")
_LOOKED_AT = 20_000
"""Bytes that are looked at, of lines with letters beyond ASCII."""
_LINE = 2_000
"""Bytes of one line that are looked at."""


def legacy_encoding(data: bytes) -> str:
    """Return the encoding that the text is most likely in: Windows-1252 unless the alphabet is another."""
    looked_at = _lines_beyond_ascii(data)
    words = b"".join(word for word in _WORD.findall(looked_at) if not word.isascii())
    if 2 * len(_HIGH.findall(words)) < len(words):
        return WESTERN  # accents on letters of ASCII: on short texts the detector is often wrong there
    import chardet  # takes a while to load, and few files come to here

    answer = str(chardet.detect(looked_at)["encoding"])
    return _READ_AS.get(answer.lower(), WESTERN)


def _lines_beyond_ascii(data: bytes) -> bytes:
    lines, size, at = [], 0, 0
    while size < _LOOKED_AT and (found := _HIGH.search(data, at)):
        # Of a line that goes on for ever, only what stands around the letter.
        begins = max(data.rfind(b"\n", max(at, found.start() - _LINE), found.start()) + 1, at)
        begins = begins if found.start() - begins < _LINE else found.start()
        ends = data.find(b"\n", found.start(), begins + _LINE)
        at = ends if ends >= 0 else max(begins + _LINE, found.end())
        lines.append(data[begins:at])
        size += at - begins
    return b"\n".join(lines)
