"""Graphs of nodes and links: who stands under whom, whichever way the links are written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.model.recognition import TableSpec
from orgviewer.model.walk import FieldPath
from orgviewer.readers.positions import Position
from orgviewer.readers.records import graphs
from orgviewer.readers.shaped import Shaped
from orgviewer.readers.shapes import shape
from orgviewer.readers.syntax.parsed import Parsed
from tests.readers.table_files import roster_of

NAMES = {"a": "Sol", "b": "Lea", "c": "Tomo", "d": "Ana"}
ABOVE = {"Lea": "Sol", "Tomo": "Sol", "Ana": "Lea"}
LINKS = [("a", "b"), ("a", "c"), ("b", "d")]


def nowhere(places: set[FieldPath]) -> Mapping[FieldPath, Position]:
    return dict.fromkeys(places, Position())


def shaped(data: object) -> Shaped:
    return shape(Parsed(data, [], nowhere, syntax="JSON"), TableSpec())


def drawn(data: object) -> dict[str, str]:
    """Return by name under whom each stands."""
    made = shaped(data)
    assert made.provenance.shape == "graph"
    roster = roster_of(made)
    return {
        roster.names[row]: roster.names[manager]
        for row, manager in enumerate(roster.managers)
        if manager >= 0
    }


def nodes(key: str = "id", label: str = "name") -> list[dict[str, object]]:
    return [{key: identifier, label: name} for identifier, name in NAMES.items()]


def links(upper: str, lower: str, **more: str) -> list[dict[str, object]]:
    return [{upper: above, lower: below, **more} for above, below in LINKS]


WRAPPED: dict[str, object] = {
    "source and target": {"nodes": nodes(), "links": links("source", "target")},
    "from and to": {"nodes": nodes(label="label"), "edges": links("from", "to")},
    "parent and child": {"nodes": nodes(), "edges": links("parent", "child")},
    "manager and employee": {"people": nodes(), "relations": links("manager_id", "employee_id")},
    "upward, as the words say": {"nodes": nodes(), "edges": links("target", "source", relation="reports to")},
    "upward, as nobody has two above": {"nodes": nodes(), "edges": links("to", "from")},
    "nodes by name": {
        "nodes": {key: {"label": name} for key, name in NAMES.items()},
        "edges": links("source", "target"),
    },
    "in a wrapping": {"graph": {"directed": "true", "nodes": nodes(), "edges": links("source", "target")}},
    "elements": {
        "elements": [
            *({"data": node} for node in nodes()),
            *({"data": {"id": f"e{turn}", **link}} for turn, link in enumerate(links("source", "target"))),
        ]
    },
    "numbers of nodes": {
        "nodes": [{"name": name} for name in NAMES.values()],
        "links": [
            {"source": "0", "target": "1"},
            {"source": "0", "target": "2"},
            {"source": "1", "target": "3"},
        ],
    },
    "links between nodes themselves": {
        "nodes": nodes(),
        "links": [{"source": {"id": above}, "target": {"id": below}} for above, below in LINKS],
    },
    "a diagram's arrays": {"nodeDataArray": nodes("key", "text"), "linkDataArray": links("from", "to")},
}


@pytest.mark.parametrize("way", WRAPPED)
def test_links_say_who_stands_under_whom(way: str) -> None:
    assert drawn(WRAPPED[way]) == ABOVE


@given(st.data(), st.sampled_from(["source and target", "from and to", "parent and child"]))
def test_the_order_and_what_stands_beside_it_change_nothing(data: st.DataObject, way: str) -> None:
    graph: Any = WRAPPED[way]
    beside = {f"x{number}": "y" for number in range(10)}
    given_lists = {
        name: [{**entry, **beside} for entry in data.draw(st.permutations(entries))]
        for name, entries in graph.items()
    }
    order = data.draw(st.permutations([*given_lists, "version", "author"]))
    assert drawn({name: given_lists.get(name, "1") for name in order}) == ABOVE


def test_a_second_superior_and_a_dotted_link_are_second() -> None:
    several = [*links("from", "to"), {"from": "c", "to": "d"}, {"from": "c", "to": "b", "dashes": "true"}]
    roster = roster_of(shaped({"nodes": nodes(), "edges": several}))
    assert roster.second_managers == {1: ("c",), 3: ("c",)}


def test_a_way_that_is_guessed_is_told() -> None:
    made = shaped({"nodes": nodes(), "edges": [{"from": "a", "to": "b"}]})
    assert [finding.message for finding in made.findings] == [
        'nothing says which end of a link is above: "from" is taken for it, not "to"'
    ]


def test_links_to_nowhere_are_told_and_drawn() -> None:
    made = shaped({"nodes": nodes(), "edges": [*links("from", "to"), {"from": "d", "to": "z"}]})
    assert made.findings[0].message.startswith('links lead to "z", of which there is no node')
    assert roster_of(made).ids[-1] == "z"


@pytest.mark.parametrize(
    "data",
    [
        None,
        [],
        {"nodes": nodes()},
        {"edges": links("from", "to")[:0], "nodes": nodes()},
        {"employees": {"edges": [{"node": {"name": "Sol"}}]}},
        {"mails": links("from", "to"), "people": None},
        [{"from": "a", "to": "b"}],
    ],
)
def test_other_data_is_no_graph(data: object) -> None:
    assert not graphs.is_graph(data)
