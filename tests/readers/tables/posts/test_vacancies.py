"""Words that stand where the holder of a post should, and names that look like them."""

from __future__ import annotations

import pytest

from orgviewer.readers.tables.posts.vacancies import state_of


@pytest.mark.parametrize(
    ("cell", "state"),
    [
        ("Vacant", "vacant"),
        ("VACANT", "vacant"),
        ("Vacant (recruiting)", "vacant"),
        ("[vacant]", "vacant"),
        ("Vacant - maternity cover", "vacant"),
        ("TBC", "vacant"),
        ("T.B.C.", "vacant"),
        ("GAPPED", "vacant"),
        ("Unbesetzt", "vacant"),
        ("N.N.", "vacant"),
        ("à pourvoir", "vacant"),
        ("N/D", "unnamed"),
        ("N/D'", "unnamed"),
        ("ND", "unnamed"),
        ("n/a", "unnamed"),
        ("NO NAME", "unnamed"),
        ("Not disclosed", "unnamed"),
        ("'Eliminated'", "abolished"),
        ("Eliminated", "abolished"),
    ],
)
def test_words_for_a_post_without_a_name(cell: str, state: str) -> None:
    assert state_of(cell) == state


@pytest.mark.parametrize(
    "cell", ["", "Nora Quist", "Na", "Nd", "Vacanti", "Anna Vacant", "Open Minds", "x" * 9_000]
)
def test_names(cell: str) -> None:
    assert state_of(cell) is None
