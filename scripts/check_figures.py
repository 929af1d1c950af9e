"""Measures the check of a draft on messages that were kept apart, and writes docs/draft-check.md's tables."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from habit_tui.domain.checking.finding import CODES, Code
from habit_tui.texts.checks import check_draft

ROOT = Path(__file__).parents[1]
DRAFTS = ROOT / "data" / "drafts"
PAGE = ROOT / "docs" / "draft-check.md"


class Judged(NamedTuple):
    """A message, what a person finds in it, and what the check finds."""

    text: str
    wanted: frozenset[Code]
    found: frozenset[Code]


def judged(name: str) -> list[Judged]:
    """Return the messages of a set, checked; the name is that of a file in data/drafts."""
    lines = (DRAFTS / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    return [_judged(*line.split("\t")) for line in lines]


def recall(messages: Sequence[Judged], code: Code) -> float:
    """Return the share of the messages with a finding in which it is found."""
    with_it = [one for one in messages if code in one.wanted]
    return sum(code in one.found for one in with_it) / len(with_it)


def accused(messages: Sequence[Judged]) -> float:
    """Return the share of the good messages in which anything is found."""
    good = [one for one in messages if not one.wanted]
    return sum(bool(one.found) for one in good) / len(good)


def table(messages: Sequence[Judged]) -> str:
    """Return the figures as a table."""
    head = ["| finding | messages | found | wrongly found |", "| --- | ---: | ---: | ---: |"]
    return "\n".join([*head, *(_row(messages, code) for code in CODES), *_good(messages)])


def page_with(part: str, text: str, page: str) -> str:
    """Return the page with one part replaced; raises ValueError where it has no such part."""
    before, start, rest = page.partition(f"<!-- {part} -->\n")
    _, end, after = rest.partition(f"<!-- end of {part} -->")
    if not start or not end:
        raise ValueError(f"{PAGE.name} has no part {part}")
    return f"{before}{start}{text}\n{end}{after}"


def _judged(codes: str, text: str) -> Judged:
    message = text.replace("\\n", "\n")
    wanted = frozenset(code for code in CODES if code in codes.split(","))
    return Judged(message, wanted, check_draft(message).codes)


def _row(messages: Sequence[Judged], code: Code) -> str:
    count = sum(code in one.wanted for one in messages)
    wrongly = sum(code in one.found - one.wanted for one in messages)
    share = f"{100 * recall(messages, code):.0f} %" if count else ""
    return f"| `{code}` | {count} | {share} | {wrongly} of {len(messages) - count} |"


def _good(messages: Sequence[Judged]) -> Iterator[str]:
    good = sum(not one.wanted for one in messages)
    yield f"| good messages, accused of anything | {good} | {100 * accused(messages):.1f} % | |"


def main() -> None:
    """Write the tables."""
    page = PAGE.read_text(encoding="utf-8")
    for name in ("held_out", "development"):
        page = page_with(name, table(judged(name)), page)
    PAGE.write_text(page, encoding="utf-8")


if __name__ == "__main__":
    main()
