"""Linked data of schema.org and W3C ORG: the same people, however the file says it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.readers import read
from tests.readers.registers.made import AFTER, BEFORE, dataset, parents, places, reopened, shaped, told
from tests.readers.table_files import problems_of, written

SCHEMA = "https://schema.org"
Node = dict[str, Any]
PREFIXES = {
    "org": "http://www.w3.org/ns/org#",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "time": "http://www.w3.org/2006/time#",
    "ex": "https://example.org/id/",
}
POSTS: list[Node] = [
    {
        "@id": "ex:ministry",
        "@type": "org:FormalOrganization",
        "skos:prefLabel": [
            {"@value": "Ministère", "@language": "fr"},
            {"@value": "Ministry", "@language": "en"},
        ],
        "org:hasUnit": {"@id": "ex:it"},
        "org:hasPost": {"@id": "ex:top"},
    },
    {"@id": "ex:it", "@type": "org:OrganizationalUnit", "skos:prefLabel": "IT"},
    {"@id": "ex:top", "skos:prefLabel": "Secretary", "org:heldBy": {"@id": "ex:mira"}},
    {
        "@id": "ex:director",
        "@type": ["org:Post"],
        "skos:prefLabel": "Director",
        "org:postIn": {"@id": "ex:it"},
        "org:reportsTo": {"@id": "ex:top"},
    },
    {
        "@id": "ex:clerk",
        "@type": "org:Post",
        "skos:prefLabel": "Clerk",
        "org:postIn": {"@id": "ex:it"},
        "org:reportsTo": [{"@id": "ex:director"}],
    },
    {"@id": "ex:mira", "@type": "foaf:Person", "foaf:name": "Mira Holt"},
    {
        "@id": "ex:lia",
        "@type": "foaf:Person",
        "foaf:givenName": "Lia",
        "foaf:familyName": "Venn",
        "org:holds": {"@id": "ex:clerk"},
    },
    {"@id": "ex:oskar", "@type": "foaf:Person", "foaf:name": "Oskar Tarn"},
    {
        "@type": "org:Membership",
        "org:member": {"@id": "ex:oskar"},
        "org:organization": {"@id": "ex:it"},
        "org:role": {"@type": "org:Role", "skos:prefLabel": "Adviser"},
        "org:memberDuring": {"time:hasBeginning": {"time:inXSDDate": {"@value": "2020-02-01"}}},
    },
]
HELD = {
    "Mira Holt": [("Secretary", "Ministry", None)],
    "Lia Venn": [("Clerk", "IT", None)],
    "Oskar Tarn": [("Adviser", "IT", None)],
}
OTHERS: Node = {
    "dcterms:created": "2024",
    "rdfs:comment": {"@value": "a remark", "@language": "en"},
    "ex:budget": 12,
    "ex:manager": "nobody",
    "foaf:page": {"@id": "https://example.org/page"},
    "skos:altLabel": [{"@value": "another name", "@language": "fr"}],
    "@index": "3",
}


def expanded(value: object) -> Any:
    """Return a value with whole IRIs in place of prefixes, its texts in groups, as programs expand them."""
    if isinstance(value, list):
        return [entry for inner in value for entry in expanded(inner)]
    if not isinstance(value, dict):
        return [{"@value": value}]
    if "@value" in value:
        return [value]
    made: Node = {}
    for name, held in value.items():
        match name:
            case "@id":
                made[name] = whole(str(held))
            case "@type":
                made[name] = [whole(kind) for kind in ([held] if isinstance(held, str) else held)]
            case "@index":
                made[name] = held
            case _:
                made[whole(name)] = expanded(held)
    return [made]


def whole(name: str) -> str:
    prefix, colon, rest = name.partition(":")
    return PREFIXES[prefix] + rest if colon and prefix in PREFIXES else name


FORMS: dict[str, Callable[[list[Node]], object]] = {
    "a graph": lambda nodes: {"@context": PREFIXES, "@graph": nodes},
    "a graph, its own prefix alone": lambda nodes: {"@context": {"ex": PREFIXES["ex"]}, "@graph": nodes},
    "a list": lambda nodes: [{"@context": PREFIXES, **node} for node in nodes],
    "expanded": expanded,
}


@st.composite
def mixed(draw: st.DrawFn) -> object:
    """Return the nodes in any order and form, with any others of the properties that nodes may have."""
    nodes = []
    for node in draw(st.permutations(POSTS)):
        names = draw(st.lists(st.sampled_from([*OTHERS]), unique=True))
        nodes.append({name: OTHERS[name] for name in names} | node)
    return FORMS[draw(st.sampled_from([*FORMS]))](nodes)


@given(mixed())
def test_posts_and_memberships_are_the_same_in_any_order_and_form(data: object) -> None:
    assert places(data) == HELD
    assert parents(data) == {"Ministry": None, "IT": "Ministry"}
    made = dataset(data)
    labels = {post.id: post.label for post in made.posts}
    assert {post.label: labels.get(post.reports_to_post_id or "") for post in made.posts} == {
        "Secretary": None,
        "Director": "Secretary",
        "Clerk": "Director",
    }
    assert [made.posts[place].label for place in made.vacancies] == ["Director"]
    assert made.meta.arranged_by == "reporting"


def test_a_name_is_in_english_and_keeps_its_other_languages() -> None:
    ministry = next(one for one in dataset(FORMS["a graph"](POSTS)).organizations if one.name == "Ministry")
    assert [(other.name, other.lang) for other in ministry.other_names] == [("Ministère", "fr")]


def test_a_membership_begins_as_its_interval_does() -> None:
    oskar = next(one for one in dataset(FORMS["a graph"](POSTS)).persons if one.name == "Oskar Tarn")
    assert oskar.memberships[0].start_date == "2020-02-01"


ACME = {"@type": "Organization", "@id": "#acme", "name": "Acme"}
MIRA = {"@type": "Person", "name": "Mira Holt"}
WAYS: dict[str, Node] = {
    "employee": {**ACME, "employee": MIRA},
    "several": {**ACME, "member": [MIRA]},
    "works for": {**MIRA, "worksFor": ACME},
    "a role within": {**MIRA, "worksFor": {"@type": "OrganizationRole", "worksFor": ACME}},
    "a role around": {**ACME, "member": {"@type": "OrganizationRole", "member": MIRA}},
    "both ways": {
        **ACME,
        "employee": {**MIRA, "@id": "#m", "worksFor": {"@id": "#acme"}, "memberOf": {"@id": "#acme"}},
    },
    "by name": {"@graph": [ACME, {**MIRA, "worksFor": "#acme"}]},
    "an organization that only has a name": {**MIRA, "worksFor": "Acme"},
    "backwards": {**MIRA, "@reverse": {"employee": ACME}},
    "untyped": {"name": "Acme", "employee": {"givenName": "Mira", "familyName": "Holt"}},
}


@pytest.mark.parametrize("way", WAYS)
def test_whoever_works_somewhere_does_so_once_however_it_is_said(way: str) -> None:
    assert places({"@context": SCHEMA, **WAYS[way]}) == {"Mira Holt": [(None, "Acme", None)]}


@pytest.mark.parametrize("end", [BEFORE, AFTER])
def test_a_role_has_its_name_and_its_days(end: str) -> None:
    role = {"@type": "EmployeeRole", "roleName": "Chair", "startDate": "1990", "endDate": end, "member": MIRA}
    (membership,) = dataset({"@context": SCHEMA, **ACME, "member": role}).persons[0].memberships
    assert (membership.role, membership.start_date, membership.end_date) == ("Chair", "1990", end)


def test_units_lie_in_each_other_from_either_end() -> None:
    inner = {"@type": "Organization", "name": "Lab", "subOrganization": {"@type": "NGO", "name": "Cell"}}
    apart = {"@type": "Organization", "name": "France", "parentOrganization": {"@id": "#acme"}}
    data = {"@context": SCHEMA, "@graph": [{**ACME, "department": inner}, apart]}
    assert parents(data) == {"Acme": None, "Lab": "Acme", "Cell": "Lab", "France": "Acme"}


def test_a_job_title_a_school_and_ways_of_contact_are_the_persons() -> None:
    mira = {
        **MIRA,
        "jobTitle": "Chief executive",
        "email": "mailto:mira@example.org",
        "telephone": "tel:555-0100",
        "image": {"@type": "ImageObject", "url": "https://example.org/m.png"},
        "alumniOf": {"@type": "CollegeOrUniversity", "name": "University of X"},
        "address": {"@type": "PostalAddress", "streetAddress": "1 Main St", "addressLocality": "Town"},
    }
    made = dataset({"@context": SCHEMA, **ACME, "founder": mira})
    (person,) = made.persons
    assert [one.name for one in made.organizations] == ["Acme"]
    assert person.memberships[0].role == "Chief executive, Founder"
    assert (person.email, person.image, person.location) == (
        "mira@example.org",
        "https://example.org/m.png",
        "1 Main St, Town",
    )
    assert [one.institution for one in person.education] == ["University of X"]
    assert [(way.type, way.value) for way in person.contact_details] == [("voice", "555-0100")]


def test_people_report_to_people_and_to_who_holds_a_post() -> None:
    names = {"a": "Mira Holt", "b": "Oskar Tarn", "c": "Lia Venn"}
    nodes: list[Node] = [
        {"@id": f"ex:{key}", "@type": "foaf:Person", "foaf:name": name} for key, name in names.items()
    ]
    nodes[1]["org:reportsTo"] = {"@id": "ex:a"}
    nodes[2]["org:reportsTo"] = {"@id": "ex:post"}
    nodes.append(
        {"@id": "ex:post", "@type": "org:Post", "org:heldBy": {"@id": "ex:b"}, "skos:prefLabel": "Head"}
    )
    assert places(FORMS["a graph"](nodes)) == {
        "Mira Holt": [],
        "Oskar Tarn": [("Head", None, "Mira Holt")],
        "Lia Venn": [(None, None, "Oskar Tarn")],
    }


def test_whoever_heads_an_organization_is_its_head() -> None:
    node = {"@id": "ex:a", "foaf:name": "Mira Holt", "org:headOf": {"@id": "ex:it"}}
    assert places(FORMS["a graph"]([node, POSTS[1]])) == {"Mira Holt": [("Head", "IT", None)]}


def test_texts_by_language_and_aliases_of_keywords_are_read() -> None:
    context = {
        **PREFIXES,
        "id": "@id",
        "type": "@type",
        "label": {"@id": "skos:prefLabel", "@container": "@language"},
        "in": {"@id": "org:memberOf", "@type": "@id"},
    }
    nodes = [
        {"id": "ex:1", "type": "org:Organization", "label": {"de": "Amt", "en": "Office"}},
        {"id": "ex:2", "type": "foaf:Person", "foaf:name": "Mira Holt", "in": "ex:1"},
    ]
    assert places({"@context": context, "@graph": nodes}) == {"Mira Holt": [(None, "Office", None)]}


def test_a_context_elsewhere_and_other_things_are_told_of() -> None:
    address = "https://example.org/context.jsonld"
    data = {
        "@context": [address],
        "@graph": [{"type": "Person", "name": "Mira Holt"}, {"type": "WebPage", "name": "A page"}],
    }
    assert [person.name for person in dataset(data).persons] == ["Mira Holt"]
    assert shaped(data).provenance.unread == (f'the context "{address}"', '1 thing "WebPage"')


def test_who_is_only_named_by_an_address_is_told_of() -> None:
    data = FORMS["a graph"]([{**POSTS[2], "@type": "org:Post"}])
    assert [finding.message for finding in told(data)] == [
        "this is named by its address alone: shown by the end of that",
    ]
    assert [person.name for person in dataset(data).persons] == ["mira"]


def test_linked_data_without_anybody_is_an_error() -> None:
    data = {"@context": SCHEMA, "@type": "Recipe", "name": "Soup"}
    assert [finding.message for finding in told(data)] == ["no people, teams or posts were found"]


def test_records_of_other_systems_with_such_names_are_read_as_before() -> None:
    made = shaped([{"@id": "1", "@type": "User", "name": "Mira Holt", "manager": ""}])
    assert made.provenance.shape == "records"


@pytest.mark.parametrize("suffix", [".yaml", ".json"])
def test_what_convert_writes_opens_as_the_same(tmp_path: Path, suffix: str) -> None:
    made = dataset(FORMS["a graph"](POSTS))
    assert reopened(made, tmp_path / f"again{suffix}") == made.document


def test_a_file_of_its_own_ending_is_read_and_a_broken_one_is_one_sentence(tmp_path: Path) -> None:
    text = '{"@context": "https://schema.org", "@type": "Person", "name": "Mira Holt"}'
    assert [person.name for person in read(written(tmp_path, text, "a.jsonld")).persons] == ["Mira Holt"]
    assert problems_of(written(tmp_path, text[:-1], "b.jsonld")) == [
        "1:74: error: this is not JSON: a comma or a bracket is missing"
    ]


def test_an_employer_that_is_named_anew_for_each_person_is_one() -> None:
    bare = {"@type": "Organization", "name": "Acme"}
    people = [{"@type": "Person", "name": name, "worksFor": bare} for name in ("Mira Holt", "Lia Venn")]
    units = [{"@type": "Organization", "name": name, "department": {"name": "Office"}} for name in ("A", "B")]
    data = {"@context": SCHEMA, "@graph": [*people, {**bare, "@id": "#acme", "url": "x"}, *units]}
    made = dataset(data)
    assert sorted(one.name for one in made.organizations) == ["A", "Acme", "B", "Office", "Office"]
    assert {one.memberships[0].organization_id for one in made.persons} == {"#acme"}


def test_a_person_of_popolo_with_its_context_has_the_memberships() -> None:
    membership = {"organization": {"name": "House"}, "role": "Chair", "start_date": "2020"}
    context = "http://www.popoloproject.com/contexts/person.jsonld"
    data = {"@context": context, "id": "1", "name": "Mira Holt", "memberships": [membership]}
    assert places(data) == {"Mira Holt": [("Chair", "House", None)]}
