from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.model.walk import Place
from orgviewer.readers.yaml_places import locate
from orgviewer.readers.yaml_syntax import parse

TEXT = """\
# a remark
persons:
  - id: ada
    name: Ada
    interests: [logic, {name: art}]
    shared: &shared {x: y}
  - *shared
  -
  - id: grace
    ? [1, 2]
    : ignored
    name: Gräce
"""


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize(
    ("place", "position"),
    [
        ((), (2, 1)),
        (("persons",), (2, 1)),
        (("persons", 0), (3, 5)),
        (("persons", 0, "id"), (3, 5)),
        (("persons", 0, "name"), (4, 5)),
        (("persons", 0, "interests", 0), (5, 17)),
        (("persons", 0, "interests", 1, "name"), (5, 25)),
        (("persons", 1), (7, 5)),
        (("persons", 1, "x"), (7, 5)),
        (("persons", 3, "name"), (12, 5)),
        (("persons", 3, "missing"), (9, 5)),
        (("nowhere", 7), (2, 1)),
    ],
)
def test_a_field_stands_where_its_name_does(place: Place, position: tuple[int, int]) -> None:
    assert locate(TEXT, [place]) == {place: position}


def test_of_a_field_named_twice_the_second_is_meant() -> None:
    assert locate("a: 1\nb: 2\na: 3\n", [("a",)]) == {("a",): (3, 1)}


@given(st.lists(st.sampled_from("abc"), min_size=1, max_size=30))
def test_every_entry_is_found(letters: list[str]) -> None:
    text = "".join(f"- {{{letter}: {letter}}}\n" for letter in letters)
    places: list[Place] = [(index, letter) for index, letter in enumerate(letters)]
    assert locate(text, places) == {place: (index + 1, 4) for index, place in enumerate(places)}
    assert isinstance(parse(text)[0], list)
