"""Names that mean the same person, and names that do not."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.readers.tables.references.names import name_key, spelled_name
from orgviewer.readers.tables.references.spellings import is_alike


def are_one(one: str, other: str) -> bool:
    first, second = spelled_name(one), spelled_name(other)
    return first.core == second.core and is_alike(first.beside, second.beside)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Quist, Nora", "Nora T. Quist"),
        ("Quist, Nora T", "Nora T. Quist"),
        ("Quist,Nora T.", "NORA QUIST"),
        ("Dr. Nora Quist", "Quist, Nora, Ph.D."),
        ("Quist, Nora, MD", "Nora Quist, MBA"),
        ("Prof. Dr. Nora Quist", "Nora Quist"),
        ("Nora Quist (On Leave)", "Nora Quist"),
        ("Nora Quist [C]", "Quist, Nora (on leave)"),
        ("Nora d’Été", "nora d'e\u0301te\u0301"),
        ("Nora Quist\u2011Bø", "Nora\u00a0Quist-Bø"),
        ("van den Berg, Nora", "Nora van den Berg"),
        ("Nora Quist (Lab)", "Nora Quist"),
        ("鈴木 花子", "鈴木花子"),
        ("J. Quist", "Quist, J."),
        ("Quist, Ma", "Ma Quist"),
        ("Mba, Nora", "Nora Mba"),
        ("Nora Quist MBA", "Nora Quist"),
    ],
)
def test_one_person(one: str, other: str) -> None:
    assert are_one(one, other)
    assert are_one(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Nora T. Quist", "Nora B. Quist"),
        ("Nora Quist", "Nora Quist Jr."),
        ("Nora Quist (Lab)", "Nora Quist (Office)"),
        ("Nora Ma", "Nora"),
        ("Nora Mba", "Nora"),
        ("Nora Ann Mba", "Ann, Nora"),
        ("Nora Ing", "Nora Dame"),
        ("J. Quist", "K. Quist"),
        ("J. Quist", "Quist"),
        ("Dr.", "Prof."),
        ("", "(On Leave)"),
    ],
)
def test_two_people(one: str, other: str) -> None:
    assert not (are_one(one, other) and spelled_name(one).core)


WORDS = st.text("abcdeéüøß'’-‑", min_size=2, max_size=8)


@given(WORDS, WORDS)
def test_forms_and_orders_of_letters_do_not_count(given_name: str, family_name: str) -> None:
    name = f"{given_name} {family_name}"
    for form in ("NFC", "NFD"):
        other = unicodedata.normalize(form, f"{family_name}, {given_name}")
        assert name_key(other) == name_key(name)
        assert are_one(other, name)
