"""Names in linked data stand for what their context says, and for the usual things where it is not there."""

from __future__ import annotations

import pytest

from orgviewer.readers.json_ld.contexts import Context

ORG = "http://www.w3.org/ns/org#"
REPORTS = f"{ORG}reportsTo"


@pytest.mark.parametrize(
    ("context", "name"),
    [
        ({}, "org:reportsTo"),
        ({}, REPORTS),
        ({"o": ORG}, "o:reportsTo"),
        ({"@vocab": ORG}, "reportsTo"),
        ({"boss": REPORTS}, "boss"),
        ({"boss": {"@id": "org:reportsTo", "@type": "@id"}}, "boss"),
        ({"boss": "line:reportsTo", "line": "o:", "o": ORG}, "boss"),
        ([{"@vocab": ORG}, {"boss": "reportsTo"}], "boss"),
        ([{"o": ORG}, {"boss": {"@id": "o:reportsTo"}}], "boss"),
    ],
)
def test_a_name_stands_for_the_iri_that_the_context_says(context: object, name: str) -> None:
    assert Context().with_inner(context).term(name).iri == REPORTS


def test_names_in_a_circle_come_to_an_end() -> None:
    made = Context().with_inner({"a": "b:x", "b": "a:y"})
    assert {made.iri(name) for name in ("a", "b")}


def test_the_vocabulary_of_schema_org_is_known_without_being_loaded() -> None:
    for address in (
        "https://schema.org",
        "http://schema.org/",
        "https://schema.org/docs/jsonldcontext.jsonld",
    ):
        made = Context().with_inner(address)
        assert (made.iri("worksFor"), made.missing) == ("https://schema.org/worksFor", ())


def test_another_address_is_told_of() -> None:
    made = Context().with_inner(["https://example.org/context", {"name": "foaf:name"}])
    assert made.missing == ("https://example.org/context",)
    assert (made.iri("id"), made.iri("name")) == ("@id", "http://xmlns.com/foaf/0.1/name")


def test_an_id_is_the_same_however_it_is_written() -> None:
    made = Context().with_inner({"ex": "https://example.org/id/"})
    assert made.identifier("ex:1") == made.identifier("https://example.org/id/1")
    assert made.identifier("#me") == "#me"
