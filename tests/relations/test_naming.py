"""Texts as they are compared, and who is meant by a name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.relations.naming import AMBIGUOUS, Names, folded
from tests.datasets import dataset, flat_dataset

PEOPLE = Names(
    dataset(
        {
            "persons": [
                {"id": "a", "name": "Ada", "other_names": [{"name": "Ada"}, {"name": "Countess"}]},
                {"id": "b", "name": "Ben", "other_names": [{"name": "a"}]},
                {"id": "Ben", "name": "Twin"},
                {"id": "t2", "name": "Twin"},
                {"id": "t3", "name": "Twin"},
            ]
        }
    )
)


@pytest.mark.parametrize(
    ("text", "place"),
    [("a", 0), ("Ada", 0), ("Countess", 0), ("b", 1), ("Ben", 2), ("Twin", -1), ("ada", -1), ("", -1)],
)
def test_an_id_is_meant_before_a_name_and_no_name_that_several_have(text: str, place: int) -> None:
    assert PEOPLE.meant(text) == place


def test_a_name_that_several_have_is_ambiguous() -> None:
    assert PEOPLE.places == {"Ada": 0, "Countess": 0, "Ben": 1, "a": 1, "Twin": AMBIGUOUS}
    table = Names(flat_dataset({"id": ["1", "2", "3"], "name": ["A", "B", "A"]}))
    assert table.places == {"A": AMBIGUOUS, "B": 1}
    assert table.of(1) == ["B"]


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
