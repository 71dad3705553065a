"""Whom rows report to: found, not there, in a circle, and the second ones."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from orgviewer.model.roster import UNKNOWN
from orgviewer.readers.tables.field_columns import Taking
from orgviewer.readers.tables.managers import managers, second_managers
from orgviewer.readers.tables.references.resolver import References
from tests.readers.table_files import sentences, table_of, taking_of

IDS = ["ada", "ben", "eve"]
NAMES = ["Ada Example", "Ben Example", "Eve Example"]


def team(**columns: Sequence[str]) -> tuple[Taking, References]:
    taking = taking_of(id=IDS, name=NAMES, **columns)
    return taking, References(IDS, NAMES, ["ada@example.com", "", ""])


@pytest.mark.parametrize(
    "manager", ["ada", "ADA", "Ada Example", "Example, Ada", "ADA@example.com", "Ada (ada)"]
)
def test_a_manager_by_whatever_name(manager: str) -> None:
    taking, references = team(reports_to=["", manager, manager])
    above, absent = managers(taking, references)
    assert [*above] == [UNKNOWN, 0, 0]
    assert absent == {}
    assert taking.findings == []


def test_without_a_column_nobody_has_a_manager() -> None:
    above, absent = managers(*team())
    assert [*above] == [UNKNOWN] * 3
    assert absent == {}


def test_managers_who_are_not_there_are_counted_on_from_the_last_row() -> None:
    taking, references = team(reports_to=["zoe", "adda", "zoe"])
    above, absent = managers(taking, references)
    assert [*above] == [3, 4, 3]
    assert absent == {"zoe": "zoe", "adda": "adda"}
    assert sentences(taking.findings) == [
        (
            (0, "Reports to"),
            '"ada" reports to "zoe", who is not in the file: shown under a card of that name',
        ),
        (
            (1, "Reports to"),
            '"ben" reports to "adda", who is not in the file: shown under a card of that name',
        ),
        (
            (2, "Reports to"),
            '"eve" reports to "zoe", who is not in the file: shown under a card of that name',
        ),
    ]
    assert [finding.hint for finding in taking.findings] == ["", 'Did you mean "ada"?', ""]


def test_a_manager_by_a_name_that_several_have_is_none_of_them() -> None:
    taking = taking_of(id=IDS, name=["Ada", "Ada", "Eve"], reports_to=["", "", "Ada"])
    above, absent = managers(taking, References(IDS, ["Ada", "Ada", "Eve"], [""] * 3))
    assert [*above] == [UNKNOWN] * 3
    assert absent == {}
    assert sentences(taking.findings) == [
        (
            (2, "Reports to"),
            '2 people are called "Ada" ("ada", "ben"): "eve" is shown under none of them',
        )
    ]
    assert taking.others == {"Reports to": ["", "", "Ada"]}
    assert taking.notes.keys() == {2}


def test_a_circle_is_cut_told_and_noted() -> None:
    taking, references = team(reports_to=["Eve Example", "ada", "ben"])
    above, _ = managers(taking, references)
    assert [*above] == [UNKNOWN, 0, 1]
    assert sentences(taking.findings) == [
        (
            (0, "Reports to"),
            'reporting lines form a circle: "ada" reports to "eve", "eve" to "ben", "ben" to "ada": '
            'cut above "ada"',
        )
    ]
    assert taking.notes == {
        0: "Reports to “Eve Example” in the file; the line is cut, as it leads in a circle."
    }


def test_the_files_own_shape_says_who_is_above_whom() -> None:
    columns = {"Id": IDS, "Boss": ["", "eve", ""]}
    taking = Taking(table_of(columns, above=[UNKNOWN, 0, 1]), {"id": "Id", "reports_to": "Boss"})
    above, absent = managers(taking, References(IDS, IDS, [""] * 3))
    assert [*above] == [UNKNOWN, 0, 1]
    assert absent == {}
    assert taking.others == {"Boss": ["", "eve", ""]}
    assert taking.findings == []


@pytest.mark.parametrize(
    ("cell", "ids"),
    [
        ("ada", ("ada",)),
        ("ada; ben", ("ada", "ben")),
        ("Ada Example | ben", ("ada", "ben")),
        ("Example, Ada", ("ada",)),
        ("Example, Ada; Example, Ben", ("ada", "ben")),
        ("ada, ben", ("ada", "ben")),  # as a list of JSON comes
        ("Ada Example,Ben Example", ("ada", "ben")),
        ("ada;ada", ("ada",)),
        ("ada:ben", ("ada", "ben")),
        ("ben & ada", ("ben", "ada")),
        ("ada;", ("ada",)),
        ("ada; -", ("ada",)),
    ],
)
def test_dotted_line_managers(cell: str, ids: tuple[str, ...]) -> None:
    taking, references = team(also_reports_to=["", "", cell])
    assert second_managers(taking, references) == {2: ids}
    assert taking.findings == []


@pytest.mark.parametrize("cell", ["-", "n/a", "keine", " ", ";"])
def test_nobody_is_no_dotted_line_manager(cell: str) -> None:
    taking, references = team(also_reports_to=["", "", cell])
    assert second_managers(taking, references) == {}
    assert taking.findings == []


def test_a_dotted_line_manager_who_is_not_there_is_kept_and_told() -> None:
    taking, references = team(also_reports_to=["", "ada", "ada; zoe"])
    assert second_managers(taking, references) == {1: ("ada",)}
    assert taking.others == {"Also reports to": ["", "", "ada; zoe"]}
    assert sentences(taking.findings) == [
        (
            (2, "Also reports to"),
            '"eve" also reports to "ada; zoe", who is not in the file: kept under "Also reports to"',
        )
    ]


FAMILIES = ["Jane Smith", "Bo Lee", "Di Lee", "Poe, Cy", "Ed Root", "김민준"]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Smith", 0),
        ("J. Smith", 0),
        ("J Smith", 0),
        ("Smith J", 0),
        ("Smith, J.", 0),
        ("SMITH", 0),
        ("B. Lee", 1),
        ("Lee, D", 2),
        ("Poe", 3),
        ("C. Poe", 3),
    ],
)
def test_a_family_name_that_one_person_has_is_that_person(text: str, row: int) -> None:
    taking = taking_of(name=FAMILIES, reports_to=["", "", "", "", "", text])
    above, absent = managers(taking, References(FAMILIES, FAMILIES, [""] * 6))
    assert (above[5], absent) == (row, {})
    assert taking.guesses == [f'Managers such as "{text}" are found by family name, which nobody else has.']


@pytest.mark.parametrize("text", ["K. Smith", "Jane", "Smithson", "민준", "Smith Jones"])
def test_another_name_is_not_a_family_name_of_somebody(text: str) -> None:
    taking = taking_of(name=FAMILIES, reports_to=["", "", "", "", "", text])
    assert managers(taking, References(FAMILIES, FAMILIES, [""] * 6))[1] == {text: text}


def test_a_family_name_of_several_is_told_with_them_and_a_word_for_nobody_is_none() -> None:
    taking = taking_of(name=FAMILIES, reports_to=["Lee", "root", "", "", "", ""])
    above, absent = managers(taking, References(FAMILIES, FAMILIES, [""] * 6))
    assert [*above] == [UNKNOWN] * 6
    assert absent == {}
    assert [text for _, text in sentences(taking.findings)] == [
        '2 people are called "Lee" ("Bo Lee", "Di Lee"): "Jane Smith" is shown under none of them'
    ]


@pytest.mark.parametrize(
    "cell",
    ["#REF!", "#N/A", "#NAME?", "#VALUE!", "#DIV/0!", "#BEZUG!", "#NV", "Err:502", "=VLOOKUP(B2;A:C;2;0)"],
)
def test_an_error_or_a_formula_for_a_manager_is_told_and_nobody(cell: str) -> None:
    taking, references = team(reports_to=["", cell, "ada"])
    above, absent = managers(taking, references)
    assert [*above] == [UNKNOWN, UNKNOWN, 0]
    assert absent == {}
    ((place, text),) = sentences(taking.findings)
    assert place == (1, "Reports to")
    assert text.startswith(f'the manager of "ben" is "{cell}", an error or a formula without its result')
    assert cell in taking.notes[1]


@pytest.mark.parametrize("cell", ["#12", "= 5", "=", "Errol", "# 4711"])
def test_what_merely_begins_as_an_error_does_is_none(cell: str) -> None:
    taking, references = team(reports_to=["", cell, ""])
    assert managers(taking, references)[1] == {cell: cell}
