"""Columns that somebody takes for schools and work elsewhere."""

from __future__ import annotations

from pathlib import Path

from orgviewer.chart.spec import ChartSpec
from orgviewer.chart.trees import make_chart
from orgviewer.readers import read_as_told
from orgviewer.relations.facets import Facet, FacetKind
from orgviewer.relations.values import facet_values, facets
from tests.readers.table_files import written

ROWS = """Name,Boss,Studied at,Came from,Placement,PhD with,Built
Ada Example,,University of X; University of Y,Acme,,Grace Example,Lantern
Ben Example,Ada Example,University of X,,Bolt,,Lantern | Prism
Cem Example,Ada Example,,Acme,Bolt,Grace Example,
"""
TOLD = [
    *("school=Studied at", "employer=Came from", "internship=Placement", "advisor=PhD with", "project=Built"),
]


def test_people_have_schools_and_work_elsewhere_as_lives_have(tmp_path: Path) -> None:
    dataset = read_as_told(written(tmp_path, ROWS), TOLD, None)
    ada, ben, cem = dataset.persons
    assert [one.institution for one in ada.education] == ["University of X", "University of Y"]
    assert ada.education[0].advisors == ("Grace Example",)
    assert [(one.name, one.kind) for one in cem.work] == [("Acme", None), ("Bolt", "internship")]
    assert [one.name for one in ben.projects] == ["Lantern", "Prism"]
    assert list(dataset.managers) == [-1, 0, 0]


def test_an_advisor_without_a_school_is_kept_under_the_columns_name(tmp_path: Path) -> None:
    cem = read_as_told(written(tmp_path, ROWS), TOLD, None).persons[2]
    assert cem.education == ()
    assert cem.other == {"PhD with": "Grace Example"}


def test_the_chart_can_be_arranged_by_each(tmp_path: Path) -> None:
    dataset = read_as_told(written(tmp_path, ROWS), TOLD, None)
    kinds = {facet.kind for facet in facets(dataset)}
    assert {FacetKind.SCHOOL, FacetKind.EMPLOYER, FacetKind.INTERNSHIP, FacetKind.PROJECT} <= kinds
    values = facet_values(dataset, Facet(FacetKind.SCHOOL))
    assert list(values.texts) == ["University of X", "University of Y"]
    chart = make_chart(dataset, ChartSpec(arranged_by=Facet(FacetKind.EMPLOYER)))
    assert chart.group_names == ("Acme", "")


def test_several_rows_of_one_person_join_their_schools(tmp_path: Path) -> None:
    rows = "ID,Name,Role,College\n1,Ada Example,Chief,X\n1,Ada Example,Cook,Y\n2,Ben Example,Cook,Y\n"
    dataset = read_as_told(written(tmp_path, rows), ["school=College"], None)
    assert [[one.institution for one in person.education] for person in dataset.persons] == [
        ["X", "Y"],
        ["Y"],
    ]
