"""A folder of dated files: told from other folders, its latest state read, and said."""

from __future__ import annotations

from pathlib import Path

import pytest

from orgviewer.readers import read
from orgviewer.readers.syntaxes import states

TABLE = "id,name,manager\n1,Ada,\n2,Ben,1\n"
ONE = "name: Ada\n"
SERIES = {"departments": "id,name\n1,A\n", "staff": TABLE}
NATIVE = "meta: {{as_of: {day}}}\npersons:\n- {{id: ada, name: Ada}}\n- {{id: ben, name: Ben}}\n"


def folder(path: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        (path / name).write_text(text, encoding="utf-8")
    return path


def days(path: Path) -> list[tuple[str, str]]:
    found = states(path)
    return [] if found is None else [(file.path.name, file.days.text) for file in found.files]


def test_dated_files_are_states_in_the_order_of_their_days(tmp_path: Path) -> None:
    files = {"staff-2024-01.csv": TABLE, "staff Jul 2023.csv": TABLE, "2024-06.tsv": TABLE.replace(",", "\t")}
    assert days(folder(tmp_path, files)) == [
        ("staff Jul 2023.csv", "2023-07"),
        ("staff-2024-01.csv", "2024-01"),
        ("2024-06.tsv", "2024-06"),
    ]


def test_the_latest_state_is_read_and_why_is_said(tmp_path: Path) -> None:
    files = {"staff-2023-01.csv": TABLE, "staff-2023-07.csv": f"{TABLE}3,Cy,1\n", "notes.csv": "a\n1\n"}
    dataset = read(folder(tmp_path, files))
    assert [person.name for person in dataset.persons] == ["Ada", "Ben", "Cy"]
    told, left_out = dataset.problems
    assert told.path == tmp_path / "staff-2023-07.csv"
    assert "a history (2 states from 2023-01 to 2023-07, by the files' names)" in told.message
    assert left_out.message == 'no state of this history, and not read: "notes.csv"'


def test_a_mistake_in_the_latest_state_leads_to_its_file(tmp_path: Path) -> None:
    files = {"staff-2023-01.csv": TABLE, "staff-2023-07.csv": f"{TABLE}2,Ben,1\n"}
    assert {problem.path.name for problem in read(folder(tmp_path, files)).problems} == {"staff-2023-07.csv"}


def test_days_within_the_files_count_where_the_names_have_none(tmp_path: Path) -> None:
    files = {"old.yaml": NATIVE.format(day="2023-01"), "new.yaml": NATIVE.format(day="2024-05-01")}
    assert days(folder(tmp_path, files)) == [("old.yaml", "2023-01"), ("new.yaml", "2024-05-01")]


def test_one_record_in_each_file_is_a_folder_of_records(tmp_path: Path) -> None:
    path = folder(tmp_path, {"hire-2023-01.yaml": ONE, "hire-2023-02.yaml": ONE.replace("Ada", "Ben")})
    assert states(path) is None
    assert len(read(path).persons) == 2


@pytest.mark.parametrize(
    "files",
    [
        {"staff-2023-01.csv": TABLE},
        {"staff.csv": TABLE, "posts.csv": TABLE},
        {"senior-2023-01.csv": TABLE, "junior-2023-01.csv": TABLE},
        {
            "staff-2023-01.csv": TABLE,
            "staff-2023-02.csv": TABLE,
            **dict.fromkeys(("a.csv", "b.csv", "c.csv"), TABLE),
        },
    ],
    ids=["one file", "no days", "two tables of one day", "mostly without days"],
)
def test_other_folders_are_read_as_before(tmp_path: Path, files: dict[str, str]) -> None:
    assert states(folder(tmp_path, files)) is None


def test_of_two_series_the_larger_one_is_the_history(tmp_path: Path) -> None:
    files = {f"{name}-2023-0{month}.csv": text for name, text in SERIES.items() for month in (1, 7)}
    found = states(folder(tmp_path, files))
    assert found is not None
    assert [file.path.name for file in found.files] == ["staff-2023-01.csv", "staff-2023-07.csv"]
    assert found.left_out == ("departments-2023-01.csv", "departments-2023-07.csv")
