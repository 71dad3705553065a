"""`orgviewer compare`: says what changed from one file to another, or between two days of one file.

Not for: finding that out (see `changes`), or writing it (see `publish.comparison`).
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from msgspec.structs import replace

from orgviewer.changes import DatedState, compare_states
from orgviewer.changes.evidence.places import ReadFile, ReadState, evidence
from orgviewer.choices import ComparisonFormat, Omission, ThemeName
from orgviewer.commands.terminal import complain, say
from orgviewer.engines import load
from orgviewer.errors import ReadError, UsageError
from orgviewer.model.changes import Comparison, Evidence
from orgviewer.model.dataset import Dataset
from orgviewer.model.days.turning_points import changes_of_days
from orgviewer.model.recognition import TableSpec
from orgviewer.outputs import require_replaceable
from orgviewer.publish.comparison.formats import write_comparison
from orgviewer.publish.comparison.lists import json_lines
from orgviewer.publish.comparison.report import ComparisonReport
from orgviewer.publish.comparison.summary import summary_lines
from orgviewer.readers import read_with_places, require_columns, told_spec
from orgviewer.readers.sources import require_no_photo, require_unread
from orgviewer.words.language import counted, tr

BOTH_STATES = "orgviewer.changes.both.datasets:both_states"
WRITE_CHANGES = "orgviewer.commands.export:write_changes"
ALIKE_WITHOUT = "orgviewer.omissions:alike_without"
DRAWN_TOO = (".html",)
"""The endings of lists that charts have as well."""
READ_STATES = "orgviewer.history.opening:read_states"


def compare_files(
    *,
    old: Path,
    new: Path | None,
    days: tuple[str, str] | None,
    git: tuple[str, str] | None,
    as_json: bool,
    output: Path | None,
    as_chart: bool,
    changes_only: bool,
    theme: ThemeName,
    omissions: frozenset[Omission],
    columns: Sequence[str],
    sheet: str | None,
    encoding: str | None,
) -> int:
    """Print what changed, or write it to a file; return 1 if anything did, else 0.

    Raises ReadError, UsageError and OutputError; nothing is written over what is read.
    """
    if sum(other is not None for other in (new, days, git)) != 1:
        ways = tr("OLD NEW, FILE --days A..B or FILE --git A..B")
        raise UsageError(tr("two files are compared, or two days of one, or two commits: {ways}.", ways=ways))
    is_drawn = _is_drawn(output, as_chart, changes_only)
    paths = [old] if new is None else [old, new]
    if output is not None:
        require_replaceable(output)  # before the work
        for path in paths:
            require_unread(output, path)
    if git is None:
        readings = _read(paths, columns, sheet, encoding)
    else:
        readings = load(READ_STATES)(old, git, told_spec(old, columns, sheet, encoding))
    sides = _sides(readings, days)
    report = _report(sides, days)
    if omissions:
        report = _report_without(sides, report, omissions, days)
    _warn([dataset for dataset, _ in readings], report, days)
    if output is not None:
        for dataset, _ in readings:
            require_no_photo(output, replace(dataset, path=old) if git is not None else dataset)
        if is_drawn:
            _draw((report.old.dataset, report.new.dataset), report.comparison, theme, changes_only, output)
        else:
            write_comparison(report, output)
    _tell(report, as_json, output)
    return int(bool(report.comparison.changes))


def _tell(report: ComparisonReport, as_json: bool, output: Path | None) -> None:
    """Print what changed, or that it was written."""
    if as_json:
        for line in "".join(json_lines(report, ascii_only=True)).splitlines():
            say(line)
    elif output is not None:
        say(f"{output}: {report.headline}")
    else:
        for line in summary_lines(report):
            say(line)


def _draw(
    states: tuple[Dataset, Dataset],
    comparison: Comparison,
    theme: ThemeName,
    changes_only: bool,
    output: Path,
) -> None:
    """Write the chart over both states."""
    both = load(BOTH_STATES)(*states, comparison)
    load(WRITE_CHANGES)(both, theme, changes_only, output)


def _is_drawn(output: Path | None, as_chart: bool, changes_only: bool) -> bool:
    """Return whether an output is a chart; raises UsageError for what is asked of charts alone."""
    suffix = output.suffix.lower() if output is not None else ""
    is_drawn = suffix not in ("", *map(str, ComparisonFormat)) or (as_chart and suffix in DRAWN_TOO)
    if (as_chart or changes_only) and not is_drawn:
        raise UsageError(
            tr("--chart and --changes-only are for charts, as in --output changes.png --changes-only.")
        )
    return is_drawn


def _read(
    paths: Sequence[Path], columns: Sequence[str], sheet: str | None, encoding: str | None
) -> list[ReadFile]:
    """Read all files, so that what is wrong is told of each at once; a column must be in one of them.

    Raises ReadError with the problems of all files that cannot be read.
    """
    specs = _specs(paths, columns, sheet, encoding)
    found: list[ReadFile] = []
    errors: list[ReadError] = []
    for path, spec in zip(paths, specs, strict=True):
        try:
            found.append(read_with_places(path, spec=spec))
        except ReadError as error:
            errors.append(error)
    if errors:
        raise ReadError(tuple(problem for error in errors for problem in error.problems))
    require_columns(specs[0], *(dataset for dataset, _ in found))
    return found


def _specs(
    paths: Sequence[Path], columns: Sequence[str], sheet: str | None, encoding: str | None
) -> list[TableSpec]:
    """Return how to read each file; a sheet is that of the workbooks among them, and there must be one."""
    specs: list[TableSpec] = []
    refused: list[UsageError] = []
    for path in paths:
        try:
            specs.append(told_spec(path, columns, sheet, encoding))
        except UsageError as error:
            refused.append(error)
            specs.append(told_spec(path, columns, None, encoding))
    if len(refused) == len(paths):
        raise refused[0]
    return specs


def _sides(readings: Sequence[ReadFile], days: tuple[str, str] | None) -> tuple[ReadState, ReadState]:
    (first, first_shaped), (last, last_shaped) = readings[0], readings[-1]
    if days is not None:
        first, last = _on(first, days[0]), _on(last, days[1])
    return ReadState(DatedState(first), first_shaped), ReadState(DatedState(last), last_shaped)


def _on(dataset: Dataset, text: str) -> Dataset:
    """Return a dataset as of a day that was typed; raises UsageError for what is none."""
    try:
        return dataset.on(text)
    except ValueError as error:
        raise UsageError(tr('"{word}" is no day: {error}.', word=text, error=error)) from None


def _report(sides: tuple[ReadState, ReadState], days: tuple[str, str] | None) -> ComparisonReport:
    """Compare two states, and find where each change stands in both files."""
    old, new = sides
    comparison = compare_states(old.state, new.state)
    titles = days or (
        _title(old.state.dataset, new.state.dataset),
        _title(new.state.dataset, old.state.dataset),
    )
    return ComparisonReport(old.state, new.state, comparison, evidence(old, new, comparison), titles)


def _report_without(
    sides: tuple[ReadState, ReadState],
    report: ComparisonReport,
    omissions: frozenset[Omission],
    days: tuple[str, str] | None,
) -> ComparisonReport:
    """Return what is told of a comparison without some of what both states say.

    Without names no place is told either: it would lead to them.
    """
    old, new = (side.state.dataset for side in sides)
    pair = load(ALIKE_WITHOUT)(old, new, report.comparison.matching, omissions)
    earlier, later = map(DatedState, pair)
    comparison = compare_states(earlier, later)
    if omissions.isdisjoint((Omission.NAMES, Omission.DATES)):
        return ComparisonReport(earlier, later, comparison, evidence(*sides, comparison), report.titles)
    unsaid = (tr("earlier"), tr("later"))
    titles = (days or unsaid) if Omission.DATES not in omissions else unsaid
    nowhere = [Evidence()] * len(comparison.changes)
    return ComparisonReport(earlier, later, comparison, nowhere, titles)


def _title(dataset: Dataset, other: Dataset) -> str:
    """Return the name of a file, with its folder if the other one is called so, too."""
    return dataset.path.name if dataset.path.name != other.path.name else str(dataset.path)


def _warn(datasets: Sequence[Dataset], report: ComparisonReport, days: tuple[str, str] | None) -> None:
    """Say what is odd about the files in a line each, and about what is compared where no summary does."""
    for dataset in datasets:
        if number := len(dataset.problems):
            complain(
                counted(
                    number,
                    '{path}: %n oddity was found in it; "orgviewer check" lists them.',
                    '{path}: %n oddities were found in it; "orgviewer check" lists them.',
                    path=dataset.path,
                )
            )
    if days is not None and not report.comparison.changes and not len(changes_of_days(datasets[0])):
        complain(
            tr(
                "{path}: it says of nobody and nothing from when until when, so all days are alike.",
                path=datasets[0].path,
            )
        )
