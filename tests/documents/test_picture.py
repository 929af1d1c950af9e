"""The README's picture can be drawn anew, and is the demo's Today."""

import html
import re

from scripts.picture import PICTURE, draw


def words_of(picture: str) -> str:
    return " ".join(
        html.unescape(re.sub(r"<style>.*?</style>|<[^>]+>", " ", picture, flags=re.DOTALL)).split()
    )


async def test_it_is_the_same_every_time_and_fetches_nothing() -> None:
    drawn = await draw()
    assert drawn == await draw()
    assert "url(http" not in drawn
    assert "@font-face" not in drawn


def test_the_file_shows_the_demo() -> None:
    shown = words_of(PICTURE.read_text(encoding="utf-8"))
    for part in ("I don't want to bother my old colleagues.", "Soo-jin Park", "9 days", "Done"):
        assert part in shown
