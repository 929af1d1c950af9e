"""Run every comparison and print its table: `make bench`, or `make bench ARGS='--rounds 15'`."""

import argparse
import compileall
import os
import platform
import sys
import tempfile
from datetime import date
from pathlib import Path

from bench.comparisons import Bench
from bench.data import make_data
from bench.instructions import instruction_lines
from bench.measures import user_environment

ROOT = Path(__file__).parents[1]
FEWEST_ROUNDS = 9


def main() -> int:
    """Measure and print; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--rounds", type=int, default=FEWEST_ROUNDS, help="measurements of each case")
    parser.add_argument("--only", default="", help="only comparisons whose title holds this text")
    parser.add_argument("--instructions", action="store_true", help="also count instructions (valgrind)")
    options = parser.parse_args()
    for package in ("habit_tui", "bench", "tests"):
        compileall.compile_dir(ROOT / package, quiet=1)
    os.chdir(ROOT)  # where `python -m` finds the app and its measure
    today = date(2026, 11, 25)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        bench = Bench(make_data(folder, today), today, user_environment(name), folder)
        print(f"Python {platform.python_version()}, {platform.system()}, {options.rounds} rounds, 100x30")
        for comparison in bench.comparisons():
            if any(options.only in title for title in comparison.titles):
                print(*comparison.run(options.rounds), sep="\n", flush=True)
        if options.instructions:
            print("", *instruction_lines(bench), sep="\n", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
