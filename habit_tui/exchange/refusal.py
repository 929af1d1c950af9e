"""Files that are no lists of contacts, told from how they begin, and what to do instead."""

_WHITE = b" \t\r\n\xef\xbb\xbf\x00"
_LOOKED_AT = 4_000
"""Bytes at the beginning that are looked at."""
_BEGINNINGS = (
    (b"%PDF", "this is a PDF; export your contacts as CSV instead"),
    (b"\xd0\xcf\x11\xe0", "this is an old Excel or Word file; save it as CSV first"),
    (b"\x1f\x8b", "this is a compressed file; unpack it first"),
    (b"\x89PNG", "this is a picture"),
    (b"\xff\xd8\xff", "this is a picture"),
    (b"<", "this is a web page or XML, no list of contacts"),
    (b"begin:vcalendar", "this is a calendar, no list of contacts"),
    (b"##fileformat=vcf", "this is a list of gene variants, no vCard"),
    (b"conversation id", "these are LinkedIn's messages; import Connections.csv from the same archive"),
)


def refusal(data: bytes) -> str:
    """Return why a file cannot be a list of contacts and what to do, "" where it may be one."""
    start = data[:_LOOKED_AT].strip(_WHITE).lower()
    if not data.strip(_WHITE):
        return "the file is empty"
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _packed(data)
    return next((words for sign, words in _BEGINNINGS if start.startswith(sign.lower().strip(_WHITE))), "")


def _packed(data: bytes) -> str:
    if b"xl/" in data:
        return "this is an Excel workbook (.xlsx); save it as CSV first"
    if b"Connections.csv" in data:
        return "this is LinkedIn's archive; unpack it and import Connections.csv"
    return "this is a ZIP archive; unpack it first"
