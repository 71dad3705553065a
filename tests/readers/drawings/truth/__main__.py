"""Prints how much of charts is read back: `python -m tests.readers.drawings.truth [COUNT]`."""

from __future__ import annotations

import argparse
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.readers.drawings.truth.corpus import FILES, measured
from tests.readers.drawings.truth.measure import Score

HEAD = "| Drawing | Files | Boxes | Names | Roles | Lines | Wrong lines unmarked |"


def share(right: int, all_of_them: int) -> str:
    """Return a share in percent, or nothing for none."""
    return f"{100 * right / all_of_them:.1f} %" if all_of_them else ""


def row(name: str, made: Score) -> str:
    """Return a row of the table."""
    shares = (
        share(made.names, made.boxes),
        share(made.roles, made.role_count),
        share(made.lines, made.line_count),
    )
    return f"| {name} | {made.files} | {made.boxes} | {' | '.join(shares)} | {made.wrong} |"


def main() -> None:
    """Print the table, and the mistakes of the kinds that a word names."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("count", nargs="?", type=int, default=10)
    arguments.add_argument("--mistakes")
    told = arguments.parse_args()
    total = Score()
    print(HEAD)
    print("| --- | --: | --: | --: | --: | --: | --: |")
    for kind in FILES:
        with TemporaryDirectory() as folder:
            made = measured(kind, told.count, Path(folder))
        print(row(kind.name, made), flush=True)
        if told.mistakes is not None and told.mistakes in kind.name:
            print(*(f"    {mistake}" for mistake in made.mistakes), sep="\n")
        total += made
    print(row("All", total))


if __name__ == "__main__":
    main()
