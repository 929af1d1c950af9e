"""The command that prints a brief before a talk."""

import click

from habit_tui.cli.layout import paragraph, sections
from habit_tui.cli.options import as_json, who_or_today
from habit_tui.cli.output import tell
from habit_tui.cli.session import Session, pass_session
from habit_tui.domain.briefing import brief_for
from habit_tui.domain.shapes import contact_shape


@click.command("brief")
@who_or_today
@as_json
@pass_session
def brief(session: Session, who: str | None, as_json: bool) -> None:
    """Print what to know and to ask before a talk.

    Nobody named: a talk with the person who is suggested today.
    """
    contact, snapshot = session.someone(who), session.snapshot
    made = brief_for(snapshot.book, contact, snapshot.day, snapshot.texts.briefs)
    shape = {
        **(contact_shape(contact) or {}),
        "parts": [{"heading": heading, "lines": list(lines)} for heading, lines in made.parts],
    }
    parts = (
        [f"{heading}:", *(part for line in lines for part in paragraph(line, "    ", "  - "))]
        for heading, lines in made.parts
    )
    tell(as_json, shape, sections(paragraph(made.title), *parts))


COMMANDS = (brief,)
