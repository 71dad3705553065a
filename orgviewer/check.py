"""`orgviewer check`: prints what is wrong with files, for people and for other programs.

Needs neither Qt nor numpy. Not for: finding what is wrong (see `readers`, `model.checks`).
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from orgviewer.errors import Problem, ReadError, Severity
from orgviewer.model.dataset import Dataset
from orgviewer.readers import read


def check_files(paths: Sequence[Path]) -> int:
    """Print the problems of every file and a line that sums it up; return 1 if a file has errors, else 0."""
    return max([_check_file(path) for path in paths], default=0)


def _check_file(path: Path) -> int:
    try:
        dataset = read(path)
    except ReadError as error:
        problems, contents = error.problems, ""
    else:
        problems, contents = dataset.problems, f"{_contents(dataset)}: "
    for problem in problems:
        print(problem)
    print(f"{path}: {contents}{_verdict(problems)}", flush=True)
    return int(any(problem.severity is Severity.ERROR for problem in problems))


def _contents(dataset: Dataset) -> str:
    return ", ".join(
        (
            _count(len(dataset.persons), "person", "people"),
            _count(len(dataset.organizations), "organization", "organizations"),
            _count(len(dataset.sources), "source", "sources"),
        )
    )


def _verdict(problems: Sequence[Problem]) -> str:
    severities = [problem.severity for problem in problems]
    counts = [
        _count(severities.count(severity), severity.value, f"{severity.value}s")
        for severity in Severity
        if severity in severities
    ]
    return ", ".join(counts) or "no problems"


def _count(number: int, one: str, many: str) -> str:
    return f"{number:,} {one if number == 1 else many}"
