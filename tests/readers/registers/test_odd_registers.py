"""Whatever stands in a register, something is said of it, and nothing breaks."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.readers.registers.made import told

KEYS = [
    "@context",
    "@graph",
    "@id",
    "@type",
    "@value",
    "@language",
    "@list",
    "@reverse",
    "@vocab",
    "@container",
    "name",
    "member",
    "worksFor",
    "department",
    "org:reportsTo",
    "org:holds",
    "org:heldBy",
    "org:unitOf",
    "id",
    "schema",
    "properties",
    "entities",
    "holder",
    "post",
    "parent",
    "startDate",
    "endDate",
    "status",
    "roles",
    "party",
    "members",
    "person_id",
    "chamber",
    "jurisdiction",
    "offices",
    "results",
    "pagination",
    "organisations",
    "positions",
    "departments",
    "person",
    "firstName",
    "positionType",
    "layout",
    "style",
    "document",
    "title",
    "version",
    "current_role",
    "memberships",
    "entity_id",
    "prop",
    "value",
]
TEXTS = [
    *("", " ", "no day", "\x00", "a:b:c", ":", "é"),
    *[
        "Person",
        "Organization",
        "Position",
        "Occupancy",
        "org:Post",
        "org:Membership",
        "@id",
        "@type",
        "ocd-person/1",
        "ocd-organization/1",
        "_:1",
        "#a",
        "https://schema.org",
        "1999",
        "2999-12-31",
        "hide",
        "vakant",
        "besetzt",
        "name",
        "upper",
        "XX",
    ],
]
VALUES = st.recursive(
    st.sampled_from(TEXTS) | st.none(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=5),
    max_leaves=25,
)
STARTS: list[dict[str, Any]] = [
    {"@context": "https://schema.org"},
    {"@context": {"org": "http://www.w3.org/ns/org#"}, "@type": "org:Post"},
    {"id": "p", "schema": "Person"},
    {"id": "o", "schema": "Occupancy"},
    {"id": "ocd-person/1", "name": "Mira Holt"},
    {"id": "ocd-organization/1", "name": "Banking"},
    {"organisations": [{"id": "n", "name": "Amt"}]},
]


@given(
    st.lists(st.tuples(st.sampled_from(STARTS), st.dictionaries(st.sampled_from(KEYS), VALUES, max_size=8)))
)
@settings(max_examples=100)
def test_no_register_is_too_odd_to_be_told_of(parts: list[tuple[dict[str, Any], dict[str, Any]]]) -> None:
    records = [first | rest | first for first, rest in parts]
    for data in (records, {"@graph": records}, {"entities": records}, *records):
        told(data)
