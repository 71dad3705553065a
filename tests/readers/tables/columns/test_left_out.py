"""Columns that somebody wants left out are nowhere, and can be had back."""

from __future__ import annotations

from pathlib import Path

import pytest

from orgviewer.commands.cli import main
from orgviewer.model.recognition import LEFT_OUT, TableSpec
from orgviewer.readers import read, read_as_told
from orgviewer.relations.facets import Facet, FacetKind
from orgviewer.relations.values import facets
from orgviewer.search.finder import find
from orgviewer.search.index import build_index
from tests.readers.table_files import written

ROWS = """Name,Boss,Salary,Grade,Address
Ada Example,,91000,A,Secret Lane 1
Ben Example,Ada Example,62000,B,Secret Lane 2
"""
UNWANTED = TableSpec((("Salary", LEFT_OUT), ("Address", LEFT_OUT)))


def test_columns_that_are_left_out_are_nowhere(tmp_path: Path) -> None:
    dataset = read(written(tmp_path, ROWS), spec=UNWANTED)
    assert dataset.persons[1].other == {"Grade": "B"}
    assert [facet.column for facet in facets(dataset) if facet.kind is FacetKind.COLUMN] == ["Grade"]
    assert not find(build_index(dataset), "62000").hits
    assert not find(build_index(dataset), "Secret").hits


def test_they_are_still_known_by_their_names_in_the_files_order(tmp_path: Path) -> None:
    recognition = read(written(tmp_path, ROWS), spec=UNWANTED).recognition
    assert recognition is not None
    assert [(column.name, column.field, column.sample) for column in recognition.columns] == [
        ("Name", "name", "Ben Example"),
        ("Boss", "reports_to", "Ada Example"),
        ("Salary", LEFT_OUT, ""),
        ("Grade", "", "B"),
        ("Address", LEFT_OUT, ""),
    ]


def test_a_manager_who_is_left_out_is_nobodys(tmp_path: Path) -> None:
    dataset = read_as_told(written(tmp_path, ROWS), ["leave_out=Boss", "leave-out=Salary"], None)
    assert set(dataset.managers) == {-1}
    assert dataset.persons[1].other == {"Grade": "B", "Address": "Secret Lane 2"}


@pytest.mark.parametrize("suffix", ["yaml", "json", "csv"])
def test_what_is_converted_says_nothing_of_them(tmp_path: Path, suffix: str) -> None:
    source, output = written(tmp_path, ROWS), tmp_path / f"out.{suffix}"
    told = ["--map", "leave_out=Salary", "--map", "leave_out=Address"]
    assert main(["convert", str(source), "--output", str(output), *told]) == 0
    text = output.read_text(encoding="utf-8")
    assert "Ben Example" in text
    for secret in ("62000", "Secret", "Salary", "Address"):
        assert secret not in text


def test_records_of_a_list_are_left_out_alike(tmp_path: Path) -> None:
    path = tmp_path / "team.json"
    path.write_text('[{"name": "Ada", "pay": {"base": 5}}, {"name": "Ben", "pay": {"base": 6}}]', "utf-8")
    (pay,) = read(path).persons[0].other
    dataset = read(path, spec=TableSpec(((pay, LEFT_OUT),)))
    assert [dict(person.other) for person in dataset.persons] == [{}, {}]
    assert Facet(FacetKind.COLUMN, pay) not in facets(dataset)


@pytest.mark.parametrize("header", ["salary", "SALARY", " Salary "])
def test_a_column_stays_left_out_if_its_name_is_written_otherwise_since(tmp_path: Path, header: str) -> None:
    dataset = read(written(tmp_path, ROWS.replace("Salary", header)), spec=UNWANTED)
    assert dataset.persons[1].other == {"Grade": "B"}


def test_a_spec_also_leaves_out_what_another_does() -> None:
    spec = TableSpec((("Salary", ""), ("Boss", "reports_to")), "Staff").also_leaving_out(UNWANTED)
    assert spec == TableSpec((("Boss", "reports_to"), *UNWANTED.columns), "Staff")
    assert spec.also_leaving_out(TableSpec((("Grade", "role"),))) == spec
