"""The commands about copies of the database: backup, backups, restore."""

from typing import TYPE_CHECKING

import click

from habit_tui.cli.layout import count, paragraph, sections, short_date
from habit_tui.cli.options import as_json
from habit_tui.cli.output import tell
from habit_tui.cli.session import Session, pass_session

if TYPE_CHECKING:
    from habit_tui.storage.json_store import JsonStore


@click.command("backup")
@as_json
@pass_session
def backup(session: Session, as_json: bool) -> None:
    """Make a dated copy of the database now."""
    made = _store(session).back_up_now(session.journal.moment())
    tell(as_json, {"file": made.path}, sections(paragraph(f"Backed up as {made.name}.")))


@click.command("backups")
@as_json
@pass_session
def backups(session: Session, as_json: bool) -> None:
    """List the copies of the database, newest first."""
    found = _store(session).backups()
    shapes = [
        {
            "file": one.name,
            "date": one.date.isoformat(),
            "bytes": one.bytes,
            "contacts": one.contacts,
            "steps": one.steps,
        }
        for one in found
    ]
    lines = [
        f"{one.name}  {short_date(one.date)}: "
        f"{count(one.contacts, 'contact')}, {count(one.steps, 'step')}, {one.bytes} bytes"
        for one in found
    ]
    tell(as_json, shapes, "\n".join(lines) or "No copies yet: the first change of each day makes one.")


@click.command("restore")
@click.argument("name", metavar="NAME")
@as_json
@pass_session
def restore(session: Session, name: str, as_json: bool) -> None:
    """Put a copy in the database's place.

    NAME is one that `habit-tui backups` lists. What was there is kept beside it.
    """
    from habit_tui.wiring import restore_backup

    kept = restore_backup(session.database, name)
    session.changed = True
    said = f"Restored {name}." + (f" What was there is kept as {kept}." if kept else "")
    tell(as_json, {"restored": name, "kept_as": kept or None}, sections(paragraph(said)))


def _store(session: Session) -> "JsonStore":
    from habit_tui.storage.json_store import JsonStore

    return JsonStore(session.database)


COMMANDS = (backup, backups, restore)
