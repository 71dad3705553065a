"""Texts as they are compared."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.model.naming import folded


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Müller", "MULLER"),
        ("a  b\u00a0c", " A B C "),
        ("Straße", "STRASSE"),
        ("ＡＢ", "ab"),
        ("é", "e\u0301"),
    ],
)
def test_case_accents_and_spaces_make_no_difference(one: str, other: str) -> None:
    assert folded(one) == folded(other)


@pytest.mark.parametrize(("one", "other"), [("Łukasz", "Lukasz"), ("हिन्दी", "हन्द"), ("a b", "ab")])
def test_letters_do(one: str, other: str) -> None:
    assert folded(one) != folded(other)


@given(st.text(alphabet="Éß ﬁ\ud800\0İı\u0301") | st.text())
def test_what_is_folded_stays_as_it_is(text: str) -> None:
    assert folded(folded(text)) == folded(text)
