"""Reporting lines between two people, told even where something vaguer joins them in fewer steps."""

from __future__ import annotations

from itertools import pairwise

import pytest

from orgviewer.model.dataset import Dataset
from orgviewer.relations.chains import Chain, ChainStep, SeniorSide, connections, line_between, over_managers
from orgviewer.relations.graph import build_graph
from orgviewer.relations.periods import Overlap
from orgviewer.relations.things import ThingKind
from orgviewer.relations.worth import by_heading
from tests.datasets import dataset, flat_dataset


def company(managers: str, teams: str = "") -> Dataset:
    """Return people named a, b, c … each with the letter of a manager or a dot, and of a team."""
    ids = "abcdefgh"[: len(managers)]
    columns = {"id": list(ids), "name": list(ids), "reports_to": [one.strip(".") for one in managers]}
    return flat_dataset({**columns, **({"organization": list(teams)} if teams else {})})


def way(found: Dataset, a: int, b: int) -> str:
    line = line_between(build_graph(found), a, b)
    return "".join(found.persons[step.to_person].id for step in line.steps) if line else ""


@pytest.mark.parametrize(
    ("managers", "a", "b", "expected"),
    [
        (".abc", 3, 0, "cba"),  # up the whole line
        (".abc", 0, 3, "bcd"),
        (".aa", 1, 2, "ac"),  # over the manager of both
        (".aabc", 3, 4, "bace"),  # over the nearest above both
        (".aabb", 3, 2, "bac"),
        ("..", 0, 1, ""),
        ("bca", 0, 2, "c"),  # in a circle, which is cut above the first
    ],
)
def test_the_line_leads_to_who_stands_above_or_over_the_manager_of_both(
    managers: str, a: int, b: int, expected: str
) -> None:
    assert way(company(managers), a, b) == expected


def test_a_superior_is_told_before_a_team_that_both_are_in() -> None:
    found = connections(build_graph(company(".ab", "xyx")), 2, 0)
    assert sorted(len(chain.steps) for chain in found) == [1, 2]
    first, second = (chains[0] for chains in by_heading(found).values())
    assert [step.kind for step in first.steps] == [ThingKind.REPORTING] * 2
    assert [step.kind for step in second.steps] == [ThingKind.TEAM]


def test_colleagues_of_other_branches_are_told_the_line_and_no_team_that_passes_over_a_manager() -> None:
    graph = build_graph(company(".aabdc", "zxyxxy"))  # e reports to d, who reports to b: all of x
    found = connections(graph, 4, 5)
    assert [step.kind for step in found[0].steps] == [ThingKind.REPORTING] * 5
    for chain in found:
        ways = [(step.from_person, step.to_person) for step in chain.steps]
        assert (4, 1) not in ways, "d is passed over"
    assert by_heading(found)


def test_a_team_is_told_beside_the_line_where_it_joins_two_directly() -> None:
    found = connections(build_graph(company(".aabb", "zxyxx")), 3, 4)
    assert [[step.kind for step in chain.steps] for chain in found] == [
        [ThingKind.REPORTING] * 2,
        [ThingKind.TEAM],
    ]


def test_a_longer_way_to_a_school_leads_over_the_managers_too() -> None:
    schools, team = [{"institution": "X"}], {"organization_id": "t"}
    persons: list[dict[str, object]] = [
        {"id": "top", "name": "Top", "education": schools, "memberships": [team]},
        {"id": "mid", "name": "Mid", "memberships": [{**team, "reports_to": "top"}]},
        {"id": "low", "name": "Low", "memberships": [{**team, "reports_to": "mid"}]},
        {"id": "zoe", "name": "Zoe", "education": schools},
        {"id": "out", "name": "Out", "memberships": [{"organization_id": "u"}]},
    ]
    teams = [{"id": "t", "name": "T"}, {"id": "u", "name": "U"}]
    graph = build_graph(dataset({"organizations": teams, "persons": persons}))
    (chain,) = connections(graph, 2, 3)
    assert [(step.to_person, step.kind) for step in chain.steps] == [
        (1, ThingKind.REPORTING),
        (0, ThingKind.REPORTING),
        (3, ThingKind.SCHOOL),
    ]


def test_no_line_is_told_twice_and_no_more_than_asked_for() -> None:
    graph = build_graph(company(".ab", "xyx"))
    assert len(connections(graph, 2, 0, 1)) == 1
    assert len(connections(graph, 2, 1)) == 1
    assert len(connections(build_graph(company(".ab")), 2, 0)) == 1


@pytest.mark.parametrize(
    ("people", "told"),
    [
        ((0, 2, 1), [(0, 1)]),  # down again to whom the line has led on its way up
        ((0, 2, 0, 1), [(0, 1)]),  # back to where it began
        ((0, 2), [(0, 1), (1, 2)]),
    ],
)
def test_a_way_over_managers_makes_no_detour(people: tuple[int, ...], told: list[tuple[int, int]]) -> None:
    graph = build_graph(company("bc."))
    sure, side = Overlap.SURE, SeniorSide.NEITHER
    steps = tuple(ChainStep(*ends, ThingKind.TEAM, "T", 0, 0, 0, sure, side) for ends in pairwise(people))
    chain = over_managers(graph, Chain(steps, 3))
    assert [(step.from_person, step.to_person) for step in chain.steps] == told
    assert chain.cost == 3
