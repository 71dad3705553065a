"""A file into a Dataset, or everything that is wrong with the file, at once.

Nothing is ever written. Which syntax a file has is decided here; what it means is the part of
`native` and `flat`.
"""

from __future__ import annotations

import gc
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from orgviewer.errors import Problem, ReadError, Severity
from orgviewer.model.checks import check
from orgviewer.model.dataset import Dataset
from orgviewer.model.findings import MOST_FINDINGS, Finding, did_you_mean, quoted
from orgviewer.model.records import Document
from orgviewer.model.roster import Roster
from orgviewer.model.walk import Place
from orgviewer.readers import csv_syntax, flat
from orgviewer.readers.json_syntax import joined_surrogates, json_records
from orgviewer.readers.native import shape
from orgviewer.readers.progress import Progress, unheard
from orgviewer.readers.yaml_events import Mistake, SyntaxMistakeError
from orgviewer.readers.yaml_places import locate
from orgviewer.readers.yaml_syntax import parse

LARGEST_FILE = 128 * 1024 * 1024
"""Bytes; four times what a YAML file of 100,000 people takes."""
LARGEST_TABLE = 256 * 1024 * 1024
"""Bytes; four times what a table of 1,000,000 people takes."""
EMPTY_HINT = 'It should hold "organizations:" and "persons:".'
EMPTY_TABLE_HINT = f"It should begin with a row that names the columns: {', '.join(flat.FIELDS)}."
ENCODINGS = {
    b"\xff\xfe": ("utf-16", "UTF-16"),
    b"\xfe\xff": ("utf-16", "UTF-16"),
    b"": ("utf-8-sig", "UTF-8"),
}
"""The first bytes of a file, and the encoding that they give away, for Python and for people."""


def read(path: Path, progress: Progress = unheard) -> Dataset:
    """Return what a file holds: the project's own format, or flat records; warnings are in `problems`.

    `progress` hears how far reading has come. Raises ReadError with all problems, in the file's order,
    if any of them is an error.
    """
    text = _text(path)
    with _collector_off():
        try:
            read_syntax = _read_table if path.suffix.lower() == ".csv" else _read_data
            found = read_syntax(text, progress)
            progress(1.0)
        except SyntaxMistakeError as error:
            raise ReadError((_problem(path, error.mistake),)) from None
        problems = _problems(path, found)
    if any(problem.severity is Severity.ERROR for problem in problems):
        raise ReadError(problems)
    return Dataset(found.document, path, problems, found.roster)


@dataclass(frozen=True)
class _Found:
    """What was read, what is wrong with it, and how to find the lines of that."""

    document: Document
    roster: Roster | None
    findings: list[Finding]
    locate: Callable[[set[Place]], dict[Place, tuple[int, int]]]


def _read_table(text: str, progress: Progress) -> _Found:
    """Read flat records from a table."""
    if not text.strip():
        raise SyntaxMistakeError(Mistake(0, 0, "the file is empty", EMPTY_TABLE_HINT))
    document, roster, findings = flat.shape(csv_syntax.columns(text, progress))
    return _Found(document, roster, findings, partial(csv_syntax.locate, text))


def _read_data(text: str, progress: Progress) -> _Found:
    """Read YAML, or JSON, which nearly is YAML: flat records if it is a list."""
    data: object = json_records(text)
    findings: list[Finding] = []
    if data is None:
        text = joined_surrogates(text)
        data, findings = parse(text, progress)
    positions = partial(locate, text)
    if data is None and not findings:
        raise SyntaxMistakeError(Mistake(0, 0, "the file is empty", EMPTY_HINT))
    told = {finding.place for finding in findings}
    if isinstance(data, list):
        document, roster, misshapen = flat.shape(flat.columns_of(data))
        misshapen += flat.nested(data)
        findings += [finding for finding in misshapen if finding.place not in told]
        return _Found(document, roster, findings, positions)
    document, misshapen = shape({} if data is None else data)
    del data  # which takes as much memory as the checks
    findings += [finding for finding in misshapen if finding.place not in told]
    findings += _checked(document, findings)
    return _Found(document, None, findings, positions)


def _problems(path: Path, found: _Found) -> tuple[Problem, ...]:
    """Return all problems, sorted by where they stand."""
    findings = found.findings
    positions = found.locate({finding.place for finding in findings}) if findings else {}
    problems = sorted(
        (_located(path, finding, positions) for finding in findings),
        key=lambda problem: (problem.line, problem.column),
    )
    if len(problems) > MOST_FINDINGS:
        more = f"there are more than {MOST_FINDINGS:,} problems, and the others are not listed"
        problems.sort(key=lambda problem: problem.severity is not Severity.ERROR)
        return (*problems[:MOST_FINDINGS], Problem(path, problems[0].severity, more))
    return tuple(problems)


def _checked(document: Document, misshapen: list[Finding]) -> list[Finding]:
    """Return what the checks find, without what only follows from a shape that is wrong already."""
    unread = [finding.place for finding in misshapen if finding.severity is Severity.ERROR]
    if len(unread) > MOST_FINDINGS or any(len(place) <= 1 for place in unread):
        return []
    around: set[Place] = {place[:length] for place in unread for length in range(len(place) + 1)}
    return [finding for finding in check(document) if finding.place not in around]


def _problem(path: Path, mistake: Mistake) -> Problem:
    return Problem(path, Severity.ERROR, mistake.message, mistake.hint, mistake.line, mistake.column)


def _located(path: Path, finding: Finding, positions: dict[Place, tuple[int, int]]) -> Problem:
    line, column = positions[finding.place]
    return Problem(path, finding.severity, finding.message, finding.hint, line, column)


def _text(path: Path) -> str:
    """Return the text of a file; raises ReadError with one sentence for whatever keeps it from being read."""
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise _refusal(path, "this is a folder, not a file", "Name a file in it.")
        if not stat.S_ISREG(status.st_mode):
            raise _refusal(
                path, "this is a device or a pipe, not a file", "Save what it holds to a file first."
            )
        largest = LARGEST_TABLE if path.suffix.lower() == ".csv" else LARGEST_FILE
        with path.open("rb") as file:
            content = file.read(largest + 1)
    except FileNotFoundError:
        raise _refusal(path, "the file does not exist", _neighbour(path)) from None
    except PermissionError:
        raise _refusal(path, "you have no permission to read this file", "Ask its owner.") from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise _refusal(path, f"the file cannot be read: {reason[:1].lower()}{reason[1:]}") from None
    if len(content) > largest:
        raise _refusal(path, f"the file is larger than {largest // 1024**2} MiB", "Split it, or shorten it.")
    encoding, name = next(names for mark, names in ENCODINGS.items() if content.startswith(mark))
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        message = f"the file is not text: byte {error.start + 1:,} is not valid in {name}"
        raise _refusal(path, message, "Save it as text in UTF-8.") from None


def _refusal(path: Path, message: str, hint: str = "") -> ReadError:
    return ReadError((Problem(path, Severity.ERROR, message, hint),))


def _neighbour(path: Path) -> str:
    """Return a question naming the file of the same folder whose name is nearest, if any is near."""
    try:
        return did_you_mean(path.name, [neighbour.name for neighbour in path.parent.iterdir()])
    except OSError:
        return f"There is no folder {quoted(str(path.parent), longest=1_000)}."


@contextmanager
def _collector_off() -> Iterator[None]:
    """Keep Python from searching the growing data for circles, which takes longer than reading it."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
