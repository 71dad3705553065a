"""Columns and fields that hold numbers but for some: one line says so."""

from __future__ import annotations

from pathlib import Path

from orgviewer.readers import read
from tests.readers.table_files import written

ROWS = """Name,Boss,Salary,Employee ID,Age
Ada Example,,"91,000",1001,44
Ben Example,Ada Example,on request,1002,31
Cem Example,Ada Example,"58,500",1003,n/a
"""


def test_a_column_that_is_partly_numbers_is_told_once_with_its_cell(tmp_path: Path) -> None:
    path = written(tmp_path, ROWS)
    told = [problem for problem in read(path).problems if "holds numbers" in problem.message]
    assert len(told) == 1
    assert '"Salary" holds numbers but for one, such as "on request"' in told[0].message
    assert told[0].line == 3


def test_a_field_of_a_native_file_is_told_alike(tmp_path: Path) -> None:
    path = tmp_path / "team.yaml"
    path.write_text(
        "persons:\n"
        "  - {id: a, name: A, other: {Pay: '50,000'}}\n"
        "  - {id: b, name: B, other: {Pay: '60,000'}}\n"
        "  - {id: c, name: C, other: {Pay: soon}}\n",
        encoding="utf-8",
    )
    told = [problem for problem in read(path).problems if "holds numbers" in problem.message]
    assert [problem.line for problem in told] == [4]
