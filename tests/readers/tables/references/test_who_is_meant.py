"""Whatever a table calls managers, in whatever order and beside whatever else, the lines are the same."""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from orgviewer.model.dataset import Dataset
from orgviewer.readers import read
from tests.readers.table_files import problems_of, rows, written


@dataclass(frozen=True)
class Somebody:
    """One of the team: a number, both names, an account, a title, and the number of the manager."""

    number: str
    given: str
    family: str
    account: str
    title: str
    manager: str = ""


TEAM = (
    Somebody("00812", "Nora", "Quist", "nquist", "Director"),
    Somebody("00813", "Íris", "d'Été", "idete", "Head of Lab", "00812"),
    Somebody("00814", "Uwe", "Stahl-Brandt", "ustahl", "Head of Stores", "00812"),
    Somebody("00815", "Tea", "Öberg", "toberg", "Chief chemist", "00813"),
    Somebody("00816", "Jan", "van Rijn", "jvanrijn", "Chemist", "00813"),
    Somebody("00817", "Pau", "Font", "pfont", "Driver", "00814"),
    Somebody("00818", "Lee", "Amos", "lamos", "Analyst", "00815"),
)
BY_NUMBER = {one.number: one for one in TEAM}


def path_of(one: Somebody, comma: str = "\\,") -> str:
    return f"CN={one.family}{comma} {one.given},OU=Staff,DC=example"


REFERENCES: dict[str, Callable[[Somebody], str]] = {
    "id": lambda one: one.number,
    "number": lambda one: one.number.lstrip("0"),
    "number of a spreadsheet": lambda one: f"{one.number.lstrip('0')}.0",
    "account": lambda one: one.account,
    "account in a domain": lambda one: f"CORP\\{one.account}",
    "account at a domain": lambda one: f"{one.account}@corp.example",
    "address": lambda one: f"{one.given[0].lower()}.{one.account}@Example.com",
    "path": path_of,
    "path in another spelling": lambda one: path_of(one, "\\2C").replace("CN=", "cn=").replace(",OU", ", OU"),
    "title": lambda one: one.title.upper(),
    "name": lambda one: f"{one.given} {one.family}",
    "family first": lambda one: f"{one.family},{one.given}",
    "middle initial": lambda one: f"{one.given} X. {one.family}",
    "suffix": lambda one: f"{one.family}, {one.given}, PhD",
    "on leave": lambda one: f"{one.given} {one.family} (On Leave)",
    "name and number": lambda one: f"{one.given} {one.family} ({one.number})",
    "taken apart": lambda one: unicodedata.normalize("NFD", f"{one.given} {one.family}"),
    "typographic": lambda one: f"{one.given} {one.family}".replace("'", "’").replace("-", "\u2011"),
}
KEYS: dict[str, Callable[[Somebody], str]] = {
    "Employee ID": lambda one: one.number,
    "Full name": lambda one: f"{one.given} {one.family}",
    "Account": lambda one: one.account,
    "E-mail": lambda one: f"{one.given[0].lower()}.{one.account}@example.com",
    "DN": path_of,
    "Job title": lambda one: one.title,
}
OTHERS = (
    "Mentor",
    "Buddy",
    "Floor",
    "Age",
    "Cost centre",
    "Badge colour",
    "Skills",
    "Nickname",
    "Shoe",
    "Hobby",
)
MIXED = {
    "Mentor": [f"{one.given} {one.family}" for one in TEAM[2:4]] + ["", ""],
    "Buddy": [f"{one.given[0].lower()}.{one.account}@example.com" for one in TEAM[3:5]] + [""],
    "Floor": ["1", "2", "3"],
    "Age": ["31", "44", "58", "812"],
    "Cost centre": ["900", "910", ""],
    "Badge colour": ["blue", "green"],
    "Skills": ["Excel; Go", "Welding", ""],
    "Nickname": ["Tex", "", ""],
    "Shoe": ["41", "38", ""],
    "Hobby": ["none", "chess", "-"],
}


def lines_of(dataset: Dataset) -> dict[str, str | None]:
    """Return by id to whom people report, or that they stand at the top."""
    return {
        person.id: next((membership.reports_to for membership in person.memberships), None)
        for person in dataset.persons
    }


@pytest.mark.parametrize("reference", REFERENCES)
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_lines_are_found_in_any_order_and_beside_any_columns(
    reference: str, data: st.DataObject, tmp_path: Path
) -> None:
    team = data.draw(st.permutations(TEAM))
    mixed = {name: [data.draw(st.sampled_from(MIXED[name])) for _ in team] for name in OTHERS}
    manager = [REFERENCES[reference](BY_NUMBER[one.manager]) if one.manager else "" for one in team]
    columns = {name: [key(one) for one in team] for name, key in KEYS.items()} | mixed | {"Manager": manager}
    names = data.draw(st.permutations(list(columns)))
    text = io.StringIO()
    csv.writer(text).writerows([names, *zip(*(columns[name] for name in names), strict=True)])
    path = written(tmp_path, text.getvalue())
    assert [line for line in problems_of(path) if "holds numbers but" not in line] == []
    dataset = read(path)
    by_name = {person.name: person.id for person in dataset.persons}
    ids = {one.number: by_name[f"{one.given} {one.family}"] for one in TEAM}
    assert lines_of(dataset) == {ids[one.number]: ids.get(one.manager) for one in TEAM}


@pytest.mark.parametrize(
    ("names", "reference"),
    [
        (["Kim Aho", "Kim Aho"], "Kim Aho"),
        (["Kim B. Aho", "Kim C. Aho"], "Kim Aho"),
        (["Kim Aho (Lab)", "Kim Aho (Office)"], "Aho, Kim"),
        (["Kim Aho, PhD", "Dr. Kim Aho"], "Kim Aho"),
        (["Kim Lee", "Lee Kim"], "Lee, X. Kim"),
    ],
)
@pytest.mark.parametrize("with_ids", [True, False])
def test_where_two_fit_both_are_told_and_nobody_is_attached(
    names: list[str], reference: str, with_ids: bool, tmp_path: Path
) -> None:
    rows = [["Top Person", ""], [names[0], "Top Person"], [names[1], "Top Person"], ["Ola Berg", reference]]
    head = ["Name", "Manager"]
    if with_ids:
        head, rows = ["ID", *head], [[f"n{turn}", *row] for turn, row in enumerate(rows)]
    text = io.StringIO()
    csv.writer(text).writerows([head, *rows])
    path = written(tmp_path, text.getvalue())
    last = read(path).persons[3]
    assert last.name == "Ola Berg"
    assert all(membership.reports_to is None for membership in last.memberships)
    assert last.other == {"Manager": reference}
    told = [problem for problem in problems_of(path) if "is shown under none of them" in problem]
    assert len(told) == 1
    assert "2 people are called" in told[0]
    for turn in (1, 2):
        by_row = not with_ids and names[0] == names[1]
        wanted = f"row {turn + 2}" if by_row else f'"{read(path).persons[turn].id}"'
        assert wanted in told[0]


@pytest.mark.parametrize("order", [("Manager ID", "Manager Name"), ("Manager Name", "Manager ID")])
@pytest.mark.parametrize("other", ["Manager Name", "Manager Email"])
def test_a_second_column_fills_the_gaps_of_the_first(
    order: tuple[str, str], other: str, tmp_path: Path
) -> None:
    spell = (lambda one: f"{one}@example.com") if other == "Manager Email" else str
    rows = [
        ("1", "Nora", "", ""),
        ("2", "Uwe", "1", "Nora"),
        ("3", "Tea", "", "Uwe"),
        ("4", "Pau", "777", "Nora"),
        ("5", "Lee", "3", ""),
    ]
    head = ["ID", "Name", "E-mail", *(other if name == "Manager Name" else name for name in order)]
    table = [head]
    for identifier, name, manager, called in rows:
        pair = {"Manager ID": manager, "Manager Name": spell(called) if called else ""}
        table.append(
            [identifier, name, spell(name) if "@" in spell("") else "", *(pair[one] for one in order)]
        )
    text = io.StringIO()
    csv.writer(text).writerows(table)
    path = written(tmp_path, text.getvalue())
    assert lines_of(read(path)) == {"1": None, "2": "1", "3": "2", "4": "1", "5": "3"}


def test_a_second_column_that_names_others_is_none(tmp_path: Path) -> None:
    text = "ID,Name,Manager,Supervisor\n1,Nora,,\n2,Uwe,1,3\n3,Tea,1,2\n4,Pau,,2\n"
    dataset = read(written(tmp_path, text))
    assert lines_of(dataset) == {"1": None, "2": "1", "3": "1", "4": None}
    assert dataset.persons[3].other == {"Supervisor": "2"}


def test_a_number_that_is_nobodys_id_is_not_looked_for_among_other_numbers(tmp_path: Path) -> None:
    text = "ID,Name,Manager,Floor\n1,Nora,,9\n2,Uwe,1,8\n3,Tea,2,7\n4,Pau,9,6\n"
    path = written(tmp_path, text)
    assert lines_of(read(path)) == {"1": None, "2": "1", "3": "2", "4": "9", "9": None}


def test_the_name_of_a_path_is_looked_for_where_no_column_holds_paths(tmp_path: Path) -> None:
    text = 'Name,Manager\nNora Quist,\nUwe Stahl,"CN=Quist\\, Nora,OU=Lab"\n'
    path = written(tmp_path, text)
    assert problems_of(path) == []
    assert lines_of(read(path)) == {"Nora Quist": None, "Uwe Stahl": "Nora Quist"}


@pytest.mark.parametrize(
    "aliases",
    ["s@a.example, sol@b.example", "SMTP:s@a.example;smtp:sol@b.example", "s@a.example sol@b.example"],
)
def test_one_of_several_addresses_of_somebody_is_meant(aliases: str, tmp_path: Path) -> None:
    text = (
        f'id,name,email,manager,aliases\n1,Sol Vance,sv@a.example,,"{aliases}"\n'
        '2,Lea Brandt,lb@a.example,sol@b.example,"l@a.example, l@b.example"\n'
        "3,Tomo Abe,ta@a.example,nobody@b.example,\n4,Ida Roth,ir@a.example,sv@a.example,\n"
    )
    dataset = read(written(tmp_path, text))
    assert [row[4] for row in rows(dataset)][:4] == [None, "1", "nobody@b.example", "1"]
