from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from orgviewer.commands import check
from orgviewer.errors import Problem, ReadError, Severity
from orgviewer.model.dataset import Dataset
from orgviewer.model.records import Document, Meta, Person
from orgviewer.model.summary import summary


def problem(severity: Severity, path: Path) -> Problem:
    return Problem(path, severity, f"some {severity.value}", line=2, column=3)


def read(path: Path, columns: Sequence[str], sheet: str | None) -> Dataset:
    """Stand in for the readers: a file's name says what is wrong with it."""
    assert (columns, sheet) == (["manager=Boss"], "Staff")
    problems = tuple(problem(severity, path) for severity in Severity if severity.value in path.name)
    if "error" in path.name:
        raise ReadError(problems + problems)
    persons = tuple(Person(id=str(number), name="Somebody") for number in range(1200))
    return Dataset(Document(persons=persons), path, problems)


@pytest.fixture(autouse=True)
def reader(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(check, "read_as_told", read)


def checked(*names: str) -> int:
    return check.check_files(paths=list(map(Path, names)), columns=["manager=Boss"], sheet="Staff")


def test_a_good_file_is_summed_up(capsys: pytest.CaptureFixture[str]) -> None:
    assert checked("good.yaml") == 0
    assert capsys.readouterr().out == "good.yaml: 1,200 people, 0 organizations, 0 sources: no problems\n"


def test_of_a_file_that_names_some_those_named_are_counted() -> None:
    some = Document(meta=Meta(names="some"), persons=(Person(id="a", name="A"),))
    assert summary(Dataset(some, Path("some.yaml"))) == "1 named, 0 organizations, 0 sources"


def test_warnings_are_printed_and_forgiven(capsys: pytest.CaptureFixture[str]) -> None:
    assert checked("warning.yaml") == 0
    assert capsys.readouterr().out == (
        "warning.yaml:2:3: warning: some warning\n"
        "warning.yaml: 1,200 people, 0 organizations, 0 sources: 1 warning\n"
    )


def test_one_file_with_errors_is_enough(capsys: pytest.CaptureFixture[str]) -> None:
    assert checked("error-warning.yaml", "good.yaml") == 1
    assert capsys.readouterr().out == (
        "error-warning.yaml:2:3: error: some error\n"
        "error-warning.yaml:2:3: warning: some warning\n"
        "error-warning.yaml:2:3: error: some error\n"
        "error-warning.yaml:2:3: warning: some warning\n"
        "error-warning.yaml: 2 errors, 2 warnings\n"
        "good.yaml: 1,200 people, 0 organizations, 0 sources: no problems\n"
    )
