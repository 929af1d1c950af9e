"""Write the README's table of keys from the keys that the app declares."""

import sys
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from habit_tui.keys import EVERY_KEY, Key

README = Path(__file__).parents[1] / "README.md"
BEGIN, END = "<!-- keys: written by `make readme` -->\n", "<!-- end of keys -->\n"


def key_table() -> str:
    """Return the keys as a Markdown table, page by page."""
    return "".join(f"{line}\n" for line in _lines())


def with_table(readme: str) -> str:
    """Return a README with its table of keys as it should be."""
    before, _, rest = readme.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not end:
        raise ValueError(f"the README has no place for the keys: {BEGIN.strip()} and {END.strip()}")
    return f"{before}{BEGIN}{key_table()}{END}{after}"


def _lines() -> Iterator[str]:
    yield "| Where | Key | | What it does |"
    yield "| --- | --- | --- | --- |"
    for group, keys in groupby(EVERY_KEY, key=lambda key: key.group):
        for number, key in enumerate(keys):
            yield f"| {'' if number else group} | {_written(key)} | {key.label} | {key.tooltip} |"


def _written(key: Key) -> str:
    return f"<kbd>{key.written}</kbd>"


def main() -> int:
    """Rewrite the table; return the exit code."""
    README.write_text(with_table(README.read_text(encoding="utf-8")), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
