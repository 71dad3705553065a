"""Columns that belong together: units in units, halves of managers' names, lists of those who report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.model.recognition import GUESSED, TableSpec
from orgviewer.readers.shaped import Shaped
from orgviewer.readers.tables import flat
from orgviewer.readers.tables.hierarchies.arranged import arranged
from orgviewer.readers.tables.table import table
from tests.readers.table_files import rows_of
from tests.readers.tables.mixtures import grid_of, mixed


def shaped(rows: Sequence[Sequence[str]], spec: TableSpec = GUESSED) -> Shaped:
    return flat.shape(arranged(table(grid_of(rows)), spec), spec)


def of(columns: Mapping[str, Sequence[str]], spec: TableSpec = GUESSED) -> Shaped:
    return shaped([list(columns), *zip(*columns.values(), strict=True)], spec)


def units(made: Shaped) -> list[str | None]:
    """Return where each person of a table is, as a path of units."""
    assert made.roster is not None
    return [organization for _, _, _, organization, _ in rows_of(made.roster)]


def managers(made: Shaped) -> list[str | None]:
    """Return the id of each person's manager."""
    assert made.roster is not None
    return [manager for *_, manager in rows_of(made.roster)]


UNITS = {
    "Name": ["Ada", "Ben", "Cyd", "Dan", "Eve"],
    "Team": ["Optics", "Optics", "Shop", "", "Optics"],
    "Department": ["Research", "Research", "Sales", "Sales", "Sales"],
    "Division": ["Science", "Science", "Trade", "Trade", "Trade"],
}
IN_UNITS = [
    "Science > Research > Optics",
    "Science > Research > Optics",
    "Trade > Sales > Shop",
    "Trade > Sales",
    "Trade > Sales > Optics",
]


@given(mixed(UNITS))
def test_columns_of_units_lie_in_each_other_in_any_order_among_any_others(rows: list[list[str]]) -> None:
    made = shaped(rows)
    assert units(made) == IN_UNITS
    assert len({organization.id for organization in made.document.organizations}) == 7


@pytest.mark.parametrize(
    "names",
    [
        ("Gruppe", "Abteilung", "Bereich"),
        ("équipe", "service", "direction"),
        ("Equipo", "Departamento", "Dirección"),
        ("係", "部", "本部"),
        ("小组", "部门", "公司"),
        ("팀", "부서", "본부"),
    ],
)
def test_columns_of_units_are_known_in_other_languages(names: Sequence[str]) -> None:
    own = dict(zip(names, (UNITS["Team"], UNITS["Department"], UNITS["Division"]), strict=True))
    assert units(of({"Name": UNITS["Name"], **own})) == IN_UNITS


def test_what_lies_in_what_is_seen_in_the_table_before_the_usual_order() -> None:
    made = of(
        {
            "Name": ["Ada", "Ben", "Cyd", "Dan"],
            "Division": ["Optics", "Acoustics", "Shop", "Fair"],
            "Department": ["Science", "Science", "Trade", "Trade"],
        }
    )
    assert units(made) == ["Science > Optics", "Science > Acoustics", "Trade > Shop", "Trade > Fair"]


def test_units_of_one_name_under_different_units_are_different() -> None:
    made = of({"Name": ["Ada", "Ben"], "Division": ["Science", "Trade"], "Department": ["Office", "Office"]})
    assert units(made) == ["Science > Office", "Trade > Office"]


def test_a_company_that_all_are_in_is_no_level_and_a_column_told_stays_alone() -> None:
    columns = {"Name": ["Ada", "Ben"], "Company": ["Example", "Example"], "Department": ["Lab", "Shop"]}
    assert units(of(columns)) == ["Lab", "Shop"]
    columns = {"Name": ["Ada", "Ben"], "Division": ["Science", "Trade"], "Department": ["Lab", "Shop"]}
    told = TableSpec((("Department", "organization"),))
    assert units(of(columns, told)) == ["Lab", "Shop"]


def test_levels_of_titles_put_nobody_under_anybody_and_that_is_said() -> None:
    titles = {"Title Level 1": ["Manager", "Engineer"], "Title Level 2": ["Senior manager", "Engineer II"]}
    made = of({"Name": ["Ada", "Ben"], **titles})
    assert not made.document.organizations
    assert managers(made) == [None, None]
    assert [finding.message for finding in made.findings] == [
        '"Title Level 1" to "Title Level 2" are levels of titles, not of people or units: nobody is taken '
        "to stand under another"
    ]


@pytest.mark.parametrize(
    ("given", "family", "boss_given", "boss_family"),
    [
        ("First Name", "Last Name", "Manager First Name", "Manager Last Name"),
        ("First Name", "Last Name", "Supervisor's first name", "Supervisor's last name"),
        ("firstName", "lastName", "managerFirstName", "managerLastName"),
        ("Vorname", "Nachname", "Vorname Vorgesetzter", "Nachname Vorgesetzter"),
        ("Vorname", "Name", "Vorgesetzter Vorname", "Vorgesetzter Name"),
        ("Prénom", "Nom", "Prénom du responsable", "Nom du responsable"),
        ("Nombre", "Apellidos", "Nombre del jefe", "Apellidos del jefe"),
    ],
)
def test_both_halves_of_a_managers_name_are_one_reference(
    given: str, family: str, boss_given: str, boss_family: str
) -> None:
    made = of(
        {
            given: ["Ada", "Bo", "Cyd", "Ada"],
            family: ["Example", "Lee", "Poe", "Poe"],
            boss_family: ["", "Example", "Lee", "Example"],
            boss_given: ["", "Ada", "Bo", "Ada"],
        }
    )
    assert managers(made) == [None, "Ada Example", "Bo Lee", "Ada Example"]
    assert not made.findings


@st.composite
def trees(draw: st.DrawFn) -> list[int]:
    return [-1, *(draw(st.integers(0, row)) for row in range(draw(st.integers(1, 6))))]


@pytest.mark.parametrize("name", ["subordinates", "directReports", "Children", "Direct report IDs"])
@pytest.mark.parametrize("between", ["; ", ";", ",", "|"])
@given(parents=trees())
def test_lists_of_those_who_report_are_reporting_lines(name: str, between: str, parents: list[int]) -> None:
    ids = [f"p{row}" for row in range(len(parents))]
    lists = [
        between.join(f"p{row}" for row, above in enumerate(parents) if above == own)
        for own in range(len(ids))
    ]
    made = of({"id": ids, "name": [f"Person {identifier}" for identifier in ids], name: lists})
    assert managers(made) == [None if above < 0 else ids[above] for above in parents]


def test_a_list_of_others_is_no_list_of_those_who_report() -> None:
    made = of({"id": ["a", "b"], "name": ["Ada", "Ben"], "children": ["Zoe; Max", "2"]})
    assert managers(made) == [None, None]
