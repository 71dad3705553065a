"""Organizations with their people: everybody once, each in the unit that has them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.model.recognition import TableSpec
from orgviewer.model.walk import FieldPath
from orgviewer.readers.positions import Position
from orgviewer.readers.records import units
from orgviewer.readers.records.positions import person_of
from orgviewer.readers.shaped import Shaped
from orgviewer.readers.shapes import shape
from orgviewer.readers.syntax.parsed import Parsed
from tests.readers.table_files import roster_of, rows_of


def shaped(data: object, asked: set[FieldPath] | None = None) -> Shaped:
    def locate(places: set[FieldPath]) -> Mapping[FieldPath, Position]:
        (set() if asked is None else asked).update(places)
        return dict.fromkeys(places, Position(1, 1))

    return shape(Parsed(data, [], locate, syntax="JSON"), TableSpec())


def drawn(data: object) -> dict[str, tuple[str | None, str | None]]:
    """Return the role and the unit of everybody, by name."""
    made = shaped(data)
    assert made.provenance.shape == "units"
    return {name or "": (role, unit) for _, name, role, unit, _ in rows_of(roster_of(made))}


EXPECTED = {"Sol Vance": ("Director", "House"), "Lea Brandt": ("Cellist", "House > Music")}
SOL, LEA = {"name": "Sol Vance", "role": "Director"}, {"name": "Lea Brandt", "role": "Cellist"}
WAYS: dict[str, dict[str, Any]] = {
    "positions": {
        "organisations": [
            {
                "name": "House",
                "positions": [
                    {"positionType": "Director", "person": {"firstName": "Sol", "lastName": "Vance"}}
                ],
                "departments": [
                    {
                        "name": "Music",
                        "positions": [
                            {"positionType": "Cellist", "person": {"firstName": "Lea", "lastName": "Brandt"}}
                        ],
                    }
                ],
            }
        ]
    },
    "a company": {"name": "House", "members": [SOL], "departments": [{"name": "Music", "employees": [LEA]}]},
    "a wrapping": {
        "company": {"name": "House", "staff": [SOL], "teams": [{"title": "Music", "people": [LEA]}]}
    },
    "heads": {
        "units": [
            {"id": "h", "name": "House", "head": "Sol Vance", "headTitle": "Director"},
            {"id": "m", "name": "Music", "parentId": "h", "head": LEA},
        ]
    },
    "a list beside": {
        "departments": [
            {"id": "h", "name": "House", "head": "s"},
            {"id": "m", "name": "Music", "parent_id": "h"},
        ],
        "employees": [{"id": "s", "department_id": "h", **SOL}, {"id": "l", "department_id": "m", **LEA}],
    },
    "units by name": {
        "departments": {"House": {"members": [SOL], "departments": {"Music": {"members": [LEA]}}}}
    },
}


@pytest.mark.parametrize("way", WAYS)
def test_people_stand_in_their_units(way: str) -> None:
    assert drawn(WAYS[way]) == EXPECTED


@given(st.data(), st.sampled_from(sorted(WAYS)))
def test_the_order_of_fields_and_what_stands_beside_them_change_nothing(
    data: st.DataObject, way: str
) -> None:
    fields = {
        **WAYS[way],
        **{f"x{number}": data.draw(st.sampled_from(["1", "", "words"])) for number in range(10)},
    }
    assert drawn({name: fields[name] for name in data.draw(st.permutations(sorted(fields)))}) == EXPECTED


def test_units_in_which_nobody_is_stay() -> None:
    made = shaped({"departments": [{"name": "Music", "members": ["Lea"]}, {"name": "Empty", "teams": []}]})
    assert [organization.name for organization in made.document.organizations] == ["Music", "Empty"]


def test_several_who_lead_are_people_and_what_is_not_read_is_said() -> None:
    unit = {"name": "House", "directors": ["Sol", "Ines"], "ceo": "Max", "projects": [{"name": "Opera"}]}
    made = shaped({"divisions": [unit]})
    assert {(name, role) for _, name, role, _, _ in rows_of(roster_of(made))} == {
        ("Sol", "directors"),
        ("Ines", "directors"),
        ("Max", "ceo"),
    }
    assert made.provenance.unread == ('"projects" of "House"',)


def test_who_leads_reports_as_the_unit_does() -> None:
    made = shaped(
        {
            "leadership": [{"id": "top", "name": "Ines Falk"}],
            "units": [
                {"id": "u", "name": "House", "head": "Sol Vance", "reportsTo": "top"},
                {"id": "v", "name": "Music", "parentId": "u", "head": "Lea Brandt", "reportsTo": "u"},
                {"id": "w", "name": "Stage", "parentId": "u", "head": None, "reportsTo": "u"},
            ],
        }
    )
    assert [(name, boss) for _, name, _, _, boss in rows_of(roster_of(made))] == [
        ("Ines Falk", None),
        ("Sol Vance", "top"),
        ("Lea Brandt", "u"),
    ]
    assert len(made.document.organizations) == 3


def test_lists_that_are_not_read_are_said_and_places_lead_into_the_file() -> None:
    asked: set[FieldPath] = set()
    data = {"departments": [{"name": "Music", "members": [{"id": "l"}, {"id": "l"}]}], "rooms": [{"no": "1"}]}
    made = shaped(data, asked)
    assert made.provenance.unread == ('list "rooms"',)
    (finding,) = (finding for finding in made.findings if finding.message.startswith('the id "l" stands'))
    made.locate({finding.place})
    assert asked == {("departments", 0, "members", 1, "id")}


@pytest.mark.parametrize(
    "data",
    [
        None,
        [],
        {"departments": [{"name": "Music"}]},
        {"name": "Opera", "employees": [{"name": "Ines"}]},
        {"employees": [{"name": "Ines", "department": "Music"}]},
        {"departments": "none", "members": ["Ines"]},
    ],
)
def test_other_data_is_no_units(data: object) -> None:
    assert not units.is_units(data)


def test_our_own_format_is_not_taken_for_units() -> None:
    ours = {"organizations": [{"id": "o", "name": "O", "leader": "x"}], "persons": [{"id": "a", "name": "A"}]}
    assert shaped(ours).provenance.shape == "orgviewer"


def position(kind: str = "", first: str = "", last: str = "", **fields: object) -> dict[str, Any]:
    """Return a position as the organigram tool of Berlin writes it."""
    contact = {"telephone": "030 1"} if last else {}
    names = {name: text for name, text in (("firstName", first), ("lastName", last)) if text}
    return {"positionType": kind, "person": {**names, **fields, "contact": contact}}


def office(identifier: str, name: str, *positions: dict[str, Any], **fields: object) -> dict[str, Any]:
    layout = {"style": "default"}
    return {"id": identifier, "name": name, "layout": layout, "positions": [*positions], **fields}


CHIEF = position("Leitung", "Mira", "Holt", title="Prof. Dr.-Ing.", salutation="Frau")
OFFICES = [
    office("n5", "Netze", position("Referatsleitung", "Oskar", "Tarn", title="Dr."), type="Referat"),
    office("n6", "Netze", position("Referatsleitung"), position()),
    office(
        "n7",
        "Punkt",
        layout={"style": "hide"},
        organisations=[office("n8", "Stab", {**position("Referent"), "positionStatus": "besetzt"})],
    ),
]
EXTRAS: Mapping[str, object] = {
    "purpose": "",
    "isMainOrganisation": False,
    "background": {"color": "#c41b31"},
    "address": {"street": "Hauptstraße", "housenumber": "1"},
    "uri": {"uri": "https://example.org/n"},
    "contact": {},
}


@st.composite
def organigrams(draw: st.DrawFn) -> dict[str, Any]:
    """Return an organigram whose offices stand in any order, each with any others of its fields."""
    found = []
    for unit in draw(st.permutations(OFFICES)):
        names = draw(st.lists(st.sampled_from([*EXTRAS]), unique=True))
        fields = {name: EXTRAS[name] for name in names} | unit
        found.append({name: fields[name] for name in draw(st.permutations([*fields]))})
    document = {"title": "Musteramt", "version": "2024-03-01", "paperSize": "A3", "note": "# Hinweise"}
    top = office("n3", "Amt", CHIEF, organisations=found)
    return {"export": {"exportType": "pdf"}, "document": document, "organisations": [top]}


@given(organigrams())
def test_a_position_without_a_name_is_a_vacant_post_and_nobody(data: dict[str, Any]) -> None:
    document = shaped(data).document
    assert {person.name for person in document.persons} == {"Mira Holt", "Oskar Tarn"}
    assert sorted((post.label, post.status or "") for post in document.posts) == [
        ("Leitung", ""),
        ("Referatsleitung", ""),
        ("Referatsleitung", "vacant"),
        ("Referent", "unnamed"),
    ]
    held = {person.name: person.memberships[0].role for person in document.persons}
    assert held == {"Mira Holt": "Leitung", "Oskar Tarn": "Referatsleitung"}


@given(organigrams())
def test_offices_of_one_name_are_two_and_what_joins_lines_is_none(data: dict[str, Any]) -> None:
    document = shaped(data).document
    names = {one.id: one.name for one in document.organizations}
    assert sorted((one.name, names.get(one.parent_id or "", "")) for one in document.organizations) == [
        ("Amt", ""),
        ("Netze", "Amt"),
        ("Netze", "Amt"),
        ("Stab", "Amt"),
    ]
    kinds = {one.classification for one in document.organizations if one.name == "Netze"}
    assert kinds == {"Referat", None}
    offices = [post.organization_id for post in document.posts if post.label == "Referatsleitung"]
    assert len(set(offices)) == 2


def test_what_a_file_says_of_itself_and_of_its_offices_is_kept() -> None:
    top = office("n3", "Amt", CHIEF, altName="A", contact={"website": "www.example.org"})
    data = {"document": {"title": "Musteramt", "version": "2024-03-01"}, "organisations": [top]}
    document = shaped(data).document
    assert (document.meta.title, document.meta.as_of) == ("Musteramt", "2024-03-01")
    assert document.organizations[0].other == {"altName": "A", "website": "www.example.org"}


def test_an_empty_position_is_told_of_and_not_drawn() -> None:
    made = shaped({"organisations": [office("n3", "Amt", CHIEF, position())]})
    assert made.provenance.unread == ("1 empty record",)
    assert drawn({"organisations": [office("n3", "Amt", CHIEF, position())]}) == {
        "Mira Holt": ("Leitung", "Amt")
    }


@pytest.mark.parametrize(
    ("data", "found"),
    [
        ({"name": "Oskar Tarn"}, {"name": "Oskar Tarn"}),
        ("Oskar Tarn", {"name": "Oskar Tarn"}),
        ({"positionType": "Head"}, {"positionType": "Head", "name": "Vacant"}),
        ({"role": "Head", "email": "head@example.org"}, {"role": "Head", "email": "head@example.org"}),
        ({"status": "unbesetzt"}, {"status": "unbesetzt", "name": "unbesetzt"}),
        ({"role": "Head", "status": "besetzt"}, {"role": "Head", "status": "besetzt", "name": "N/D"}),
        ({"remark": "nothing"}, {"remark": "nothing"}),
    ],
)
def test_a_position_is_vacant_only_where_it_says_so_or_names_nobody(data: object, found: object) -> None:
    assert person_of(data) == found
