"""A file or a folder into a Dataset, or everything that is wrong with it, at once.

Two steps that know nothing of each other: the syntax turns bytes into plain data or a table, the shape
(see `shapes`) makes records of it. Which syntax a file has is decided here.
"""

from __future__ import annotations

import gc
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path

from orgviewer.errors import Problem, ReadError, Severity, UsageError
from orgviewer.model.dataset import Dataset
from orgviewer.model.findings import MOST_FINDINGS, Finding, did_you_mean, quoted
from orgviewer.model.recognition import GUESSED, TableSpec
from orgviewer.model.walk import FieldPath
from orgviewer.progress import Progress, unheard
from orgviewer.readers.positions import Locate, Position
from orgviewer.readers.shapes import Shaped, of_data, of_table
from orgviewer.readers.syntax import csv_syntax, json_lines, json_syntax, yaml_places
from orgviewer.readers.syntax import workbooks as sheets
from orgviewer.readers.syntax.contents import is_folder, out_of_memory, require_file, text_of_file
from orgviewer.readers.syntax.folder import SUFFIXES as FOLDER_SUFFIXES
from orgviewer.readers.syntax.folder import Parsed, read_folder
from orgviewer.readers.syntax.json_events import events as json_events
from orgviewer.readers.syntax.mistakes import Mistake, SyntaxMistakeError
from orgviewer.readers.syntax.yaml_syntax import joined_surrogates, parse
from orgviewer.readers.tables.column_options import table_spec
from orgviewer.readers.tables.table import sheet_score, table

LARGEST_FILE = 128 * 1024 * 1024
"""Bytes; four times what a YAML file of 100,000 people takes."""
LARGEST_TABLE = 256 * 1024 * 1024
"""Bytes; four times what a table of 1,000,000 people takes."""
TABLES = frozenset((".csv", ".tsv", ".tab", ".psv", ".txt"))
LINES = frozenset((".jsonl", ".ndjson"))
JSON = ".json"
WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
"""How all workbooks begin, whatever their names end with."""
EMPTY_HINT = 'It should hold "organizations:" and "persons:".'
EMPTY_TABLE_HINT = "It should begin with a row that names the columns: id, name, reports_to, role."
MARKUP = re.compile(r"\s*<(!doctype|\?xml|html|head|body|table|meta)\b", re.IGNORECASE)
MARKUP_HINT = "Open it in a spreadsheet program, and save it as a workbook (.xlsx)."
SUFFIXES = (*sorted(FOLDER_SUFFIXES), *sorted(LINES), *sorted(TABLES), *sheets.SUFFIXES)
"""How the names of the files end that can be read, for whoever asks for a file."""


def read(path: Path, progress: Progress = unheard, spec: TableSpec = GUESSED) -> Dataset:
    """Return what a file or a folder holds, in whatever syntax and shape; warnings are in `problems`.

    `progress` hears how far reading has come; `spec` says what to take the columns of a table for.
    Raises ReadError with all problems, in the file's order, if any of them is an error.
    """
    with _collector_off():
        try:
            shaped = _read(path, progress, spec)
            progress(1.0)
        except SyntaxMistakeError as error:
            raise ReadError((_mistake(path, error.mistake),)) from None
        except MemoryError:
            raise out_of_memory(path) from None
        problems = _problems(path, shaped)
    if any(problem.severity is Severity.ERROR for problem in problems):
        raise ReadError(problems)
    return Dataset(shaped.document, path, problems, shaped.roster, shaped.recognition)


def read_as_told(path: Path, columns: Sequence[str], sheet: str | None) -> Dataset:
    """Return what a file holds; raises ReadError, and UsageError for a column that the file does not have."""
    spec = table_spec(columns, sheet)
    dataset = read(path, spec=spec)
    known = [column.name for column in dataset.recognition.columns] if dataset.recognition else []
    for name, _ in spec.columns:
        if name not in known:
            hint = did_you_mean(name, known)
            raise UsageError(f"{path} has no column {quoted(name)}. {hint}".rstrip())
    return dataset


def _read(path: Path, progress: Progress, spec: TableSpec) -> Shaped:
    """Read a file by its syntax."""
    suffix = path.suffix.lower()
    if is_folder(path):
        return _read_folder(path, progress, spec)
    largest = LARGEST_TABLE if suffix in TABLES else LARGEST_FILE
    if require_file(path, largest).startswith(WORKBOOKS):
        return _read_workbook(path, progress, spec)
    text, findings = text_of_file(path, largest)
    if suffix in TABLES or suffix in sheets.SUFFIXES:  # some programs write a table of text and call it .xls
        return _read_table(text, findings, progress, spec)
    if suffix in LINES:
        lines = json_lines.lines(text, progress)
        return of_data(lines.records, findings + lines.findings, lines.locate, spec)
    parsed = _parsed(text, suffix, progress)
    return of_data(parsed.data, findings + parsed.findings, parsed.locate, spec)


def _read_table(text: str, findings: list[Finding], progress: Progress, spec: TableSpec) -> Shaped:
    if not text.strip():
        raise SyntaxMistakeError(Mistake(0, 0, "the file is empty", EMPTY_TABLE_HINT))
    if MARKUP.match(text):  # which some programs write and call a workbook
        raise SyntaxMistakeError(Mistake(1, 1, "this is HTML or XML, not a table", MARKUP_HINT))
    grid = csv_syntax.read_grid(text, progress)
    return of_table(table(replace(grid, findings=findings + grid.findings)), spec)


def _read_workbook(path: Path, progress: Progress, spec: TableSpec) -> Shaped:
    """Read the sheet that looks most like a table of people, or the one asked for."""
    grid, sheet, names = sheets.read_workbook(path, sheet_score, spec.sheet, progress)
    shaped = of_table(table(grid), spec)
    assert shaped.recognition is not None
    return replace(shaped, recognition=replace(shaped.recognition, sheet=sheet, sheets=names))


def _read_folder(path: Path, progress: Progress, spec: TableSpec) -> Shaped:
    """Read a folder of one record per file."""

    def parse_file(file: Path) -> Parsed:
        require_file(file, LARGEST_FILE)
        text, findings = text_of_file(file, LARGEST_FILE)
        parsed = _parsed(text, file.suffix.lower(), unheard)
        return replace(parsed, findings=findings + parsed.findings)

    folder = read_folder(path, parse_file, LARGEST_FILE, progress)
    return of_data(folder.data, folder.findings, folder.locate, spec)


def _parsed(text: str, suffix: str, progress: Progress) -> Parsed:
    """Read JSON, or YAML, which some JSON is that people wrote with remarks in it and commas too many."""
    mistake: Mistake | None = None
    if json_syntax.is_json_like(text):
        try:
            return Parsed(*json_syntax.JsonReader().parse(text), partial(_locate_json, text))
        except json.JSONDecodeError as error:
            mistake = json_syntax.mistake(error)
    text = joined_surrogates(text)
    try:
        data, findings = parse(text, progress)
    except SyntaxMistakeError:
        if mistake is None or suffix != JSON:
            raise
        raise SyntaxMistakeError(mistake) from None
    if data is None and not findings:
        raise SyntaxMistakeError(Mistake(0, 0, "the file is empty", EMPTY_HINT))
    return Parsed(data, findings, partial(_locate, text))


def _locate(text: str, places: set[FieldPath]) -> Mapping[FieldPath, Position]:
    return {place: Position(*found) for place, found in yaml_places.locate(text, places).items()}


def _locate_json(text: str, places: set[FieldPath]) -> Mapping[FieldPath, Position]:
    found = yaml_places.locate_in(json_events(text), places)
    return {place: Position(*position) for place, position in found.items()}


def _problems(path: Path, shaped: Shaped) -> tuple[Problem, ...]:
    """Return all problems, sorted by where they stand."""
    findings = shaped.findings
    positions = _positions(shaped.locate, {place for one in findings for place in (one.place, *one.places)})
    problems = sorted(
        (_problem(path, finding, positions) for finding in findings),
        key=lambda problem: (str(problem.path), problem.line, problem.column),
    )
    if len(problems) > MOST_FINDINGS:
        more = f"there are more than {MOST_FINDINGS:,} problems, and the others are not listed"
        problems.sort(key=lambda problem: problem.severity is not Severity.ERROR)
        return (*problems[:MOST_FINDINGS], Problem(path, problems[0].severity, more))
    return tuple(problems)


def _positions(locate: Locate, places: set[FieldPath]) -> Mapping[FieldPath, Position]:
    """Return where places are; the place of what concerns the whole file is nowhere."""
    return locate(places) if places else {}


def _problem(path: Path, finding: Finding, positions: Mapping[FieldPath, Position]) -> Problem:
    """Return a finding as people are told of it; one that stands for many says where the first are."""
    position = positions[finding.place]
    message = finding.message
    problem = Problem(
        position.path or path,
        finding.severity,
        message,
        finding.hint,
        position.line,
        position.column,
        position.sheet,
    )
    if finding.count == 1:
        return problem
    first = ", ".join(
        replace(problem, line=there.line, column=there.column, sheet=there.sheet).place
        for there in (positions[place] for place in finding.places)
    )
    return replace(problem, message=f"{message} ({finding.count:,} like this, the first at {first})")


def _mistake(path: Path, mistake: Mistake) -> Problem:
    return Problem(path, Severity.ERROR, mistake.message, mistake.hint, mistake.line, mistake.column)


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
