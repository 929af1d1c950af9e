"""Files that are whole at every moment: read as one, replaced as one, seen by their owner alone."""

import contextlib
import os
import stat
from collections.abc import Iterator

from habit_tui.filestate import state_of

_OWNER_ONLY = 0o600
_FOLDER_OWNER_ONLY = 0o700
_READ = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NONBLOCK", 0)
_CREATE = (
    os.O_WRONLY
    | os.O_CREAT
    | os.O_EXCL
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NOFOLLOW", 0)
)
_CHUNK = 1 << 20
_LATER_NS = 1_000
"""By how much a file is to be younger than the one it replaces, where the clock is too coarse to tell."""


class NoRegularFile(Exception):
    """What is found at the path is a folder, a pipe or a device."""


class Overtaken(Exception):
    """Another program replaced the file while its next version was being written."""


def present_state(path: str) -> str:
    """Return the token of the file's state, empty where there is none; OSError where that cannot be told."""
    try:
        return state_of(os.stat(path))
    except (FileNotFoundError, NotADirectoryError):
        return ""


def read_whole(path: str) -> tuple[bytes, str] | None:
    """Return a file's bytes and the token of the state they were read in; None where there is no file.

    Read again if somebody wrote to it meanwhile. Raises NoRegularFile and OSError.
    """
    while True:
        try:
            descriptor = os.open(path, _READ)
        except (FileNotFoundError, NotADirectoryError):
            return None
        try:
            before = os.fstat(descriptor)
            if not stat.S_ISREG(before.st_mode):
                raise NoRegularFile(path)
            blob = b"".join(_chunks(descriptor))
            if state_of(os.fstat(descriptor)) == state_of(before) and len(blob) == before.st_size:
                return blob, state_of(before)
        finally:
            os.close(descriptor)


def _chunks(descriptor: int) -> Iterator[bytes]:
    while chunk := os.read(descriptor, _CHUNK):
        yield chunk


def write_atomically(path: str, blob: bytes, expected: str | None = None) -> str:
    """Put a file in the place of another, or of none; return the new one's token once it is on the disk.

    Whatever happens, the path leads to the old bytes or to the new ones. An exception means that either may
    be there. With `expected`, the file is left alone if it is no longer in that state (Overtaken). The token
    is empty if another program replaced the file straight afterwards.
    """
    temporary = _temporary_name(path)
    descriptor = os.open(temporary, _CREATE, _OWNER_ONLY)
    try:
        try:
            _write_all(descriptor, blob)
            written = _made_younger(descriptor, path)
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        if expected is not None and present_state(path) != expected:
            raise Overtaken(path)
        os.replace(temporary, path)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        raise
    sync_folder(os.path.dirname(path))
    return _token_of(path, written)


def _temporary_name(path: str) -> str:
    folder, name = os.path.split(path)
    return os.path.join(folder, f".{name}.{os.getpid()}.{os.urandom(4).hex()}.tmp")


def _write_all(descriptor: int, blob: bytes) -> None:
    rest = memoryview(blob)
    while rest:
        rest = rest[os.write(descriptor, rest) :]


def _made_younger(descriptor: int, path: str) -> os.stat_result:
    """Keep two versions apart that were written within one tick of the file system's clock.

    A freed inode is used again, so number, size and times of the next version but one could all be the same.
    """
    status = os.fstat(descriptor)
    with contextlib.suppress(FileNotFoundError):
        oldest_allowed = os.stat(path).st_mtime_ns + _LATER_NS
        if status.st_mtime_ns < oldest_allowed and os.utime in os.supports_fd:
            os.utime(descriptor, ns=(status.st_atime_ns, oldest_allowed))
            status = os.fstat(descriptor)
    return status


def _token_of(path: str, written: os.stat_result) -> str:
    # Renaming sets a file's change time, so the token can only be told afterwards, from the path.
    found = os.stat(path)
    same = all(
        getattr(found, field) == getattr(written, field) for field in ("st_ino", "st_size", "st_mtime_ns")
    )
    return state_of(found) if same else ""


def sync_folder(folder: str) -> None:
    """Have the folder's entries written to the disk; without this a power cut takes a rename back."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def make_folder(folder: str) -> None:
    """Make a folder and the ones above it that are missing, each open to its owner alone."""
    if os.path.isdir(folder):
        return
    parent = os.path.dirname(folder)
    make_folder(parent)
    with contextlib.suppress(FileExistsError):
        os.mkdir(folder, _FOLDER_OWNER_ONLY)
    sync_folder(parent)


def clean_up(folder: str, beginning: str) -> None:
    """Delete what interrupted writes left in a folder, of the files whose names have this beginning.

    Only for who holds the lock: anybody else's file might still be in the making.
    """
    with contextlib.suppress(FileNotFoundError):
        for name in os.listdir(folder):
            if name.startswith(f".{beginning}") and name.endswith(".tmp"):
                with contextlib.suppress(FileNotFoundError):
                    os.unlink(os.path.join(folder, name))


def unused_path(path: str) -> str:
    """Return this path, or one with a number added that nothing is at yet."""
    root, ending = os.path.splitext(path)
    number = 1
    while os.path.lexists(path):
        number += 1
        path = f"{root}-{number}{ending}"
    return path
