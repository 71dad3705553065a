"""Columns in several languages: one of them is read, in whatever order, and the others are told."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given

from orgviewer.readers.tables.flat import shape
from orgviewer.readers.tables.table import table
from orgviewer.readers.tables.vocabulary.column_languages import in_other_languages
from tests.readers.table_files import roster_of, rows_of
from tests.readers.tables.mixtures import grid_of, mixed

GEDS = {
    "Surname": ["Holt", "Tarn", "Venn"],
    "GivenName": ["Mira", "Oskar", "Lia"],
    "Prefix (EN)": ["Ms.", "Mr.", "Ms."],
    "Prefix (FR)": ["Mme", "M.", "Mme"],
    "Title (EN)": ["Deputy Minister", "Director General", "Analyst"],
    "Title (FR)": ["Sous-ministre", "Directeur général", "Analyste"],
    "Telephone Number": ["555-0100", "555-0101", "555-0102"],
    "Department Acronym": ["DSC-ECD"] * 3,
    "Department Name (EN)": ["Department of Samples"] * 3,
    "Department Name (FR)": ["Ministère des exemples"] * 3,
    "Organization Acronym": ["DMO-BSM", "ITB-DGT", "NET-RES"],
    "Organization Name (EN)": ["Office", "IT Branch", "Networks"],
    "Organization Name (FR)": ["Bureau", "Direction des TI", "Réseaux"],
    "Organization Structure (EN)": [
        "Samples (DSC) : Office (DMO)",
        "Samples (DSC) : Office (DMO) : IT Branch (ITB)",
        "Samples (DSC) : Office (DMO) : IT Branch (ITB) : Networks (NET)",
    ],
    "Organization Structure (FR)": [
        "Exemples (DSC) : Bureau (DMO)",
        "Exemples (DSC) : Bureau (DMO) : Direction des TI (ITB)",
        "Exemples (DSC) : Bureau (DMO) : Direction des TI (ITB) : Réseaux (NET)",
    ],
}
"""The columns of the government directory of Canada; the people are invented."""
UNITS = {name: cells for name, cells in GEDS.items() if name.startswith(("Department", "Organization"))}


@given(mixed(GEDS))
def test_people_of_a_directory_in_two_languages_are_read_in_english(rows: list[list[str]]) -> None:
    made = shape(table(grid_of(rows)))
    found = [
        (name, role, (unit or "").rpartition(" > ")[2]) for _, name, role, unit, _ in rows_of(roster_of(made))
    ]
    assert found == [
        ("Mira Holt", "Deputy Minister", "Office (DMO)"),
        ("Oskar Tarn", "Director General", "IT Branch (ITB)"),
        ("Lia Venn", "Analyst", "Networks (NET)"),
    ]
    assert made.provenance.unread == ("5 columns in French, kept under Other",)
    assert roster_of(made)[0].other["Title (FR)"] == "Sous-ministre"


@given(mixed(UNITS))
def test_a_table_of_organizations_alone_is_read_as_these(rows: list[list[str]]) -> None:
    made = shape(table(grid_of(rows)))
    names = {one.id: one.name for one in made.document.organizations}
    assert [(one.name, names.get(one.parent_id or "")) for one in made.document.organizations] == [
        ("Samples (DSC)", None),
        ("Office (DMO)", "Samples (DSC)"),
        ("IT Branch (ITB)", "Office (DMO)"),
        ("Networks (NET)", "IT Branch (ITB)"),
    ]
    assert made.document.organizations[1].other["Organization Name (FR)"] == "Bureau"
    assert [finding.message for finding in made.findings] == [
        'no column is known to name people: the organizations of "Organization Structure (EN)" alone are read'
    ]


@pytest.mark.parametrize(
    ("names", "others"),
    [
        (["Title (EN)", "Title (FR)"], ["Title (FR)"]),
        (["title_fr", "title_en"], ["title_fr"]),
        (["fr_title", "en_title"], ["fr_title"]),
        (["Titel [de]", "Titel [fr]", "Name [de]"], ["Titel [fr]"]),
        (["Title (French)", "Title (English)", "Title (Welsh)"], ["Title (French)", "Title (Welsh)"]),
        (["Employee No", "Employee ID"], []),
        (["Title (EN)", "Name (FR)"], []),
        (["Title"], []),
    ],
)
def test_of_columns_that_differ_in_their_language_one_is_read(
    names: Sequence[str], others: Sequence[str]
) -> None:
    for ordered in (names, names[::-1]):
        assert sorted(in_other_languages(ordered, [["text"] for _ in ordered])) == sorted(others)


def test_an_empty_column_gives_way_to_one_in_another_language() -> None:
    assert in_other_languages(["Title (EN)", "Title (FR)"], [["", " "], ["Analyste"]]) == {
        "Title (EN)": "English"
    }
