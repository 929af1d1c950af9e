"""The files of the texts are read whole or refused with the place that is wrong."""

import shutil
from pathlib import Path

import pytest

import habit_tui.texts
from habit_tui.texts.reframes import ReframeTextsBroken, load_reframe_texts

OURS = Path(habit_tui.texts.__file__).parent
FILES = ("reframes.toml", "evidence.toml", "objections.toml")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for file in FILES:
        shutil.copy(OURS / file, tmp_path)
    return tmp_path


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_the_texts_of_another_folder_are_read_as_ours_are(folder: Path) -> None:
    assert load_reframe_texts(folder) == load_reframe_texts()


@pytest.mark.parametrize("file", FILES)
def test_a_missing_file_is_named(folder: Path, file: str) -> None:
    (folder / file).unlink()
    with pytest.raises(ReframeTextsBroken, match=f"^{file}: "):
        load_reframe_texts(folder)


@pytest.mark.parametrize("file", FILES)
def test_a_file_that_is_no_toml_is_named_with_the_line(folder: Path, file: str) -> None:
    (folder / file).write_text('fine = 1\n= "broken"\n', encoding="utf-8")
    with pytest.raises(ReframeTextsBroken, match=rf"^{file}: .*line 2"):
        load_reframe_texts(folder)


@pytest.mark.parametrize("file", FILES)
def test_a_file_that_is_no_utf_8_is_named(folder: Path, file: str) -> None:
    (folder / file).write_bytes(b'fine = "\xff"\n')
    with pytest.raises(ReframeTextsBroken, match=f"^{file}: .*utf-8"):
        load_reframe_texts(folder)


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("reframes.toml", "[views.fake]", "[views.fakery]", "views: fakery: no kind of objection"),
        (
            "reframes.toml",
            "put-pitch-away = ",
            "listen = ",
            "views: introvert: listen: another view has this id",
        ),
        ("reframes.toml", "[views.bother]", "[views.unclear]\na = 1\n[view]", "reframes.toml"),
        ("reframes.toml", "smaller = [", "smaller = [\n7,", "smaller 1: a text is needed here"),
        ("reframes.toml", "smaller = [", "other = [", "other: not known here"),
        ("evidence.toml", 'id = "too-gloomy"', 'id = " "', "findings 2: id: a text is needed here"),
        (
            "evidence.toml",
            'kinds = ["bother"]',
            "kinds = []",
            "findings 2: kinds: a list of texts is needed here",
        ),
        ("evidence.toml", 'kinds = ["bother"]', 'kinds = ["both"]', "findings 2: both: no kind of objection"),
        ("evidence.toml", "source = ", "sauce = ", "findings 1: sauce: not known here"),
        ("evidence.toml", "limit = ", "# ", "findings 1: limit: a text is needed here"),
        ("objections.toml", 'kind = "fake"', 'kind = "false"', "usual 2: false: no kind of objection"),
        ("objections.toml", "words = ", "# ", "usual 1: words: a text is needed here"),
    ],
)
def test_a_wrong_entry_is_named(folder: Path, file: str, old: str, new: str, said: str) -> None:
    change(folder / file, old, new)
    with pytest.raises(ReframeTextsBroken) as caught:
        load_reframe_texts(folder)
    assert str(caught.value).startswith(f"{file}: ")
    assert said in str(caught.value)


@pytest.mark.parametrize(("file", "key"), [("evidence.toml", "findings"), ("objections.toml", "usual")])
@pytest.mark.parametrize("value", ["", "{key} = 3\n", "{key} = [3]\n"])
def test_a_file_without_its_list_is_refused(folder: Path, file: str, key: str, value: str) -> None:
    (folder / file).write_text(value.format(key=key), encoding="utf-8")
    with pytest.raises(ReframeTextsBroken, match=f"^{file}: {key}: a list of tables is needed here"):
        load_reframe_texts(folder)


def test_a_kind_without_views_is_refused(folder: Path) -> None:
    text = (folder / "reframes.toml").read_text(encoding="utf-8")
    (folder / "reframes.toml").write_text(text[: text.index("[views.unclear]")], encoding="utf-8")
    with pytest.raises(ReframeTextsBroken, match=r"^reframes\.toml: views: unclear: has no view"):
        load_reframe_texts(folder)


def test_a_file_without_views_is_refused(folder: Path) -> None:
    (folder / "reframes.toml").write_text('smaller = ["Ask."]\n', encoding="utf-8")
    with pytest.raises(ReframeTextsBroken, match=r"^reframes\.toml: views: a table is needed here"):
        load_reframe_texts(folder)
