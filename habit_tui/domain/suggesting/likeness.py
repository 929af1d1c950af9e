"""Whether two names mean the same organisation, and whether two roles are close."""

import re
import unicodedata
from functools import lru_cache

_LEGAL_FORM = re.compile(
    r"and|ab|ag|aps|as|asa|bv|bvba|co|company|corp|corporation|cv|doo|eg|ehf|ev|gbr|gmbh|inc|incorporated|kft|kg"
    r"|kgaa|kk|lda|limited|llc|llp|ltd|ltda|mbh|nv|ohg|oo|ou|oy|oyj|plc|pte|pty|pvt|sa|sab|sarl|sas|se|sl|slu|sp"
    r"|spa|srl|srls|ug|z"
)
_RANK = re.compile(
    r"an?|and|the|of|for|in|at|to|assistant|associate|chief|director|executive|head|junior|lead|leader|manager"
    r"|middle|officer|owner|principal|senior|specialist|staff|trainee|vice|president|vp|deputy"
)
"""Words that tell a rank or nothing: two roles are not close for sharing one of them."""
_DROPPED = re.compile(r"[.'’´`]")
_NOT_WORDS = re.compile(r"[\W_]+")


def folded(text: str) -> str:
    """Return a text without case and accents, for comparing."""
    if text.isascii():
        return text.lower()
    letters = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in letters if not unicodedata.combining(char))


@lru_cache(maxsize=32_768)
def organisation_key(name: str) -> str:
    """Return what two spellings of one organisation have in common, "" for no name at all.

    Case, accents, punctuation, a leading "the" and legal forms at the end are dropped: "The Northwind Rail,
    Ltd." and "northwind rail" are one. A name that is nothing but a legal form stays.
    """
    text = _DROPPED.sub("", folded(name)).replace("&", " and ").replace("a/s", "as")
    words = _NOT_WORDS.sub(" ", text).split()
    kept = words[1:] if words[:1] == ["the"] and len(words) > 1 else words
    while len(kept) > 1 and _LEGAL_FORM.fullmatch(kept[-1]):
        kept = kept[:-1]
    return " ".join(kept)


@lru_cache(maxsize=8_192)
def _field(role: str) -> frozenset[str]:
    words = _NOT_WORDS.sub(" ", folded(role)).split()
    return frozenset(_stem(word) for word in words if not _RANK.fullmatch(word))


def _stem(word: str) -> str:
    """Return a word without the endings in which "engineer" and "engineering" differ."""
    for ending in ("s", "ing", "er"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            word = word.removesuffix(ending)
    return word


def is_close_role(role: str, wanted: str) -> bool:
    """Tell whether a role shares at least half of a wanted role's field, ranks left aside."""
    field = _field(wanted)
    if not field:
        return bool(wanted.strip()) and folded(role).split() == folded(wanted).split()
    return 2 * len(field & _field(role)) >= len(field)
