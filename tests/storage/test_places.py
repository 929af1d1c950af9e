"""Where the data lives, and what tells one state of a file from another."""

import os
import sys
from datetime import date, timedelta
from pathlib import Path

import pytest

from habit_tui.clock import SystemClock
from habit_tui.filestate import file_state
from habit_tui.paths import FILE_NAME, default_database, glance_file
from habit_tui.storage import JsonStore
from habit_tui.wiring import restore_backup
from tests.journal.making import journal_on
from tests.storage.making import DANA, MAYA, MONDAY, moment, put


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
@pytest.mark.parametrize(
    "chosen",
    [{}, {"XDG_DATA_HOME": "/elsewhere"}, {"XDG_DATA_HOME": ""}, {"XDG_DATA_HOME": "not/absolute"}],
    ids=["by default", "chosen", "empty", "relative"],
)
def test_the_data_live_where_the_platform_has_them(
    platform: str, chosen: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setenv("HOME", "/home/ann")
    monkeypatch.setenv("LOCALAPPDATA", "/home/ann/AppData/Local")
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    for name, value in chosen.items():
        monkeypatch.setenv(name, value)
    folder = {
        "linux": "/home/ann/.local/share",
        "darwin": "/home/ann/Library/Application Support",
        "win32": "/home/ann/AppData/Local",
    }[platform]
    if platform == "linux" and chosen.get("XDG_DATA_HOME") == "/elsewhere":
        folder = "/elsewhere"
    assert default_database() == f"{folder}/habit-tui/{FILE_NAME}"


def test_they_are_the_folders_of_the_usual_library(monkeypatch: pytest.MonkeyPatch) -> None:
    from platformdirs.unix import Unix

    monkeypatch.setattr(sys, "platform", "linux")
    for chosen in ("", "/elsewhere"):
        monkeypatch.setenv("XDG_DATA_HOME", chosen)
        assert os.path.dirname(default_database()) == Unix("habit-tui").user_data_dir


def test_the_glance_file_lies_beside_the_real_file(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "real.json")
    assert glance_file(str(tmp_path / "link")) == str(tmp_path / "real.json.glance")


def test_every_change_of_a_file_gives_it_another_state(tmp_path: Path) -> None:
    path = tmp_path / "file"
    seen = [file_state(str(path))]
    assert seen == [""]
    path.write_text("a")
    seen.append(file_state(str(path)))
    assert file_state(str(path)) == seen[-1], "looking changes nothing"
    os.utime(path, ns=(1, 1))
    seen.append(file_state(str(path)))
    path.chmod(0o600)
    os.truncate(path, 0)
    seen.append(file_state(str(path)))
    (tmp_path / "other").write_text("")
    os.utime(tmp_path / "other", ns=(path.stat().st_mtime_ns,) * 2)
    os.replace(tmp_path / "other", path)
    seen.append(file_state(str(path)))
    assert len(set(seen)) == len(seen)


def test_the_clock_tells_the_local_time_with_its_offset_and_seeds_that_never_come_twice() -> None:
    clock = SystemClock()
    assert clock.now().utcoffset() is not None
    assert clock.fixed_day() is None
    assert SystemClock(date(2030, 1, 1)).fixed_day() == date(2030, 1, 1)
    assert len({clock.seed() for _ in range(1_000)}) == 1_000


def test_a_backup_is_restored_by_its_name_and_says_what_became_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "data.json"
    put(JsonStore(str(path)), MAYA)
    put(JsonStore(str(path)), DANA, at=moment(0, MONDAY + timedelta(days=1)))
    damaged = b"{"
    path.write_bytes(damaged)
    kept = restore_backup(str(path), "data-2026-11-24.json")
    assert Path(kept).read_bytes() == damaged
    assert journal_on(path).snapshot.book.contacts == {"maya": MAYA}
    path.unlink()
    assert restore_backup(str(path), "data-2026-11-24.json") == ""
