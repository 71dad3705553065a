"""Popolo's lists made native: memberships go to their persons, nothing is lost, and oddities are told."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.errors import Severity
from orgviewer.model.checking.checks import check
from orgviewer.model.findings import Finding
from orgviewer.model.records import (
    Citation,
    ContactDetail,
    Document,
    Link,
    Membership,
    Organization,
    OtherName,
    Person,
    Post,
    Source,
)
from orgviewer.readers import native
from orgviewer.readers.popolo import to_native

PARLIAMENT: dict[str, Any] = {
    "persons": [
        {
            "id": "p-14",
            "given_name": "Marit",
            "family_name": "Olsvik",
            "sort_name": "Olsvik, Marit",
            "gender": "female",
            "birth_date": "1962-00-00",
            "death_date": "2019-04-02",
            "email": "marit@parliament.example",
            "image": "https://parliament.example/14.jpg",
            "images": [{"url": "https://parliament.example/14.jpg"}, {"url": "https://old.example/m.jpg"}],
            "identifiers": [
                {"scheme": "register", "identifier": "0014"},
                {"scheme": "library", "identifier": "n7"},
            ],
            "other_names": [
                {"name": "Марит Ольсвик", "lang": "ru", "note": "transcription"},
                {"given_name": "Marit", "family_name": "Berg", "end_date": "1990"},
            ],
            "contact_details": [
                {"type": "voice", "value": "+00 12", "label": "Office", "note": "mornings"},
                {"label": "Fax", "value": "+00 13"},
                {"type": "address"},
            ],
            "links": [{"url": "https://olsvik.example", "note": "Homepage"}, "https://plain.example"],
            "sources": [{"url": "https://parliament.example/members", "note": "List of members"}],
        },
        {"id": "p-15", "name": "Jon Dahl"},
    ],
    "organizations": [
        {"id": "house", "name": "The House", "classification": "legislature", "seats": 61},
        {
            "id": "greens",
            "name": "The Greens",
            "classification": "party",
            "image": "https://g.example/logo.svg",
        },
        {
            "id": "budget",
            "name": "Budget Committee",
            "parent_id": "house",
            "founding_date": "2001-05-01T00:00:00",
        },
    ],
    "posts": [
        {
            "id": "chair",
            "label": "Chair of the Budget Committee",
            "organization_id": "budget",
            "role": "Chair",
        },
    ],
    "areas": [{"id": "north", "name": "Northern District"}],
    "events": [
        {"id": "term/7", "name": "7th term", "classification": "legislative period"}
        | {"start_date": "2013-10-01", "end_date": "2017-09-30"}
    ],
    "memberships": [
        {
            "person_id": "p-14",
            "organization_id": "house",
            "on_behalf_of_id": "greens",
            "area_id": "north",
            "legislative_period_id": "term/7",
            "role": "member",
        },
        {"person_id": "p-14", "post_id": "chair", "start_date": "2014-05-01T00:00:00"},
        {
            "person_id": "p-15",
            "organization_id": "house",
            "label": "Substitute",
            "legislative_period_id": "term/7",
        }
        | {"end_date": "2015-03-00"},
    ],
}


def read(data: dict[str, Any]) -> tuple[Document, list[Finding]]:
    """Read a file that is Popolo, and see that nothing is left to complain about."""
    assert to_native.is_popolo(data)
    rewritten, findings, _ = to_native.shape(data)
    document, misshapen = native.shape(rewritten)
    assert not misshapen
    assert not [finding for finding in check(document) if finding.severity is Severity.ERROR]
    return document, findings


def test_a_parliament_is_read_whole() -> None:
    document, findings = read(PARLIAMENT)
    assert not findings
    assert document.persons[0] == Person(
        id="p-14",
        name="Marit Olsvik",
        birth_date="1962",
        email="marit@parliament.example",
        image="https://parliament.example/14.jpg",
        other_names=(
            OtherName(name="Марит Ольсвик", lang="ru", note="transcription"),
            OtherName(name="Marit Berg", note="given_name: Marit; family_name: Berg; end_date: 1990"),
        ),
        contact_details=(
            ContactDetail(type="voice", value="+00 12", note="mornings; Office"),
            ContactDetail(type="Fax", value="+00 13", note="Fax"),
        ),
        links=(Link(url="https://olsvik.example", note="Homepage"), Link(url="https://plain.example")),
        sources=(Citation(id="https://parliament.example/members"),),
        memberships=(
            Membership(
                organization_id="house",
                on_behalf_of_id="greens",
                role="member",
                start_date="2013-10-01",
                end_date="2017-09-30",
                other={"area": "Northern District", "legislative period": "7th term"},
            ),
            Membership(organization_id="budget", post_id="chair", role="Chair", start_date="2014-05-01"),
        ),
        other={
            "given_name": "Marit",
            "family_name": "Olsvik",
            "sort_name": "Olsvik, Marit",
            "gender": "female",
            "death_date": "2019-04-02",
            "images": "https://parliament.example/14.jpg, https://old.example/m.jpg",
            "identifiers": "register: 0014, library: n7",
            "contact_details": "type: address",
        },
    )
    assert document.persons[1].memberships == (
        Membership(
            organization_id="house",
            role="Substitute",
            end_date="2015-03",
            other={"legislative period": "7th term"},
        ),
    )
    assert document.organizations == (
        Organization(id="house", name="The House", classification="legislature", other={"seats": "61"}),
        Organization(
            id="greens",
            name="The Greens",
            classification="party",
            other={"image": "https://g.example/logo.svg"},
        ),
        Organization(id="budget", name="Budget Committee", parent_id="house", founding_date="2001-05-01"),
    )
    assert document.posts == (
        Post(
            id="chair",
            label="Chair of the Budget Committee",
            organization_id="budget",
            other={"role": "Chair"},
        ),
    )
    url = "https://parliament.example/members"
    assert document.sources == (Source(id=url, title="List of members", url=url),)


@pytest.mark.parametrize(
    "data",
    [
        {"memberships": [], "people": [{"name": "Jon"}]},
        {"meta": {"title": "Ours"}, "persons": [{"id": "a", "name": "A"}], "memberships": []},
        {"memberships": [{"person": {"name": "Jon"}}]},
        {"persons": [{"id": "a", "name": "A"}], "areas": []},
        {"persons": [{"id": "a", "name": "A", "gender": "male"}]},
        {"persons": [{"id": "a", "name": "A", "contact_details": [{"value": "1", "label": "Office"}]}]},
        {"persons": [{"id": "a", "name": "A", "memberships": [{"organization": {"name": "O"}}]}]},
        {"organizations": [{"id": "o", "name": "O", "memberships": [{"person_id": "a"}]}]},
        {"meta": {"sources": ["https://a.example"]}, "persons": [{"id": "a", "sort_name": "A"}]},
    ],
)
def test_popolo_is_known(data: object) -> None:
    assert to_native.is_popolo(data)


@pytest.mark.parametrize(
    "data",
    [
        None,
        [{"given_name": "Jon"}],
        {},
        {"memberships": []},
        {"memberships": "many", "areas": []},
        {"persons": [{"id": "a", "name": "A", "memberships": [{"organization_id": "o", "role": "Lead"}]}]},
        {"meta": {"title": "Ours"}, "persons": [{"id": "a", "name": "A", "gender": "unknown field"}]},
        {"organizations": [{"id": "o", "name": "O", "parent_id": "p", "claims": []}]},
    ],
)
def test_the_native_format_is_not_popolo(data: object) -> None:
    assert not to_native.is_popolo(data)


def test_records_inside_others_are_found() -> None:
    data = {
        "persons": [
            {
                "id": 1,
                "name": "Jon",
                "memberships": [
                    {
                        "role": "Clerk",
                        "organization": {"id": 5, "name": "Office", "parent": {"id": 6, "name": "House"}},
                        "post": {"id": 9, "label": "First clerk", "organization_id": 5},
                    }
                ],
            }
        ],
        "organizations": [
            {
                "id": 7,
                "name": "Archive",
                "posts": [{"id": 8, "label": "Archivist"}],
                "memberships": [{"person": {"name": "Eva", "gender": "female"}, "post_id": 8}],
            }
        ],
    }
    document, findings = read(data)
    assert not findings
    assert [(each.id, each.name, each.parent_id) for each in document.organizations] == [
        ("7", "Archive", None),
        ("5", "Office", "6"),
        ("6", "House", None),
    ]
    assert [(post.id, post.organization_id) for post in document.posts] == [("8", "7"), ("9", "5")]
    jon, eva = document.persons
    assert jon.memberships == (Membership(organization_id="5", role="Clerk", post_id="9"),)
    assert (eva.id, eva.other) == ("Eva", {"gender": "female"})
    assert eva.memberships == (Membership(organization_id="7", role="Archivist", post_id="8"),)


def test_every_list_may_count_from_one() -> None:
    data = {
        "persons": [{"id": 1, "name": "Jon"}, {"id": 2, "name": "Eva"}],
        "organizations": [{"id": 1, "name": "House"}, {"id": 2, "name": "Office", "parent_id": 1}],
        "memberships": [{"person_id": 2, "organization_id": 2}],
    }
    document, findings = read(data)
    assert not findings
    assert [person.id for person in document.persons] == ["person/1", "person/2"]
    assert document.persons[1].memberships[0].organization_id == "2"


def test_what_is_missing_is_told_once_for_each_kind() -> None:
    data = {
        "persons": [{"id": "a", "name": "A"}],
        "memberships": [
            *({"person_id": "a", "organization_id": f"none {number}"} for number in range(9)),
            {"person_id": "a", "area_id": "nowhere", "legislative_period_id": "never"},
            {"person_id": "ghost"},
            {"role": "nobody's"},
        ],
    }
    document, findings = read(data)
    assert len(document.persons[0].memberships) == 10
    assert document.persons[0].memberships[0].other == {"organization_id": "none 0"}
    assert document.persons[0].memberships[9].other == {"area": "nowhere", "legislative period": "never"}
    told = [(finding.message, finding.count, finding.place) for finding in findings]
    where = "memberships"
    assert told == [
        (
            'a membership names the organization "none 0", not in the file: kept without it',
            9,
            (where, 0, "organization_id"),
        ),
        ('a membership names the area "nowhere", not in the file: kept by its id', 1, (where, 9, "area_id")),
        (
            'a membership names the legislative period "never", not in the file: kept by its id',
            1,
            (where, 9, "legislative_period_id"),
        ),
        ('a membership is that of person "ghost", who is not in the file: left out', 1, (where, 10)),
        ("a membership is that of nobody: left out", 1, (where, 11)),
    ]
    assert findings[0].places == tuple((where, row, "organization_id") for row in range(5))
    assert {finding.severity for finding in findings} == {Severity.WARNING}


def test_the_first_of_two_keeps_the_id() -> None:
    people = [{"id": "a", "name": name, "gender": "x"} for name in ("First", "Second", "Third")]
    document, findings = read({"persons": people, "memberships": [{"person_id": "a", "role": "one"}]})
    assert [(person.id, len(person.memberships)) for person in document.persons] == [
        ("a", 1),
        ("a (2)", 0),
        ("a (3)", 0),
    ]
    assert document.persons[1].note == 'the file gives the id "a" to another person, too'
    assert [finding.place for finding in findings] == [("persons", 1, "id"), ("persons", 2, "id")]


def test_organizations_in_each_other_are_cut_apart() -> None:
    data = {
        "organizations": [
            {"id": "a", "name": "A", "parent_id": "b"},
            {"id": "b", "name": "B", "parent_id": "a"},
            {"id": "c", "name": "C", "parent_id": "d"},
        ],
        "memberships": [],
    }
    document, findings = read(data)
    assert [each.parent_id for each in document.organizations] == [None, "a", None]
    assert document.organizations[0].other == {"parent_id": "b"}
    assert document.organizations[2].other == {"parent_id": "d"}
    assert [finding.place for finding in findings] == [
        ("organizations", 2, "parent_id"),
        ("organizations", 0, "parent_id"),
    ]


def test_a_post_needs_no_organization_and_reports_to_another_wherever_that_stands() -> None:
    data = {
        "persons": [{"id": "a", "name": "A"}],
        "posts": [
            {"id": "x", "label": "Envoy", "reports_to_post_id": "y", "status": "open"},
            {"id": "y", "label": "Clerk", "organization_id": "o"},
        ],
        "organizations": [{"id": "o", "name": "O"}],
        "memberships": [{"person_id": "a", "post_id": "x"}, {"person_id": "a", "post_id": "y"}],
    }
    document, findings = read(data)
    assert document.posts[0] == Post(id="x", label="Envoy", reports_to_post_id="y", other={"status": "open"})
    assert document.persons[0].memberships[0] == Membership(role="Envoy", post_id="x")
    assert document.persons[0].memberships[1] == Membership(role="Clerk", organization_id="o", post_id="y")
    assert findings == []


@pytest.mark.parametrize(
    ("written", "date"),
    [
        ("1962", "1962"),
        (1962, "1962"),
        ("1962-00-00", "1962"),
        ("1962-03-00", "1962-03"),
        ("1962-3-9", "1962-03-09"),
        ("1962-03-09T00:00:00Z", "1962-03-09"),
        ("1962-03-09 12:00", "1962-03-09"),
        ("1962-02-31", None),
        ("spring 1962", None),
        ("0000-00-00", None),
        (["1962"], None),
    ],
)
def test_dates_are_as_precise_as_they_are_written(written: object, date: str | None) -> None:
    document, findings = read({"persons": [{"id": "a", "name": "A", "birth_date": written}], "areas": []})
    (person,) = document.persons
    assert person.birth_date == date
    assert ("birth_date" in person.other) == (date is None) == bool(findings)


def test_what_we_wrote_ourselves_comes_back_as_it_was() -> None:
    data = {
        "meta": {"title": "The example team", "as_of": "2025-02"},
        "sources": [{"id": "report", "title": "Annual report"}],
        "organizations": [{"id": "o", "name": "O", "headcount": 12}],
        "posts": [{"id": "p", "label": "Clerk", "organization_id": "o"}],
        "persons": [
            {
                "id": "a",
                "name": "A",
                "sources": [{"id": "report", "at": "page 3"}],
                "education": [{"institution": "University of X", "end_date": "2021"}],
                "interests": ["stars"],
                "other": {"Shoe size": "41"},
            },
            {"id": "b", "name": "B", "absent": True},
        ],
        "memberships": [
            {"person_id": "a", "post_id": "p", "primary": True, "reports_to": "b", "also_reports_to": ["b"]},
        ],
    }
    document, findings = read(data)
    expected = {name: value for name, value in data.items() if name != "memberships"}
    (membership,) = data["memberships"]
    own = {name: value for name, value in membership.items() if name != "person_id"}  # type: ignore[attr-defined]
    expected["persons"] = [{**data["persons"][0], "memberships": [own]}, data["persons"][1]]  # type: ignore[index]
    assert (document, findings) == (native.shape(expected)[0], [])


def test_lives_that_are_written_otherwise_are_kept_as_text() -> None:
    person = {
        "id": "a",
        "name": "A",
        "education": [{"school": "X"}],
        "interests": ["stars", ""],
        "absent": "maybe",
    }
    document, findings = read({"persons": [person], "memberships": []})
    assert document.persons == (
        Person(id="a", name="A", other={"education": "school: X", "interests": "stars", "absent": "maybe"}),
    )
    assert [finding.place[-1] for finding in findings] == ["education", "interests", "absent"]


def test_what_a_file_says_of_itself_is_kept() -> None:
    data = {
        "meta": {"title": "House", "sources": ["https://house.example"], "licence": "CC0"},
        "persons": [{"id": "a", "name": "A"}],
        "memberships": [],
        "motions": [{"text": "to adjourn"}],
    }
    document, findings = read(data)
    assert (document.meta.title, document.meta.note) == ("House", "licence: CC0")
    assert [source.url for source in document.sources] == ["https://house.example"]
    assert [finding.message for finding in findings] == ['"motions" has no place in a chart: left out']


def test_what_has_no_place_in_a_chart_is_told_in_the_order_of_the_file() -> None:
    names = ["motions", "ballots", "votes", "seats", "parties", "rooms", "speeches", "bills"]
    data = {"persons": [{"id": "a", "name": "A"}], "memberships": [], **{name: [{}] for name in names}}
    _, findings = read(data)
    assert [finding.place for finding in findings] == [(name,) for name in names]


def test_places_lead_back_to_the_file() -> None:
    _, _, original = to_native.shape(PARLIAMENT)
    assert original(("persons", 0, "memberships", 1, "role")) == ("memberships", 1, "role")
    assert original(("persons", 1, "memberships", 0, "other", "area")) == ("memberships", 2, "area")
    assert original(("persons", 0, "other", "gender")) == ("persons", 0, "gender")
    assert original(("sources", 0, "title")) == ("persons", 0, "sources", 0, "title")
    assert original(("posts", 0)) == ("posts", 0)
    assert original(("persons",)) == ("persons",)


def test_nothing_in_the_data_is_changed() -> None:
    before = repr(PARLIAMENT)
    to_native.shape(PARLIAMENT)
    assert repr(PARLIAMENT) == before


def test_a_text_repeated_by_aliases_does_not_fill_the_memory() -> None:
    long = "x" * 1_000_000
    person = {"gender": "x", "identifiers": [long, long], "given_name": long, "family_name": long}
    document, findings = read({"persons": [person] * 1_000})
    assert sum(len(person.other["identifiers"]) for person in document.persons) < 100_000_000
    assert "shortened" in findings[0].message


fields = st.sampled_from(
    [
        *("id", "name", "given_name", "person_id", "person", "organization_id", "organization", "post_id"),
        *("post", "parent_id", "parent", "area_id", "area", "start_date", "memberships", "posts", "links"),
        *(
            "sources",
            "other_names",
            "contact_details",
            "identifiers",
            "note",
            "label",
            "role",
            "url",
            "value",
        ),
        *("other", "headcount", "primary", "biography", "reports_to", "also_reports_to", "images", ""),
        *("legislative_period_id", "image", "claims", "on_behalf_of_id"),
    ]
)
values = (
    st.none() | st.booleans() | st.sampled_from(["a", "b", "c", " ", "", "2020-00-00"]) | st.integers(0, 3)
)
inner = values | st.lists(values, max_size=3) | st.dictionaries(fields, values, max_size=4)
anything = values | st.lists(inner, max_size=3) | st.dictionaries(fields, inner, max_size=4)
lists = st.sampled_from(
    ["persons", "people", "organizations", "memberships", "posts", "areas", "events", "sources"]
)


@given(st.dictionaries(lists, st.lists(st.dictionaries(fields, anything, max_size=5), max_size=4) | anything))
def test_whatever_the_lists_hold_there_are_no_errors(data: dict[str, Any]) -> None:
    data = {"persons": [{}], "memberships": []} | data
    to_native.is_popolo(data)
    rewritten, _, original = to_native.shape(data)
    document, misshapen = native.shape(rewritten)
    errors = [each for each in [*misshapen, *check(document)] if each.severity is Severity.ERROR]
    # The file's own sources are native already, and are judged as such.
    assert not [error for error in errors if error.place[:1] != ("sources",)]
    for finding in misshapen:
        original(finding.place)
