"""Lists as further systems write them, invented: states, accounts, posts and names are read."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from orgviewer.errors import ReadError
from orgviewer.model.dataset import Dataset
from orgviewer.readers import read
from tests.readers.tables.mixtures import mixed

PEOPLE = {"Mira Holt": "", "Oskar Tarn": "Mira Holt", "Ida Sommer": "Mira Holt", "Lia Venn": "Oskar Tarn"}
FAMILIES = [name.split()[1] for name in PEOPLE]
GIVEN = [name.split()[0] for name in PEOPLE]
SUPERIORS = [*PEOPLE.values()]
EACH = settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])


def lines(dataset: Dataset) -> dict[str, str]:
    """Return by name whom people report to, by name."""
    persons = dataset.persons
    names = [person.name for person in persons]
    return {
        name: names[manager] if 0 <= manager < len(names) else ""
        for name, manager in zip(names, dataset.managers, strict=True)
    }


def from_rows(folder: Path, rows: Sequence[Sequence[str]]) -> Dataset:
    path = folder / "list.csv"
    path.write_text("\n".join(",".join(f'"{cell}"' for cell in row) for row in rows), encoding="utf-8")
    return read(path)


def from_data(folder: Path, data: object) -> Dataset:
    path = folder / "list.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    return read(path)


def said(dataset: Dataset) -> list[str]:
    return [problem.message for problem in dataset.problems]


@EACH
@given(
    st.sampled_from(
        [
            ("Contract status", ["In progress", "Ended", "In progress", "In progress"]),
            ("User Status", ["active", "inactive", "active", "active"]),
            ("Lifecycle - Status", ["Employed", "Terminated", "Employed", "Employed"]),
            ("Employment Status", ["A", "T", "A", "L"]),
            ("Block sign in (Yes/No) [accountEnabled] Required", ["No", "Yes", "No", "No"]),
        ]
    ),
    st.data(),
)
def test_whoever_has_left_is_told_whatever_the_column_is_called(
    tmp_path: Path, column: tuple[str, list[str]], data: st.DataObject
) -> None:
    columns = {"Full name": [*PEOPLE], "Manager": SUPERIORS, column[0]: column[1]}
    dataset = from_rows(tmp_path, data.draw(mixed(columns)))
    assert lines(dataset) == PEOPLE
    assert [text for text in said(dataset) if "Oskar Tarn" in text and "shown all the same" in text]
    assert not [text for text in said(dataset) if "Lia Venn" in text]


@EACH
@given(
    st.sampled_from(
        [
            {"Account type": ["atlassian"] * 4 + ["app"]},
            {"Status": ["Member", "Owner", "Member", "Member", "Bot"]},
            {"is_bot": ["false", "false", "false", "false", "true"]},
            {"UserType": ["Standard"] * 4 + ["AutomatedProcess"]},
        ]
    ),
    st.data(),
)
def test_accounts_of_programs_are_left_out_and_told(
    tmp_path: Path, column: Mapping[str, list[str]], data: st.DataObject
) -> None:
    columns = {"Full name": [*PEOPLE, "Deploy Bot"], "Manager": [*SUPERIORS, ""], **column}
    dataset = from_rows(tmp_path, data.draw(mixed(columns)))
    assert lines(dataset) == PEOPLE
    assert [text for text in said(dataset) if "no person is left out" in text]


def test_kinds_of_employment_leave_nobody_out(tmp_path: Path) -> None:
    columns = {
        "Name": [*PEOPLE],
        "Manager": SUPERIORS,
        "Account type": ["Standard", "Guest", "", "Contractor"],
    }
    assert lines(from_rows(tmp_path, [[*columns], *map(list, zip(*columns.values(), strict=True))])) == PEOPLE


@EACH
@given(
    st.sampled_from(
        [("type", "open job", "person"), ("Vacant", "Yes", "No"), ("record type", "vacancy", "x")]
    ),
    st.data(),
)
def test_rows_that_say_in_another_column_that_they_are_vacant_are_posts(
    tmp_path: Path, words: tuple[str, str, str], data: st.DataObject
) -> None:
    name, vacant, held = words
    columns = {
        "First name": [*GIVEN, ""],
        "Last name": [*FAMILIES, ""],
        "Job title": ["Head", "Lead", "Lead", "Engineer", "Analyst"],
        "Manager": [*SUPERIORS, "Oskar Tarn"],
        name: [held] * 4 + [vacant],
    }
    dataset = from_rows(tmp_path, data.draw(mixed(columns)))
    assert [person.name for person in dataset.persons] == [*PEOPLE]
    assert [post.label for post in dataset.posts if post.label == "Analyst"] == ["Analyst"]


def test_a_row_whose_halves_of_the_name_are_empty_is_told(tmp_path: Path) -> None:
    rows = [["id", "First name", "Last name", "Manager"], ["1", "Mira", "Holt", ""], ["2", "", "", "1"]]
    assert 'this row has no name: "2" stands for it' in said(from_rows(tmp_path, rows))


def test_positions_with_a_second_head_of_labels_are_posts(tmp_path: Path) -> None:
    rows = [
        [
            "code",
            "effectiveStartDate",
            "externalName.defaultValue",
            "parentPosition.code",
            "vacant",
            "incumbent",
        ],
        ["Code", "Start Date", "Position Title", "Parent Position", "To Be Hired", "Incumbent"],
        ["P1", "2020-01-01", "Head", "", "No", "Mira Holt"],
        ["P2", "2020-01-01", "Lead", "P1", "No", "Oskar Tarn"],
        ["P3", "2020-01-01", "Engineer", "P2", "Yes", ""],
    ]
    dataset = from_rows(tmp_path, rows)
    assert [person.name for person in dataset.persons] == ["Mira Holt", "Oskar Tarn"]
    posts = {post.id: (post.label, post.reports_to_post_id) for post in dataset.posts}
    assert posts["P3"] == ("Engineer", "P2")


@EACH
@given(st.data())
def test_names_are_preferred_to_names_of_accounts_and_addresses(tmp_path: Path, data: st.DataObject) -> None:
    columns = {
        "person": [f"http://data.example/entity/Q{number}" for number in range(4)],
        "personLabel": [*PEOPLE],
        "superior": ["", *(f"http://data.example/entity/Q{number}" for number in (0, 0, 1))],
    }
    assert lines(from_rows(tmp_path, data.draw(mixed(columns)))) == PEOPLE
    accounts = {"Name": ["mholt", "otarn", "isommer", "lvenn"], "Real name": [*PEOPLE], "Manager": SUPERIORS}
    assert lines(from_rows(tmp_path, data.draw(mixed(accounts)))) == PEOPLE


@EACH
@given(st.data())
def test_what_people_are_called_by_does_not_replace_their_names(tmp_path: Path, data: st.DataObject) -> None:
    columns = {
        "Preferred name": ["", "Oz", "", ""],
        "First name": GIVEN,
        "Last name": FAMILIES,
        "Manager": SUPERIORS,
    }
    assert lines(from_rows(tmp_path, data.draw(mixed(columns)))) == PEOPLE


def test_halves_of_names_with_what_follows_them_are_names(tmp_path: Path) -> None:
    rows = [
        ["Employee Number", "Last, Suffix", "First, MI", "Supervisor Name (Unsecured)"],
        *(
            [str(number), family, given, " ".join(superior.split()[::-1]).replace(" ", ", ")]
            for number, (family, given, superior) in enumerate(zip(FAMILIES, GIVEN, SUPERIORS, strict=True))
        ),
    ]
    assert lines(from_rows(tmp_path, rows)) == PEOPLE


@pytest.mark.parametrize("own", ["name", "label", "key"])
def test_listed_fields_are_columns_of_their_names(tmp_path: Path, own: str) -> None:
    data = [
        {
            "id": name,
            "displayname": name,
            "attributes": [{own: "cost centre", "value": "7"}, {own: "Manager", "value": superior}],
        }
        for name, superior in PEOPLE.items()
    ]
    assert lines(from_data(tmp_path, data)) == PEOPLE


def texts(value: str) -> list[dict[str, object]]:
    return [{"type": "text", "text": {"content": value}, "plain_text": value}] if value else []


def test_typed_values_are_what_they_say(tmp_path: Path) -> None:
    results = [
        {
            "object": "page",
            "id": name,
            "properties": {
                "Name": {"id": "title", "type": "title", "title": texts(name)},
                "Job title": {"id": "a", "type": "rich_text", "rich_text": texts("Lead")},
                "Department": {"id": "d", "type": "select", "select": {"id": "1", "name": "Works"}},
                "Manager": {
                    "id": "b",
                    "type": "relation",
                    "relation": [{"id": superior}] if superior else [],
                    "has_more": False,
                },
            },
        }
        for name, superior in PEOPLE.items()
    ]
    dataset = from_data(tmp_path, {"object": "list", "results": results, "has_more": False})
    assert lines(dataset) == PEOPLE
    assert [one.name for one in dataset.organizations] == ["Works"]


def test_records_that_lie_in_one_field_each_are_people(tmp_path: Path) -> None:
    officers = [
        {"officer": {"id": name, "name": name, "manager": superior}} for name, superior in PEOPLE.items()
    ]
    data = {"api_version": "0.4", "results": {"company": {"name": "Holt Ltd", "officers": officers}}}
    dataset = from_data(tmp_path, data)
    assert lines(dataset) == PEOPLE


OFFICES = [
    {
        "id": "s1",
        "nom": "Ministry",
        "hierarchie": [{"type_hierarchie": "Service Fils", "service": "s2"}],
        "affectation_personne": [{"fonction": "Minister", "personne": {"nom": "Holt", "prenom": "Mira"}}],
    },
    {
        "id": "s2",
        "nom": "Office",
        "hierarchie": [],
        "affectation_personne": [{"fonction": "Director", "personne": {"nom": "Tarn", "prenom": "Oskar"}}],
    },
]


@pytest.mark.parametrize("are_texts", [False, True])
@pytest.mark.parametrize("wrapping", ["service", "results"])
def test_offices_name_their_people_and_their_parts(tmp_path: Path, wrapping: str, are_texts: bool) -> None:
    offices = [
        {
            name: json.dumps(value) if are_texts and isinstance(value, list) else value
            for name, value in one.items()
        }
        for one in OFFICES
    ]
    dataset = from_data(tmp_path, {wrapping: offices})
    assert [person.name for person in dataset.persons] == ["Mira Holt", "Oskar Tarn"]
    parents = {one.name: one.parent_id for one in dataset.organizations}
    assert parents == {"Ministry": None, "Office": dataset.organizations[0].id}


def test_groups_with_people_by_their_roles_are_units(tmp_path: Path) -> None:
    groups = [
        {
            "name": "Apps",
            "label": "apps",
            "leadership": {"chairs": [{"name": "Mira Holt", "github": "mholt"}]},
        },
        {
            "name": "Docs",
            "leadership": {"chairs": [{"name": "Lia Venn"}], "tech_leads": [{"name": "Bo Ruiz"}]},
        },
    ]
    dataset = from_data(tmp_path, {"sigs": groups})
    assert [person.name for person in dataset.persons] == ["Mira Holt", "Lia Venn", "Bo Ruiz"]
    assert [one.name for one in dataset.organizations] == ["Apps", "Docs"]


@pytest.mark.parametrize("beside", [{"offset": "itr7"}, {"response_metadata": {"next_cursor": "x=="}}])
def test_a_list_that_goes_on_elsewhere_is_told(tmp_path: Path, beside: dict[str, object]) -> None:
    people = [{"id": name, "name": name, "manager": superior} for name, superior in PEOPLE.items()]
    assert any(
        "goes on elsewhere" in text for text in said(from_data(tmp_path, {"records": people, **beside}))
    )
    whole = from_data(tmp_path, {"records": people, "offset": "0", "response_metadata": {"next_cursor": ""}})
    assert not any("goes on elsewhere" in text for text in said(whole))


def unit_paths(dataset: Dataset) -> set[str]:
    by_id = {one.id: one for one in dataset.organizations}

    def path(identifier: str | None) -> str:
        one = by_id.get(identifier or "")
        return " > ".join(filter(None, (path(one.parent_id), one.name))) if one else ""

    return {path(identifier) for identifier in by_id}


@EACH
@given(
    st.sampled_from(
        [("Dept ID", "Parent Dept ID"), ("Org code", "Superior org code"), ("部署コード", "上位部署コード")]
    ),
    st.data(),
)
def test_units_lie_in_the_units_that_a_column_names(
    tmp_path: Path, names: tuple[str, str], data: st.DataObject
) -> None:
    columns = {
        "Full name": [*PEOPLE, "Bo Ruiz"],
        "Department": ["Head office", "Works", "Books", "Paint", "Paint"],
        names[0]: ["D1", "D2", "D3", "D4", "D4"],
        names[1]: ["", "D1", "D1", "D2", "D2"],
    }
    dataset = from_rows(tmp_path, data.draw(mixed(columns)))
    paths = {"Head office", "Head office > Works", "Head office > Books", "Head office > Works > Paint"}
    assert unit_paths(dataset) == paths
    assert set(lines(dataset).values()) == {""}


@EACH
@given(st.data())
def test_who_is_named_behind_a_unit_is_the_manager_in_it(tmp_path: Path, data: st.DataObject) -> None:
    columns = {
        "Full name": [*PEOPLE],
        "Supervisory Organization": ["Group (Mira Holt)"] * 3 + ["Works (Oskar Tarn)"],
        "Superior Organization": ["", "", "", "Group (Mira Holt)"],
    }
    assert lines(from_rows(tmp_path, data.draw(mixed(columns)))) == PEOPLE


def test_the_shapes_and_lines_of_a_diagram_are_a_graph(tmp_path: Path) -> None:
    names = [*PEOPLE]
    blank = [""] * 3
    rows = [
        [
            *("Id", "Name", "Page ID", "Contained By", "Group"),
            *("Line Source", "Line Destination", "Text Area 1"),
        ],
        ["1", "Document", *blank, "", "", "People"],
        ["2", "Page", *blank, "", "", "Page 1"],
        *([str(number), "Rectangle", *blank, "", "", name] for number, name in enumerate(names, 3)),
        *(
            [str(90 + number), "Line", *blank, str(3 + names.index(superior)), str(number), ""]
            for number, superior in enumerate(SUPERIORS, 3)
            if superior
        ),
    ]
    dataset = from_rows(tmp_path, rows)
    assert lines(dataset) == PEOPLE
    assert dataset.provenance.shape == "graph"


@pytest.mark.parametrize(
    ("rows", "text"),
    [
        ([["Chair", "Secretary"], ["Mira Holt", "Ida Sommer"]], "several seem to hold names"),
        ([["Mira Holt -> Oskar Tarn"], ["Oskar Tarn -> Lia Venn"]], "arrows may mean either way"),
    ],
)
def test_what_names_people_in_several_columns_or_by_arrows_is_told(
    tmp_path: Path, rows: list[list[str]], text: str
) -> None:
    with pytest.raises(ReadError) as refused:
        from_rows(tmp_path, rows)
    assert text in str(refused.value)
