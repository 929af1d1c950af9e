"""What is offered while a path is typed."""

import os
from datetime import date
from pathlib import Path

import pytest

from habit_tui.exchange.places import MOST_LIKELY, completions, likely_files
from habit_tui.exchange.typed_path import typed_path


def made(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        if name.endswith("/"):
            path.mkdir(parents=True)
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text("x", "utf-8")


def test_a_path_goes_on_to_what_the_folder_holds_contact_files_and_folders_first(tmp_path: Path) -> None:
    made(tmp_path, "Aunts/", "a.pdf", "Apple.vcf", "b.csv", ".aside")
    assert completions(f"{tmp_path}/a") == (
        f"{tmp_path}/Apple.vcf",
        f"{tmp_path}/Aunts/",
        f"{tmp_path}/a.pdf",
    )
    assert completions(f"{tmp_path}/.") == (f"{tmp_path}/.aside",)
    assert f"{tmp_path}/.aside" not in completions(f"{tmp_path}/")


def test_what_was_typed_stays_as_it_was_typed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made(tmp_path, "Downloads/My Connections.csv")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert completions("~/Dow") == ("~/Downloads/",)
    (whole,) = completions("~/Downloads/my")
    assert whole == "~/Downloads/My Connections.csv"
    assert Path(typed_path(whole)).is_file()
    monkeypatch.chdir(tmp_path)
    assert completions("Dow") == ("Downloads/",)


@pytest.mark.parametrize("typed", ["/nowhere/at/all/x", "\0", "a\0/b", "/proc/self/mem/", "~nobody-at-all/"])
def test_where_there_is_no_folder_nothing_is_offered(typed: str) -> None:
    assert completions(typed) == ()


def test_a_name_that_a_terminal_would_obey_is_not_offered(tmp_path: Path) -> None:
    made(tmp_path, "[bold]x.csv", "\x1b[31m.csv", "new\nline.csv", "turned\u202e.csv")
    assert completions(f"{tmp_path}/") == (f"{tmp_path}/[bold]x.csv",)
    assert [one.path for one in likely_files(str(tmp_path))] == ["~/[bold]x.csv"]


def test_the_newest_files_at_home_and_in_downloads_are_likely(tmp_path: Path) -> None:
    made(
        tmp_path, "old.csv", "notes.md", "Downloads/new.VCF", "Downloads/folder.csv/", "x/deep.csv", ".h.json"
    )
    (tmp_path / "gone.csv").symlink_to(tmp_path / "nothing")
    os.utime(tmp_path / "old.csv", (0, 86_400))
    found = likely_files(str(tmp_path))
    assert [one.path for one in found] == ["~/Downloads/new.VCF", "~/old.csv"]
    assert found[1].changed_on <= date(1970, 1, 2)
    made(tmp_path, *(f"{number}.csv" for number in range(9)))
    assert len(likely_files(str(tmp_path))) == MOST_LIKELY
    assert likely_files(str(tmp_path / "nowhere")) == ()
