"""Ten thousand people brought in, the app answering meanwhile, and nothing asked afterwards."""

import asyncio
from pathlib import Path
from time import perf_counter

import pytest

from habit_tui.screens.dialogs.bring_in import BringInDialog
from habit_tui.screens.dialogs.preview import PreviewDialog
from habit_tui.screens.page import PageScreen
from tests.exchange.making import connections
from tests.screens.app.host import book_of, on_file, opened, settled, until, welcomed
from tests.screens.importing.test_import import dialog_of, paste, shown

COUNT = 10_000
SECONDS = 10
LONGEST_STALL = 0.1
"""Seconds in which a key is to be painted."""
STALLS_OF_THE_MACHINE = 1
"""A longer one that is forgiven: other tests run beside this one."""


class Watch:
    """How often the app was deaf for too long: a key that is pressed then waits that long to be painted."""

    def __init__(self) -> None:
        self.stalls: list[float] = []

    async def __call__(self) -> None:
        before = perf_counter()
        while True:
            await asyncio.sleep(0.002)
            now = perf_counter()
            if now - before > LONGEST_STALL:
                self.stalls.append(now - before)
            before = now


def rows() -> list[str]:
    people = ["Amina", "Bogdan", "Chen", "Dana", "Elif", "Farid", "Greta", "Hugo", "Ines", "Jonas"]
    return [
        f"{people[n % 10]}{n % 71},Abara{n % 83},https://www.linkedin.com/in/p{n},,Iris {n % 700},clerk,"
        for n in range(COUNT)
    ]


async def test_ten_thousand_come_in_while_the_app_answers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / "all.csv").write_text(connections(*rows()), "utf-8")
    app = on_file(welcomed(tmp_path / "habit.json", "Maya Okonkwo"))
    async with opened(app) as pilot:
        await pilot.press("2", "b")
        await dialog_of(app, pilot, BringInDialog)
        await paste(app, pilot, "~/all.csv")
        watch = Watch()
        watching = asyncio.ensure_future(watch())
        began = perf_counter()
        await pilot.press("enter")
        await dialog_of(app, pilot, PreviewDialog)
        assert "10,000 new" in shown(app)
        await pilot.press("enter")
        await until(lambda: isinstance(app.screen, PageScreen))
        await settled(app, pilot)
        took = perf_counter() - began
        watching.cancel()
        assert len(book_of(app).contacts) == COUNT + 1
        await until(lambda: any("k on People sorts them" in one.message for one in app._notifications))
        assert isinstance(app.screen, PageScreen), "after so many nothing is asked"
        assert took < SECONDS
        assert len(watch.stalls) <= STALLS_OF_THE_MACHINE, watch.stalls
