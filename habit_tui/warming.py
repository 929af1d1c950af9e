"""What is loaded while nobody waits, so that the first key that wants it is as quick as the next one."""

from importlib import import_module

WANTED = (
    "screens.people",
    "screens.history",
    "screens.targets",
    "screens.dialogs.debrief",
    "screens.dialogs.asked",
    "screens.dialogs.skip",
    "screens.dialogs.objection",
    "screens.dialogs.opener",
)


def warm() -> None:
    """Import the other pages and the dialogs of Today, and read what a draft is checked by."""
    for name in WANTED:
        import_module(f"habit_tui.{name}")
    from habit_tui.texts.checks import load_check_rules

    load_check_rules()
