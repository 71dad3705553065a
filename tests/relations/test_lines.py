"""Reporting lines between two people, told even where something vaguer joins them in fewer steps."""

from __future__ import annotations

import pytest

from orgviewer.model.dataset import Dataset
from orgviewer.relations.chains import connections, line_between
from orgviewer.relations.graph import build_graph
from orgviewer.relations.things import ThingKind
from orgviewer.relations.worth import by_heading
from tests.datasets import flat_dataset


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
        (".aabc", 3, 4, ""),  # whose managers are different ones
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


def test_no_line_is_told_twice_and_no_more_than_asked_for() -> None:
    graph = build_graph(company(".ab", "xyx"))
    assert len(connections(graph, 2, 0, 1)) == 1
    assert len(connections(graph, 2, 1)) == 1
    assert len(connections(build_graph(company(".ab")), 2, 0)) == 1
