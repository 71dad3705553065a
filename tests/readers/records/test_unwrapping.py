"""Lists of people in wrappings of every kind: the right one is taken, and what is not read is said."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.model.recognition import TableSpec
from orgviewer.model.walk import FieldPath
from orgviewer.readers import checking
from orgviewer.readers.nothing import MESSAGE
from orgviewer.readers.positions import Position
from orgviewer.readers.shaped import Shaped
from orgviewer.readers.shapes import shape
from orgviewer.readers.syntax.parsed import Parsed
from tests.readers.table_files import roster_of, rows_of

SOL, LEA = (
    {"name": "Sol Vance", "title": "Director"},
    {"name": "Lea Brandt", "title": "Cellist", "manager": "s"},
)
PEOPLE = [{"id": "s", **SOL}, {"id": "l", **LEA}]
ROOMS = [{"id": "r1", "name": "Red"}, {"id": "r2", "name": "Blue"}]
DRAWN = [("s", "Sol Vance", "Director", None), ("l", "Lea Brandt", "Cellist", "s")]


def shaped(data: object, asked: set[FieldPath] | None = None) -> Shaped:
    def locate(places: set[FieldPath]) -> Mapping[FieldPath, Position]:
        (set() if asked is None else asked).update(places)
        return dict.fromkeys(places, Position(1, 1))

    return shape(Parsed(data, [], locate, syntax="JSON"), TableSpec())


def drawn(data: object) -> list[tuple[str | None, ...]]:
    """Return everybody's id, name, role and manager."""
    roster = roster_of(shaped(data))
    return [(identifier, name, role, manager) for identifier, name, role, _, manager in rows_of(roster)]


WAYS: dict[str, dict[str, Any]] = {
    "one list": {"employees": PEOPLE},
    "a list and words": {"total": "2", "schemas": ["urn:list"], "Resources": PEOPLE},
    "several lists": {"rooms": ROOMS, "staff": PEOPLE},
    "several lists, deeper": {"status": "ok", "data": {"list": PEOPLE, "departments": ROOMS}},
    "by id": {"s": SOL, "l": LEA},
    "by id, wrapped": {"team": {"s": SOL, "l": LEA}},
    "by id, beside others": {
        "users": {"s": SOL, "l": LEA},
        "groups": {"a": {"name": "A"}, "b": {"name": "B"}},
    },
    "nodes of edges": {"data": {"people": {"edges": [{"node": person} for person in PEOPLE]}}},
    "beside our own lists": {"organizations": ROOMS, "employees": PEOPLE},
    "persons that are flat": {"persons": PEOPLE},
    "hits": {"hits": {"total": "2", "hits": [{"_id": "s", "_source": SOL}, {"_id": "l", "_source": LEA}]}},
}


@pytest.mark.parametrize("way", WAYS)
def test_people_are_found_in_any_wrapping(way: str) -> None:
    assert drawn(WAYS[way]) == DRAWN


@given(st.data(), st.sampled_from([way for way in WAYS if not way.startswith("by id")]))
def test_order_and_what_stands_beside_change_nothing(data: st.DataObject, way: str) -> None:
    scalars = st.sampled_from(["1", "", "words", "2020-01-01"])
    beside = {f"x{number}": data.draw(scalars) for number in range(10)}
    fields = {**WAYS[way], **beside}
    assert drawn({name: fields[name] for name in data.draw(st.permutations(sorted(fields)))}) == DRAWN


@given(st.data())
def test_records_by_their_ids_come_in_the_files_order_whatever_they_hold(data: st.DataObject) -> None:
    beside = {f"x{number}": "y" for number in range(10)}
    people = {"s": {**beside, **SOL}, "l": {**LEA, **beside}, "t": {"name": "Tomo Abe"}}
    order = data.draw(st.permutations(sorted(people)))
    made = drawn({name: people[name] for name in order})
    assert [identifier for identifier, *_ in made] == order
    assert set(made) >= set(DRAWN)


def test_the_choice_among_lists_is_told() -> None:
    made = shaped({"rooms": ROOMS, "staff": PEOPLE, "total": "2"})
    assert made.provenance.unread == ('list "rooms"',)
    (finding,) = made.findings
    assert finding.message == '"rooms", "total", beside the list "staff": left out'
    assert finding.hint == "Of the lists in the file it looks most like people."


def test_places_lead_to_the_record_by_its_id() -> None:
    asked: set[FieldPath] = set()
    made = shaped({"team": {"s": {**SOL, "manager": "nobody known"}, "l": LEA}}, asked)
    (finding,) = (finding for finding in made.findings if "who is not in the file" in finding.message)
    made.locate({finding.place})
    assert asked == {("team", "s", "manager")}


def test_an_id_of_its_own_is_kept_and_the_key_beside_it() -> None:
    roster = roster_of(shaped({"one": {"id": "7", **SOL}, "two": {"id": "8", "name": "Ana"}}))
    assert roster.ids == ["7", "8"]
    assert roster[0].other == {"key in the file": "one"}


CELLS: dict[str, object] = {
    "rows under names": {
        "columns": ["Id", "Name", "Role", "Boss"],
        "data": [["s", "Sol Vance", "Director", ""], ["l", "Lea Brandt", "Cellist", "s"]],
    },
    "Google's": {
        "cols": [{"id": "", "label": name} for name in ("Id", "Name", "Role", "Boss")],
        "rows": [
            {"c": [{"v": "s"}, {"v": "sv", "f": "Sol Vance"}, {"v": "Director"}, {}]},
            {"c": [{"v": "l"}, {"v": "Lea Brandt", "f": ""}, {"v": "Cellist"}, {"v": "s"}]},
        ],
    },
    "columns of lists": {
        "id": ["s", "l"],
        "name": ["Sol Vance", "Lea Brandt"],
        "role": ["Director", "Cellist"],
        "boss": ["", "s"],
    },
    "columns by row": {
        "id": {"0": "s", "1": "l"},
        "name": {"0": "Sol Vance", "1": "Lea Brandt"},
        "role": {"0": "Director", "1": "Cellist"},
        "boss": {"1": "s"},
    },
}


@pytest.mark.parametrize("way", CELLS)
def test_tables_in_plain_data_are_tables(way: str) -> None:
    assert drawn(CELLS[way]) == DRAWN
    assert drawn({"table": CELLS[way]} if way == "Google's" else CELLS[way]) == DRAWN


@pytest.mark.parametrize("data", [["1", "2"], ["Ada", "Ben"], {"people": ["Ada", "Ben"]}, ["", None, "x"]])
def test_bare_numbers_and_words_are_no_people(data: object) -> None:
    made = shaped(data)
    assert not made.roster
    assert MESSAGE in [finding.message for finding in checking.findings(made)]


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        ({"type": "FeatureCollection", "features": [{"properties": {"name": "Graz"}}]}, "GeoJSON, a map"),
        ({"name": "x", "version": "1", "dependencies": {"a": "1"}}, "the description of a package (npm)"),
        ({"nbformat": "4", "cells": [{"source": "x"}]}, "a notebook of Jupyter"),
    ],
)
def test_data_of_another_kind_is_named(data: object, kind: str) -> None:
    (error,) = checking.findings(shaped(data))
    assert error.message == f"this is {kind}, which is not read"


def test_a_list_that_holds_itself_is_a_tree_whatever_it_is_called() -> None:
    made = shaped(
        {"name": "Sol", "minions": [{"name": "Lea", "minions": [{"name": "Ana"}]}, {"name": "Max"}]}
    )
    assert made.provenance.shape == "tree"
    assert [manager for *_, manager in rows_of(roster_of(made))] == [None, "Sol", "Lea", "Sol"]


def test_lists_of_organizations_within_each_other_are_no_people() -> None:
    data = {"departments": [{"name": "House", "departments": [{"name": "Music", "departments": []}]}]}
    assert not shaped(data).roster


def test_a_node_with_only_a_label_is_called_by_it_and_a_label_beside_a_name_is_a_role() -> None:
    tree = [{"label": "Chief", "data": {"name": "Sol"}, "children": [{"label": "Tax"}, {"label": "Law"}]}]
    assert [(name, role) for _, name, role, _, _ in rows_of(roster_of(shaped(tree)))] == [
        ("Sol", "Chief"),
        ("Tax", None),
        ("Law", None),
    ]


def test_a_tree_beside_the_settings_of_its_drawing_is_whole() -> None:
    tree = {"text": {"name": "Sol"}, "children": [{"text": {"name": "Lea"}}, {"text": {"name": "Max"}}]}
    made = shaped({"chart": {"container": "#x"}, "nodeStructure": tree})
    assert [manager for *_, manager in rows_of(roster_of(made))] == [None, "Sol", "Sol"]
    assert made.provenance.unread == ('field "chart"',)


def test_nodes_of_a_mind_map_are_called_by_their_topics() -> None:
    made = shaped({"meta": {"author": "x"}, "data": {"topic": "Sol", "children": [{"topic": "Lea"}]}})
    assert [name for _, name, *_ in rows_of(roster_of(made))] == ["Sol", "Lea"]


def test_what_stands_around_the_list_further_in_is_told_too() -> None:
    company = {"name": "Holt Ltd", "number": "1", "officers": PEOPLE}
    made = shaped({"results": {"company": company}, "rooms": "7"})
    (finding,) = [finding for finding in made.findings if "left out" in finding.message]
    told = '"rooms", "results.company.name", "results.company.number"'
    assert finding.message == f'{told}, beside the list "results.company.officers": left out'
