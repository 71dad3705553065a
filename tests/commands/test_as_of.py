"""What the commands say and write of a chosen day."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from orgviewer.commands.cli import main
from orgviewer.readers import read

STAFF = (
    "id,name,manager,start date,end date\n"
    "1,Ada,,2000,\n"
    "2,Ben,1,2010-05-01,2020-12-31\n"
    "3,Eve,2,2015-02,\n"
    "4,Joe,1,,\n"
)
TEAM = """
meta: {as_of: 2025-06-30}
organizations:
  - {id: firm, name: Firm, headcount: 9}
  - {id: lab, name: Lab, parent_id: firm, dissolution_date: 2021}
posts:
  - {id: head, label: Head, organization_id: firm}
  - {id: aide, label: Aide, organization_id: firm, reports_to_post_id: dean}
  - {id: dean, label: Dean, organization_id: lab, reports_to_post_id: head}
persons:
  - {id: ada, name: Ada, memberships: [{organization_id: firm, post_id: head, start_date: 2020}]}
  - id: ben
    name: Ben
    memberships:
      - {organization_id: lab, end_date: 2021-05}
      - organization_id: firm
        start_date: 2021-06
        reports_to: eve
        also_reports_to: [joe]
        on_behalf_of_id: lab
  - {id: eve, name: Eve, memberships: [{organization_id: firm, end_date: 2022}]}
  - {id: joe, name: Joe, memberships: [{organization_id: lab}]}
  - {id: kim, name: Kim}
"""


@pytest.fixture
def staff(tmp_path: Path) -> Path:
    path = tmp_path / "staff.csv"
    path.write_text(STAFF, encoding="utf-8")
    return path


@pytest.fixture
def team(tmp_path: Path) -> Path:
    path = tmp_path / "team.yaml"
    path.write_text(TEAM, encoding="utf-8")
    return path


def test_check_counts_who_is_there_on_a_day(staff: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(staff), "--as-of", "2015-02-10"]) == 0
    said = capsys.readouterr().out.splitlines()[-1]
    assert "4 people; as of 2015-02-10, 1 of them may not be there yet or any more, 1 without dates;" in said
    assert main(["check", str(staff), "--as-of", "2021"]) == 0
    assert "3 people; as of 2021, 1 without dates; 2 report to somebody" in capsys.readouterr().out


def test_check_tells_programs_the_same(staff: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--json", str(staff), "--as-of", "2015-02-10"]) == 0
    told = json.loads(capsys.readouterr().out)
    found = {name: told[name] for name in ("people", "as_of", "may_be_there", "without_dates", "reporting")}
    assert found == {
        "people": 4,
        "as_of": "2015-02-10",
        "may_be_there": 1,
        "without_dates": 1,
        "reporting": 3,
    }


def test_who_surely_was_somewhere_is_not_in_doubt(team: Path, capsys: pytest.CaptureFixture[str]) -> None:
    moved = TEAM.replace("end_date: 2021-05}", "start_date: 2019, end_date: 2021-05-31}")
    team.write_text(moved.replace("2021-06\n", "2021-06-01\n"), encoding="utf-8")
    assert main(["check", "--json", str(team), "--as-of", "2021"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["people"], told["may_be_there"], told["without_dates"]) == (5, 1, 2)  # Eve alone


@pytest.mark.usefixtures("qapp")
def test_a_picture_of_a_day_shows_and_lists_who_is_there(staff: Path) -> None:
    listed = staff.with_suffix(".json")
    assert main(["export", str(staff), "--output", str(listed), "--as-of", "2021-06-30"]) == 0
    told = json.loads(listed.read_text(encoding="utf-8"))
    assert told["as_of"] == "2021-06-30"
    names = [card["name"] for card in told["cards"]]
    assert sorted(names) == ["Ada", "Ben", "Eve", "Joe"]
    kinds = {card["name"]: card["kind"] for card in told["cards"]}
    assert kinds["Ben"] != kinds["Ada"]  # the gap in the line from Ada to Eve
    assert main(["export", str(staff), "--output", str(listed), "--as-of", "2021", "--no-undated"]) == 0
    names = [card["name"] for card in json.loads(listed.read_text(encoding="utf-8"))["cards"]]
    assert "Joe" not in names


@pytest.mark.usefixtures("qapp")
def test_a_web_page_of_a_day_marks_who_is_in_doubt(staff: Path) -> None:
    page = staff.with_suffix(".html")
    assert main(["export", str(staff), "--output", str(page), "--as-of", "2015-02-10"]) == 0
    text = page.read_text(encoding="utf-8")
    found = {name: re.search(rf'"{name}":\[([0-9,]*)\]', text) for name in ("perhaps", "undated")}
    assert all(match and match[1] for match in found.values())
    assert "As of 10 Feb 2015" in text


def test_convert_writes_the_state_of_a_day(team: Path, capsys: pytest.CaptureFixture[str]) -> None:
    output = team.with_name("state.yaml")
    assert main(["convert", str(team), "--output", str(output), "--as-of", "2023"]) == 0
    said = capsys.readouterr().err
    assert "they surely were not there on 2023: 2 people, 1 organization, 1 post." in said
    assert "the file does not state them of 2023: 1 headcount." in said
    state = read(output)
    assert [problem.message for problem in state.problems] == [
        'person "kim" has no membership, so a card at the top of the chart'
    ]
    assert state.meta.as_of == "2023"
    assert [one.id for one in state.organizations] == ["firm"]
    assert {post.id: post.reports_to_post_id for post in state.posts} == {"head": None, "aide": "head"}
    persons = {person.id: person for person in state.persons}
    assert list(persons) == ["ada", "ben", "kim", "eve"]
    assert persons["eve"].absent
    assert persons["eve"].memberships == ()
    assert [one.organization_id for one in persons["ben"].memberships] == ["firm"]
    assert persons["ben"].memberships[0].also_reports_to == ()
    assert persons["kim"].note == "Whether this held on 2023 is not known: there are no dates."


def test_convert_makes_up_no_vacancy(team: Path) -> None:
    output = team.with_name("state.yaml")
    told = "Who held this on {} is not known."
    for day, note in (("2019", told.format("2019")), ("2023", None), ("2025-06-30", None)):
        assert main(["convert", str(team), "--output", str(output), "--as-of", day]) == 0
        assert {post.id: post.note for post in read(output).posts}["head"] == note


def test_convert_says_what_is_in_doubt(team: Path) -> None:
    output = team.with_name("state.json")
    assert main(["convert", str(team), "--output", str(output), "--as-of", "2022-05"]) == 0
    eve = next(person for person in read(output).persons if person.id == "eve")
    assert eve.memberships[0].note == "Whether this held on 2022-05 is not known: the dates leave it open."


def test_a_table_of_a_day_has_the_rows_of_who_was_there(staff: Path) -> None:
    output = staff.with_name("state.csv")
    assert main(["convert", str(staff), "--output", str(output), "--as-of", "2009"]) == 0
    assert [person.name for person in read(output).persons] == ["Ada", "Joe"]
