"""What the check says about a draft."""

from dataclasses import dataclass
from typing import Literal, get_args

Code = Literal[
    "asks-for-job",
    "too-long",
    "no-question",
    "no-time-limit",
    "pressure",
    "too-vague",
    "attachment-resume",
    "placeholder-left",
]
"""What may be wrong with a draft."""
CODES: tuple[Code, ...] = get_args(Code)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to change in a draft."""

    code: Code
    message: str
    """What it is, and what to write instead."""
    start: int
    """The first character of the words in question."""
    end: int
    """The character after the last one."""


@dataclass(frozen=True, slots=True)
class Check:
    """What the check of a draft found, in the order of the text."""

    words: int
    findings: tuple[Finding, ...]

    @property
    def ok(self) -> bool:
        """Whether there is nothing to change."""
        return not self.findings

    @property
    def codes(self) -> frozenset[Code]:
        """The kinds of things to change."""
        return frozenset(finding.code for finding in self.findings)
