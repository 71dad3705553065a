"""The way back: what was written is read as the same, from the command line too."""

from __future__ import annotations

from pathlib import Path

import pytest

from orgviewer.commands.cli import main
from orgviewer.model.dataset import Dataset
from orgviewer.readers import read
from orgviewer.resources import default_dataset
from tests.datasets import contents

MESSY = (
    "Staff of 2024,,,,,,,\n"
    "ID,Name,Boss,Department,Start,Phone,Dotted line,Grade\n"
    "1,Ada,,R > Lab,2020-03-01,+49 30 1,,=A1\n"
    "2,Ben,1,R > Shop,2021,,1,'x\n"
    "2,Ben too,Nobody here,R,,,,\n"
    "3,Cy,4,,,,,\n"
    "4,Di,3,,,,,\n"
)


def converted(path: Path, output: Path, *options: str) -> Dataset:
    assert main(["convert", str(path), "--output", str(output), *options]) == 0
    return read(output)


@pytest.fixture
def messy(tmp_path: Path) -> Path:
    path = tmp_path / "messy.csv"
    path.write_text(MESSY, encoding="utf-8")
    return path


@pytest.mark.parametrize("suffix", [".yaml", ".json", ".csv"])
def test_a_messy_table_comes_back_the_same(messy: Path, suffix: str) -> None:
    before = read(messy)
    assert before.problems
    again = converted(messy, messy.with_name(f"again{suffix}"))
    assert contents(again) == contents(before)
    assert [person.absent for person in again.persons] == [False] * 5 + [True]


@pytest.mark.parametrize("suffix", [".yaml", ".json"])
@pytest.mark.parametrize("name", ["xai.yaml", "example.yaml"])
def test_lives_come_back_the_same(tmp_path: Path, name: str, suffix: str) -> None:
    path = default_dataset().with_name(name)
    assert contents(converted(path, tmp_path / f"again{suffix}")) == contents(read(path))


def test_the_head_of_a_native_file_says_what_was_guessed(messy: Path) -> None:
    converted(messy, messy.with_suffix(".yaml"))
    head = messy.with_suffix(".yaml").read_text(encoding="utf-8").split("\nmeta:")[0]
    assert all(line.startswith("#") for line in head.strip().splitlines())
    assert "messy.csv" in head
    assert "Boss" in head
    assert str(messy.parent) not in head


def test_a_table_says_what_it_cannot_hold(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    converted(default_dataset(), tmp_path / "xai.csv")
    written, left_out = capsys.readouterr()
    assert written == f"{tmp_path / 'xai.csv'}: 12 named, 6 organizations, 5 sources\n"
    assert "12 people have biography: left out." in left_out
    assert "5 sources are left out." in left_out


def test_formulas_are_written_harmless(messy: Path) -> None:
    converted(messy, messy.with_name("again.csv"))
    text = messy.with_name("again.csv").read_text(encoding="utf-8-sig")
    assert "'=A1" in text
    assert "'+49 30 1" in text


def test_a_column_is_taken_for_what_it_is_told_to_be(messy: Path) -> None:
    dataset = converted(messy, messy.with_suffix(".yaml"), "--map", "role=Grade", "--map", "other=Phone")
    ada = dataset.persons[0]
    assert ada.memberships[0].role == "=A1"
    assert ada.other == {"Phone": "+49 30 1"}


@pytest.mark.parametrize(
    ("mapping", "sentence"),
    [
        ("manager", '"manager" is not of the form FIELD=COLUMN'),
        ("shoe=Boss", '"shoe=Boss" is not of the form FIELD=COLUMN'),
        ("manager=Bos", 'has no column "Bos". Did you mean "Boss"?'),
    ],
)
def test_a_mistyped_column_is_said(
    messy: Path, mapping: str, sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    output = messy.with_suffix(".yaml")
    assert main(["convert", str(messy), "--output", str(output), "--map", mapping]) == 2
    assert sentence in capsys.readouterr().err
    assert not output.exists()


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.csv", "name,manager\nAda,\n"),
        ("a.xlsx", "name,manager\nAda,\n"),  # by its name alone
        ("a.json", '{"persons": [{"id": "ada", "name": "Ada"}]}'),
        ("a.yaml", "persons: [{id: ada, name: Ada}]\n"),
        ("a.jsonl", '{"id": "ada", "name": "Ada"}\n'),
    ],
)
def test_a_sheet_of_what_has_no_sheets_is_said(
    tmp_path: Path, name: str, text: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path, output = tmp_path / name, tmp_path / "b.yaml"
    path.write_text(text, encoding="utf-8")
    assert main(["convert", str(path), "--output", str(output)]) == 0
    output.unlink()
    capsys.readouterr()
    assert main(["convert", str(path), "--output", str(output), "--sheet", "nope"]) == 2
    assert f'{path} has no sheet "nope": only workbooks have sheets.' in capsys.readouterr().err
    assert not output.exists()
    assert main([str(path), "--sheet", "nope"]) == 2  # no window opens
    assert "only workbooks have sheets" in capsys.readouterr().err


def test_the_file_that_is_read_is_never_written(messy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["convert", str(messy), "--output", str(messy)]) == 2
    assert "is the file that is read" in capsys.readouterr().err
    assert messy.read_text(encoding="utf-8") == MESSY


def test_an_unknown_ending_is_said(messy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["convert", str(messy), "--output", str(messy.with_suffix(".doc"))]) == 2
    assert "does not end in .yaml, .yml, .json, .csv" in capsys.readouterr().err


def test_a_file_with_errors_is_not_written(tmp_path: Path) -> None:
    path = tmp_path / "broken.yaml"
    path.write_text("persons: [", encoding="utf-8")
    assert main(["convert", str(path), "--output", str(tmp_path / "a.csv")]) == 1
    assert not (tmp_path / "a.csv").exists()


def test_two_columns_cannot_be_one_field(messy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    options = ["--map", "manager=Boss", "--map", "reports_to=Grade"]
    assert main(["convert", str(messy), "--output", str(messy.with_suffix(".yaml")), *options]) == 2
    assert "names a second column for reports_to" in capsys.readouterr().err
