"""`python -m tests.packaging deb|folder|sizes`: makes a package, or measures what is installed."""

from __future__ import annotations

import argparse
from pathlib import Path

from tests.packaging import ROOT
from tests.packaging.debian import make_package
from tests.packaging.measure import KEPT, measure
from tests.packaging.standalone import make_folder

COMMANDS = {"deb": make_package, "folder": make_folder}


def main() -> None:
    """Do what is asked for, and say where the result lies."""
    parser = argparse.ArgumentParser("python -m tests.packaging", description=__doc__)
    parser.add_argument(
        "what", choices=[*COMMANDS, "sizes"], help="a Debian package, a folder, or sizes for the guide"
    )
    parser.add_argument(
        "--output", type=Path, default=ROOT / "dist", help="the folder to put it into (default: dist)"
    )
    told = parser.parse_args()
    if told.what == "sizes":
        measure()
        print(f"{KEPT}: now run python -m tests.readme")
    else:
        print(COMMANDS[told.what](told.output.absolute()))


if __name__ == "__main__":
    main()
