"""How many there are, as the command line says it: for people, for programs, as a table."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from orgviewer.commands.cli import main

STAFF = """id,name,manager,role,Department,Salary,email
1,Ada Head,,CEO,Board,200,ada@example.org
2,Ben Two,1,CTO,Tech,150.10,ben@example.org
3,Cy Three,1,CFO,Finance,140,
4,Di Four,2,Dev,Tech,90,
5,Ed Five,2,Dev,Tech,80,
6,Flo Six,2,Dev,Tech,,
7,Gus Seven,3,Clerk,Finance,60,
"""


@pytest.fixture
def staff(tmp_path: Path) -> str:
    path = tmp_path / "staff.csv"
    path.write_text(STAFF, encoding="utf-8")
    return str(path)


def printed(output: pytest.CaptureFixture[str], *words: str) -> str:
    assert main(["stats", *words]) == 0
    return output.readouterr().out


def test_every_card_is_told_to_programs(staff: str, capsys: pytest.CaptureFixture[str]) -> None:
    told = json.loads(printed(capsys, staff, "--json"))
    assert {name: told[name] for name in ("people", "posts", "vacant", "levels")} == {
        "people": 7,
        "posts": 0,
        "vacant": 0,
        "levels": 3,
    }
    cards = {card["id"]: card for card in told["cards"]}
    assert cards["2"] == {
        "id": "2",
        "name": "Ben Two",
        "level": 2,
        "span": 3,
        "people": 4,
        "vacant": 0,
        "sums": {"Salary": 320.1},
    }
    assert cards["1"]["sums"] == {"Salary": 720.1}
    assert cards["6"]["sums"] == {"Salary": None}


def test_the_same_is_a_table_with_medians(staff: str, capsys: pytest.CaptureFixture[str]) -> None:
    rows = list(csv.DictReader(io.StringIO(printed(capsys, staff, "--csv"))))
    assert len(rows) == 7
    (ben,) = (row for row in rows if row["name"] == "Ben Two")
    assert (ben["span"], ben["beneath"], ben["Salary: median"], ben["Salary: largest"]) == (
        "3",
        "1",
        "90",
        "150.1",
    )


def test_people_read_levels_spans_and_what_is_missing(staff: str, capsys: pytest.CaptureFixture[str]) -> None:
    lines = printed(capsys, staff).splitlines()
    assert lines[:2] == ["7 people, 3 levels", "3 managers to 4 staff, 1 : 1.3"]
    assert "Widest: Ben Two (3), Ada Head (2), Cy Three (1)" in lines
    assert "1 team of one: Cy Three" in lines
    assert "Deepest line: Ada Head › Ben Two › Di Four" in lines
    assert "  email: 5 of 7" in lines
    assert "  Salary: 1 of 7" in lines


@pytest.mark.parametrize("word", ["organization", "Department", "department"])
def test_another_arrangement_is_named_by_facet_or_column(
    staff: str, word: str, capsys: pytest.CaptureFixture[str]
) -> None:
    cards = json.loads(printed(capsys, staff, "--by", word, "--json"))["cards"]
    assert {card["name"]: card["people"] for card in cards if card["level"] == 1} == {
        "Board": 1,
        "Tech": 4,
        "Finance": 2,
    }


def test_small_numbers_are_hidden_with_what_would_reveal_them(
    staff: str, capsys: pytest.CaptureFixture[str]
) -> None:
    cards = json.loads(printed(capsys, staff, "--json", "--hide-below", "3"))["cards"]
    shown = {card["name"]: card["sums"]["Salary"] for card in cards if card["sums"]["Salary"] is not None}
    assert shown == {"Ada Head": 720.1, "Ben Two": 320.1}
    rows = list(csv.DictReader(io.StringIO(printed(capsys, staff, "--csv", "--hide-below", "3"))))
    assert {row["Salary: largest"] for row in rows} == {""}
    assert "largest" not in printed(capsys, staff, "--hide-below", "3")


def test_pay_is_warned_of_until_small_numbers_are_hidden(
    staff: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["stats", staff]) == 0
    assert "--hide-below 5" in capsys.readouterr().err
    assert main(["stats", staff, "--hide-below", "5"]) == 0
    assert capsys.readouterr().err == ""


def test_what_nobody_has_is_refused_in_a_sentence(staff: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["stats", staff, "--by", "rolle"]) == 2
    assert 'Did you mean "role"?' in capsys.readouterr().err


def test_a_file_that_cannot_be_read_ends_with_1(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["stats", str(tmp_path / "none.csv")]) == 1
    assert "none.csv" in capsys.readouterr().err


def test_vacant_posts_are_reports_and_no_people(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = {
        "meta": {"arranged_by": "reporting"},
        "organizations": [],
        "posts": [{"id": "open", "label": "Engineer", "reports_to": "ada", "status": "vacant"}],
        "persons": [
            {"id": "ada", "name": "Ada Example"},
            {"id": "ben", "name": "Ben Example", "memberships": [{"reports_to": "ada"}]},
        ],
    }
    path = tmp_path / "team.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    told = json.loads(printed(capsys, str(path), "--json"))
    assert (told["people"], told["posts"], told["vacant"]) == (2, 1, 1)
    ada = told["cards"][0]
    assert (ada["id"], ada["span"], ada["people"], ada["vacant"]) == ("ada", 2, 2, 1)


def table(tmp_path: Path, *rows: str, name: str = "table.csv") -> str:
    path = tmp_path / name
    path.write_text("".join(f"{row}\n" for row in rows), encoding="utf-8")
    return str(path)


def test_one_manager_is_no_managers(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = printed(capsys, table(tmp_path, "id,name,manager", "1,Ada,", "2,Ben,1", "3,Cy,1")).splitlines()
    assert lines[1] == "1 manager to 2 staff, 1 : 2"
    assert not any(line.startswith("Narrowest") for line in lines), "all of them are the widest"


def test_numbers_of_different_things_are_not_added_up_and_that_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = table(tmp_path, "id,name,manager,pay", "1,Ada,,$100", "2,Ben,1,€50", "3,Cy,1,7 EUR")
    assert main(["stats", path]) == 0
    printed_text, told = capsys.readouterr()
    assert '"pay" is not added up: its numbers are of different things ($, €, EUR).' in told
    assert "pay (" not in printed_text


def test_shares_have_a_mean_and_no_sum(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = table(tmp_path, "id,name,manager,load", "1,Ada,,100 %", "2,Ben,1,50%", "3,Cy,1,0 %")
    assert "  mean 50 %, median 50 %, smallest 0 %, largest 100 %" in printed(capsys, path).splitlines()


def test_euros_and_negative_numbers_and_nobody_at_all(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = "Nr;Name;Vorgesetzter;Saldo", '1;Ada;;"1.234,50 €"', '2;Ben;1;"-2.000,00 €"', "3;Cy;1;"
    text = printed(capsys, table(tmp_path, *rows))
    assert "  sum -765.50 €, mean -382.75 €, median -382.75 €, smallest -2,000 €, largest 1,234.50 €" in text
    assert main(["stats", table(tmp_path, "id,name,manager", name="none.csv")]) == 1
    assert "no people" in capsys.readouterr().err


def test_circles_and_several_managers_are_counted_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = "id,name,manager,fte", "1,Ada,2,1", "2,Ben,1,0", '3,Cy,"1;2",0.5', "4,Di,3,0"
    told = json.loads(printed(capsys, table(tmp_path, *rows), "--json"))
    assert told["people"] == 4
    assert sorted(card["id"] for card in told["cards"]) == ["1", "2", "3", "4"]
    assert max(card["sums"]["fte"] for card in told["cards"]) == 1.5
