"""Tables of Google's charts: values and how they are shown, with names of columns or without."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.readers.records.test_unwrapping import drawn

PEOPLE = [
    ("e1", "Sol Vance<div>Director</div>", "", "The head"),
    ("e2", "Lea Brandt<div>Cellist</div>", "e1", ""),
    ("e3", "Tomo Abe", "e2", "Plays"),
    ("e4", "Ida Roth", "e1", ""),
]
DRAWN = [
    ("e1", "Sol Vance", "Director", None),
    ("e2", "Lea Brandt", "Cellist", "e1"),
    ("e3", "Tomo Abe", None, "e2"),
    ("e4", "Ida Roth", None, "e1"),
]


def table(labels: Sequence[str], order: Sequence[int]) -> dict[str, object]:
    people = (PEOPLE[turn] for turn in order)
    return {
        "cols": [{"id": "", "label": label, "type": "string"} for label in labels],
        "rows": [
            {"c": [{"v": own, "f": name}, {"v": above}, {"v": tip}]} for own, name, above, tip in people
        ],
        "p": None,
    }


@pytest.mark.parametrize("labels", [("", "", ""), ("A", "B", "C"), ("Name", "Manager", "ToolTip")])
@given(order=st.permutations(range(4)))
def test_managers_are_meant_by_values(labels: Sequence[str], order: Sequence[int]) -> None:
    expected = [DRAWN[turn] for turn in order]
    assert drawn(table(labels, order)) == expected
    assert drawn({"version": "0.6", "status": "ok", "table": table(labels, order)}) == expected


@pytest.mark.parametrize("head", [[], [["Name", "Manager", "ToolTip"]], [[{"label": "Name"}, "Boss", "x"]]])
@given(order=st.permutations(range(4)))
def test_rows_of_cells_alone(head: list[list[object]], order: Sequence[int]) -> None:
    body: list[object] = [
        [{"v": own, "f": name} if name != own else own, boss, tip]
        for own, name, boss, tip in (PEOPLE[turn] for turn in order)
    ]
    assert drawn([*head, *body]) == [DRAWN[turn] for turn in order]


def test_a_manager_who_is_not_there_changes_nothing() -> None:
    data = table(("Name", "Manager", "ToolTip"), range(1, 4))
    assert drawn(data) == [*DRAWN[1:], ("e1", "e1", None, None)]
