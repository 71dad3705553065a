"""One small file for every mistake; its first lines say what is to be said of it, word for word."""

from __future__ import annotations

from pathlib import Path

import pytest

from orgviewer.errors import Problem, ReadError, Severity
from orgviewer.readers import read

EXPECTED = "# expect: "
FILES = sorted((Path(__file__).parent / "mistakes").glob("*.yaml"))


def problems_of(path: Path) -> tuple[Problem, ...]:
    try:
        return read(path).problems
    except ReadError as error:
        return error.problems


def test_there_are_files() -> None:
    assert len(FILES) > 50


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_mistake_is_told_in_one_sentence_at_its_place(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    expected = [line.removeprefix(EXPECTED) for line in lines if line.startswith(EXPECTED)]
    told = [str(problem).removeprefix(str(path)).lstrip(": ") for problem in problems_of(path)]
    assert told == expected


def test_all_problems_of_a_file_are_told_at_once_in_its_order(tmp_path: Path) -> None:
    path = tmp_path / "broken.yaml"
    path.write_text(
        """\
organizations:
  - {id: lab, name: The lab, headcount: four}
persons:
  - id: ada
    name: Ada
    sumary: One
    name: Ada again
    birth_date: 2021-02-30
    memberships: [{organization_id: lob}]
  - name: Grace
    memberships: abc
  - id: ada
    summary: *nobody
    memberships: [{organization_id: lab, start_date: 2021, end_date: 2020}]
""",
        encoding="utf-8",
    )
    told = [(problem.line, problem.severity.value, problem.message) for problem in problems_of(path)]
    assert told == [
        (2, "error", '"headcount" should be a whole number from 0 to 2,147,483,647, but is "four"'),
        (6, "warning", 'unknown field "sumary" in person "ada", left out'),
        (7, "error", 'the field "name" stands here twice'),
        (8, "error", '"birth_date" is "2021-02-30", but February 2021 has 28 days'),
        (9, "error", 'membership of "ada" names the organization "lob", which does not exist'),
        (10, "error", 'this person has no "id"'),
        (11, "error", '"memberships" should be a list, but is "abc"'),
        (12, "error", 'person "ada" has no "name"'),
        (12, "error", 'the id "ada" is already that of another person'),
        (13, "error", 'the alias "*nobody" repeats something, but nothing before it is marked "&nobody"'),
        (14, "warning", 'membership of "ada" ends (2020) before it starts (2021)'),
    ]


def test_warnings_alone_leave_a_dataset_without_the_unknown_fields(tmp_path: Path) -> None:
    path = tmp_path / "warned.yaml"
    path.write_text("persons: [{id: ada, name: Ada, shoe: 40, summary: One}]\n", encoding="utf-8")
    dataset = read(path)
    assert dataset.persons[0].summary == "One"
    assert [problem.severity.value for problem in dataset.problems] == ["warning", "warning"]


@pytest.mark.parametrize(
    "text",
    [
        "persons:\n" + "  - {id: ada, shoe: 40}\n" * 8_000 + "  - abc\n" * 8_000,
        "persons:\n" + "  - {id: ada, name: Ada, memberships: [{organization_id: lab}]}\n" * 15_000,
        "persons:\n" + "  - *nobody\n" * 15_000,
    ],
)
def test_a_hopeless_file_lists_its_first_errors_and_says_that_there_are_more(
    text: str, tmp_path: Path
) -> None:
    path = tmp_path / "hopeless.yaml"
    path.write_text(text, encoding="utf-8")
    problems = problems_of(path)
    assert len(problems) == 10_001
    assert all(problem.severity is Severity.ERROR for problem in problems)
    assert problems[-1].message == "there are more than 10,000 problems, and the others are not listed"


def test_of_too_many_errors_the_first_are_listed(tmp_path: Path) -> None:
    path = tmp_path / "hopeless.yaml"
    people = (
        f"  - {{id: p{number}, name: Ada, memberships: [{{organization_id: lab}}]}}\n"
        for number in range(11_000)
    )
    path.write_text(f"persons:\n{''.join(people)}", encoding="utf-8")
    assert [problem.line for problem in problems_of(path)[:-1]] == list(range(2, 10_002))


def test_a_field_that_is_repeated_endlessly_is_told_once(tmp_path: Path) -> None:
    path = tmp_path / "again.yaml"
    path.write_text("persons: []\n" * 15_000, encoding="utf-8")
    assert [(problem.line, problem.message) for problem in problems_of(path)] == [
        (2, 'the field "persons" stands here twice')
    ]


def test_many_warnings_are_cut_short_and_hide_no_error(tmp_path: Path) -> None:
    path = tmp_path / "warned.yaml"
    people = "".join(f"  - {{id: p{number}, name: Ada, shoe: 40}}\n" for number in range(11_000))
    path.write_text(f"persons:\n{people}", encoding="utf-8")
    dataset = read(path)
    assert len(dataset.persons) == 11_000
    assert len(dataset.problems) == 10_001
    path.write_text(f"persons:\n{people}  - {{id: ada}}\n", encoding="utf-8")
    assert problems_of(path)[0].message == 'person "ada" has no "name"'
