"""The way in: the app and `status` by the shortest road, every other command by the command line."""

import os
import sys

from habit_tui.request import Request, quick_request


def main() -> None:
    """Run habit-tui with the arguments of the process, and end it with the exit code that `run` promises."""
    try:
        code = _run()
    except KeyboardInterrupt:  # while the parts are still being loaded
        print("habit-tui: interrupted", file=sys.stderr)
        code = 1
    sys.exit(code)


def _run() -> int:
    request = quick_request(sys.argv[1:])
    if request is not None and request.command == "status":
        from habit_tui.glance.status import quick_status, say

        if (line := quick_status(request.database, request.day, request.as_json)) is not None:
            try:
                say(line)
            except (OSError, AttributeError):  # a closed pipe, or no standard output: said below
                pass
            else:
                # Tearing the interpreter down would take as long as the answer did.
                os._exit(0)
    if request is not None and not request.command and _is_terminal() and _exists(request):
        from habit_tui.start import start_app

        return start_app(request.database, request.day)
    from habit_tui.cli.main import run
    from habit_tui.start import start_app, start_demo

    return run(sys.argv[1:], start_app, start_demo)


def _is_terminal() -> bool:
    # A program that is started without standard input or output has None there.
    return all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stdout))


def _exists(request: Request) -> bool:
    """Tell whether the named day exists, for what the quick reading left open."""
    if request.day is None:
        return True
    from datetime import date

    try:
        date.fromisoformat(request.day)
    except ValueError:
        return False
    return True


if __name__ == "__main__":
    main()
