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
_LINE = re.compile(rb"[^\r\n]*[\x80-\xff][^\r\n]*")
_LOOKED_AT = 20_000
"""Bytes that are looked at, of lines with letters beyond ASCII."""


def legacy_encoding(data: bytes) -> str:
    """Return the encoding that the text is most likely in: Windows-1252 unless the alphabet is another."""
    import chardet  # takes a while to load, and most files are in UTF-8

    looked_at = bytearray()
    for line in _LINE.finditer(data):
        looked_at += line[0][:_LOOKED_AT] + b"\n"
        if len(looked_at) >= _LOOKED_AT:
            break
    answer = str(chardet.detect(bytes(looked_at))["encoding"])
    return _READ_AS.get(answer.lower(), WESTERN)
