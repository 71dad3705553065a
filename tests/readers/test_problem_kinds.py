"""What a problem is about, and whom: told by whoever finds it, for lists that lead to people."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from orgviewer.errors import NamedRecord, Problem, ProblemKind, ReadError
from orgviewer.readers import read
from orgviewer.readers.process.worker import read_apart

BACKWARDS = {"name": "X", "start_date": "2021", "end_date": "2019"}


def problems_in(path: Path) -> tuple[Problem, ...]:
    try:
        return read(path).problems
    except ReadError as error:
        return error.problems


@pytest.mark.parametrize(
    ("rows", "kind", "name"),
    [
        ("1,Ada,9,\n", ProblemKind.ABSENT_MANAGER, "Ada"),
        ("1,Ada,2,\n2,Kim,1,\n", ProblemKind.CIRCLE, "Ada"),
        ("1,Ada,,\n1,Kim,,\n", ProblemKind.SAME_ID, "Kim"),
        ("1,Ada,,\n2,Kim,1,soon\n", ProblemKind.DATE, "Kim"),
        ("1,Ada,,\n2,Kim\n", ProblemKind.CELL, "Kim"),
        ("1,Ada,,\nTotal,,,\n", ProblemKind.LEFT_OUT, ""),
    ],
)
def test_problems_of_a_table_have_a_kind_and_a_name(
    tmp_path: Path, rows: str, kind: ProblemKind, name: str
) -> None:
    path = tmp_path / "staff.csv"
    path.write_text(f"id,name,manager,start date\n{rows}", encoding="utf-8")
    told = {problem.kind: problem.record.name if problem.record else "" for problem in problems_in(path)}
    assert told.get(kind) == name


@pytest.mark.parametrize(
    ("document", "kind", "record"),
    [
        (
            {"persons": [{"id": "a", "name": "Ada", "memberships": [{"reports_to": "b"}]}]},
            ProblemKind.REFERENCE,
            NamedRecord("persons", "a", "Ada"),
        ),
        (
            {"organizations": [{"id": "t", "name": "Team"}, {"id": "t", "name": "Other"}]},
            ProblemKind.SAME_ID,
            NamedRecord("organizations", "t", "Other"),
        ),
        (
            {"organizations": [{"id": "t", "name": "Team", "parent_id": "t"}]},
            ProblemKind.CIRCLE,
            NamedRecord("organizations", "t", "Team"),
        ),
        (
            {
                "persons": [
                    {
                        "id": "a",
                        "name": "Ada",
                        "work": [BACKWARDS],
                    }
                ]
            },
            ProblemKind.DATE,
            NamedRecord("persons", "a", "Ada"),
        ),
        (
            {"persons": [{"id": "a", "name": "Ada"}]},
            ProblemKind.MEMBERSHIP,
            NamedRecord("persons", "a", "Ada"),
        ),
        ({"persons": [{"id": "a"}]}, ProblemKind.FIELD, None),
        ({"persons": []}, ProblemKind.UNREADABLE, None),
    ],
)
def test_problems_of_a_native_file_have_a_kind_and_a_record(
    tmp_path: Path, document: object, kind: ProblemKind, record: NamedRecord | None
) -> None:
    path = tmp_path / "team.yaml"
    path.write_text(json.dumps(document), encoding="utf-8")
    told = {problem.kind: problem.record for problem in problems_in(path)}
    assert kind in told
    if record:
        assert told[kind] == record


def test_what_is_alike_is_told_at_each_place_and_in_one_line(tmp_path: Path) -> None:
    path = tmp_path / "staff.csv"
    rows = "".join(f"{row},Person {row},x{row}\n" for row in range(1, 9))
    path.write_text(f"id,name,manager\n{rows}", encoding="utf-8")
    (problem,) = [one for one in problems_in(path) if one.kind is ProblemKind.ABSENT_MANAGER]
    assert problem.alike == len(problem.places) == 8
    assert "(8 like this, the first at 2:3, 3:3, 4:3, 5:3, 6:3)" in problem.message
    assert [place.record.name for place in problem.places if place.record] == [
        f"Person {row}" for row in range(1, 9)
    ]
    assert problem.places[7].message.startswith('"8" reports to "x8"')


def test_kinds_and_names_come_through_from_the_other_process(tmp_path: Path) -> None:
    path = tmp_path / "staff.csv"
    path.write_text("id,name,manager\n1,Ada,9\n", encoding="utf-8")
    assert read_apart(path, lambda _: None, lambda: True).problems == read(path).problems
    path.write_text("", encoding="utf-8")
    with pytest.raises(ReadError) as caught:
        read_apart(path, lambda _: None, lambda: True)
    assert caught.value.problems[0].kind in (ProblemKind.UNREADABLE, ProblemKind.READING)
