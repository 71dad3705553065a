"""Where a file says something of somebody: the very cell or field, whatever the file is."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from orgviewer.readers import read_with_places
from orgviewer.readers.evidence import Fact, Of, places


def evidence(path: Path, *facts: Fact) -> list[str]:
    """Return where facts stand in a file, without its name."""
    dataset, shaped = read_with_places(path)
    return [place.removeprefix(f"{path}:") for place in places(dataset, shaped, facts)]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def test_a_table_names_rows_and_cells(folder: Path) -> None:
    path = folder / "staff.csv"
    path.write_text(
        "Staff\nId,Given name,Family name,Boss,Badge,Department\n"
        '1,Eva,"Le\nad",,,Lab\n2,Ben,Bold,1,7,Lab > Vision\n',
        encoding="utf-8",
    )
    facts = [Fact(Of.PERSON, 1, field) for field in ("", "name", "reports_to", "Badge", "summary")]
    facts += [Fact(Of.ORGANIZATION, 0), Fact(Of.ORGANIZATION, 1, "name"), Fact(Of.PERSON, -1)]
    assert evidence(path, *facts) == ["5:1", "5:2", "5:4", "5:5", "5:1", "3:6", "5:6", ""]


def test_an_absent_manager_stands_nowhere(folder: Path) -> None:
    path = folder / "staff.csv"
    path.write_text("Id,Name,Boss\n1,Eva,9\n2,Ben,1\n", encoding="utf-8")
    assert evidence(path, Fact(Of.PERSON, 2)) == [""]


def test_who_has_several_rows_stands_in_the_first(folder: Path) -> None:
    path = folder / "staff.csv"
    path.write_text("Id,Name,Role\n1,Eva,Head\n1,Eva,Adviser\n2,Ben,Cook\n", encoding="utf-8")
    facts = [Fact(Of.PERSON, person, "role") for person in (0, 1)]
    assert evidence(path, *facts) == ["2:3", "4:3"]


def test_a_job_of_who_has_several_rows_stands_in_its_own(folder: Path) -> None:
    path = folder / "staff.csv"
    path.write_text(
        "Id,Name,Role,Team,Boss,Badge\n1,Eva,Head,Lab,,5\n2,Ben,Clerk,Lab,1,6\n2,Ben,Clerk,Lab,1,6\n"
        "2,Ben,Lead,Shop,9,6\n",
        encoding="utf-8",
    )
    facts = [Fact(Of.PERSON, 1, field, 1) for field in ("", "role", "organization", "reports_to", "Badge")]
    facts += [Fact(Of.PERSON, 1, "role"), Fact(Of.ORGANIZATION, 1), Fact(Of.PERSON, 2)]
    assert evidence(path, *facts) == ["5:1", "5:3", "5:4", "5:5", "3:6", "3:3", "5:4", ""]


def test_who_holds_several_posts_of_a_table_stands_in_the_row_of_each(folder: Path) -> None:
    path = folder / "posts.csv"
    path.write_text(
        "Post Unique Reference,Name,Job Title,Reports to Senior Post,Organisation,E-mail\n"
        "1,Vacant,Head,XX,Office,\n2,Ben Bold,Deputy,1,Office,b@x.org\n3,Ben Bold,Clerk,1,Office,b@x.org\n",
        encoding="utf-8",
    )
    assert evidence(path, *(Fact(Of.PERSON, 0, "role", turn) for turn in (0, 1))) == ["3:3", "4:3"]


def test_who_holds_a_post_of_a_table_stands_in_its_row(folder: Path) -> None:
    path = folder / "posts.csv"
    path.write_text(
        "Post Unique Reference,Name,Job Title,Reports to Senior Post,Organisation\n"
        "1,Vacant,Head,XX,Office\n2,Ben Bold,Deputy,1,Office\n"
        "3,N/D,Clerk,2,Office\n4,Ada Able,Clerk,2,Office\n",
        encoding="utf-8",
    )
    facts = [Fact(Of.PERSON, person, field) for person in (0, 1) for field in ("", "role")]
    assert evidence(path, *facts) == ["3:1", "3:3", "5:1", "5:3"]


def test_a_native_file_names_lines_and_columns(folder: Path) -> None:
    path = folder / "team.yaml"
    path.write_text(
        "meta: {format: 1}\n"
        "organizations:\n  - id: v\n    name: Vision\n"
        "persons:\n  - id: ada\n    name: Ada\n    email: a@x.org\n"
        "    memberships:\n      - {organization_id: v}\n      - {organization_id: v, role: Lead}\n"
        "    other: {Badge: 7}\n",
        encoding="utf-8",
    )
    facts = [
        Fact(Of.PERSON, 0),
        Fact(Of.PERSON, 0, "email"),
        Fact(Of.PERSON, 0, "role", 1),
        Fact(Of.PERSON, 0, "organization", 1),
        Fact(Of.PERSON, 0, "Badge"),
        Fact(Of.PERSON, 0, "location"),
        Fact(Of.ORGANIZATION, 0, "name"),
    ]
    assert evidence(path, *facts) == ["6:5", "8:5", "11:30", "11:10", "12:13", "6:5", "4:5"]


def test_records_in_json_and_lists_of_popolo_have_lines_too(folder: Path) -> None:
    records = [{"id": 1, "name": "Eva"}, {"id": 2, "name": "Ben", "manager": {"id": 1}}]
    path = folder / "records.json"
    path.write_text(json.dumps(records, indent=1), encoding="utf-8")
    assert evidence(path, Fact(Of.PERSON, 1, "name"), Fact(Of.PERSON, 1, "reports_to")) == ["8:3", "10:4"]
    popolo = {
        "persons": [{"id": "ada", "name": "Ada"}],
        "organizations": [{"id": "v", "name": "Vision"}],
        "memberships": [{"person_id": "ada", "organization_id": "v", "role": "Lead"}],
    }
    path = folder / "popolo.json"
    path.write_text(json.dumps(popolo, indent=1), encoding="utf-8")
    assert evidence(path, Fact(Of.PERSON, 0, "name"), Fact(Of.PERSON, 0, "role"))[0] == "5:4"
