"""`orgviewer`, and `python -m orgviewer`: the command line, and from the first line on a quiet end."""

from __future__ import annotations

import gc
import sys

from orgviewer import signals
from orgviewer.engines import load_for_good


def main() -> int:
    """Do what the command line asks; return the exit code.

    The command line is loaded when signals are heard already: loading takes long enough for a Ctrl+C.
    """
    signals.end_at_once()
    status: int = load_for_good((), "orgviewer.commands.cli:main")()
    gc.freeze()  # the system takes back at once what Python would look through for circles
    return status


if __name__ == "__main__":
    sys.exit(main())
