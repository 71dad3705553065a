"""One state of a file or a folder by its name, from the command line: a commit, or a day."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from orgviewer.commands.cli import main
from orgviewer.history.opening import open_history
from orgviewer.history.states import HistoryError
from tests.repositories import Repository, table
from tests.workbooks import write_workbook


@pytest.fixture
def staff(repository: Repository) -> Path:
    repository.commit({"staff.csv": table("Ada", "Ben")}, "one", "2024-01-01")
    repository.commit({"staff.csv": table("Ada", "Ben", "Cy")}, "two", "2024-02-01")
    return repository.folder / "staff.csv"


@pytest.fixture
def half_years(tmp_path: Path) -> Path:
    folder = tmp_path / "years"
    folder.mkdir()
    for turn, day in enumerate(("2023-01", "2023-07", "2024-01")):
        (folder / f"staff-{day}.csv").write_text(
            table("Ada", *("Ben", "Cy", "Di")[: turn + 1]), encoding="utf-8"
        )
    return folder


def people(path: Path, at: str, capsys: pytest.CaptureFixture[str]) -> int:
    assert main(["check", "--json", str(path), "--at", at]) == 0
    number = json.loads(capsys.readouterr().out)["people"]
    assert isinstance(number, int)
    return number


def test_a_file_is_read_as_it_was_in_a_commit(staff: Path, capsys: pytest.CaptureFixture[str]) -> None:
    staff.unlink()
    assert people(staff, "HEAD~1", capsys) == 2
    assert people(staff, "main", capsys) == 3


@pytest.mark.parametrize(
    ("at", "number"),
    [("2023-01", 2), ("2023-12-31", 3), ("Jan 2024", 4), ("staff-2023-07.csv", 3), ("2030", 4)],
)
def test_of_a_folder_that_state_is_read_which_has_begun(
    half_years: Path, at: str, number: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert people(half_years, at, capsys) == number


@pytest.mark.parametrize(
    ("at", "said"),
    [
        ("2022", "begins on 2023-01, and has nothing for 2022"),
        ("yesterday", '"yesterday" is no day, and no file of'),
    ],
)
def test_a_day_without_a_state_gets_one_sentence(
    half_years: Path, at: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(half_years), "--at", at]) == 2
    line, *others = capsys.readouterr().err.splitlines()
    assert said in line
    assert others == []


def test_a_commit_that_is_none_gets_one_sentence(staff: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(staff), "--at", "yesterday"]) == 2
    line, *others = capsys.readouterr().err.splitlines()
    assert '"yesterday" is no commit' in line
    assert others == []


@pytest.mark.usefixtures("qapp")
def test_every_command_that_reads_a_file_reads_a_state(
    staff: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    staff.write_text("", encoding="utf-8")
    at = ("--at", "HEAD~1")
    assert main(["convert", str(staff), "--output", str(tmp_path / "old.csv"), *at]) == 0
    assert "Cy" not in (tmp_path / "old.csv").read_text(encoding="utf-8")
    assert main(["export", str(staff), "--output", str(tmp_path / "old.svg"), *at]) == 0
    assert "Ben" in (tmp_path / "old.svg").read_text(encoding="utf-8")
    assert main(["connect", str(staff), "Ada", "Ben", *at]) == 0
    assert "Ada" in capsys.readouterr().out


def test_problems_of_a_commit_are_told_under_what_git_calls_it(
    repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    key = repository.commit({"hr/staff.csv": "id,name,manager\n1,Ada,9\n"}, "one")
    assert main(["check", str(repository.folder / "hr/staff.csv"), "--at", "HEAD"]) == 0
    assert capsys.readouterr().out.startswith(f"{key[:10]}:hr/staff.csv:2:")


def test_what_is_read_at_a_commit_is_never_written_over(staff: Path) -> None:
    before = staff.read_bytes()
    assert main(["convert", str(staff), "--output", str(staff), "--at", "HEAD~1"]) == 2
    assert staff.read_bytes() == before


def test_a_workbook_is_read_as_it_was(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    path = repository.folder / "staff.xlsx"
    for names in (("Ada", "Ben"), ("Ada", "Ben", "Cy")):
        rows = [line.split(",") for line in table(*names).splitlines()]
        write_workbook(path, {"Staff": rows})
        repository.commit({}, "saved")
    assert people(path, "HEAD~1", capsys) == 2


def test_a_folder_without_days_has_no_history(tmp_path: Path) -> None:
    with pytest.raises(HistoryError, match="it is no folder of files that have days in their names"):
        open_history(tmp_path)


def test_the_states_of_a_folder_follow_each_other(half_years: Path) -> None:
    history = open_history(half_years)
    assert [(state.days.text, state.before) for state in history.states] == [
        ("2023-01", ()),
        ("2023-07", (0,)),
        ("2024-01", (1,)),
    ]


def test_two_commits_are_compared_each_change_with_its_place_in_both(
    staff: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    staff.unlink()
    assert main(["compare", str(staff), "--git", "HEAD~1..HEAD", "--json"]) == 1
    (change,) = json.loads(capsys.readouterr().out)["changes"]
    assert (change["kind"], change["name"]) == ("joined", "Cy")
    commit, name, row, _ = change["at"]["new"].split(":")
    assert (len(commit), name, row) == (10, "staff.csv", "4")


def test_a_commit_compared_to_itself_is_the_same(staff: Path) -> None:
    assert main(["compare", str(staff), "--git", "HEAD.."]) == 0


@pytest.mark.parametrize("commits", ["HEAD~9..HEAD", "yesterday..", "HEAD"])
def test_commits_that_are_none_get_one_sentence(
    staff: Path, commits: str, capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        status = main(["compare", str(staff), "--git", commits])
    except SystemExit as ended:
        status = 2 if ended.code == 2 else 0
    assert status == 2
    assert len(capsys.readouterr().err.splitlines()) == 1
