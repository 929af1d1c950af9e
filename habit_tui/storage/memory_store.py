"""The store of the demo and of tests."""

from habit_tui.storage.document_store import DocumentStore
from habit_tui.storage.memory_storage import MemoryStorage
from habit_tui.storage.upgrades import UPGRADES, newest_schema


class MemoryStore(DocumentStore):
    """A store that works like the one in a file and keeps nothing once it is gone."""

    def __init__(self) -> None:
        super().__init__(MemoryStorage(), newest_schema(UPGRADES))
