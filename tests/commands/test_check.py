from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from orgviewer.commands import check, cli
from orgviewer.errors import Problem, ReadError, Severity
from orgviewer.model.dataset import Dataset
from orgviewer.model.recognition import Provenance
from orgviewer.model.records import Document, Meta, Person
from orgviewer.model.summary import summary
from tests.workbooks import write_workbook


def problem(severity: Severity, path: Path) -> Problem:
    return Problem(path, severity, f"some {severity.value}", line=2, column=3)


def read(path: Path, columns: Sequence[str], sheet: str | None, encoding: str | None) -> Dataset:
    """Stand in for the readers: a file's name says what is wrong with it."""
    assert (columns, sheet, encoding) == (["manager=Boss"], "Staff", "cp1250")
    problems = tuple(problem(severity, path) for severity in Severity if severity.value in path.name)
    if "error" in path.name:
        raise ReadError(problems + problems)
    persons = tuple(Person(id=str(number), name="Somebody") for number in range(1200))
    return Dataset(Document(persons=persons), path, problems, provenance=Provenance("YAML", "orgviewer"))


@pytest.fixture
def stub(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(check, "read_as_told", read)


def checked(*names: str, as_json: bool = False) -> int:
    paths = list(map(Path, names))
    return check.check_files(
        paths=paths, columns=["manager=Boss"], sheet="Staff", encoding="cp1250", as_json=as_json, as_of=None
    )


EVIDENCE = "orgviewer's format in YAML: 1,200 people; nobody reports to anybody, 1,200 at the top"


@pytest.mark.usefixtures("stub")
def test_a_good_file_is_summed_up(capsys: pytest.CaptureFixture[str]) -> None:
    assert checked("good.yaml") == 0
    assert capsys.readouterr().out == f"good.yaml: {EVIDENCE}: no problems\n"


def test_of_a_file_that_names_some_those_named_are_counted() -> None:
    some = Document(meta=Meta(names="some"), persons=(Person(id="a", name="A"),))
    assert summary(Dataset(some, Path("some.yaml"))) == "1 named, 0 organizations, 0 sources"


@pytest.mark.usefixtures("stub")
def test_warnings_are_printed_and_forgiven(capsys: pytest.CaptureFixture[str]) -> None:
    assert checked("warning.yaml") == 0
    assert capsys.readouterr().out == (
        f"warning.yaml:2:3: warning: some warning\nwarning.yaml: {EVIDENCE}: 1 warning\n"
    )


@pytest.mark.usefixtures("stub")
def test_one_file_with_errors_is_enough(capsys: pytest.CaptureFixture[str]) -> None:
    assert checked("error-warning.yaml", "good.yaml") == 1
    assert capsys.readouterr().out == (
        "error-warning.yaml:2:3: error: some error\n"
        "error-warning.yaml:2:3: warning: some warning\n"
        "error-warning.yaml:2:3: error: some error\n"
        "error-warning.yaml:2:3: warning: some warning\n"
        "error-warning.yaml: 2 errors, 2 warnings\n"
        f"good.yaml: {EVIDENCE}: no problems\n"
    )


# For programs


def told(capsys: pytest.CaptureFixture[str], *arguments: object) -> list[dict[str, Any]]:
    """Return what is printed for programs: an object for each line, and nothing beside them."""
    status = cli.main(["check", "--json", *map(str, arguments)])
    printed = capsys.readouterr()
    assert printed.err == ""
    objects = [json.loads(line) for line in printed.out.splitlines()]
    assert status == (not all(told["ok"] for told in objects))
    return objects


def test_a_table_is_told_to_programs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "staff.csv"
    path.write_text("Pers. no.,Full name,Chief,Shoe\n7,Ada,,40\n8,Ben,7,41\n9,Eve,500,\n", encoding="utf-8")
    (only,) = told(capsys, path, "--map", "manager=Chief", "--map", "id=Pers. no.")
    assert only.pop("problems") == [
        {
            "severity": "warning",
            "place": "4:3",
            "text": '"9" reports to "500", who is not in the file: shown under a card of that name',
        }
    ]
    assert only == {
        "path": str(path),
        "ok": True,
        "syntax": "CSV",
        "shape": "table",
        "people": 3,
        "posts": 0,
        "vacant": 0,
        "organizations": 0,
        "cards": 3,
        "reporting": 2,
        "nested": 0,
        "roots": 1,
        "absent": 1,
        "columns": [
            {"name": "Pers. no.", "field": "id", "sign": "told"},
            {"name": "Full name", "field": "name", "sign": "name"},
            {"name": "Chief", "field": "reports_to", "sign": "told"},
            {"name": "Shoe", "field": "", "sign": ""},
        ],
        "unread": [],
    }


def test_files_that_cannot_be_read_are_told_in_the_same_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good, bad = tmp_path / "good.csv", tmp_path / "bad.yaml"
    good.write_text("name,manager\nAda,\nBen,Ada\n", encoding="utf-8")
    bad.write_text("persons: [", encoding="utf-8")
    first, second, third = told(capsys, bad, good, tmp_path / "none.csv")
    assert first.keys() == second.keys() == third.keys()
    assert [one["ok"] for one in (first, second, third)] == [False, True, False]
    assert third["problems"][0]["text"].startswith("the file does not exist")
    assert (third["syntax"], third["people"], third["columns"]) == (None, 0, [])


def test_sheets_that_are_not_read_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "staff.xlsx"
    people = [["id", "name", "manager"], ["1", "Ada", ""], ["2", "Ben", "1"]]
    write_workbook(path, {"Staff": people, "Rooms": [["Room", "Floor"], ["A", "1"]]})
    (only,) = told(capsys, path)
    assert only["unread"] == ['sheet "Rooms"']
    assert cli.main(["check", str(path)]) == 0
    assert 'not read: sheet "Rooms": 1 warning' in capsys.readouterr().out


def test_places_in_a_folder_begin_with_the_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name, boss in (("ada", ""), ("ben", "zoe")):
        (tmp_path / f"{name}.yaml").write_text(f"name: {name}\nmanager: {boss}\n", encoding="utf-8")
    (only,) = told(capsys, tmp_path)
    assert [one["place"] for one in only["problems"]] == [f"{tmp_path / 'ben.yaml'}:2:1"]


@pytest.mark.parametrize("name", ["xai.yaml", "example.yaml"])
def test_the_samples_are_told_as_they_are_drawn(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    (only,) = told(capsys, Path(__file__).parents[2] / "data" / name)
    cards = only["roots"] + only["nested"] + only["reporting"]
    assert only["cards"] > cards > 0
    assert (only["shape"], only["roots"]) == ("orgviewer", 1)
