from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.model.walk import FieldPath
from orgviewer.readers.syntax import yaml_places
from orgviewer.readers.syntax.yaml_events import events
from orgviewer.readers.syntax.yaml_places import locate
from orgviewer.readers.syntax.yaml_syntax import parse

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
def test_a_field_stands_where_its_name_does(place: FieldPath, position: tuple[int, int]) -> None:
    assert locate(TEXT, [place]) == {place: position}


def test_of_a_field_named_again_the_second_name_and_the_first_value_are_meant() -> None:
    text = "a: [1]\nb: 2\na: [3]\na: [4]\n"
    assert locate(text, [("a",), ("a", 0)]) == {("a",): (3, 1), ("a", 0): (1, 5)}


@pytest.mark.parametrize(("entry", "field", "most"), [(2, (), 30), (2, ("id",), 30)])
def test_nothing_is_read_behind_the_last_place(
    entry: int, field: FieldPath, most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    consumed = 0

    @contextmanager
    def watched(text: str) -> Iterator[Iterator[yaml.Event]]:
        def counted(event: yaml.Event) -> yaml.Event:
            nonlocal consumed
            consumed += 1
            return event

        with events(text) as stream:
            yield map(counted, stream)

    monkeypatch.setattr(yaml_places, "events", watched)
    text = "persons:\n" + "- {id: a, name: A}\n" * 1_000
    place = ("persons", entry, *field)
    assert locate(text, [place])[place][0] == entry + 2
    assert consumed < most


@given(st.lists(st.sampled_from("abc"), min_size=1, max_size=30))
def test_every_entry_is_found(letters: list[str]) -> None:
    text = "".join(f"- {{{letter}: {letter}}}\n" for letter in letters)
    places: list[FieldPath] = [(index, letter) for index, letter in enumerate(letters)]
    assert locate(text, places) == {place: (index + 1, 4) for index, place in enumerate(places)}
    assert isinstance(parse(text)[0], list)
