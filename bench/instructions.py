"""Instructions counted by valgrind: a figure that other work on the machine does not move."""

import re
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path

from bench.comparisons import BARE, BARE_COMPLETE, DEMO, LARGE, Bench
from tests.end_to_end.terminal import Terminal

PATIENCE = 300.0
"""Seconds: a program under valgrind is some thirty times slower."""


def instruction_lines(bench: Bench) -> Iterator[str]:
    """Yield the lines of a table: millions of instructions from the start to the first complete frame."""
    if shutil.which("valgrind") is None:
        yield "Instructions are not counted: valgrind is not installed."
        return
    cases: list[tuple[str, Sequence[str], Sequence[str]]] = [("a bare Textual app", BARE, BARE_COMPLETE)]
    for size, data in ((DEMO, bench.data.demo), (LARGE, bench.data.large)):
        cases.append((f"Today, {size}", bench.command(data.path), bench.complete(data)))
    yield "| until the first complete frame | million instructions | ratio |"
    yield "| --- | ---: | ---: |"
    counts = [_millions(command, shown, bench) for _, command, shown in cases]
    for (name, _, _), count in zip(cases, counts, strict=True):
        yield f"| {name} | {count:.0f} | {count / counts[0]:.2f} |"


def _millions(command: Sequence[str], shown: Sequence[str], bench: Bench) -> float:
    log = Path(bench.folder, "valgrind.log")
    counted = ("valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null")
    environment = {**bench.environment, "PYTHONHASHSEED": "0"}
    with Terminal((*counted, f"--log-file={log}", *command), environment) as terminal:
        terminal.wait_for(*shown, seconds=PATIENCE)
        subprocess.run(("kill", "-TERM", str(terminal.process_id)), check=True)
        terminal.wait_end(PATIENCE)
    found = re.search(r"I\s+refs:\s+([\d,]+)", log.read_text())
    assert found is not None, log.read_text()
    return int(found.group(1).replace(",", "")) / 1e6
