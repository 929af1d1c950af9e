"""Draw the README's picture: Today, on the demo's data. The same program draws the same file every time."""

import asyncio
import re
import sys
from datetime import date
from functools import partial
from pathlib import Path

from habit_tui.app import HabitApp
from habit_tui.demo.journal import open_demo
from habit_tui.opening import Opening

PICTURE = Path(__file__).parents[1] / "docs" / "today.svg"
DAY = date(2026, 11, 25)
SIZE = (100, 30)
_FONT_FROM_A_NETWORK = re.compile(r"\s*@font-face \{.*?\}", re.DOTALL)


async def draw() -> str:
    """Return Today as an SVG that fetches nothing: a viewer's own monospaced font draws it."""
    app = HabitApp(Opening(partial(open_demo, DAY)))
    async with app.run_test(size=SIZE) as pilot:
        while app.desk is None:
            await pilot.pause(0.01)
        await app.workers.wait_for_complete()
        await pilot.pause()
        return _FONT_FROM_A_NETWORK.sub("", app.export_screenshot(title="habit-tui"))


def main() -> int:
    """Write the picture; return the exit code."""
    PICTURE.write_text(asyncio.run(draw()), encoding="utf-8")
    print(f"drawn: {PICTURE.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
