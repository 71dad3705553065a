"""`orgviewer check`: prints what is wrong with files, for people and for other programs.

Needs neither Qt nor numpy. Not for: finding what is wrong (see `readers`, `model.checks`).
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from orgviewer.commands.terminal import say
from orgviewer.errors import Problem, ReadError, Severity
from orgviewer.model.summary import count, summary
from orgviewer.readers import read_as_told


def check_files(
    *, paths: Sequence[Path], columns: Sequence[str], sheet: str | None, encoding: str | None
) -> int:
    """Print the problems of every file and a line that sums it up; return 1 if a file has errors, else 0.

    Raises UsageError for a column that a file does not have.
    """
    return max([_check_file(path, columns, sheet, encoding) for path in paths], default=0)


def _check_file(path: Path, columns: Sequence[str], sheet: str | None, encoding: str | None) -> int:
    try:
        dataset = read_as_told(path, columns, sheet, encoding)
    except ReadError as error:
        problems, contents = error.problems, ""
    else:
        problems, contents = dataset.problems, f"{summary(dataset)}: "
    for problem in problems:
        say(str(problem))
    say(f"{path}: {contents}{_verdict(problems)}")
    return int(any(problem.severity is Severity.ERROR for problem in problems))


def _verdict(problems: Sequence[Problem]) -> str:
    severities = [problem.severity for problem in problems]
    counts = [
        count(severities.count(severity), severity.value, f"{severity.value}s")
        for severity in Severity
        if severity in severities
    ]
    return ", ".join(counts) or "no problems"
