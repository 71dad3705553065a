"""How much full-time work people do, as columns say it: in shares, in percents with the sign or without."""

from __future__ import annotations

import numpy as np
import pytest

from orgviewer.statistics.columns import full_time, number_columns
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
