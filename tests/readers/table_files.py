"""Files of flat records, tables without a file, and what is said of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from orgviewer.errors import Problem, ReadError
from orgviewer.model.dataset import Dataset
from orgviewer.model.findings import Finding
from orgviewer.model.roster import Roster
from orgviewer.model.walk import FieldPath
from orgviewer.progress import Progress, unheard
from orgviewer.readers import read
from orgviewer.readers.positions import Position
from orgviewer.readers.shaped import Shaped
from orgviewer.readers.syntax.grid import Grid, RateTable
from orgviewer.readers.syntax.spreadsheets.workbooks import read_workbook
from orgviewer.readers.tables.field_columns import Taking
from orgviewer.readers.tables.table import RecordTable

Row = tuple[str | None, ...]


def written(folder: Path, text: str, name: str = "team.csv") -> Path:
    path = folder / name
    path.write_bytes(text.encode())
    return path


def told(path: Path) -> tuple[Problem, ...]:
    """Return all that is said of a file, whether it can be read or not."""
    try:
        return read(path).problems
    except ReadError as error:
        return error.problems


def problems_of(path: Path) -> list[str]:
    """Return what is wrong with a file, each without the file's name."""
    return [str(problem).removeprefix(f"{path}").removeprefix(":").strip() for problem in told(path)]


def rows(dataset: Dataset) -> Sequence[Row]:
    """Return the people of a flat file as id, name, role, organization and the manager's id."""
    assert dataset.roster is not None
    return rows_of(dataset.roster)


def rows_of(roster: Roster) -> Sequence[Row]:
    """Return the people of a roster as id, name, role, organization and the manager's id."""
    return [
        (
            roster.ids[row],
            roster.names[row],
            roster.roles[row],
            roster.organizations[row],
            roster.ids[roster.managers[row]] if roster.managers[row] >= 0 else None,
        )
        for row in range(len(roster))
    ]


def roster_of(made: Shaped) -> Roster:
    """Return the people of a table."""
    assert made.roster is not None
    return made.roster


def dataset_of(made: Shaped) -> Dataset:
    """Return what a table holds as a dataset that no file holds."""
    return Dataset(made.document, Path("table.csv"), (), made.roster, made.recognition)


def table_of(columns: Mapping[str, Sequence[str]], above: Sequence[int] | None = None) -> RecordTable:
    """Return a table that no file holds: its places are nowhere."""
    return RecordTable(columns, lambda places: dict.fromkeys(places, Position()), [], above)


def sheet_read(
    path: Path, choose: RateTable, sheet: str | None = None, progress: Progress = unheard
) -> tuple[Grid, str | None, tuple[str, ...]]:
    """Return the cells of one sheet of a workbook, that sheet's name and the names of all."""
    parsed = read_workbook(path, choose, sheet, progress)
    assert isinstance(parsed.data, Grid)
    return parsed.data, parsed.sheet, parsed.sheets


def taking_of(**columns: Sequence[str]) -> Taking:
    """Return a table to take fields from, whose columns are called as their fields are, with a capital."""
    names = {field: field.replace("_", " ").capitalize() for field in columns}
    return Taking(table_of({names[field]: cells for field, cells in columns.items()}), names)


def sentences(findings: Sequence[Finding]) -> list[tuple[FieldPath, str]]:
    """Return where each finding stands, and what it says."""
    return [(finding.place, finding.message) for finding in findings]
