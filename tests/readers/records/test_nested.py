"""Trees of records and flat lists of them: columns of text, who is above whom, and where values stand."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import partial
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.model.recognition import MOST_COLUMNS
from orgviewer.model.walk import FieldPath
from orgviewer.readers.positions import Position
from orgviewer.readers.records import nested
from orgviewer.readers.records.flattening import table_of_records
from orgviewer.readers.syntax import yaml_places
from orgviewer.readers.syntax.yaml_syntax import parse
from orgviewer.readers.tables.table import RecordTable

HOUSE = {
    "name": "Ines Falk",
    "title": "Director",
    "children": [
        {
            "name": "Tomo Abe",
            "title": "Head of Music",
            "children": [{"name": "Lea Brandt", "title": "Cellist"}],
        },
        {"name": "Ana Ruiz", "title": "Head of Stage", "children": []},
    ],
}


def nowhere(places: set[FieldPath]) -> Mapping[FieldPath, Position]:
    return dict.fromkeys(places, Position())


def written(text: str, places: set[FieldPath]) -> Mapping[FieldPath, Position]:
    found = yaml_places.locate(text, places)
    return {place: Position(*position) for place, position in found.items()}


def tree(data: object) -> RecordTable:
    assert nested.is_nested(data)
    return nested.table(data, nowhere)


def columns(rows: list[Any]) -> dict[str, list[str]]:
    return {name: list(column) for name, column in table_of_records(rows, nowhere).columns.items()}


def test_a_tree_is_a_table_that_says_who_is_above_whom() -> None:
    table = tree(HOUSE)
    assert table.columns == {
        "name": ["Ines Falk", "Tomo Abe", "Lea Brandt", "Ana Ruiz"],
        "title": ["Director", "Head of Music", "Cellist", "Head of Stage"],
    }
    assert list(table.above or ()) == [-1, 0, 1, 0]
    assert not table.findings


@pytest.mark.parametrize(
    "word",
    ["children", "Reports", "subordinates", "direct_reports", "directReports", "direct reports", "_children"],
)
def test_those_beneath_are_found_under_many_words(word: str) -> None:
    table = tree({"name": "Ines", word: [{"name": "Tomo", word: None}]})
    assert table.columns == {"name": ["Ines", "Tomo"]}


@pytest.mark.parametrize(
    ("data", "above"),
    [
        ([HOUSE, {"name": "Guest"}], [-1, 0, 1, 0, -1]),
        ({"data": HOUSE}, [-1, 0, 1, 0]),
        ({"chart": {"root": [HOUSE]}}, [-1, 0, 1, 0]),
        ({"children": [HOUSE]}, [-1, 0, 1, 0]),
        ({"version": "2", "root": HOUSE}, [-1, 0, 1, 0]),
        ({"name": "Opera", "employees": [{"name": "Ines"}]}, [-1, 0]),
        ({"name": "Ines", "reports": [{"name": "Tomo"}], "children": [{"name": "Ana"}]}, [-1, 0, 0]),
    ],
)
def test_roots_may_be_several_or_wrapped(data: object, above: list[int]) -> None:
    assert list(tree(data).above or ()) == above


@pytest.mark.parametrize(
    "data",
    [
        None,
        "children",
        [],
        {},
        [{"name": "Ines"}, {"name": "Tomo"}],
        {"employees": [{"id": "1", "manager": "2"}]},
        {"name": "Ines", "children": []},
        {"name": "Ines", "children": "two"},
        {"name": "Ines", "reports": ["Q1", "Q2"]},
        {"persons": [{"id": "a", "name": "A"}], "organizations": [{"id": "o", "name": "O"}]},
        {"a": {"b": {"c": {"d": {"e": {"f": HOUSE}}}}}},
    ],
)
def test_other_data_is_no_tree(data: object) -> None:
    assert not nested.is_nested(data)


def test_what_stands_beside_a_tree_is_told() -> None:
    (finding,) = tree({"version": "2", "root": HOUSE}).findings
    assert finding.message == '"version" stands beside the tree: left out'


def test_entries_that_are_only_names_are_people() -> None:
    table = tree({"name": "Ines", "children": ["Tomo", {"name": "Ana"}, None]})
    assert table.columns == {"name": ["Ines", "Tomo", "Ana", ""]}
    assert [finding.place for finding in table.findings] == [(1,)]


def test_a_tree_may_be_deeper_than_python_calls() -> None:
    node: dict[str, Any] = {"name": "0"}
    for number in range(1, 20_000):
        node = {"name": str(number), "children": [node]}
    table = tree(node)
    assert list(table.above or ()) == list(range(-1, 19_999))
    paths: list[FieldPath] = []

    def last(places: set[FieldPath]) -> Mapping[FieldPath, Position]:
        paths.extend(places)
        return nowhere(places)

    nested.table(node, last).locate({(19_999, "name")})
    assert paths == [("children", 0) * 19_999 + ("name",)]


PRIME = """\
organization:
  - label: Director
    data: {name: Ines Falk, avatar: ines.png}
    children:
      - label: Head of Music
        data:
          name: Tomo Abe
        children:
        - {label: Cellist, data: {name: Lea Brandt}}
"""


def test_positions_lead_back_into_the_tree() -> None:
    data, _ = parse(PRIME)
    assert nested.is_nested(data)
    table = nested.table(data, partial(written, PRIME))
    assert table.columns["name"] == ["Ines Falk", "Tomo Abe", "Lea Brandt"]
    places: set[FieldPath] = {(0, "label"), (0, "avatar"), (1, "name"), (2, "name"), (2,), ()}
    assert {place: (there.line, there.column) for place, there in table.locate(places).items()} == {
        (0, "label"): (2, 5),
        (0, "avatar"): (3, 29),
        (1, "name"): (7, 11),
        (2, "name"): (9, 35),
        (2,): (9, 11),
        (): (1, 1),
    }


@st.composite
def trees(draw: st.DrawFn) -> tuple[dict[str, Any], list[int]]:
    """Draw a tree of numbered people, and above whom each stands, in the file's order."""
    above = [-1] + [draw(st.integers(0, number - 1)) for number in range(1, draw(st.integers(2, 12)))]
    nodes: list[dict[str, Any]] = [{"name": str(number)} for number in range(len(above))]
    for number, manager in enumerate(above):
        if manager >= 0:
            nodes[manager].setdefault("children", []).append(nodes[number])
    return nodes[0], above


@given(trees(), st.sampled_from(["children", "reports", "Direct Reports"]))
def test_every_tree_keeps_its_people_and_their_managers(
    drawn: tuple[dict[str, Any], list[int]], word: str
) -> None:
    data, above = drawn
    text = json.dumps(data).replace('"children"', json.dumps(word))
    table = nested.table(json.loads(text), partial(written, text))
    names = table.columns["name"]
    managers = {
        name: names[manager] if manager >= 0 else None
        for name, manager in zip(names, table.above or (), strict=True)
    }
    assert managers == {
        str(number): str(manager) if manager >= 0 else None for number, manager in enumerate(above)
    }
    for row, position in table.locate({(row, "name") for row in range(len(names))}).items():
        assert text[position.column - 1 :].startswith(f'"name": "{names[int(row[0])]}"')


def test_scalars_are_written_as_in_the_file() -> None:
    assert columns([{"id": 7, "chief": True, "share": 0.5, "room": None}, {"id": "8", "boss": 7}]) == {
        "id": ["7", "8"],
        "chief": ["true", ""],
        "share": ["0.5", ""],
        "room": ["", ""],
        "boss": ["", "7"],
    }


def test_groups_and_lists_become_columns() -> None:
    person = {
        "attributes": {"title": "Cellist", "id": 3},
        "name": {"first": "Lea", "last": "Brandt", "full": "Lea Brandt"},
        "manager": {"id": 2, "displayName": "Tomo Abe"},
        "department": {"name": "Music", "site": {"city": "Graz"}},
        "skills": ["cello", "", "gamba", 3],
        "phones": [{"type": "work", "value": "12"}],
        "empty": {},
        "none": [],
    }
    assert columns([person]) == {
        "skills": ["cello, gamba, 3"],
        "phones": ["12"],
        "phones.type": ["work"],
        "none": [""],
        "title": ["Cellist"],
        "id": ["3"],
        "first name": ["Lea"],
        "last name": ["Brandt"],
        "full name": ["Lea Brandt"],
        "manager.id": ["2"],
        "manager": ["Tomo Abe"],
        "department": ["Music"],
        "department.site.city": ["Graz"],
    }


def test_a_field_in_a_group_never_replaces_the_records_own() -> None:
    assert columns([{"data": {"name": "inner"}, "name": "outer", "data.name": "third"}]) == {
        "name": ["outer"],
        "data.name": ["third"],
        "data.name (2)": ["inner"],
    }


def test_the_manager_in_a_group_is_not_taken_for_the_person() -> None:
    assert "id" not in columns([{"name": "Lea", "manager": {"id": 2}}])


def test_what_is_no_record_keeps_its_row() -> None:
    table = table_of_records([{"name": "Lea"}, "Tomo", None, ["a", "b"]], nowhere)
    assert table.columns == {"name": ["Lea", "Tomo", "", "a, b"]}
    assert [finding.place for finding in table.findings] == [(1,), (3,)]


def test_deep_values_are_kept_as_json() -> None:
    value: Any = "core"
    for _ in range(5_000):
        value = [{"in": value}]
    (text,) = columns([{"deep": value}])["deep"]
    assert text == "in: " + '{"in":[' * 4_998 + '{"in":"core"}' + "]}" * 4_998


def test_very_many_different_fields_share_a_column() -> None:
    rows = [{"name": str(number), f"field {number}": number} for number in range(2 * MOST_COLUMNS)]
    table = table_of_records(rows, nowhere)
    assert len(table.columns) == MOST_COLUMNS + 1
    assert table.columns["more fields"][-1] == f"field {len(rows) - 1}: {len(rows) - 1}"
    assert len(table.findings) == 1


def test_a_long_text_repeated_in_lists_does_not_fill_the_memory() -> None:
    long = "x" * 1_000_000
    table = table_of_records([{"name": "Lea", "notes": [long, long]} for _ in range(2_000)], nowhere)
    assert len(table.columns["notes"][0]) == 2_000_002
    assert table.columns["notes"][-1] == "…"
    (finding,) = table.findings
    assert finding.count > 1_900


scalars = st.none() | st.booleans() | st.integers() | st.text(max_size=4)
anything = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
)


@given(st.lists(anything, max_size=6))
def test_whatever_a_list_holds_it_is_a_table_of_as_many_rows(rows: list[Any]) -> None:
    table = table_of_records(rows, nowhere)
    assert all(len(column) == len(rows) for column in table.columns.values())
    assert all(type(text) is str for column in table.columns.values() for text in column)
    wanted: set[FieldPath] = {(row, name) for row in range(len(rows)) for name in table.columns}
    assert table.locate(wanted).keys() == wanted


@given(anything)
def test_whatever_is_nested_can_be_read(data: Any) -> None:
    if nested.is_nested(data):
        table = nested.table(data, nowhere)
        assert all(len(column) == len(table.above or ()) for column in table.columns.values())
