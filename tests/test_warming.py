"""What is named to be loaded ahead is there."""

import sys

from habit_tui.texts.checks import load_check_rules
from habit_tui.warming import WANTED, warm


def test_everything_wanted_is_loaded() -> None:
    load_check_rules.cache_clear()
    warm()
    assert {f"habit_tui.{name}" for name in WANTED} <= sys.modules.keys()
    assert load_check_rules.cache_info().currsize == 1
