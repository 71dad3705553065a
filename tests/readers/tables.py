"""Files of flat records, and what is said of them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from orgviewer.errors import ReadError
from orgviewer.model.dataset import Dataset
from orgviewer.readers import read


def written(folder: Path, text: str, name: str = "team.csv") -> Path:
    path = folder / name
    path.write_bytes(text.encode())
    return path


def problems_of(path: Path) -> list[str]:
    """Return what is wrong with a file, each without the file's name."""
    try:
        problems = read(path).problems
    except ReadError as error:
        problems = error.problems
    return [str(problem).removeprefix(f"{path}").removeprefix(":").strip() for problem in problems]


def rows(dataset: Dataset) -> Sequence[tuple[str | None, ...]]:
    """Return the people of a flat file as id, name, role, organization and the manager's id."""
    roster = dataset.roster
    assert roster is not None
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
