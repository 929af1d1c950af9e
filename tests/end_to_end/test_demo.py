"""The demo in a real terminal."""

import pytest

from tests.end_to_end.conftest import User
from tests.end_to_end.terminal import Terminal

pytestmark = pytest.mark.xdist_group("installed")

PAGES = {
    "2": ("Adwoa Mensah", "Ostermoor Water"),
    "3": ("45", "9"),
    "4": ("Brackwell Trams", "learning designer"),
    "1": ("Soo-jin Park", "9 days"),
}


def test_every_page_is_one_key_away(demo: Terminal) -> None:
    for key, shown in PAGES.items():
        demo.press(key)
        demo.wait_for(*shown)


def test_a_tick_off_shows_at_once_and_undo_takes_it_back(demo: Terminal) -> None:
    demo.press("d")
    demo.wait_for("You talked with Soo-jin Park")
    demo.press("enter")
    demo.wait_for("10 days", "32 talks", "today is kept")
    demo.press("u")
    demo.wait_for("9 days", "31 talks", "today is open")


def test_every_key_is_explained_on_the_help_page(demo: Terminal) -> None:
    demo.press("?")
    demo.wait_for("Put this person aside")
    demo.press("escape")
    demo.wait_gone("Put this person aside")


def test_quitting_leaves_the_terminal_as_it_was_and_no_file(demo: Terminal, user: User) -> None:
    demo.settle(0.2)
    demo.press("q")
    assert demo.wait_end() == 0
    assert demo.settings == demo.settings_before
    for on, off in (("?1049h", "?1049l"), ("?25l", "?25h"), ("?1000h", "?1000l"), ("?2004h", "?2004l")):
        assert demo.written.rfind(f"\x1b[{off}".encode()) > demo.written.rfind(f"\x1b[{on}".encode())
    assert list(user.home.iterdir()) == []


@pytest.mark.parametrize(("columns", "rows"), [(80, 24), (200, 60)])
def test_today_fits_terminals_of_other_sizes(user: User, columns: int, rows: int) -> None:
    with user.open("--today", "2026-11-25", "demo", columns=columns, rows=rows) as terminal:
        terminal.wait_for("bother my old colleagues", "Soo-jin Park", "9 days", "Done")
