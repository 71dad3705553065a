"""`python -m orgviewer`: the same as the command `orgviewer`."""

from __future__ import annotations

import sys

from orgviewer.cli import main

if __name__ == "__main__":
    sys.exit(main())
