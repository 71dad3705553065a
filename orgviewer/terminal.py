"""What the program says on a terminal, line by line; nothing of a file's is obeyed there.

Not for: writing files (see `whole`).
"""

from __future__ import annotations

import io
import sys

from orgviewer.controls import visible


def print_whatever_comes() -> None:
    """Let no name in a foreign script, and no file name that is no text, end the program."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # for a poor terminal


def say(line: str = "") -> None:
    """Print a line on standard output, at once."""
    print(visible(line), flush=True)


def complain(*lines: str) -> None:
    """Print lines on standard error."""
    for line in lines:
        print(visible(line), file=sys.stderr)
