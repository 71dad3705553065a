"""Whether the tests reach what they reached: `python -m tests.covered FILE`, of what SlipCover wrote as JSON.

Not for: whether what is reached is tested. What is not reached surely is not.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import msgspec

ROOT = Path(__file__).parent.parent
FLOOR = 97.5
"""Per cent of all lines and branches that the tests reach. It may only rise."""
WHOLE = (
    *("orgviewer/arrays.py", "orgviewer/errors.py"),
    *("orgviewer/model/checking/checks.py", "orgviewer/model/days/periods.py"),
    *(f"orgviewer/model/{name}.py" for name in ("circles", "dates", "findings", "roster", "walk")),
    *(f"orgviewer/relations/{name}.py" for name in ("chains", "distances", "graph", "periods", "strength")),
    *(f"orgviewer/search/{name}.py" for name in ("matches", "query", "vocabulary", "words")),
)
"""Modules of which the tests reach every line and every branch."""


def faults(reached: float, whole: float, earlier: Sequence[float]) -> Iterator[str]:
    """Yield a sentence on each thing that is wrong: shares in per cent, and the floors that there were."""
    if reached < FLOOR:
        yield f"The tests reach {reached:.2f} % of all lines and branches; the floor is {FLOOR} %."
    if whole < 100:
        yield "Of the modules that the tests have to reach as a whole, they do not reach all; see above."
    if max(earlier, default=0) > FLOOR:
        yield f"The floor has been {max(earlier)} %, and may only rise; it is {FLOOR} %."


def floors(history: str) -> list[float]:
    """Return the floors in the changes that git tells of this file."""
    return [float(floor) for floor in re.findall(r"^[-+]FLOOR = ([\d.]+)$", history, re.MULTILINE)]


def history() -> str:
    """Return the changes of this file, or nothing where there is no git."""
    command = ["git", "log", "--patch", "--format=", "--", str(Path(__file__).relative_to(ROOT))]
    try:
        return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False).stdout
    except OSError:
        return ""


class Summary(msgspec.Struct, frozen=True):
    """Per cent of lines and branches, as they are told."""

    percent_covered: float


class Reached(msgspec.Struct, frozen=True):
    """What is not reached of a module: numbers of lines, and pairs of lines that no branch leads between."""

    missing_lines: list[int]
    missing_branches: list[tuple[int, int]]
    summary: Summary

    def missed(self) -> str:
        """Return lines and branches that are not reached, or nothing."""
        branches = (f"{first}->{last}" for first, last in self.missing_branches)
        return ", ".join((*map(str, self.missing_lines), *branches))


class Measured(msgspec.Struct, frozen=True):
    """What the tests reach, by the paths of modules and as a whole."""

    files: Mapping[str, Reached]
    summary: Summary


def main(path: str) -> int:
    """Print what is not reached, and what is wrong with that; return 1 if something is."""
    measured = msgspec.json.decode(Path(path).read_bytes(), type=Measured)
    lacking = {name: missed for name, one in measured.files.items() if (missed := one.missed())}
    print(*(f"{name}: {missed}" for name, missed in sorted(lacking.items())), sep="\n")
    reached = measured.summary.percent_covered
    print(f"{reached:.2f} % of all lines and branches, of {FLOOR} % that must be")
    whole = min(measured.files[name].summary.percent_covered for name in WHOLE)
    wrong = list(faults(reached, whole, floors(history())))
    print(*wrong, sep="\n")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
