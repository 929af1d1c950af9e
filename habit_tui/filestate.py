"""Which state a file is in, told from its status alone."""

import os


def file_state(path: str) -> str:
    """Return a token that differs after every change of the file, "" where there is no file.

    A file that is replaced, as ours always is, gets a new inode or at least another time of change, which no
    copying program can set back.
    """
    try:
        return state_of(os.stat(path))
    except OSError:
        return ""


def state_of(status: os.stat_result) -> str:
    """Return the token of the file that has this status."""
    return f"{status.st_ino}.{status.st_size}.{status.st_mtime_ns}.{status.st_ctime_ns}"
