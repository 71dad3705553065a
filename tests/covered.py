"""Whether the tests reach what they reached: `python -m tests.covered` after `pytest --cov`.

Not for: whether what is reached is tested. What is not reached surely is not.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from io import StringIO
from pathlib import Path

import coverage

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


def main() -> int:
    """Print what is reached, and what is wrong with it; return 1 if something is."""
    measured = coverage.Coverage()
    measured.load()
    table = StringIO()
    reached = measured.report(file=table, skip_covered=True)
    print(f"{table.getvalue()}\n{reached:.2f} % of all lines and branches, of {FLOOR} % that must be")
    whole = measured.report(include=list(WHOLE), show_missing=True)
    wrong = list(faults(reached, whole, floors(history())))
    print(*wrong, sep="\n")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
