"""Titles before a name are no roles, however many there are."""

from __future__ import annotations

import pytest

from orgviewer.readers.tables.vocabulary.salutations import is_salutation


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("Dr.", True),
        ("Prof. Dr.-Ing.", True),
        ("Dr. med. habil.", True),
        ("Frau", True),
        ("Herr Dr.", True),
        ("Director", False),
        ("Asst. Director", False),
        ("", False),
    ],
)
def test_a_title_before_a_name_is_told_from_a_role(cell: str, expected: bool) -> None:
    assert is_salutation(cell) is expected
