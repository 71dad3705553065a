"""Organograms of the British government: senior posts one by one, junior ones counted, alone and together."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from orgviewer.errors import OutputError
from orgviewer.readers import read
from orgviewer.readers.sources import require_unread
from tests.readers.table_files import problems_of, written
from tests.readers.tables.posts.test_post_files import csv_of, lines_of
from tests.workbooks import write_workbook

SENIOR = [
    *("", "Post Unique Reference", "Name", "Grade (or equivalent)", "Job Title", "Job/Team Function"),
    *(
        "Parent Department",
        "Organisation",
        "Unit",
        "Contact Phone",
        "Contact E-mail",
        "Reports to Senior Post",
    ),
    *("Salary Cost of Reports (£)", "FTE", "Actual Pay Floor (£)", "Actual Pay Ceiling (£)", ""),
    *("Professional/Occupational Group", "Notes", "Valid?"),
]
JUNIOR = [
    *("Parent Department", "Organisation", "Unit", "Reporting Senior Post", "Grade", "Payscale Minimum (£)"),
    *(
        "Payscale Maximum (£)",
        "Generic Job Title",
        "Number of Posts in FTE",
        "Professional/Occupational Group",
    ),
]


def senior(reference: str, name: str, title: str, above: str, fte: str = "1.00", note: str = "") -> list[str]:
    return [
        *("1", reference, name, "SCS1", title, "Runs\nthings", "Ministry of Tests", "Test Agency", "North"),
        *(
            "555 0100",
            f"{reference}@example.org",
            above,
            "100",
            fte,
            "90000",
            "94999",
            "",
            "Policy",
            note,
            "1",
        ),
    ]


def junior(above: str, title: str, fte: str, unit: str = "North") -> list[str]:
    return ["Ministry of Tests", "Test Agency", unit, above, "EO", "25000", "29000", title, fte, "Policy"]


SENIORS = [
    senior("710", "Nora Quist", "Chief", "XX"),
    senior("711", "Tea Öberg", "Director – North", "710", "0.60", "Job share"),
    senior("711", "Lee Amos", "Director – North", "710", "0.40", "Job share"),
    senior("712", "Vacant", "Director, Money", "710"),
    senior("713", "N/D", "Head of Gates", "711"),
    senior("714", "N/D'", "Head of Doors", "711"),
    senior("715", "'Eliminated'", "Head of Walls", "712", "0.00"),
    senior("716", "GAPPED", "Head of Roofs", "712"),
    senior("0", "Pau Font", "On loan", "xx"),
    senior("0", "Uwe Stahl", "Unpaid leave", "XX"),
]
JUNIORS = [
    junior("713", "Guard", "12.50"),
    junior("713", "Clerk", "40.00"),
    junior("712", "Accountant", "2.30", "Money"),
]
SENIOR_LINES = {
    ("person", "Nora Quist", "Chief"): None,
    ("shared", "Lee Amos, Tea Öberg", "Director – North"): "Nora Quist",
    ("vacancy", "Director, Money", "1.00 FTE · vacant"): "Nora Quist",
    ("vacancy", "Head of Gates", "1.00 FTE · not named"): "Lee Amos, Tea Öberg",
    ("vacancy", "Head of Doors", "1.00 FTE · not named"): "Lee Amos, Tea Öberg",
    ("vacancy", "Head of Walls", "0.00 FTE · abolished"): "Director, Money",
    ("vacancy", "Head of Roofs", "1.00 FTE · vacant"): "Director, Money",
    ("person", "Pau Font", "On loan"): None,
    ("person", "Uwe Stahl", "Unpaid leave"): None,
}
JUNIOR_LINES = {
    ("vacancy", "Guard", "12.50 FTE · not named"): "Head of Gates",
    ("vacancy", "Clerk", "40.00 FTE · not named"): "Head of Gates",
    ("vacancy", "Accountant", "2.30 FTE · not named"): "Director, Money",
}


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=st.permutations(SENIORS), in_windows=st.booleans())
def test_senior_posts_in_any_order(rows: Sequence[Sequence[str]], in_windows: bool, tmp_path: Path) -> None:
    path = tmp_path / "senior.csv"
    text = csv_of([SENIOR, *rows])
    path.write_bytes(text.encode("cp1252" if in_windows else "utf-8"))
    dataset = read(path)
    assert lines_of(dataset) == SENIOR_LINES
    assert [one.name for one in dataset.organizations] == ["Test Agency"]
    assert [problem for problem in problems_of(path) if "Windows-1252" not in problem] == []


def test_what_the_columns_say_is_kept_with_people_and_with_posts(tmp_path: Path) -> None:
    dataset = read(written(tmp_path, csv_of([SENIOR, *SENIORS])))
    (tea,) = (one for one in dataset.persons if one.name == "Tea Öberg")
    assert (tea.other["FTE"], tea.other["Actual Pay Ceiling (£)"], tea.note) == ("0.60", "94999", "Job share")
    assert tea.other["Job/Team Function"] == "Runs\nthings"
    gates = dataset.posts[dataset.post_index["713"]]
    assert (gates.fte, gates.other["Actual Pay Floor (£)"], gates.organization_id) == (
        "1.00",
        "90000",
        "Test Agency",
    )
    assert gates.other["Contact E-mail"] == "713@example.org"


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=st.permutations(JUNIORS))
def test_junior_posts_alone_stand_under_a_card_for_the_senior_one(
    rows: Sequence[Sequence[str]], tmp_path: Path
) -> None:
    dataset = read(written(tmp_path, csv_of([JUNIOR, *rows])))
    assert lines_of(dataset) == {
        ("absent", "Not in the file (713)", ""): None,
        ("absent", "Not in the file (712)", ""): None,
        ("vacancy", "Guard", "12.50 FTE · not named"): "Not in the file (713)",
        ("vacancy", "Clerk", "40.00 FTE · not named"): "Not in the file (713)",
        ("vacancy", "Accountant", "2.30 FTE · not named"): "Not in the file (712)",
    }
    assert {post.other["Payscale Minimum (£)"] for post in dataset.posts} == {"25000"}


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_senior_and_junior_posts_together(order: tuple[int, int], tmp_path: Path) -> None:
    sheets = [("Senior", [SENIOR, *SENIORS]), ("Junior", [JUNIOR, *JUNIORS])]
    path = write_workbook(tmp_path / "both.xlsx", dict(sheets[place] for place in order))
    dataset = read(path)
    assert lines_of(dataset) == SENIOR_LINES | JUNIOR_LINES
    (guard,) = (post for post in dataset.posts if post.label == "Guard")
    assert (guard.fte, guard.reports_to_post_id) == ("12.50", "713")
    assert guard.other["Payscale Maximum (£)"] == "29000"
    assert {one.name for one in dataset.persons} == {
        "Nora Quist",
        "Tea Öberg",
        "Lee Amos",
        "Pau Font",
        "Uwe Stahl",
    }


def test_a_row_that_stands_twice_is_one_holder(tmp_path: Path) -> None:
    path = written(tmp_path, csv_of([SENIOR, *SENIORS[:2], SENIORS[1]]))
    assert lines_of(read(path)) == {
        ("person", "Nora Quist", "Chief"): None,
        ("person", "Tea Öberg", "Director – North"): "Nora Quist",
    }


def test_a_folder_of_both_tables_is_read_as_one(tmp_path: Path) -> None:
    folder = tmp_path / "organogram"
    folder.mkdir()
    (folder / "junior.csv").write_text(
        csv_of([JUNIOR, *JUNIORS, junior("999", "Cook", "1")]), encoding="cp1252"
    )
    (folder / "senior.csv").write_text(csv_of([SENIOR, *SENIORS]), encoding="cp1252")
    (folder / "rooms.csv").write_text("Room,Floor\nA,1\n", encoding="utf-8")
    dataset = read(folder)
    cook = {
        ("absent", "Not in the file (999)", ""): None,
        ("vacancy", "Cook", "1 FTE · not named"): "Not in the file (999)",
    }
    assert lines_of(dataset) == SENIOR_LINES | JUNIOR_LINES | cook
    told = [str(problem).removeprefix(str(folder)) for problem in dataset.problems]
    assert any('/junior.csv:5:4: warning: "Cook" reports to "999"' in problem for problem in told)
    assert any('"senior.csv" is read, and not "rooms.csv"' in problem for problem in told)
    assert sum("Windows-1252" in problem for problem in told) == 2


def test_nothing_is_written_among_the_tables_of_a_folder(tmp_path: Path) -> None:
    (tmp_path / "senior.csv").write_text(csv_of([SENIOR, *SENIORS]), encoding="utf-8")
    for name in ("senior.csv", "other.csv"):
        with pytest.raises(OutputError):
            require_unread(tmp_path / name, tmp_path)
    require_unread(tmp_path / "other.pdf", tmp_path)
