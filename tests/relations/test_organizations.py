"""Which organizations bring nobody together, and which two people stand in."""

from __future__ import annotations

import pytest

from orgviewer.model.dataset import Dataset
from orgviewer.relations.graph import build_graph
from orgviewer.relations.organizations import organizations_of_both, wide
from orgviewer.relations.things import ThingKind
from tests.datasets import dataset, flat_dataset

DEPARTMENTS = [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}, {"id": "c", "name": "C", "parent_id": "a"}]
FUNCTION = {"id": "f", "name": "F", "parent_id": "whole", "classification": "function"}
TREE = [
    {"id": "whole", "name": "Whole"},
    {"id": "part", "name": "Part", "parent_id": "whole"},
    {"id": "team", "name": "Team", "parent_id": "part"},
    {"id": "other", "name": "Other", "parent_id": "part"},
]


def world(*persons: list[str], organizations: object = TREE) -> Dataset:
    return dataset(
        {
            "organizations": organizations,
            "persons": [
                {"id": str(place), "name": "P", "memberships": [{"organization_id": one} for one in ids]}
                for place, ids in enumerate(persons)
            ],
        }
    )


@pytest.mark.parametrize(
    ("organizations", "expected"),
    [
        (TREE, ["whole"]),
        ([{"id": "lab", "name": "Lab"}], []),
        ([{"id": "lab", "name": "Lab", "classification": "Company"}], ["lab"]),
        (
            [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}, {"id": "c", "name": "C", "parent_id": "a"}],
            [],
        ),
        (
            [*TREE, FUNCTION],
            ["whole", "f"],
        ),
        ([], []),
    ],
)
def test_the_whole_and_companies_and_functions_bring_nobody_together(
    organizations: object, expected: list[str]
) -> None:
    found = world(organizations=organizations)
    told = wide(found).tolist()
    assert [one.id for one, is_wide in zip(found.organizations, told, strict=True) if is_wide] == expected


def test_who_is_only_in_the_company_is_tied_to_nobody_by_it() -> None:
    graph = build_graph(world(["whole"], ["whole", "team"], ["team"]))
    teams = [graph.texts[thing] for thing, kind in enumerate(graph.kinds) if kind == ThingKind.TEAM]
    assert teams == ["Team"]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (["team"], ["other"], ["part", "whole"]),
        (["team"], ["team"], ["team", "part", "whole"]),
        (["whole"], ["team"], ["whole"]),
        (["whole", "team"], ["other", "team"], ["team", "part", "whole"]),
        ([], ["team"], []),
    ],
)
def test_the_organizations_of_two_people_are_told_from_the_nearest_up(
    one: list[str], other: list[str], expected: list[str]
) -> None:
    found = world(one, other)
    assert [found.organizations[place].id for place in organizations_of_both(found, 0, 1)] == expected


@pytest.mark.parametrize(("parent", "expected"), [("whole", ["whole"]), (None, [])])
def test_a_grouping_is_nothing_in_which_two_people_stand(parent: str | None, expected: list[str]) -> None:
    found = world(["f"], ["f"], organizations=[*TREE, {**FUNCTION, "parent_id": parent}])
    assert [found.organizations[place].id for place in organizations_of_both(found, 0, 1)] == expected


def test_rows_of_a_table_stand_in_organizations_too() -> None:
    table = flat_dataset({"id": ["1", "2"], "name": ["A", "B"], "organization": ["Acme", "Acme"]})
    assert organizations_of_both(table, 0, 1) == [0]
