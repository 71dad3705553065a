"""Keys of other systems: what is the same however it is spelled."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.readers.tables.references.spellings import (
    SpelledIndex,
    first_value,
    is_alike,
    last_step,
    path_parts,
    spelled_key,
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("LAB\\nquist", "nquist"),
        ("NQuist", "lab\\nquist"),
        ("nquist@lab.example", "LAB\\nquist"),
        ("nquist@lab.example", "nquist"),
        ("mailto:NQuist@lab.example", "nquist@LAB.example"),
        ("0042", "42.0"),
        (r"CN=Quist\, Nora,OU=Lab", r"cn=Quist\2C Nora, ou=Lab"),
        ('CN="Quist, Nora",OU=Lab', r"CN=Quist\, Nora,OU=Lab"),
        (r"CN=N\c3\b8ra,OU=Lab", "CN=Nøra,OU=lab"),
        ("uid=nquist;ou=lab", "UID=nquist, OU=lab"),
        ("  head   of lab ", "Head of Lab"),
    ],
)
def test_one_key(one: str, other: str) -> None:
    first, second = spelled_key(one), spelled_key(other)
    assert first.core == second.core
    assert is_alike(first.beside, second.beside)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("LAB\\nquist", "OFFICE\\nquist"),
        ("nquist@lab.example", "nquist@office.example"),
        ("42", "43"),
        ("42", "42a"),
        ("CN=Nora,OU=Lab", "CN=Nora,OU=Office"),
        ("CN=Nora,OU=Lab", "CN=Nora"),
    ],
)
def test_two_keys(one: str, other: str) -> None:
    first, second = spelled_key(one), spelled_key(other)
    assert first.core != second.core or not is_alike(first.beside, second.beside)


def test_the_exact_spelling_comes_first_and_what_is_missing_fits_any() -> None:
    index = SpelledIndex(["LAB\\nora", "nora", "OFFICE\\nora", ""], spelled_key)
    assert index.rows("nora") == [1]
    assert index.rows("lab\\nora") == [0]
    assert index.rows("HOME\\nora") == [1]
    assert index.rows("nora@lab.example") == [0, 1, 2]
    assert index.rows("") == []


values = st.text(st.characters(exclude_categories=["Cs", "Cc", "Z"]), min_size=1, max_size=12)


@given(st.lists(values, min_size=1, max_size=4), st.booleans())
def test_whatever_is_escaped_comes_back(parts: list[str], in_numbers: bool) -> None:
    def escaped(text: str) -> str:
        if in_numbers:
            return "".join(f"\\{byte:02x}" for byte in text.encode())
        return "".join(f"\\{sign}" if not sign.isalnum() else sign for sign in text)

    text = ",".join(f"CN={escaped(part)}" for part in parts)
    assert [value for _, value in path_parts(text)] == [part.casefold() for part in parts]
    assert first_value(text) == parts[0]


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("../Users/12", "12"),
        ("/Users/12/", "12"),
        ("https://house.example/scim/v2/Users/12", "12"),
        ("https://house.example", "house.example"),
        ("Users/12", ""),
        ("../Users/12?x=1", ""),
        ("Sales / Marketing", ""),
        ("/" * 3_000, ""),
    ],
)
def test_the_last_step_of_an_address(text: str, step: str) -> None:
    assert last_step(text) == step
