"""Where the user's data lives, without loading a library: `status` and the first frame wait for this."""

import os
import sys

FILE_NAME = "habit-tui.json"


def default_database() -> str:
    """Return the path of the database in the platform's user data directory.

    The same folders as the platformdirs library gives, which a test holds this to.
    """
    return os.path.join(_data_home(), "habit-tui", FILE_NAME)


def glance_file(database: str) -> str:
    """Return the path of the file beside the database that holds what Today and `status` show."""
    return f"{os.path.realpath(database)}.glance"


def _data_home() -> str:
    home = os.path.expanduser("~")
    if sys.platform == "win32":
        return os.environ.get("LOCALAPPDATA") or os.path.join(home, "AppData", "Local")
    if sys.platform == "darwin":
        return os.path.join(home, "Library", "Application Support")
    chosen = os.environ.get("XDG_DATA_HOME", "")
    return chosen if os.path.isabs(chosen) else os.path.join(home, ".local", "share")
