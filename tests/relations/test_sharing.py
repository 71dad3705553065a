"""Who else shares what somebody has."""

from __future__ import annotations

import numpy as np

from orgviewer.relations.graph import Graph, build_graph
from orgviewer.relations.periods import Overlap
from orgviewer.relations.sharing import most_common, shared_with
from orgviewer.relations.things import ThingKind
from tests.datasets import dataset

ADA, GRACE, EVE, JOE, MANAGER = range(5)


def school(name: str, start: str | None = None, end: str | None = None, **more: object) -> dict[str, object]:
    return {"institution": name, "start_date": start, "end_date": end, **more}


GRAPH = build_graph(
    dataset(
        {
            "persons": [
                {
                    "id": "ada",
                    "name": "Ada",
                    "education": [
                        school("Y", advisors=["boss"]),
                        school("X", "2000", "2004"),
                        school("X", "2010", "2014"),
                        school("Alone"),
                    ],
                    "work": [{"name": "Acme"}],
                },
                {
                    "id": "grace",
                    "name": "Grace",
                    "education": [school("X", "2011", "2013"), school("Y", advisors=["boss"])],
                },
                {"id": "eve", "name": "Eve", "education": [school("X")], "work": [{"name": "Acme"}]},
                {
                    "id": "joe",
                    "name": "Joe",
                    "education": [school("X", "2005", "2008"), school("X", "2001", "2003")],
                },
                {"id": "boss", "name": "Boss"},
            ]
        }
    )
)


def told(graph: Graph, person: int) -> list[tuple[ThingKind, str, int, list[tuple[int, Overlap]]]]:
    return [
        (
            shared.kind,
            shared.text,
            shared.entry,
            [
                (place, Overlap(overlap))
                for place, overlap in zip(shared.others.tolist(), shared.overlaps.tolist(), strict=True)
            ],
        )
        for shared in shared_with(graph, person)
    ]


def test_each_entry_says_who_shares_it_the_same_years_first() -> None:
    sure, unknown, never = Overlap.SURE, Overlap.UNKNOWN, Overlap.NEVER
    assert told(GRAPH, ADA) == [
        (ThingKind.SCHOOL, "Y", 0, [(GRACE, unknown)]),
        (ThingKind.SCHOOL, "X", 1, [(JOE, sure), (EVE, unknown), (GRACE, never)]),
        (ThingKind.SCHOOL, "X", 2, [(GRACE, sure), (EVE, unknown), (JOE, never)]),
        (ThingKind.EMPLOYER, "Acme", 0, [(EVE, unknown)]),
        (ThingKind.ADVISOR, "Boss", 0, [(GRACE, unknown)]),
    ]


def test_an_advisor_has_those_advised() -> None:
    assert told(GRAPH, MANAGER) == [
        (ThingKind.ADVISOR, "Boss", -1, [(ADA, Overlap.SURE), (GRACE, Overlap.SURE)])
    ]


def test_an_advisor_of_one_shares_nothing_with_others() -> None:
    graph = build_graph(
        dataset(
            {
                "persons": [
                    {"id": "a", "name": "A", "education": [school("X", advisors=["b"])]},
                    {"id": "b", "name": "B"},
                ]
            }
        )
    )
    assert told(graph, 0) == []
    assert told(graph, 1) == [(ThingKind.ADVISOR, "B", -1, [(0, Overlap.SURE)])]


def common(persons: list[int], kind: ThingKind, most: int = 8) -> list[tuple[str, int]]:
    found = most_common(GRAPH, np.array(persons, np.int32), kind, most)
    return [(GRAPH.texts[thing], count) for thing, count in found]


def test_the_most_common_things_are_counted_by_people() -> None:
    everybody = [ADA, GRACE, EVE, JOE, MANAGER]
    assert common(everybody, ThingKind.SCHOOL) == [("X", 4), ("Y", 2)]
    assert common(everybody, ThingKind.SCHOOL, most=1) == [("X", 4)]
    assert common(everybody, ThingKind.ADVISOR) == [("Boss", 2)]
    assert common([JOE, JOE], ThingKind.SCHOOL) == []  # one person, though with two degrees
    assert common([], ThingKind.SCHOOL) == []
    assert common([ADA, MANAGER], ThingKind.ADVISOR) == []
