"""What went wrong with a file, in one line that says what to do."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager

from habit_tui.journal.store import StoreError
from habit_tui.storage.files import Overtaken

_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_NO_PERMISSION = "you have no permission for it; give yourself the right to it, or use another file"
_REASONS = {
    errno.EACCES: _NO_PERMISSION,
    errno.EPERM: _NO_PERMISSION,
    errno.EROFS: "it is on a disk that can only be read; make that writable, or use another file",
    errno.EIO: "the disk reports a failure; copy your backups to another disk",
    errno.EMFILE: "too many files are open; close some programs and try again",
    errno.ENFILE: "too many files are open; close some programs and try again",
    errno.EISDIR: "there is a folder of that name; move it away",
    errno.ENOSYS: "the disk cannot lock files; keep them on one of this machine's own",
    errno.ENOTDIR: "part of its path is no folder",
    errno.ELOOP: "its path is a link that leads back to itself",
    errno.ENAMETOOLONG: "its name is too long",
}


def one_line(text: str) -> str:
    """Return a text with every control character and line break made harmless."""
    return "".join(c if c.isprintable() else " " for c in text)


def size_in_words(size: int) -> str:
    """Return a number of bytes as people say it: 640 bytes, 12.3 MB."""
    if size < 1_000:
        return f"{size} bytes"
    return f"{size / 1_000:.0f} kB" if size < 1_000_000 else f"{size / 1_000_000:.1f} MB"


def reason_of(error: OSError, needed: int | None = None) -> str:
    """Return why the system refused, and what to do."""
    if error.errno in _NO_ROOM:
        room = size_in_words(needed) if needed else "some space"
        return f"the disk or its quota is full; free {room} and try again"
    return _REASONS.get(error.errno or 0) or os.strerror(error.errno or 0)


@contextmanager
def explained(doing: str, path: str, needed: int | None = None) -> Iterator[None]:
    """Turn what the system refuses into a StoreError: could not {doing} {path}, why, what to do."""
    try:
        yield
    except OSError as error:
        raise StoreError(one_line(f"could not {doing} {path}: {reason_of(error, needed)}")) from error
    except Overtaken as error:
        raise StoreError(
            one_line(f"could not {doing} {path}: another program has just written it; try again")
        ) from error
