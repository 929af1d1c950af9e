"""What there is to choose from while the path of a file is typed: the folder's entries, and likely files."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice

from habit_tui.exchange.typed_path import typed_path

READ_FROM = (".csv", ".vcf", ".json", ".vcard", ".tsv", ".txt")
"""Endings of files that may hold contacts: offered first. What is in a file decides, not its name."""
LIKELY = (".csv", ".vcf", ".json")
"""Endings of what other programs export."""
MOST_OFFERED = 50
"""Entries of a folder that are offered at most."""
MOST_LOOKED_AT = 20_000
"""Entries of a folder that are looked at; more than these no one types a way through."""
MOST_LIKELY = 5


@dataclass(frozen=True, slots=True)
class LikelyFile:
    """A file that may be the one."""

    path: str
    """As it would be typed: from the home folder on."""
    changed_on: date


def completions(typed: str) -> tuple[str, ...]:
    """Return what a path may go on to, as it would be typed; a folder ends with the sign that parts them.

    Folders and files that may hold contacts come first. Case does not matter; hidden entries are offered
    where a dot was typed. Nothing where there is no such folder, or it cannot be looked into.
    """
    written, begun = os.path.split(typed)
    folder = typed_path(written) if written else "."
    begun_folded = begun.casefold()
    entries = [
        entry
        for entry in _entries(folder)
        if entry.name.casefold().startswith(begun_folded) and (begun or not entry.name.startswith("."))
    ]
    entries.sort(key=lambda entry: (not _is_wanted(entry), entry.name.casefold()))
    stem = typed[: len(typed) - len(begun)]
    return tuple(
        f"{stem}{entry.name}{os.sep if _is_folder(entry) else ''}" for entry in entries[:MOST_OFFERED]
    )


def likely_files(home: str) -> tuple[LikelyFile, ...]:
    """Return the newest files that may hold contacts in the home folder and its Downloads, newest first."""
    found = [
        (changed, path)
        for folder in (home, os.path.join(home, "Downloads"))
        for path, changed in _dated(_entries(folder))
    ]
    found.sort(reverse=True)
    return tuple(
        LikelyFile(f"~{path[len(home) :]}", datetime.fromtimestamp(changed).date())
        for changed, path in found[:MOST_LIKELY]
    )


def _dated(entries: Iterable[os.DirEntry[str]]) -> Iterator[tuple[str, float]]:
    for entry in entries:
        if entry.name.lower().endswith(LIKELY) and not entry.name.startswith("."):
            try:
                if entry.is_file():
                    yield entry.path, entry.stat().st_mtime
            except OSError:  # a link to nowhere, or gone meanwhile
                continue


def _entries(folder: str) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            # A name with signs that a terminal obeys is not offered: it would come into the field as it is.
            return [entry for entry in islice(entries, MOST_LOOKED_AT) if entry.name.isprintable()]
    except (OSError, ValueError):
        return []


def _is_wanted(entry: os.DirEntry[str]) -> bool:
    return _is_folder(entry) or entry.name.lower().endswith(READ_FROM)


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False
