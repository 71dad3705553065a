"""Lists as the systems of companies hand them out, and what `check --json` tells of each."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.commands import cli
from orgviewer.readers import read
from tests.readers.records.test_unwrapping import drawn, shaped
from tests.readers.table_files import roster_of, written

Record = dict[str, Any]
NAMES = ("Mira Holt", "Oskar Tarn", "Ida Sommer", "Lia Venn")
TITLES = ("Managing Director", "Head of IT", "Head of Finance", "Engineer")
UNITS = ("Board", "IT", "Finance", "IT")
ABOVE = (None, 0, 0, 1)
URN = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"


def login(row: int | None) -> str:
    return "" if row is None else f"{NAMES[row].split()[0].lower()}@example.com"


def scim(row: int, form: str = "value") -> Record:
    given, family = NAMES[row].split()
    superior = ABOVE[row]
    manager = {} if superior is None else {"manager": scim_manager(superior, form)}
    return {
        "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User", URN],
        "id": f"id{row}",
        "userName": login(row),
        "name": {"formatted": NAMES[row], "givenName": given, "familyName": family},
        "title": TITLES[row],
        "active": row != 3,
        "emails": [{"value": login(row), "type": "work", "primary": True}],
        "meta": {"resourceType": "User", "location": f"https://house.example/Users/id{row}"},
        URN: {"employeeNumber": f"70{row}", "department": UNITS[row], "organization": "Example", **manager},
    }


def scim_manager(row: int, form: str) -> Record:
    forms = {
        "value": {"value": f"id{row}"},
        "whole": {"value": f"id{row}", "$ref": f"../Users/id{row}", "displayName": NAMES[row]},
        "name": {"displayName": NAMES[row]},
        "reference": {"$ref": f"../Users/id{row}"},
        "address": {"$ref": f"https://house.example/scim/v2/Users/id{row}"},
    }
    return forms[form]


GROUP = {
    "schemas": ["urn:ietf:params:scim:schemas:core:2.0:Group"],
    "id": "g1",
    "displayName": "Tour",
    "members": [{"value": "id0", "display": NAMES[0]}],
    "meta": {"resourceType": "Group"},
}


def google(row: int) -> Record:
    given, family = NAMES[row].split()
    relations = [{"value": login(3), "type": "assistant"}]
    if ABOVE[row] is not None:
        relations.append({"value": login(ABOVE[row]), "type": "manager"})
    return {
        "kind": "admin#directory#user",
        "id": f"10{row}",
        "primaryEmail": login(row),
        "name": {"givenName": given, "familyName": family, "fullName": NAMES[row]},
        "suspended": row == 3,
        "archived": False,
        "relations": relations,
        "organizations": [
            {"title": "Earlier", "department": "Elsewhere", "primary": False},
            {"title": TITLES[row], "department": UNITS[row], "primary": True},
        ],
        "orgUnitPath": f"/Staff/{UNITS[row]}",
    }


def okta(row: int, keys: str = "login") -> Record:
    given, family = NAMES[row].split()
    superior = ABOVE[row]
    manager = {
        "login": {"managerId": login(superior) or None, "manager": None},
        "number": {"managerId": None if superior is None else f"50{superior}", "manager": None},
        "name": {"managerId": None, "manager": None if superior is None else NAMES[superior]},
    }[keys]
    return {
        "id": f"00u{row}x",
        "status": "DEPROVISIONED" if row == 3 else "ACTIVE",
        "profile": {
            "firstName": given,
            "lastName": family,
            "login": login(row),
            "email": login(row),
            "title": TITLES[row],
            "department": UNITS[row],
            "employeeNumber": f"50{row}",
            **manager,
        },
        "credentials": {"provider": {"type": "OKTA", "name": "OKTA"}},
    }


def lines(made: Sequence[tuple[str | None, ...]]) -> list[tuple[str | None, str | None, str | None]]:
    """Return who somebody is, what they do, and the name of the superior."""
    names = {row[0]: row[1] for row in made}
    return [(row[1], row[2], names.get(row[3])) for row in made]


def expected(order: Sequence[int]) -> list[tuple[str | None, str | None, str | None]]:
    above = [None if (superior := ABOVE[row]) is None else NAMES[superior] for row in order]
    return [(NAMES[row], TITLES[row], name) for row, name in zip(order, above, strict=True)]


def shuffled(record: Record, data: st.DataObject) -> Record:
    """Return a record with its fields in any order, and with any others beside them."""
    more = {"etag": "x", "preferredLanguage": None, "aliases": ["a", "b"], "locale": {"code": "de"}}
    beside = data.draw(st.sets(st.sampled_from([*more])))
    fields = {**record, **{name: more[name] for name in beside}}
    return {name: fields[name] for name in data.draw(st.permutations([*fields]))}


SYSTEMS: Mapping[str, tuple[str, Any]] = {
    **{
        f"SCIM, by {form}": ("Resources", lambda row, form=form: scim(row, form))
        for form in ("value", "whole", "name", "reference", "address")
    },
    "Google": ("users", google),
    "Okta, by login": ("", okta),
    "Okta, by number": ("", lambda row: okta(row, "number")),
    "Okta, by name": ("", lambda row: okta(row, "name")),
}


@pytest.mark.parametrize("system", SYSTEMS)
@given(data=st.data())
def test_everybody_stands_under_the_superior(system: str, data: st.DataObject) -> None:
    wrapping, make = SYSTEMS[system]
    order = data.draw(st.permutations(range(4)))
    people: object = [shuffled(make(row), data) for row in order]
    assert lines(drawn({wrapping: people} if wrapping else people)) == expected(order)


def test_departments_of_scim_stand_beside_the_company() -> None:
    roster = roster_of(shaped(list(map(scim, range(4)))))
    assert [roster.organizations[row] for row in range(4)] == list(UNITS)
    assert [*roster.others["company"]] == ["Example"] * 4


@given(st.permutations(range(5)))
def test_groups_among_them_are_no_people(order: Sequence[int]) -> None:
    records = [*map(scim, range(4)), GROUP]
    people = {"totalResults": 5, "Resources": [records[turn] for turn in order]}
    assert lines(drawn(people)) == expected([turn for turn in order if turn < 4])


TABLES = {
    "GAM": (
        "primaryEmail,name.fullName,suspended,relations.0.type,relations.0.value,relations.1.type,"
        "relations.1.value,organizations.0.title\n"
        "mira@example.com,Mira Holt,False,assistant,lia@example.com,,,Managing Director\n"
        "oskar@example.com,Oskar Tarn,False,manager,mira@example.com,assistant,lia@example.com,Head of IT\n"
        "ida@example.com,Ida Sommer,False,aide,lia@example.com,manager,mira@example.com,Head of Finance\n"
        "lia@example.com,Lia Venn,True,manager,oskar@example.com,,,Engineer\n"
    ),
    "Google Workspace": (
        "First Name [Required],Last Name [Required],Email Address [Required],Password [Required],"
        "Org Unit Path [Required],Status [READ ONLY],Employee ID,Employee Title,Manager Email\n"
        "Mira,Holt,mira@example.com,****,/Staff/Board,Active,1,Managing Director,\n"
        "Oskar,Tarn,oskar@example.com,****,/Staff/IT,Active,2,Head of IT,mira@example.com\n"
        "Ida,Sommer,ida@example.com,****,/Staff/Finance,Active,3,Head of Finance,mira@example.com\n"
        "Lia,Venn,lia@example.com,****,/Staff/IT,Suspended,4,Engineer,oskar@example.com\n"
    ),
    "SuccessFactors": (
        "STATUS,USERID,USERNAME,FIRSTNAME,LASTNAME,EMAIL,MANAGER,HR,DEPARTMENT,TITLE\n"
        "Status,User ID,Username,First Name,Last Name,Email,Manager,HR,Department,Title\n"
        "active,1,mholt,Mira,Holt,m@example.com,NO_MANAGER,3,Board,Managing Director\n"
        "active,2,otarn,Oskar,Tarn,o@example.com,1,3,IT,Head of IT\n"
        "active,3,isommer,Ida,Sommer,i@example.com,1,NO_HR,Finance,Head of Finance\n"
        "inactive,4,lvenn,Lia,Venn,l@example.com,2,3,IT,Engineer\n"
    ),
    "Workday": (
        "Org Chart,,,,\nEffective Date,01/31/2024,,,\n,,,,\n"
        "Worker,Business Title,Supervisory Organization,Manager,Worker Status\n"
        "Mira Holt,Managing Director,Board (Mira Holt),,Active\n"
        "Oskar Tarn (On Leave),Head of IT,IT (Oskar Tarn),Mira Holt,On Leave\n"
        "Ida Sommer,Head of Finance,Finance (Ida Sommer),Mira Holt,Active\n"
        "Lia Venn,Engineer,IT (Oskar Tarn),Oskar Tarn,Terminated\n"
    ),
}
FILES = {
    **{f"{name}.csv": text for name, text in TABLES.items()},
    "SCIM.json": json.dumps({"totalResults": 9, "Resources": list(map(scim, range(4)))}),
    "Google.json": json.dumps({"users": list(map(google, range(4))), "nextPageToken": "x"}),
    "Okta.json": json.dumps(list(map(okta, range(4)))),
}
TOLD = {
    "GAM.csv": "the account of",
    "Google Workspace.csv": '"4" is "Suspended"',
    "SuccessFactors.csv": '"4" is "inactive"',
    "Workday.csv": '"Lia Venn" is "Terminated"',
    "SCIM.json": '"totalResults" is 9, and 4 are here',
    "Google.json": '"nextPageToken" leads to more than these 4',
    "Okta.json": '"lia@example.com" is "DEPROVISIONED"',
}


@pytest.mark.parametrize("name", FILES)
def test_the_evidence_for_programs(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = written(tmp_path, FILES[name], name)
    assert cli.main(["check", "--json", str(path)]) == 0
    told = json.loads(capsys.readouterr().out)
    counts = {field: told[field] for field in ("ok", "people", "reporting", "roots", "absent", "unread")}
    assert counts == {"ok": True, "people": 4, "reporting": 3, "roots": 1, "absent": 0, "unread": []}
    assert any(TOLD[name] in problem["text"] for problem in told["problems"])


@pytest.mark.parametrize("name", FILES)
def test_titles_are_roles_and_nobody_gets_another_manager(name: str, tmp_path: Path) -> None:
    dataset = read(written(tmp_path, FILES[name], name))
    names = {person.id: person.name.removesuffix(" (On Leave)") for person in dataset.persons}
    made = [
        (names[person.id], held.role, names.get(held.reports_to or ""))
        for person in dataset.persons
        for held in person.memberships
    ]
    assert made == expected(range(4))


def test_the_call_of_a_function_around_json_is_taken_off(tmp_path: Path) -> None:
    inner = json.dumps({"users": list(map(google, range(4)))}, indent=1)
    for text in (f"/*O_o*/\nsay.hello({inner});\n", f")]}}'\n{inner}"):
        dataset = read(written(tmp_path, text, "users.json"))
        assert len(dataset.persons) == 4
        suspended = next(problem for problem in dataset.problems if "is off" in problem.message)
        assert '"suspended": true' in text.splitlines()[suspended.line - 1]


@pytest.mark.parametrize("kind", ["Bot", "service account", "integration user"])
def test_to_whom_somebody_reports_is_in_the_file_whatever_a_column_of_kinds_says(
    tmp_path: Path, kind: str
) -> None:
    path = tmp_path / "staff.csv"
    path.write_text(f"id,name,manager,Type\n1,Ann Lee,,{kind}\n2,Bob May,1,Staff\n3,Cy Poe,1,{kind}\n")
    dataset = read(path)
    assert [person.name for person in dataset.persons] == ["Ann Lee", "Bob May"]
    assert not dataset.absent
    (problem,) = dataset.problems
    assert problem.message == f'an entry that is no person is left out: "{kind}"'
