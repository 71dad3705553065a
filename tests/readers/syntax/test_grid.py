"""Rows that are kept as columns are the rows that were given."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from orgviewer.readers.syntax.grid import BLOCK, SAMPLE, GridRows

cells = st.sampled_from(["", "a", "Lab", "艾达"])
grids = st.lists(st.lists(cells, max_size=4), max_size=8)


@given(grids, grids, st.integers(0, 300))
def test_rows_of_any_lengths_come_out_as_they_went_in(
    first: list[list[str]], second: list[list[str]], even: int
) -> None:
    given_rows = [*first, *([["x", "y"]] * even), *second]
    rows = GridRows(first)
    rows.extend(given_rows[len(first) :])
    assert [*rows] == given_rows
    assert rows == given_rows
    assert rows[1:-1] == given_rows[1:-1]
    assert [rows.length(row) for row in range(len(rows))] == [*map(len, given_rows)]
    for place in range(5):
        assert rows.column(place) == [row[place] if place < len(row) else "" for row in given_rows]


@given(grids, st.integers(0, 8), grids)
def test_rows_are_cut_and_others_put_there(
    given_rows: list[list[str]], place: int, more: list[list[str]]
) -> None:
    rows = GridRows(given_rows)
    rows.cut(place)
    rows.extend(more)
    assert rows == [*given_rows[:place], *more]


@given(grids)
def test_every_cell_is_changed(given_rows: list[list[str]]) -> None:
    rows = GridRows(given_rows)
    rows.change(lambda cell: f"{cell}!")
    assert [row for row in rows if row] == [[f"{cell}!" for cell in row] for row in given_rows if row]


def test_no_list_is_kept_for_a_row_that_is_as_most_are() -> None:
    rows = GridRows([["Staff"], *([str(number), "Lab"] for number in range(3 * BLOCK)), ["1", "Lab", "x"]])
    assert len(rows.columns) == 2
    assert [*rows.odd] == [0, 3 * BLOCK + 1]


def test_a_few_rows_of_another_length_do_not_widen_the_others() -> None:
    rows = GridRows([["x"] * 1_000, *[["1", "Lab"]] * 10])
    assert len(rows.columns) == 2
    assert rows.column(999) == ["x", *[""] * 10]


class CountedText(str):
    """A text that counts how often one is looked for in a dictionary."""

    __slots__ = ()
    looked_for = 0

    def __hash__(self) -> int:
        CountedText.looked_for += 1
        return super().__hash__()


def test_texts_that_do_not_repeat_are_soon_no_longer_looked_for() -> None:
    CountedText.looked_for = 0
    GridRows([CountedText(number), f"Team {number % 3}"] for number in range(5 * SAMPLE))
    assert SAMPLE <= CountedText.looked_for <= 1.5 * SAMPLE
