"""Somebody with two jobs stands in two rows: one person with both, each job with its own manager."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from orgviewer.chart.spec import ChartSpec
from orgviewer.chart.trees import make_chart
from orgviewer.readers import read
from tests.readers.table_files import problems_of, written

HEAD = ["ID", "Name", "E-mail", "Title", "Department", "Manager"]
ROWS = [
    ["1", "Nora Quist", "nora@example.com", "Director", "Board", ""],
    ["2", "Uwe Stahl", "uwe@example.com", "Head of Lab", "Lab", "1"],
    ["3", "Tea Öberg", "tea@example.com", "Head of Stores", "Stores", "1"],
    ["4", "Pau Font", "pau@example.com", "Chemist", "Lab", "2"],
    ["4", "Font, Pau", "pau@example.com", "Keeper", "Stores", "3"],
    ["5", "Lee Amos", "lee@example.com", "Clerk", "Lab", "4"],
]
OTHERS = ("Floor", "Mentor", "Grade", "Skills", "Age", "Shoe", "Badge", "Hobby", "Site code", "Union")


def csv_of(rows: list[list[str]]) -> str:
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    return text.getvalue()


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_rows_of_one_id_are_one_person_in_any_order_and_beside_any_columns(
    data: st.DataObject, tmp_path: Path
) -> None:
    cells = st.sampled_from(["", "1", "4", "Nora Quist", "blue", "x; y"])
    rows = data.draw(st.permutations([[*row, *(data.draw(cells) for _ in OTHERS)] for row in ROWS]))
    order = data.draw(st.permutations(range(len(HEAD) + len(OTHERS))))
    table = [[row[place] for place in order] for row in ([*HEAD, *OTHERS], *rows)]
    dataset = read(written(tmp_path, csv_of(table)))
    people = {person.id: person for person in dataset.persons}
    assert people.keys() == {"1", "2", "3", "4", "5"}
    jobs = {(one.role, one.organization_id, one.reports_to) for one in people["4"].memberships}
    assert jobs == {("Chemist", "Lab", "2"), ("Keeper", "Stores", "3")}
    assert not any(one.also_reports_to for one in people["4"].memberships)
    assert people["5"].memberships[0].reports_to == "4"
    chart = make_chart(dataset, ChartSpec())
    assert chart.people[0] == 5
    given_cells = {cell for row in rows if row[0] == "4" for cell in row[6:] if cell}
    kept = {text for one in people["4"].memberships for text in one.other.values()}
    assert given_cells <= kept | {*people["4"].other.values()}


@pytest.mark.parametrize(
    ("more", "dotted"),
    [
        ({}, ("2",)),
        ({"Title": "Trainer"}, ()),
        ({"Department": "Lab"}, ()),
        ({"Start": "2021"}, ()),
        ({"Grade": "B"}, ("2",)),
    ],
)
def test_a_second_manager_is_a_dotted_line_where_the_job_is_the_same(
    more: dict[str, str], dotted: tuple[str, ...], tmp_path: Path
) -> None:
    head = ["ID", "Name", "Title", "Department", "Manager", "Start", "Grade"]
    row = dict(zip(head, ["3", "Dan", "Seller", "Sales", "1", "2020", "A"], strict=True))
    rows = [["1", "Ada", "", "", "", "", ""], ["2", "Ben", "", "", "1", "", ""]]
    rows += [[*row.values()], [*(row | {"Manager": "2"} | more).values()]]
    dan = read(written(tmp_path, csv_of([head, *rows]))).persons[2]
    first, second = dan.memberships
    assert (first.reports_to, first.also_reports_to) == ("1", dotted)
    assert (second.reports_to, second.also_reports_to) == ("2", ())


def test_what_the_rows_say_alike_is_said_once(tmp_path: Path) -> None:
    rows = [
        ["ID", "Name", "Manager", "Grade", "Stock"],
        ["1", "Nora", "", "A", "X"],
        ["1", "Nora", "2", "A", "Y"],
    ]
    path = written(tmp_path, csv_of([*rows, ["2", "Uwe", "", "", ""]]))
    person = read(path).persons[0]
    assert person.other == {"Grade": "A"}
    assert [one.other for one in person.memberships] == [{"Stock": "X"}, {"Stock": "Y"}]
    assert problems_of(path) == [
        '3:1: warning: this row is about "1", as another one is: read as one person with both'
    ]


def test_a_row_that_stands_twice_is_one_job(tmp_path: Path) -> None:
    rows = [["ID", "Name", "Title"], ["1", "Nora", "Director"], ["1", "Nora", "Director"]]
    (person,) = read(written(tmp_path, csv_of(rows))).persons
    assert len(person.memberships) == 1


@pytest.mark.parametrize(
    ("head", "rows", "people"),
    [
        (["Name", "E-mail"], [["Nora", "n@example.com"], ["NORA", "N@example.com"]], ["Nora"]),
        (["Name", "E-mail"], [["Nora", "n@example.com"], ["Uwe", "n@example.com"]], ["Nora", "Uwe"]),
        (["Name", "E-mail"], [["Nora", ""], ["Nora", ""]], ["Nora", "Nora (2)"]),
        (["ID", "Name"], [["1", "Nora"], ["1", "Uwe"]], ["1", "1 (2)"]),
        (["ID", "Name"], [["1", "Nora A. Quist"], ["1", "Nora B. Quist"]], ["1", "1 (2)"]),
        (["ID", "Name"], [["1", "Nora"], ["2", "Nora"]], ["1", "2"]),
        (
            ["ID", "Name", "E-mail"],
            [["1", "Nora", "n@example.com"], ["2", "Nora", "n@example.com"], ["2", "Nora", ""]],
            ["1"],
        ),
    ],
)
def test_who_is_one_person_and_who_is_not(
    head: list[str], rows: list[list[str]], people: list[str], tmp_path: Path
) -> None:
    path = written(tmp_path, csv_of([head, *rows]))
    assert [person.id for person in read(path).persons] == people


def test_a_second_id_of_one_person_means_the_person(tmp_path: Path) -> None:
    rows = [
        ["ID", "Name", "E-mail", "Manager"],
        ["1", "Nora", "n@example.com", ""],
        ["2", "Nora", "n@example.com", ""],
        ["3", "Uwe", "u@example.com", "2"],
        ["4", "Tea", "t@example.com", "Nora"],
    ]
    dataset = read(written(tmp_path, csv_of(rows)))
    assert [person.id for person in dataset.persons] == ["1", "3", "4"]
    assert [one.reports_to for person in dataset.persons for one in person.memberships] == ["1", "1"]


JOBS = [
    ["ID", "Name", "Title", "Start", "End", "Status"],
    ["1", "Ann Boss", "Head", "2010-02-01", "", "active"],
    ["2", "Bob Low", "Clerk", "2015-03-15", "2017-12-31", "left"],
    ["2", "Bob Low", "Lead", "2018-01-01", "", "active"],
    ["3", "Cid Low", "Clerk", "2012-01-01", "2014-12-31", ""],
    ["3", "Cid Low", "Lead", "2015-01-01", "2016-12-31", "left"],
]


@pytest.mark.parametrize("turned", [False, True])
def test_who_has_another_row_that_goes_on_has_not_left(tmp_path: Path, turned: bool) -> None:
    head, *rows = JOBS
    path = written(tmp_path, csv_of([head, *(rows[::-1] if turned else rows)]))
    people = {person.id: person for person in read(path).persons}
    assert {identifier: person.note for identifier, person in people.items()} == {
        "1": None,
        "2": None,
        "3": "Ended on 2016-12-31.",
    }
    assert all(one.note is None and "note" not in one.other for one in people["2"].memberships)
    told = [problem.message for problem in read(path).problems if "shown all the same" in problem.message]
    assert told == ['"3" ended on 2016-12-31: shown all the same unless a day is chosen']


def test_lines_of_several_rows_that_form_a_circle_as_people_are_cut_and_told(tmp_path: Path) -> None:
    made = read(written(tmp_path, "id,name,manager\na,Ada,\na,Ada,a\nb,Ben,a\n", "staff.csv"))
    assert any("form a circle" in problem.message for problem in made.problems)
    assert [person.memberships[0].reports_to for person in made.persons] == [None, "a"]
