"""What is counted by columns: full-time work in shares and percents, and of whom nothing is said."""

from __future__ import annotations

import numpy as np
import pytest

from orgviewer.statistics.columns import full_time, number_columns, silences
from tests.datasets import dataset


@pytest.mark.parametrize(
    ("name", "cells"),
    [
        ("FTE", ("1.0", "0.8")),
        ("VZÄ", ("1", "0.8")),
        ("Beschäftigungsgrad", ("100 %", "80 %")),
        ("Beschäftigungsgrad (%)", ("100", "80")),
        ("Pensum", ("100", "80")),
    ],
)
def test_shares_and_percents_are_the_same_work(name: str, cells: tuple[str, str]) -> None:
    persons = [{"id": cell, "name": cell, "other": {name: cell}} for cell in cells]
    data = dataset({"persons": persons})
    work = full_time(data, number_columns(data))
    assert work is not None
    assert np.allclose(work, (1.0, 0.8))


def test_numbers_of_shares_are_never_guessed_to_be_percents() -> None:
    persons = [{"id": cell, "name": cell, "other": {"FTE": cell}} for cell in ("40", "38.5", "20")]
    data = dataset({"persons": persons})
    work = full_time(data, number_columns(data))
    assert work is not None
    assert np.allclose(work, (40.0, 38.5, 20.0))


def test_posts_are_percents_where_the_column_of_people_is_whatever_else_stands_in_it() -> None:
    persons = [
        {"id": "a", "name": "A", "other": {"Pensum": "100"}},
        {"id": "b", "name": "B", "other": {"Pensum": "by agreement"}, "memberships": [{"post_id": "p"}]},
    ]
    data = dataset({"persons": persons, "posts": [{"id": "p", "label": "P", "fte": "60"}]})
    work = full_time(data, number_columns(data))
    assert work is not None
    assert work.tolist()[1:] == [0.6]


def test_a_phone_that_says_only_that_none_is_stated_is_missing_whatever_kind_of_file_says_it() -> None:
    numbers = ("030 1", "k. A.", "n/a", None)
    persons = [
        {"id": f"p{turn}", "name": "P", "contact_details": [{"type": "tel", "value": one}] if one else []}
        for turn, one in enumerate(numbers)
    ]
    missing = {str(one.name): one.missing.tolist() for one in silences(dataset({"persons": persons}))}
    assert missing == {"Phone": [False, True, True, True]}
