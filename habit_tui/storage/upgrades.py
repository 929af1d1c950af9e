"""Older databases are brought up to the newest schema, newer ones are not touched."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from habit_tui.storage.document import Tables, WrongShape

UpgradeStep = Callable[[Tables], Tables]
"""From the tables of one schema to those of the next."""

UPGRADES: tuple[UpgradeStep, ...] = ()
"""The steps in order, the first from schema 1 to schema 2. Schema 1 is the first, so there is none yet."""


class NewerSchema(Exception):
    """The database was written by a newer version of the program."""


@dataclass(frozen=True, slots=True)
class Upgraded:
    """A database in the newest schema."""

    tables: Tables
    found: int
    """The schema it had."""


def newest_schema(steps: Sequence[UpgradeStep]) -> int:
    """Return the schema that the steps lead to."""
    return len(steps) + 1


def upgraded(tables: Tables, steps: Sequence[UpgradeStep]) -> Upgraded:
    """Return the database in the newest schema.

    An upgrade empties the undo log, whose images are documents of the older schema. Raises NewerSchema, and
    WrongShape where the header holds no schema.
    """
    found = _schema_of(tables)
    if found > newest_schema(steps):
        raise NewerSchema(f"schema {found}, and this version knows {newest_schema(steps)}")
    for step in steps[found - 1 :]:
        tables = step(tables)
    if found < newest_schema(steps):
        tables["_meta"]["database"]["schema"] = newest_schema(steps)
        tables["changes"] = {}
    return Upgraded(tables, found)


def _schema_of(tables: Tables) -> int:
    schema: Any = tables["_meta"]["database"].get("schema")
    if type(schema) is not int or schema < 1:
        raise WrongShape(("_meta", "database", "schema"), "is to be a whole number from 1")
    return schema
