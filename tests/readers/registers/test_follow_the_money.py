"""Entities of FollowTheMoney: who is what in which organization today, and where that is from."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.readers import read
from tests.readers.registers.made import BEFORE, dataset, parents, places, reopened, shaped, told
from tests.readers.table_files import written


def entity(identifier: str, schema: str, **properties: object) -> dict[str, Any]:
    return {"id": identifier, "schema": schema, "properties": properties}


MIRA = entity(
    "p1",
    "Person",
    name=["Mira Holt"],
    alias=["M. Holt"],
    birthDate=["1970"],
    email=["mira@example.org", "other@example.org"],
    sourceUrl=["https://example.org/people"],
    publisher=["Example Gazette"],
    retrievedAt=["2024-05-06T10:00:00"],
)
ENTITIES = [
    MIRA,
    entity("p2", "Person", name=["Oskar Tarn"]),
    entity("p3", "Person", name=["Lia Venn"]),
    entity("p4", "LegalEntity", name=["Bo Ruiz"]),
    entity("p5", "Person", name=["Ida Sommer"], position=["Adviser"]),
    entity("o1", "PublicBody", name=["Ministry of Samples"]),
    entity("o2", "Company", name=["Acme Ltd"], parent=["o3"]),
    entity("o3", "Organization", name=["Acme Holding"]),
    entity("q1", "Position", name=["Minister"], organization=["o1"]),
    entity("q2", "Position", name=["Member of Parliament"], country=["xx"]),
    entity("l1", "Directorship", director=["p2"], organization=["o2"], role=["Chair"], startDate=["2019-05"]),
    entity("l2", "Employment", employee=["p4"], employer=["o2"]),
    entity("l3", "Occupancy", holder=["p1"], post=["q1"], startDate=["2021"]),
    entity("l4", "Occupancy", holder=["p3"], post=["q1"], endDate=[BEFORE], status=["ended"]),
    entity("l5", "Occupancy", holder=["p3"], post=["q2"]),
    entity("l6", "Occupancy", holder=["p1"], post=["q2"]),
    entity("l7", "Membership", member=["o2"], organization=["o3"]),
    entity("l8", "Ownership", owner=["o3"], asset=["o2"]),
    entity("l9", "Occupancy", holder=["p2"], post=["q2"], status=["ended"]),
]
PLACES = {
    "Mira Holt": [("Minister", "Ministry of Samples", None), (None, "Member of Parliament", None)],
    "Oskar Tarn": [("Chair", "Acme Ltd", None)],
    "Lia Venn": [("Minister", "Ministry of Samples", None), (None, "Member of Parliament", None)],
    "Bo Ruiz": [(None, "Acme Ltd", None)],
    "Ida Sommer": [("Adviser", None, None)],
}
OTHERS: Mapping[str, list[str]] = {
    "country": ["xx"],
    "topics": ["role.pep"],
    "notes": ["a remark"],
    "wikidataId": ["Q1"],
    "gender": ["x"],
}


@st.composite
def mixed(draw: st.DrawFn) -> list[dict[str, Any]]:
    """Return the entities in any order, with any others of the properties that entities may have."""
    found = []
    for one in draw(st.permutations(ENTITIES)):
        names = draw(st.lists(st.sampled_from([*OTHERS]), unique=True))
        properties = {name: OTHERS[name] for name in names} | one["properties"]
        found.append({**one, "properties": properties, "caption": "", "target": draw(st.booleans())})
    return found


@given(mixed(), st.booleans())
def test_everybody_is_what_the_links_say_in_any_order(entities: list[Any], is_wrapped: bool) -> None:
    data = {"entities": entities} if is_wrapped else entities
    assert places(data) == PLACES
    assert parents(data) == {
        "Ministry of Samples": None,
        "Acme Ltd": "Acme Holding",
        "Acme Holding": None,
        "Member of Parliament": None,
    }


def test_what_is_no_place_in_an_organization_is_told_of_and_not_read() -> None:
    assert shaped(ENTITIES).provenance.unread == ('1 entity "Ownership"', "1 link of no person")


def test_a_position_that_one_holds_today_is_a_post_and_of_many_a_function() -> None:
    made = dataset(ENTITIES)
    assert [(post.label, post.organization_id) for post in made.posts] == [("Minister", "o1")]
    assert [holder.person for holder in made.holders[0]] == [made.person_index["p1"]]
    assert [one.name for one in made.organizations if one.classification == "function"] == [
        "Member of Parliament"
    ]


def test_what_has_ended_is_told_of_with_a_date_and_without() -> None:
    messages = [finding.message for finding in told(ENTITIES)]
    assert messages == [
        "this has ended on a day that is not told: not drawn",
        "this has ended, or has yet to begin: kept, and not drawn as of today",
    ]


def test_a_source_has_its_publisher_and_the_day_on_which_it_was_retrieved() -> None:
    made = dataset([MIRA])
    (source,) = made.sources
    assert (source.title, source.url, source.note) == (
        "Example Gazette",
        "https://example.org/people",
        "retrieved on 2024-05-06",
    )
    mira = made.persons[0]
    assert [one.id for one in mira.sources] == [source.id]
    assert (mira.birth_date, mira.email, [one.name for one in mira.other_names]) == (
        "1970",
        "mira@example.org",
        ["M. Holt"],
    )
    assert [(way.type, way.value) for way in mira.contact_details] == [("email", "other@example.org")]


def test_entities_within_others_are_found() -> None:
    position = entity("q1", "Position", name=["Minister"])
    occupancy = entity("l1", "Occupancy", holder=["p1"], post=[position], startDate=["2021-01-01"])
    made = dataset({**MIRA, "properties": {**MIRA["properties"], "positionOccupancies": [occupancy]}})
    assert [(post.label, post.id) for post in made.posts] == [("Minister", "q1")]
    assert [one.post_id for one in made.persons[0].memberships] == ["q1"]


def test_lines_of_json_are_read_and_a_broken_one_is_told(tmp_path: Path) -> None:
    text = '{"id": "p1", "schema": "Person", "properties": {"name": ["Mira Holt"]}}\n{"id": \n'
    made = read(written(tmp_path, text, "entities.jsonl"))
    assert [person.name for person in made.persons] == ["Mira Holt"]


@pytest.mark.parametrize("suffix", [".yaml", ".json"])
def test_what_convert_writes_opens_as_the_same(tmp_path: Path, suffix: str) -> None:
    made = dataset(ENTITIES)
    assert reopened(made, tmp_path / f"again{suffix}") == made.document


def test_entities_without_anybody_are_an_error() -> None:
    assert [finding.message for finding in told([entity("v", "Vessel", name=["Boat"])])] == [
        "no people, teams or posts were found"
    ]


def statements() -> list[dict[str, str]]:
    """Return the entities as statements, one of each value."""
    return [
        {"entity_id": one["id"], "prop": name, "schema": one["schema"], "value": value, "dataset": "xx"}
        for one in ENTITIES
        for name, values in {"id": ["checksum"], **one["properties"]}.items()
        for value in values
    ]


@given(st.permutations(statements()))
def test_statements_say_what_entities_do_in_any_order(said: list[dict[str, str]]) -> None:
    assert places(said) == PLACES


def test_a_table_of_statements_is_read_as_these(tmp_path: Path) -> None:
    head = ["value", "entity_id", "canonical_id", "prop", "schema"]
    rows = [[one.get(name, "") for name in head] for one in statements()]
    text = "\n".join(",".join(row) for row in [head, *rows])
    made = read(written(tmp_path, text, "statements.csv"))
    assert {person.name for person in made.persons} == {*PLACES}
    assert made.provenance.shape == "FollowTheMoney"


def test_a_position_that_nobody_is_said_to_hold_is_a_post() -> None:
    made = dataset([*ENTITIES, entity("q3", "Position", name=["Clerk"], organization=["o1"])])
    (post,) = (one for one in made.posts if one.label == "Clerk")
    assert (post.organization_id, post.status) == ("o1", "unstated")
    assert "Clerk" not in [one.label for one in dataset(ENTITIES).posts]


def test_a_position_that_somebody_left_is_none() -> None:
    left = entity("l10", "Occupancy", holder=["p1"], post=["q3"], status=["ended"])
    made = dataset([*ENTITIES, entity("q3", "Position", name=["Clerk"], organization=["o1"]), left])
    assert [one.label for one in made.posts] == ["Minister"]
