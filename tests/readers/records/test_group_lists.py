"""Groups within records: what stands for them, in which column, and that no card ever shows JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.model.recognition import GUESSED
from orgviewer.model.records import Person
from orgviewer.model.walk import FieldPath
from orgviewer.readers.positions import Position
from orgviewer.readers.records.flattening import table_of_records
from orgviewer.readers.shapes import shape
from orgviewer.readers.syntax.parsed import Parsed
from orgviewer.readers.tables import flat
from tests.readers.table_files import roster_of, table_of

URN = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"
CHIEF: dict[str, object] = {"id": "77", "email": "sol@house.org", "name": "Sol Vance"}


def nowhere(places: set[FieldPath]) -> Mapping[FieldPath, Position]:
    return dict.fromkeys(places, Position())


def people(*records: Mapping[str, object]) -> list[Person]:
    """Return the people of records as JSON gives them."""
    rows: list[object] = json.loads(json.dumps(records), parse_int=str)
    return list(roster_of(shape(Parsed(rows, [], nowhere), GUESSED)))


def said(person: Person) -> tuple[object, ...]:
    """Return what a card shows of somebody, and to whom it is linked."""
    (membership,) = person.memberships
    return membership.role, membership.organization_id, membership.reports_to


WAYS: Mapping[str, dict[str, object]] = {
    "a list of groups": {
        "title": [{"name": "Cellist"}],
        "department": [{"id": "d1", "name": "Music"}],
        "manager": [{"id": "77", "name": "Sol Vance"}],
    },
    "what a job holds": {
        "organizations": [
            {"title": "Violist", "department": "Stage", "primary": False},
            {"title": "Cellist", "department": "Music", "primary": True},
        ],
        "relations": [{"value": "x", "type": "friend"}, {"value": "sol@house.org", "type": "manager"}],
    },
    "a schema": {
        "title": "Cellist",
        URN: {"department": "Music", "manager": {"displayName": "Sol Vance", "$ref": "../77", "value": "77"}},
    },
    "groups in groups": {
        "work": {"job": {"title": {"text": "Cellist"}, "department": {"label": "Music", "code": "d1"}}},
        "relationships": {"manager": {"data": {"type": "people", "id": "77"}}},
    },
    "names that are paths": {
        "organizations.0.title": "Cellist",
        "organizations.1.title": "Violist",
        "organizations.0.department": "Music",
        f"{URN}.manager.value": "77",
    },
    "relations in columns": {
        "role": "Cellist",
        "department.name": "Music",
        "relations.0.type": "manager",
        "relations.0.value": "77",
    },
    "the one that has not ended": {
        "positions": [
            {"title": "Violist", "department": "Stage", "end_date": "2020"},
            {"title": "Cellist", "department": "Music"},
        ],
        "manager": {"id": 77},
    },
}


@pytest.mark.parametrize("way", WAYS)
def test_groups_say_what_their_leading_field_says(way: str) -> None:
    _, lea = people(CHIEF, {"id": "8", "name": "Lea Brandt", **WAYS[way]})
    assert said(lea) == ("Cellist", "Music", "77")


@given(st.data(), st.sampled_from(sorted(WAYS)))
def test_the_order_of_fields_and_what_stands_beside_them_change_nothing(
    data: st.DataObject, way: str
) -> None:
    beside = {
        **{f"extra {number}": [{"note": "x", "on": "y"}] for number in range(5)},
        **{f"more {number}": {"z": {"y": [1, {"x": "w"}]}} for number in range(5)},
    }
    record = {"id": "8", "name": "Lea Brandt", **WAYS[way], **beside}
    shuffled = {name: record[name] for name in data.draw(st.permutations(sorted(record)))}
    given_records: list[dict[str, object]] = [CHIEF, shuffled, {"id": "9", "name": "Tomo Abe"}]
    records = data.draw(st.permutations(given_records))
    (lea,) = (person for person in people(*records) if person.id == "8")
    assert said(lea) == ("Cellist", "Music", "77")
    assert lea.name == "Lea Brandt"


def test_a_name_in_parts_is_whole_and_its_salutation_apart() -> None:
    name = {"formatted": "Ms. Lea Brandt", "familyName": "Brandt", "givenName": "Lea"}
    emails = [{"value": "home@x.org", "type": "home"}, {"value": "lea@x.org", "primary": True}]
    (lea,) = people({"id": 8, "name": name, "emails": emails})
    assert (lea.name, lea.email) == ("Lea Brandt", "lea@x.org")
    assert lea.other["emails (more)"] == "value: home@x.org, type: home"


def test_several_that_say_one_thing_each_are_a_list() -> None:
    (lea,) = people({"name": "Lea", "skills": [{"name": "cello"}, {"name": "gamba"}]})
    assert lea.other == {"skills": "cello, gamba"}


def test_a_path_to_the_second_of_a_list_is_not_the_records_own() -> None:
    columns = {"name.fullName": ["Lea Brandt"], "emails.1.value": ["b@x.org"], "emails[0].value": ["a@x.org"]}
    made = flat.shape(table_of(columns))
    (lea,) = roster_of(made)
    assert (lea.name, lea.email, lea.other) == ("Lea Brandt", "a@x.org", {"emails.1.value": "b@x.org"})


words = st.sampled_from(["Lea", "12", "", "true", "x@y.org"])
keys = st.sampled_from(
    ["name", "value", "type", "primary", "title", "id", "label", "text", "manager", "data"]
)
values = st.recursive(
    words, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=3), max_leaves=6
)
fields = st.sampled_from(["title", "department", "manager", "name", "email", "role", "team", "location"])


@given(st.lists(st.dictionaries(fields, values, max_size=4), min_size=1, max_size=4))
def test_no_card_shows_json(records: list[dict[str, Any]]) -> None:
    made = flat.shape(table_of_records(records, nowhere))
    for person in made.roster or ():
        shown = [person.name]
        for membership in person.memberships:
            shown += [text for text in (membership.role, membership.organization_id) if text]
        assert not any('":' in text or "[{" in text for text in shown)
