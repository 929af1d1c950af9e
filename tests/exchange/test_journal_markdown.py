"""The journal as Markdown: everything in it by date, and read as it was written."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from habit_tui.demo.book import demo_book
from habit_tui.domain.book import Book
from habit_tui.domain.contact import Contact
from habit_tui.domain.plain import plain_page
from habit_tui.domain.plan import Plan
from habit_tui.domain.step import Feeling, Step
from habit_tui.domain.target import Insight, Target
from habit_tui.exchange.journal_markdown import escaped, write
from tests.cli.shell import Shell
from tests.screens.pages.people import CONTROLS, HOSTILE

MAYA = Contact("maya", "Maya Okonkwo", "Northwind Rail", "operations lead")
TALK = Step(
    *("s2", "talked", date(2026, 11, 4), "maya"),
    at="2",
    channel="in-person",
    felt=Feeling(2, 1),
    note="In the canteen.\nShe laughed.",
)
RECORDS = (
    MAYA,
    Plan("p", date(2026, 10, 30)),
    Step("s1", "asked", date(2026, 10, 30), "maya", "1", "advice", "linkedin", Feeling(4, 5)),
    TALK,
    Step("s3", "thanked", date(2026, 11, 4), "gone", "3"),
    Target("rail", "Northwind Rail"),
    Insight("i1", date(2026, 11, 4), "They hire in spring.", contact="maya", target="rail", step="s2"),
    Insight("i2", date(2026, 11, 4), "Two lines.\nOne role.", "role", "maya", step="s2"),
    Insight("i3", date(2026, 11, 9), "Say it shorter.", "value-proposition"),
)
JOURNAL = """\
# Journal

In all: 1 conversation, 1 asked, 1 thanked.

## Streaks

- 2 days, 30 October 2026 to 4 November 2026

## October 2026

### Friday 30 October 2026

- Asked **Maya Okonkwo** (operations lead, Northwind Rail), for advice, on LinkedIn \
(expected, of 10: discomfort 4, minding 5)

## November 2026

### Wednesday 4 November 2026

- Talked with **Maya Okonkwo** (operations lead, Northwind Rail), in person \
(it was, of 10: discomfort 2, minding 1)

  > In the canteen.\\
  > She laughed.

  - Learned about Northwind Rail: They hire in spring.
  - Learned about a role:

    > Two lines.\\
    > One role.

- Thanked somebody since forgotten

### Monday 9 November 2026

- Learned about your value proposition: Say it shorter.
"""


def inline(markdown: str) -> list[Token]:
    """Return the runs of text in a document, as another program reads them."""
    return [
        token
        for token in MarkdownIt("gfm-like", {"linkify": False}).parse(markdown)
        if token.type == "inline"
    ]


def read(markdown: str) -> str:
    """Return the text that a reader sees, its breaks as spaces."""
    breaks = ("softbreak", "hardbreak")
    words = " ".join(
        "".join(" " if part.type in breaks else part.content for part in token.children or ())
        for token in inline(markdown)
    )
    return " ".join(words.split())


def test_it_holds_every_step_and_insight_by_date_and_the_streaks() -> None:
    content, written = write(Book.of(RECORDS))

    assert content.decode() == JOURNAL
    assert written == 6


def test_an_empty_book_is_an_empty_journal() -> None:
    assert write(Book.empty()) == (b"# Journal\n", 0)


def test_the_best_streak_is_marked_and_no_insight_is_left_out() -> None:
    book = demo_book(date(2026, 11, 23))
    text = write(book)[0].decode()
    seen = read(text)

    assert "45 days, 2 September 2026 to 4 November 2026, the best" in text
    for insight in book.insights.values():
        assert " ".join(insight.text.split()) in seen
    for step in book.steps.values():
        assert " ".join(step.note.split()) in seen


def test_the_order_in_which_things_were_entered_does_not_matter() -> None:
    assert write(Book.of(reversed(RECORDS))) == write(Book.of(RECORDS))


@pytest.mark.parametrize("name", HOSTILE, ids=range(len(HOSTILE)))
def test_a_hostile_name_is_a_name_and_nothing_else(name: str) -> None:
    text = write(Book.of([Contact("maya", name), TALK]))[0].decode()

    assert not set(text) & (set(CONTROLS) - {"\n"})
    (strong,) = [token for token in inline(text) if token.content.startswith("Talked with")]
    assert [part.type for part in strong.children or ()].count("strong_open") == 1
    assert not any(part.type in ("link_open", "html_inline", "image") for part in strong.children or ())


LINES = r"""# a
- b
1. c
2) d
> e
* * *
---
===
```
~~~
    f
|a|b|
|-|-|
<b>h</b>
[i](j)
![k](l)
`m` **n** _o_
&amp;
\
~~p~~
+ q
[r]: s
""".splitlines()
MARKUP = st.lists(st.sampled_from(LINES), max_size=8).map("\n".join)


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=80) | MARKUP)
def test_any_note_is_read_as_it_was_written(note: str) -> None:
    text = write(Book.of([Step("s", "asked", date(2026, 11, 4), "x", note=note)]))[0].decode()

    head, _, rest = read(text).partition("Asked somebody since forgotten")
    assert "Wednesday 4 November 2026" in head
    assert rest.split() == plain_page(note.strip()).split()


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=60) | MARKUP)
def test_escaping_leaves_one_text_and_no_markup(text: str) -> None:
    parsed = MarkdownIt("gfm-like", {"linkify": False}).parse(escaped(text))

    assert {token.type for token in parsed} <= {"paragraph_open", "inline", "paragraph_close"}


def test_the_shell_writes_it_by_the_ending_of_the_file(used_file: Path) -> None:
    shell = Shell(used_file.parent / "habit-tui.json")
    shell.ok("add", "Maya")
    shell.ok("done", "maya", "--note", "a *note*")

    assert shell.json("export", str(used_file)) == {"format": "md", "written": 1}
    assert "> a \\*note\\*" in used_file.read_text("utf-8")


@pytest.fixture
def used_file(tmp_path: Path) -> Path:
    return tmp_path / "journal.md"
