"""People of legislatures: seats, parties and committees of today, and what is over kept apart."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.chart.chart import Kind
from orgviewer.chart.spec import ChartSpec
from orgviewer.chart.trees import whole_chart
from orgviewer.readers import read
from tests.readers.registers.made import AFTER, BEFORE, dataset, parents, places, reopened, shaped
from tests.readers.table_files import written

STATE = "ocd-jurisdiction/country:us/state:xx/government"
MIRA: dict[str, Any] = {
    "id": "ocd-person/1",
    "name": "Mira Holt",
    "given_name": "Mira",
    "email": "mira@example.org",
    "party": [{"name": "Green"}],
    "roles": [
        {"type": "lower", "jurisdiction": STATE, "district": "7", "end_date": BEFORE},
        {"type": "upper", "jurisdiction": STATE, "district": "3", "end_date": AFTER},
    ],
    "offices": [{"classification": "capitol", "address": "1 Main St", "voice": "555-0100"}],
    "other_identifiers": [{"scheme": "legacy", "identifier": "XXL1"}],
    "sources": [{"url": "https://example.org/list"}],
}
OSKAR: dict[str, Any] = {
    "id": "ocd-person/2",
    "name": "Oskar Tarn",
    "party": [{"name": "Blue"}, {"name": "Green", "end_date": BEFORE}],
    "roles": [{"type": "governor", "jurisdiction": STATE}],
}
LIA: dict[str, Any] = {
    "id": "ocd-person/3",
    "name": "Lia Venn",
    "party": [{"name": "Blue"}],
    "roles": [{"type": "lower", "jurisdiction": STATE, "district": "9", "end_date": BEFORE}],
}
BANKING: dict[str, Any] = {
    "id": "ocd-organization/b",
    "name": "Banking",
    "classification": "committee",
    "jurisdiction": STATE,
    "chamber": "lower",
    "members": [
        {"name": "Oskar Tarn", "role": "chair", "person_id": "ocd-person/2"},
        {"name": "Mira Holt", "role": "member"},
        {"name": "Bo Ruiz", "role": "member"},
    ],
}
LOANS: dict[str, Any] = {
    "id": "ocd-organization/l",
    "name": "Loans",
    "parent": "ocd-organization/b",
    "jurisdiction": STATE,
    "members": [],
}
EVERYBODY = [MIRA, OSKAR, LIA]
PLACES = {
    "Mira Holt": [
        ("District 3", "Upper chamber", None),
        ("District 7", "Lower chamber", None),
        ("member", "Banking", None),
        (None, "Green", None),
    ],
    "Oskar Tarn": [
        ("Governor", "XX (US)", None),
        ("chair", "Banking", None),
        (None, "Blue", None),
        (None, "Green", None),
    ],
    "Lia Venn": [("District 9", "Lower chamber", None)],
    "Bo Ruiz": [("member", "Banking", None)],
}
OTHERS: Mapping[str, object] = {
    "gender": "Female",
    "manager": "nobody",
    "department": [{"name": "x"}],
    "extras": {"profession": "smith"},
    "ids": {"twitter": "name"},
    "links": [{"url": "https://example.org/one"}],
    "death_date": "",
    "jurisdiction": STATE,
}


@st.composite
def mixed(draw: st.DrawFn) -> list[dict[str, Any]]:
    """Return the records in any order, each with any others of the fields that records may have."""
    found = []
    for record in draw(st.permutations([*EVERYBODY, BANKING, LOANS])):
        names = draw(st.lists(st.sampled_from([*OTHERS]), unique=True))
        fields = draw(st.permutations([*record]))
        found.append({name: OTHERS[name] for name in names} | {name: record[name] for name in fields})
    return found


@given(mixed())
def test_everybody_has_the_seats_parties_and_committees_that_the_records_say(records: list[Any]) -> None:
    assert places(records) == PLACES
    assert parents(records) == {
        "XX (US)": None,
        "Upper chamber": "XX (US)",
        "Lower chamber": "XX (US)",
        "Banking": "Lower chamber",
        "Loans": "Banking",
        "Green": None,
        "Blue": None,
    }


@given(mixed())
def test_what_is_over_is_kept_and_has_no_card(records: list[Any]) -> None:
    made = dataset(records)
    chart = whole_chart(made, ChartSpec())
    drawn = [made.persons[record].name for record in chart.record[chart.kind == Kind.PERSON]]
    assert sorted(drawn) == ["Bo Ruiz", *["Mira Holt"] * 3, *["Oskar Tarn"] * 3]


def test_somebody_stands_in_a_chamber_on_behalf_of_a_party_of_today() -> None:
    made = dataset([MIRA])
    upper = next(one for one in made.persons[0].memberships if one.role == "District 3")
    assert (upper.on_behalf_of_id, upper.primary) == ("party/Green", True)
    lower = next(one for one in made.persons[0].memberships if one.role == "District 7")
    assert lower.on_behalf_of_id is None


def test_offices_identifiers_and_sources_are_kept() -> None:
    mira = dataset([MIRA]).persons[0]
    assert [(way.type, way.value, way.note) for way in mira.contact_details] == [
        ("address", "1 Main St", "capitol"),
        ("voice", "555-0100", "capitol"),
    ]
    assert mira.email == "mira@example.org"
    assert mira.other["identifiers"] == "legacy: XXL1"
    assert [source.id for source in mira.sources] == ["https://example.org/list"]


@pytest.mark.parametrize("suffix", [".yaml", ".json"])
def test_what_convert_writes_opens_as_the_same(tmp_path: Path, suffix: str) -> None:
    made = dataset([*EVERYBODY, BANKING, LOANS])
    assert reopened(made, tmp_path / f"again{suffix}") == made.document


def test_a_folder_of_people_and_committees_is_read_as_one(tmp_path: Path) -> None:
    for folder, name in (("legislature", "mira"), ("retired", "lia"), ("committees", "banking")):
        (tmp_path / folder).mkdir()
        record = {"mira": MIRA, "lia": LIA, "banking": BANKING}[name]
        written(tmp_path / folder, repr(record).replace("'", '"'), f"{name}.yml")
    made = read(tmp_path)
    assert {person.name for person in made.persons} == {"Mira Holt", "Lia Venn", "Oskar Tarn", "Bo Ruiz"}
    assert (made.provenance.shape, made.provenance.unread) == ("Open States", ())
    assert [problem.path.name for problem in made.problems] == ["mira.yml", "lia.yml"]


def test_a_file_called_as_such_a_folder_is_one_record_of_many(tmp_path: Path) -> None:
    for name in ("executive", "other"):
        written(tmp_path, f"name: {name} person\nrole: Clerk\n", f"{name}.yaml")
    assert [person.id for person in read(tmp_path).persons] == ["executive", "other"]


def test_people_with_other_ids_are_records_like_all_others() -> None:
    assert (
        shaped([{"id": "1", "name": "Mira Holt", "party": [{"name": "Green"}]}]).provenance.shape == "records"
    )


def test_an_answer_of_the_api_is_read_and_its_other_pages_are_told() -> None:
    seat = {"title": "Senator", "org_classification": "upper", "district": "3"}
    mira = {
        "id": "ocd-person/1",
        "name": "Mira Holt",
        "party": "Green",
        "current_role": seat,
        "jurisdiction": {"id": STATE, "name": "Exampleland"},
    }
    data = {"results": [mira], "pagination": {"page": 1, "max_page": 4}}
    assert places(data) == {
        "Mira Holt": [("Senator, District 3", "Upper chamber", None), (None, "Green", None)]
    }
    assert parents(data)["Upper chamber"] == "Exampleland"
    assert shaped(data).provenance.unread == ("all but page 1 of 4",)


def test_the_party_of_somebody_who_has_left_is_told_and_no_membership() -> None:
    lia, mira = dataset([LIA, MIRA]).persons
    assert (lia.other, "party" in mira.other) == ({"party": "Blue"}, False)
