"""Columns that somebody takes for schools, employers and what else people share: entries of their lives."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from orgviewer.model.recognition import BACKGROUNDS
from orgviewer.model.records import Education, Project, Work
from orgviewer.readers.tables.field_columns import Cells, Taking

_BETWEEN = re.compile(r"\s*[;|\n]\s*")
"""Stands between several values of a cell; a comma may stand within one."""
OF_SCHOOLS = ("advisor", "teacher")


def background_columns(taking: Taking) -> dict[str, Cells]:
    """Return what the rows say in such columns; advisors without a school are kept as they are."""
    schools = taking.column("school")
    found: dict[str, Cells] = {}
    for name in BACKGROUNDS:
        if not taking.has(name):
            continue
        cells = taking.column(name)
        if name in OF_SCHOOLS:
            alone = [row for row, cell in enumerate(cells) if cell and not schools[row]]
            taking.keep(name, cells, alone)
        found[name] = cells
    return found


def background(columns: Mapping[str, Sequence[str]], row: int) -> dict[str, Any]:
    """Return the entries of one row's life, by the names of a person's fields, if it says any."""
    said = {name: values for name, cells in columns.items() if (values := _values(cells[row]))}
    education = [Education(institution=text) for text in said.get("school", ())]
    if education:
        education[0] = Education(
            institution=education[0].institution,
            advisors=tuple(said.get("advisor", ())),
            teachers=tuple(said.get("teacher", ())),
        )
    work = [Work(name=text) for text in said.get("employer", ())]
    work += [Work(name=text, kind="internship") for text in said.get("internship", ())]
    entries = {
        "education": tuple(education),
        "work": tuple(work),
        "projects": tuple(Project(name=text) for text in said.get("project", ())),
    }
    return {name: found for name, found in entries.items() if found}


def _values(cell: str) -> list[str]:
    return list(dict.fromkeys(filter(None, _BETWEEN.split(cell.strip()))))
