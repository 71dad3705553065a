"""`orgviewer check`: prints what is wrong with files and how they were read, for people or for programs.

Needs no Qt, and numpy only for files whose chart must be made to be counted. Not for: finding what is wrong
(see `readers`, `model.checking.checks`).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from orgviewer.commands.reading import read_told
from orgviewer.commands.terminal import say
from orgviewer.engines import load
from orgviewer.errors import Problem, ReadError, Severity
from orgviewer.model.dataset import Dataset
from orgviewer.model.standing import Standing, standing_of_records
from orgviewer.model.summary import evidence, in_doubt, organizations, people, posts, vacant
from orgviewer.words.language import Plural, counted, tr

CHART_STANDING = "orgviewer.chart.standing:standing_of_dataset"
ReadPath = Callable[[Path], tuple[Dataset | None, tuple[Problem, ...]]]
VERDICTS: Mapping[Severity, Plural] = {
    Severity.ERROR: Plural("%n error", "%n errors"),
    Severity.WARNING: Plural("%n warning", "%n warnings"),
}
NOTHING: dict[str, object] = {
    "syntax": None,
    "shape": None,
    "people": 0,
    "posts": 0,
    "vacant": 0,
    "organizations": 0,
    "cards": 0,
    "reporting": 0,
    "nested": 0,
    "roots": 0,
    "absent": 0,
    "columns": [],
    "unread": [],
}
"""What there is to say of a file that cannot be read."""


def check_files(
    *,
    paths: Sequence[Path],
    columns: Sequence[str],
    sheet: str | None,
    encoding: str | None,
    at: str | None,
    as_json: bool,
    as_of: str | None,
) -> int:
    """Print for every file its problems and how it was read; return 1 if a file has errors, else 0.

    Raises UsageError for a column that a file does not have.
    """
    report = _report_json if as_json else _report
    read = partial(_read, columns=columns, sheet=sheet, encoding=encoding, at=at, as_of=as_of)
    return max([report(path, read) for path in paths], default=0)


def _report(path: Path, read: ReadPath) -> int:
    """Print the problems of a file, a line each, and a line that sums it up."""
    dataset, problems = read(path)
    contents = f"{evidence(dataset, standing_of(dataset))}: " if dataset else ""
    for problem in problems:
        say(str(problem))
    say(f"{path}: {contents}{_verdict(problems)}")
    return _status(problems)


def _report_json(path: Path, read: ReadPath) -> int:
    """Print the same of a file as one object on one line."""
    dataset, problems = read(path)
    told = {
        "path": str(path),
        "ok": not _status(problems),
        **(_values(dataset, standing_of(dataset)) if dataset else NOTHING),
        "problems": [_problem(problem, path) for problem in problems],
    }
    say(json.dumps(told))
    return _status(problems)


def _read(
    path: Path,
    columns: Sequence[str],
    sheet: str | None,
    encoding: str | None,
    at: str | None,
    as_of: str | None,
) -> tuple[Dataset | None, tuple[Problem, ...]]:
    try:
        dataset = read_told(path, columns, sheet, encoding, at).on(as_of)
    except ReadError as error:
        return None, error.problems
    return dataset, dataset.problems


def standing_of(dataset: Dataset) -> Standing:
    """Return how the cards stand; a chart is made only where headcounts count who is not named."""
    known = standing_of_records(dataset)
    if known is None:
        known = load(CHART_STANDING)(dataset)
    return known


def _values(dataset: Dataset, standing: Standing) -> dict[str, object]:
    """Return how a file was read, as values."""
    columns = dataset.recognition.columns if dataset.recognition else ()
    return {
        "syntax": dataset.provenance.syntax,
        "shape": dataset.provenance.shape,
        "people": people(dataset),
        **_day(dataset),
        "posts": posts(dataset),
        "vacant": vacant(dataset),
        "organizations": organizations(dataset),
        "cards": standing.cards,
        "reporting": standing.reporting,
        "nested": standing.nested,
        "roots": standing.roots,
        "absent": len(dataset.absent),
        "columns": [
            {"name": column.name, "field": column.field, "sign": column.sign.value} for column in columns
        ],
        "unread": list(dataset.provenance.unread),
    }


def _day(dataset: Dataset) -> dict[str, object]:
    """Return the day that was asked about, and of how many people it is in doubt whether they were there."""
    if dataset.as_of is None:
        return {}
    may_be, undated = in_doubt(dataset)
    return {"as_of": dataset.as_of, "may_be_there": may_be, "without_dates": undated}


def _problem(problem: Problem, path: Path) -> dict[str, str]:
    """Return a problem as values; its place is as printed, behind the file's name in a folder."""
    within = "" if problem.path == path else str(problem.path)
    return {
        "severity": problem.severity.value,
        "place": ":".join(filter(None, (within, problem.place))),
        "text": f"{problem.message}. {problem.hint}" if problem.hint else problem.message,
    }


def _status(problems: Sequence[Problem]) -> int:
    return int(any(problem.severity is Severity.ERROR for problem in problems))


def _verdict(problems: Sequence[Problem]) -> str:
    severities = [problem.severity for problem in problems]
    counts = [
        counted(severities.count(severity), *VERDICTS[severity])
        for severity in Severity
        if severity in severities
    ]
    return ", ".join(counts) or tr("no problems")
