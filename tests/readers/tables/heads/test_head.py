"""Where the names of the columns stand: the first full row, unless something else is shown to be the head."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.readers.tables.heads.head import head_of
from tests.readers.tables.mixtures import mixed

STAFF = {
    "Staff number": ["1", "2", "3", "4", "5"],
    "Name": ["Vera Holm", "Tom Birk", "Una Dahl", "Ilo Marr", "Sana Quist"],
    "Job title": ["Director", "Manager", "Assistant", "Manager", "Clerk"],
    "Manager": ["", "1", "2", "1", "4"],
}
UNKNOWN = {
    "Wer": ["Vera Holm", "Tom Birk", "Una Dahl", "Ilo Marr"],
    "Was": ["Manager", "Assistant", "Employee", "Department"],
    "Wo": ["Service", "Division", "Unit", "Group"],
}


def head_words(rows: Sequence[Sequence[str]], wanted: Sequence[str] = ()) -> tuple[list[str], int]:
    head = head_of(rows, wanted)
    return head.titles, head.body


@given(mixed(STAFF))
def test_the_first_full_row_is_the_head(rows: list[list[str]]) -> None:
    assert head_words(rows) == (rows[0], 1)


@given(mixed(UNKNOWN), st.randoms(use_true_random=False))
def test_a_record_of_known_words_is_no_head(rows: list[list[str]], random: object) -> None:
    assert head_words(rows) == (rows[0], 1)


LINE = st.sampled_from(
    [
        ["Staff of the example company"],
        ["As of", "2024-03-01"],
        [],
        ["", "", ""],
        ["# a remark"],
        ["Confidential: do not forward"],
    ]
)


@given(mixed(STAFF), st.lists(LINE, max_size=80))
def test_any_number_of_lines_may_stand_above(rows: list[list[str]], above: list[list[str]]) -> None:
    assert head_words([*above, *rows]) == (rows[0], len(above) + 1)


@given(mixed(UNKNOWN), st.lists(LINE, max_size=40))
def test_and_above_a_head_of_which_nothing_is_known(rows: list[list[str]], above: list[list[str]]) -> None:
    above = [line for line in above if line[:1] != ["As of"]]  # as wide as the table may be
    assert head_words([*above, *rows]) == (rows[0], len(above) + 1)


@pytest.mark.parametrize(
    "above",
    [
        [["Report", "Staff list", "Printed", "2024-03-01"]],
        [["Report:", "Staff list", "By:", "Kim Demo"], []],
        [["Unit: Lab", "Period: 2024", "x", "y"], ["Page:", "1", "of:", "9"]],
    ],
)
@given(rows=mixed(STAFF))
def test_full_lines_above_are_known_by_days_numbers_and_colons(
    above: list[list[str]], rows: list[list[str]]
) -> None:
    assert head_words([*above, *rows]) == (rows[0], len(above) + 1)


@given(mixed({**UNKNOWN, "Wieviel": ["1", "2", "3", "4"]}))
def test_texts_over_numbers_are_a_head_beneath_a_line_of_numbers(rows: list[list[str]]) -> None:
    above = ["Bericht", "2024-03-01", "Seite", "7", *["x"] * len(rows[0])][: len(rows[0])]
    assert head_words([above, *rows]) == (rows[0], 2)


@given(mixed(STAFF), st.data())
def test_names_that_somebody_wants_find_the_head(rows: list[list[str]], data: st.DataObject) -> None:
    above = [["Name of", "the", "report"], ["of our", "people", "and", "posts"]]
    name = data.draw(st.sampled_from(rows[0]))
    assert head_words([*above, *rows], [name.upper()]) == (rows[0], 3)


@given(mixed(STAFF))
def test_a_head_that_is_repeated_is_one(rows: list[list[str]]) -> None:
    pages = [["Example Ltd", *["x"] * (len(rows[0]) - 1)], *rows, [""], *rows]
    assert head_words(pages) == (rows[0], 2)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (["USERID", "NAME", "TITLE", "MANAGER"], ["Employee ID", "Full name", "Job title", "Manager"]),
        (["id", "name", "title", "manager"], ["Personalnummer", "Name", "Stelle", "Vorgesetzter"]),
        (["Id", "Name", "Title", "Manager"], ["工号", "姓名", "职位", "直属上级"]),
    ],
)
def test_a_second_row_of_labels_is_no_record(first: list[str], second: list[str]) -> None:
    rows = [first, second, ["1", "Vera Holm", "Director", ""], ["2", "Tom Birk", "Clerk", "1"]]
    head = head_of(rows)
    assert (head.titles, head.labels, head.body) == (first, (1,), 2)


def test_a_row_of_codes_above_the_names_is_not_the_head() -> None:
    rows = [
        ["f_01", "f_02", "f_03", "f_04"],
        ["Staff number", "Name", "Job title", "Manager"],
        ["1", "Vera Holm", "Director", ""],
        ["2", "Tom Birk", "Clerk", "1"],
    ]
    assert head_words(rows) == (rows[1], 2)


def test_a_table_without_a_head_keeps_all_its_rows() -> None:
    rows = [["1", "Vera Holm", "Director", ""], ["2", "Tom Birk", "Clerk", "1"], ["3", "Una", "Clerk", "1"]]
    assert head_words(rows) == ([""] * 4, 0)
    named = [["Vera Holm", "Director", ""], ["Tom Birk", "Clerk", "Vera Holm"], ["Una", "Clerk", "Vera Holm"]]
    assert head_words(named) == ([""] * 3, 0)


@pytest.mark.parametrize(
    ("upper", "lower", "titles"),
    [
        (
            ["Employee", "", "", "Manager", ""],
            ["ID", "Name", "Title", "ID", "Name"],
            ["Employee > ID", "Employee > Name", "Title", "Manager > ID", "Manager > Name"],
        ),
        (
            ["Employee", "Employee", "Employee", "Manager", "Manager"],
            ["ID", "Name", "Title", "ID", "Name"],
            ["Employee > ID", "Employee > Name", "Title", "Manager > ID", "Manager > Name"],
        ),
        (
            ["Employee ID", "Full name", "Job title", "Manager", ""],
            ["", "", "", "ID", "Name"],
            ["Employee ID", "Full name", "Job title", "ID", "Name"],
        ),
        (
            ["Mitarbeiter", "", "Stelle", "Vorgesetzter", ""],
            ["Nr.", "Name", "", "Nr.", "Name"],
            [
                "Mitarbeiter > Nr.",
                "Mitarbeiter > Name",
                "Stelle",
                "Vorgesetzter > Nr.",
                "Vorgesetzter > Name",
            ],
        ),
    ],
)
def test_groups_of_columns_are_joined_with_what_is_in_them(
    upper: list[str], lower: list[str], titles: list[str]
) -> None:
    rows = [
        ["Staff list"],
        upper,
        lower,
        ["11", "Vera Holm", "Director", "", ""],
        ["12", "Tom Birk", "Clerk", "11", "Vera Holm"],
    ]
    head = head_of(rows)
    assert (head.titles, head.rows, head.body) == (titles, (1, 2), 3)


def test_a_record_beneath_a_head_with_a_gap_is_not_joined_to_it() -> None:
    rows = [
        ["Name", "Title", "", "Manager"],
        ["Vera Holm", "Manager", "x", ""],
        ["Tom Birk", "Clerk", "", "Vera Holm"],
    ]
    assert head_words(rows) == (rows[0], 1)


@given(
    st.lists(
        st.lists(st.sampled_from(["", " ", "1", "Ada", "id", "name", "Manager", "2024-01-01"]), max_size=4)
    )
)
def test_any_rows_have_a_head(rows: list[list[str]]) -> None:
    head = head_of(rows)
    assert 0 <= head.body <= len(rows)
    assert all(number < head.body for number in (*head.rows, *head.labels))
