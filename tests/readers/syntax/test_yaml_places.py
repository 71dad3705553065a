from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.errors import Severity
from orgviewer.model.walk import FieldPath
from orgviewer.readers.syntax import yaml_places
from orgviewer.readers.syntax.yaml_events import events
from orgviewer.readers.syntax.yaml_places import COMMENT_HINT, cut_short, locate
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


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize(
    ("text", "place", "message"),
    [
        ("a: room #4 of it\n", ("a",), '"#4 of it" is a comment, and not part of the text "room"'),
        ("a: room   #x\r\nb: c\r\n", ("a",), '"#x" is a comment, and not part of the text "room"'),
        ("a: room #x", ("a",), '"#x" is a comment, and not part of the text "room"'),
        ("a: 😀 #第4\n", ("a",), '"#第4" is a comment, and not part of the text "😀"'),
        ("a: red #fff # and why\n", ("a",), '"#fff # and why" is a comment, and not part of the text "red"'),
        ("a: one\n  two #2\n", ("a",), '"#2" is a comment, and not part of the text "one two"'),
        ("a: &x one #2\nb: *x\n", ("a",), '"#2" is a comment, and not part of the text "one"'),
        ("a: it's #1\n", ("a",), '"#1" is a comment, and not part of the text "it\'s"'),
        ("a: #4 of it\n", ("a",), '"#4 of it" is a comment, and there is no text before it'),
        ("- a\n- b #4\n", (1,), '"#4" is a comment, and not part of the text "b"'),
        (
            "a:\n- {}\n- b: [c,\n  d #4\n  ]\n",
            ("a", 1, "b", 1),
            '"#4" is a comment, and not part of the text "d"',
        ),
        ("? a\n: b\nc: {d: e #4\n }\n", ("c", "d"), '"#4" is a comment, and not part of the text "e"'),
        ("a #4\n", (), '"#4" is a comment, and not part of the text "a"'),
    ],
)
def test_a_text_that_a_comment_cuts_short_is_told(text: str, place: FieldPath, message: str) -> None:
    (finding,) = cut_short(text)
    assert (finding.place, finding.message) == (place, message)
    assert (finding.hint, finding.severity) == (COMMENT_HINT, Severity.WARNING)
    assert parse(text)[1] == []


@pytest.mark.skipif(not yaml.__with_libyaml__, reason="PyYAML's own parser takes no tab before a comment")
@pytest.mark.parametrize("blanks", ["\t", " \t", "\t "])
def test_a_tab_before_the_comment_is_a_blank(blanks: str) -> None:
    (finding,) = cut_short(f"- a: room{blanks}#4\n")
    assert finding.place == (0, "a")


def test_beneath_a_name_that_is_no_text_the_place_is_that_of_the_fields_around_it() -> None:
    (finding,) = cut_short("a:\n  ? [b]\n  : c #4\n")
    assert finding.place == ("a",)


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize(
    "text",
    [
        "a: room # 4 of it\n",
        "a: room #\n",
        "a: room #-- 4\n",
        "a: room#4\n",
        "a: https://example.com/#4\n",
        'a: "room #4"\n',
        "a: 'room #fff' #fff\n",
        'a: "room\n  #4"\n',
        "a: |\n  room #4\n",
        "a: >- #4\n  room #4\n  #fff\n",
        "#a: room\na: b\n  #c: room #4\n# room #4\n",
        "a: #4\n  b: c\nd: #5\n  - e\n",
        "a: {b: c} #4\nd: [e] #5\n",
        "a: &x #4\n  - b\nc: *x #5\n",
        "? a #4\n: b\n",
        "--- #4\na: b\n... #5\n",
    ],
)
def test_other_comments_and_other_texts_are_no_trouble(text: str) -> None:
    assert cut_short(text) == []
    assert parse(text)[1] == []


def test_every_text_that_is_cut_short_is_told_and_nothing_is_read_behind_the_last(
    monkeypatch: pytest.MonkeyPatch,
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
    text = "- {a: b}\n- c #1\n- d #2\n" + "- {e: f} # as ever\n" * 1_000
    assert [finding.place for finding in cut_short(text)] == [(1,), (2,)]
    assert 0 < consumed < 15
    consumed = 0
    assert cut_short(text.replace(" #1", "").replace(" #2", "") + "# - #\n#g\n") == []
    assert consumed == 0
