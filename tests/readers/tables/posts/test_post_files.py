"""Tables of posts: the same posts and holders, in whatever order and beside whatever else."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from orgviewer.chart.chart import Chart, Kind
from orgviewer.chart.spec import ChartSpec
from orgviewer.chart.trees import make_chart
from orgviewer.model.dataset import Dataset
from orgviewer.paint.cards.labels import label
from orgviewer.readers import read
from orgviewer.readers.tables.vocabulary.column_meanings import is_field
from orgviewer.writers.files import write_dataset
from tests.readers.table_files import problems_of, written
from tests.workbooks import write_workbook

HEAD = ["Position ID", "Position Title", "Incumbent", "Employee ID", "Reports To Position ID", "Department"]
ROWS = [
    ["K10", "Director", "Nora Quist", "41", "", "Board"],
    ["K20", "Head of Lab", "", "", "K10", "Lab"],
    ["K21", "Chemist", "Tea Öberg", "42", "K20", "Lab"],
    ["K22", "Guard", "Pau Font", "43", "K20", "Gate"],
    ["K22", "Guard", "Lee Amos", "44", "K20", "Gate"],
    ["K30", "Head of Stores", "Uwe Stahl", "45", "K10", "Stores"],
    ["K31", "Driver", "Vacant", "", "K30", "Stores"],
    ["K32", "Driver", "N/D", "", "K30", "Garage"],
    ["K33", "Porter", "Eliminated", "", "K22", "Gate"],
]
LINES = {
    ("person", "Nora Quist", "Director"): None,
    ("vacancy", "Head of Lab", "vacant"): "Nora Quist",
    ("person", "Tea Öberg", "Chemist"): "Head of Lab",
    ("shared", "Lee Amos, Pau Font", "Guard"): "Head of Lab",
    ("person", "Uwe Stahl", "Head of Stores"): "Nora Quist",
    ("vacancy", "Driver", "vacant"): "Uwe Stahl",
    ("vacancy", "Driver", "not named"): "Uwe Stahl",
    ("vacancy", "Porter", "abolished"): "Lee Amos, Pau Font",
}
OTHERS = ("Grade", "Mentor", "Floor", "Cost centre", "Age", "Shift", "Badge", "Hobby", "Union", "Contract")


def csv_of(rows: Sequence[Sequence[str]]) -> str:
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    return text.getvalue()


def card(chart: Chart, node: int) -> tuple[str, str, str]:
    """Return what a card is, its names in the order of the alphabet, and what it says beneath."""
    words = label(chart, node)
    names = sorted(words.title.split(", ")) if chart.kind[node] == Kind.SHARED else [words.title]
    return Kind(int(chart.kind[node])).name.lower(), ", ".join(names), words.detail


def lines_of(dataset: Dataset) -> dict[tuple[str, str, str], str | None]:
    """Return what stands in a chart, and under what; the file itself is nothing."""
    chart = make_chart(dataset, ChartSpec())
    cards = [card(chart, node) for node in range(len(chart))]
    return {
        cards[node]: cards[parent][1]
        if (parent := int(chart.parent[node])) >= 0 and chart.kind[parent]
        else None
        for node in range(len(chart))
        if chart.kind[node] != Kind.FILE
    }


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_posts_in_any_order_and_beside_any_columns(data: st.DataObject, tmp_path: Path) -> None:
    cells = st.sampled_from(["", "1", "41", "K10", "Nora Quist", "blue"])
    rows = data.draw(st.permutations([[*row, *(data.draw(cells) for _ in OTHERS)] for row in ROWS]))
    order = data.draw(st.permutations(range(len(HEAD) + len(OTHERS))))
    table = [[row[place] for place in order] for row in ([*HEAD, *OTHERS], *rows)]
    path = written(tmp_path, csv_of(table))
    assert [line for line in problems_of(path) if "holds numbers but" not in line] == []
    dataset = read(path)
    assert lines_of(dataset) == LINES
    assert {person.id for person in dataset.persons} == {"41", "42", "43", "44", "45"}
    assert {post.id for post in dataset.posts} == {row[0] for row in ROWS}
    said = {text for one in dataset.persons for text in one.other.values()}
    said |= {text for post in dataset.posts for text in post.other.values()}
    assert {cell for row in rows for cell in row[len(HEAD) :]} - {""} <= said


def test_posts_come_back_from_a_native_file_and_from_popolo(tmp_path: Path) -> None:
    dataset = read(written(tmp_path, csv_of([HEAD, *ROWS])))
    for suffix in (".yaml", ".json"):
        copy = tmp_path / f"copy{suffix}"
        write_dataset(dataset, copy, is_field)
        again = read(copy)
        assert again.problems == ()
        assert again.posts == dataset.posts
        assert lines_of(again) == LINES
    manager = {person.id: [one.reports_to for one in person.memberships] for person in again.persons}
    assert manager == {"41": [None], "42": [None], "43": [None], "44": [None], "45": ["41"]}


def test_a_table_says_of_each_holder_to_whom_they_report(tmp_path: Path) -> None:
    rows = [
        ["Post ID", "Name", "Superior Post"],
        ["a", "Nora", ""],
        ["b", "Uwe", "a"],
        ["b", "Tea", "a"],
        ["c", "Lee", "b"],
    ]
    copy = tmp_path / "copy.csv"
    write_dataset(read(written(tmp_path, csv_of(rows))), copy, is_field)
    written_rows = csv.DictReader(io.StringIO(copy.read_text(encoding="utf-8-sig")))
    people = {row["id"]: row["reports_to"] for row in written_rows}
    assert people == {"Nora": "", "Uwe": "Nora", "Tea": "Nora", "Lee": "Uwe"}


def test_posts_that_are_all_held_by_one_are_people_by_the_ids_of_their_posts(tmp_path: Path) -> None:
    rows = [HEAD, *(row for row in ROWS if row[0] in ("K10", "K30"))]
    without = [[*row[:3], *row[4:]] for row in rows]
    dataset = read(written(tmp_path, csv_of(without)))
    assert [(person.id, person.name) for person in dataset.persons] == [
        ("K10", "Nora Quist"),
        ("K30", "Uwe Stahl"),
    ]
    assert dataset.posts == ()
    assert dataset.persons[1].memberships[0].reports_to == "K10"


def test_a_post_above_that_is_not_there_is_told_and_drawn(tmp_path: Path) -> None:
    path = written(
        tmp_path, csv_of([HEAD, ["K1", "Clerk", "Nora", "1", "K9", ""], ["K2", "Clerk", "", "", "K9", ""]])
    )
    assert [problem.split(": ", 2)[2] for problem in problems_of(path)] == [
        '"K1" reports to "K9", who is not in the file: shown under a card of that name',
        '"K2" reports to "K9", who is not in the file: shown under a card of that name',
    ]
    assert lines_of(read(path)) == {
        ("absent", "Not in the file (K9)", ""): None,
        ("person", "Nora", "Clerk"): "Not in the file (K9)",
        ("vacancy", "Clerk", "vacant"): "Not in the file (K9)",
    }


def test_a_post_that_reports_to_two_is_told(tmp_path: Path) -> None:
    rows = [
        ["K1", "a", "Nora", "1", "", ""],
        ["K2", "b", "Uwe", "2", "K1", ""],
        ["K3", "c", "Tea", "3", "K1", ""],
    ]
    path = written(tmp_path, csv_of([HEAD, *rows, ["K3", "c", "Lee", "4", "K2", ""]]))
    (problem,) = problems_of(path)
    assert problem.endswith(
        'the post "K3" reports to "K1" in one row and to "K2" in another: the first is taken'
    )
    assert problem.startswith("4:5: ")


def test_somebody_who_holds_two_posts_is_one_person(tmp_path: Path) -> None:
    rows = [
        ["K1", "Director", "Nora", "1", "", ""],
        ["K2", "Head", "Nora", "1", "K1", ""],
        ["K3", "Clerk", "Uwe", "2", "K2", ""],
    ]
    dataset = read(written(tmp_path, csv_of([HEAD, *rows])))
    assert [person.id for person in dataset.persons] == ["1", "2"]
    assert [one.post_id for one in dataset.persons[0].memberships] == ["K1", "K2"]
    chart = make_chart(dataset, ChartSpec())
    assert chart.people[0] == 2
    assert [card(chart, node)[1:] for node in range(3)] == [
        ("Nora", "Director"),
        ("Nora", "Head"),
        ("Uwe", "Clerk"),
    ]


@pytest.mark.parametrize("word", ["Vacant", "VACANT", "TBC", "Unbesetzt"])
def test_vacancies_among_people_are_posts_and_the_ids_of_people_stay(word: str, tmp_path: Path) -> None:
    rows = [
        ["id", "name", "title", "manager"],
        ["0", "Nora", "Director", ""],
        ["1", word, "Head", "0"],
        ["2", "Tea", "Clerk", "1"],
    ]
    dataset = read(written(tmp_path, csv_of(rows)))
    assert [person.id for person in dataset.persons] == ["0", "2"]
    assert lines_of(dataset) == {
        ("person", "Nora", "Director"): None,
        ("vacancy", "Head", "vacant"): "Nora",
        ("person", "Tea", "Clerk"): "Head",
    }


def test_vacancies_among_people_take_no_second_job_from_anybody(tmp_path: Path) -> None:
    rows = [
        ["ID", "Name", "Title", "Department", "Manager", "FTE"],
        ["1", "Ada", "CEO", "Board", "", "1"],
        ["7", "Jo", "Lead", "Tech", "1", "1"],
        ["11", "Wang", "Tester", "Tech", "7", "0.8"],
        ["11", "Wang", "Trainer", "Board", "1", "0.2"],
        ["12", "Eve", "Clerk", "Tech", "11", ""],
        ["14", "Uwe", "Guard", "Board", "7", ""],
    ]
    path = written(tmp_path, csv_of([*rows, ["13", "Vacant", "Dev", "Tech", "7", ""]]))
    dataset = read(path)
    held = {person.name: person.memberships for person in dataset.persons}
    assert [
        (one.role, one.organization_id, one.reports_to, one.also_reports_to, one.other)
        for one in held["Wang"]
    ] == [
        ("Tester", "Tech", "7", (), {"FTE": "0.8"}),
        ("Trainer", "Board", "1", (), {"FTE": "0.2"}),
    ]
    assert lines_of(dataset) == {
        ("person", "Ada", "CEO"): None,
        ("person", "Jo", "Lead"): "Ada",
        ("person", "Wang", "Tester"): "Jo",
        ("person", "Wang", "Trainer"): "Ada",
        ("person", "Eve", "Clerk"): "Wang",
        ("person", "Uwe", "Guard"): "Jo",
        ("vacancy", "Dev", "vacant"): "Jo",
    }
    assert problems_of(path) == [
        '5:1: warning: this row is about "11", as another one is: read as one person with both',
    ]


def test_rows_about_one_job_are_one_post_beside_vacancies(tmp_path: Path) -> None:
    rows = [
        ["ID", "Name", "Title", "Manager", "Skill"],
        ["1", "Ada", "CEO", "", ""],
        ["2", "Jo", "Lead", "1", "Java"],
        ["2", "Jo", "Lead", "1", "Rust"],
        ["3", "Vacant", "Dev", "2", ""],
    ]
    dataset = read(written(tmp_path, csv_of(rows)))
    (job,) = dataset.persons[1].memberships
    assert job.other == {"Skill": "Java; Rust"}
    assert len(dataset.posts) == 3


def test_vacancies_among_people_without_ids(tmp_path: Path) -> None:
    rows = [
        ["Name", "Title", "Manager"],
        ["Nora Quist", "Director", ""],
        ["Vacant", "Head", "Quist, Nora"],
        ["Tea", "Clerk", "Head"],
    ]
    assert lines_of(read(written(tmp_path, csv_of(rows)))) == {
        ("person", "Nora Quist", "Director"): None,
        ("vacancy", "Head", "vacant"): "Nora Quist",
        ("person", "Tea", "Clerk"): "Head",
    }


PLACES = [
    ["Position ID", "Position Title", "Reports To Position ID"],
    ["K1", "Director", ""],
    ["K2", "Head", "K1"],
    ["K3", "Clerk", "K2"],
]
STAFF = [
    ["Employee ID", "Full Name", "Position ID"],
    ["41", "Nora", "K1"],
    ["42", "Tea", "K3"],
    ["43", "Lee", "K3"],
    ["44", "Pau", "K8"],
]


@pytest.mark.parametrize("names", [("Places", "Staff"), ("Staff", "Places")])
@pytest.mark.parametrize("suffix", [".xlsx", ".ods"])
def test_two_sheets_that_refer_to_each_other_are_read_together(
    names: tuple[str, str], suffix: str, tmp_path: Path
) -> None:
    sheets = {"Places": PLACES, "Staff": STAFF}
    path = write_workbook(tmp_path / f"office{suffix}", {name: sheets[name] for name in names})
    dataset = read(path)
    assert {person.id: person.name for person in dataset.persons} == {
        "41": "Nora",
        "42": "Tea",
        "43": "Lee",
        "44": "Pau",
    }
    assert lines_of(dataset) == {
        ("person", "Nora", "Director"): None,
        ("vacancy", "Head", "vacant"): "Nora",
        ("shared", "Lee, Tea", "Clerk"): "Head",
        ("person", "Pau", ""): None,
    }
    assert dataset.problems == ()


def test_what_is_odd_in_one_of_two_sheets_is_told_with_its_place(tmp_path: Path) -> None:
    staff = [*STAFF[:2], ["", "", ""], ["Total", "1", ""], ["42", "Tea", "K3"], ["42", "Uwe", "K2"]]
    path = write_workbook(tmp_path / "office.xlsx", {"Places": PLACES, "Staff": staff})
    told = problems_of(path)
    assert any(problem.startswith("Staff!A4: ") and "total" in problem for problem in told)
    assert any(
        problem.startswith("Staff!A6: ") and '"42" stands in another row' in problem for problem in told
    ) or any(problem.startswith("Staff!A5: ") for problem in told)


def test_sheets_of_other_things_are_not_joined(tmp_path: Path) -> None:
    sheets = {
        "Staff": [["ID", "Name", "Manager"], ["1", "Nora", ""]],
        "Rooms": [["Room", "Floor"], ["A", "1"]],
    }
    dataset = read(write_workbook(tmp_path / "office.xlsx", sheets))
    assert [person.name for person in dataset.persons] == ["Nora"]
