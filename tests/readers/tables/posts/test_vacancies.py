"""Words that stand where the holder of a post should, and names that look like them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.readers.table_words import table_words
from orgviewer.readers.tables.posts.vacancies import STATES, any_state, state_of
from tests.datasets import flat_dataset


@pytest.mark.parametrize(
    ("cell", "state"),
    [
        ("Vacant", "vacant"),
        ("VACANT", "vacant"),
        ("Vacant (recruiting)", "vacant"),
        ("[vacant]", "vacant"),
        ("VACANT - Head of IT", "vacant"),
        ("(vacant)", "vacant"),
        ("Vacant Engineer", "vacant"),
        ("Vacant Position", "vacant"),
        ("VACANT Lee", "vacant"),
        ("Vacant since May", "vacant"),
        ("Vacant Software Engineer", "vacant"),
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
    "cell",
    [
        "",
        "Nora Quist",
        "Na",
        "Nd",
        "Vacanti",
        "Anna Vacant",
        "Vacant Lee",
        "Vacant Lee-Poe",
        "Open Minds",
        "x" * 9_000,
    ],
)
def test_names(cell: str) -> None:
    assert state_of(cell) is None


WORDS = [(word, state) for state in STATES for word in table_words()[state]]


@given(
    st.sampled_from(WORDS),
    st.sampled_from([str, str.upper, str.lower]),
    st.sampled_from(["", " ", "*", "(", "'"]),
    st.sampled_from(["Tom ", "Ms ", "42 "]),
)
def test_a_word_counts_in_any_dress_and_never_within_a_longer_cell(
    said: tuple[str, str], dress: type[str], around: str, before: str
) -> None:
    word, state = said
    assert state_of(f"{around}{dress(word)}{around}") == state
    assert state_of(f"{before}{word}") is None


@pytest.mark.parametrize(
    "word",
    ["offene Stelle", "欠員", "(vacant)", "*Vacant*", "Vacant - from May", "münhal", "N/D", "ELIMINATED"],
)
def test_one_word_among_names_is_enough(word: str) -> None:
    assert any_state(["Ada Holm", word])
    assert not any_state(["Ada Holm", "(Ben) Ruiz", "Na", "Vacanti"])


@pytest.mark.parametrize(("given", "family"), [("Vacant", "Lee"), ("Lee", "Vacant")])
def test_a_family_called_so_is_somebody_in_cells_of_their_own(given: str, family: str) -> None:
    made = flat_dataset(
        {"First Name": ["Ada", given], "Last Name": ["Example", family], "Title": ["Head", "Engineer"]}
    )
    assert [person.name for person in made.persons] == ["Ada Example", f"{given} {family}"]
    assert not made.posts


def test_a_post_of_such_a_word_in_either_cell_is_vacant() -> None:
    names = {"First Name": ["Ada", "Vacant", ""], "Last Name": ["Example", "", "VACANT"]}
    made = flat_dataset({**names, "Title": ["Head", "Engineer", "Clerk"]})
    assert [person.name for person in made.persons] == ["Ada Example"]
    assert [made.posts[place].label for place in made.vacancies] == ["Engineer", "Clerk"]
