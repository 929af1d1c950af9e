"""The path of a file as people type, paste or drop it."""

import os
import shlex
from urllib.parse import unquote, urlsplit


def typed_path(text: str) -> str:
    """Return the path that is meant.

    Terminals drop a file in as a quoted path, as one with its spaces escaped, or as a file address.
    """
    path = text.strip()
    if path.startswith("file://"):
        path = unquote(urlsplit(path).path)
    elif not os.path.exists(os.path.expanduser(path)):
        path = _unquoted(path)
    return os.path.expanduser(path)


def _unquoted(path: str) -> str:
    try:
        words = shlex.split(path)
    except ValueError:  # a lone quotation mark is a part of the name
        return path
    return words[0] if len(words) == 1 else path
