"""TinyDB with our ids: a document is found, put and taken out by its record's own id."""

from collections.abc import Callable, Mapping
from typing import Any, cast

from tinydb import TinyDB
from tinydb.storages import Storage
from tinydb.table import Table


class DocumentTable(Table):
    """A table whose document ids are texts.

    TinyDB's own ids are numbers that each process counts for itself, so two of them hand out the same one.
    """

    document_id_class: Any = str

    def fetch(self, key: str) -> Mapping[str, Any] | None:
        """Return the stored document, not to be altered; None where there is none."""
        return self._read_table().get(key)

    def put(self, key: str, document: dict[str, Any]) -> None:
        """Store a document in place of the one with its id, or as a new one."""
        self._update_table(lambda table: cast("dict[Any, Any]", table).__setitem__(key, document))

    def take_out(self, key: str) -> None:
        """Take a document out without leaving anything."""
        self._update_table(lambda table: cast("dict[Any, Any]", table).pop(key, None))

    def keys(self) -> list[str]:
        """Return the ids of the documents."""
        return list(self._read_table())

    def _update_table(self, updater: Callable[[dict[int, Mapping[Any, Any]]], None]) -> None:
        """Change the table where it is.

        TinyDB rebuilds it with converted ids, which takes longer than everything else once there are some ten
        thousand documents; ours need no conversion. A change that fails half-way is undone by the storage.
        """
        tables = self._storage.read() or {}
        updater(cast("dict[int, Mapping[Any, Any]]", tables.setdefault(self.name, {})))
        self._storage.write(tables)
        self.clear_cache()


class Database(TinyDB):
    """A TinyDB whose tables are keyed by our ids."""

    table_class = DocumentTable

    def __init__(self, storage: Storage) -> None:
        super().__init__(storage=lambda: storage)

    def documents(self, name: str) -> DocumentTable:
        """Return a table."""
        return cast("DocumentTable", self.table(name))
