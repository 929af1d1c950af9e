"""The one place that knows TinyDB: the database file, its backups and its undo log."""

from habit_tui.storage.backups import Backup
from habit_tui.storage.json_store import JsonStore
from habit_tui.storage.memory_store import MemoryStore

__all__ = ["Backup", "JsonStore", "MemoryStore"]
