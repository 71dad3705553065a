"""JSON Lines: a record in each line, broken lines left out and told of, and where everything stands."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.errors import Severity
from orgviewer.readers.positions import Position
from orgviewer.readers.syntax import json_lines
from orgviewer.readers.syntax.json_syntax import JsonReader
from orgviewer.readers.syntax.mistakes import SyntaxMistakeError

TEAM = """\
{"id": 7, "name": "Rosa Lind", "share": 1.50}

{"id": 8, "name": "Kai 😀 Munk", "reports_to": 7, "tags": ["a", "b"]}\r
\t{"id":\t9, "name": "Half\\u2028line"}
"""


def test_each_line_is_a_record() -> None:
    lines = json_lines.lines(TEAM)
    assert lines.data == [
        {"id": "7", "name": "Rosa Lind", "share": "1.50"},
        {"id": "8", "name": "Kai 😀 Munk", "reports_to": "7", "tags": ["a", "b"]},
        {"id": "9", "name": "Half\u2028line"},
    ]
    assert not lines.findings
    assert lines.locate({(0, "name"), (1, "reports_to"), (1, "tags", 1), (2, "name"), (2,), (), (9,)}) == {
        (0, "name"): Position(1, 11),
        (1, "reports_to"): Position(3, 33),
        (1, "tags", 1): Position(3, 64),
        (2, "name"): Position(4, 12),
        (2,): Position(4, 2),
        (): Position(1, 1),
        (9,): Position(),
    }


def test_half_a_character_and_a_name_twice_are_told_of_where_they_stand() -> None:
    lines = json_lines.lines('{"id": "1"}\n{"id": "\\ud800"}\n{"id": "3",\t"id": "4"}')
    assert lines.data == [{"id": "1"}, {"id": "\ufffd"}, {"id": "3"}]
    half, twice = lines.findings
    assert (half.place, half.severity) == ((1,), Severity.WARNING)
    assert (twice.place, twice.severity) == ((2, "id"), Severity.ERROR)
    assert lines.locate({(1,), (2, "id")}) == {(1,): Position(2, 1), (2, "id"): Position(3, 13)}


def test_broken_lines_are_left_out_in_one_finding() -> None:
    broken = ['{"id": 1,}', "[" * 2_000, "nul", "01", "Rosa"]
    lines = json_lines.lines("\n".join([*broken, "", '{"id": 2}']))
    assert lines.data == [{"id": "2"}]
    (finding,) = lines.findings
    assert finding.severity is Severity.WARNING
    assert finding.count == len(broken)
    assert finding.message.startswith('this line is not JSON: "{"id": 1,}", left out: ')
    assert len(finding.places) == 5
    assert lines.locate({*finding.places, (0, "id")}) == {
        **{place: Position(number, 1) for number, place in enumerate(finding.places, 1)},
        (0, "id"): Position(7, 2),
    }


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("", 0, "the file is empty"),
        (" \n\t\n", 0, "the file is empty"),
        ("\nid,name\n1,Rosa\n", 2, "this line is not JSON: "),
        ('{\n"id": 1,\n"tags":\n[\n}\n', 1, "this line is not JSON: "),
        ("\n" * (json_lines.MOST_LINES + 1), 0, "the file has more than 5,000,000 lines"),
    ],
)
def test_a_text_without_a_good_line_is_no_json_lines(text: str, line: int, message: str) -> None:
    with pytest.raises(SyntaxMistakeError) as caught:
        json_lines.lines(text)
    assert caught.value.mistake.line == line
    assert caught.value.mistake.message.startswith(message)


def test_progress_is_told() -> None:
    told: list[float] = []
    json_lines.lines("1\n" * 3 * json_lines.STRETCH, told.append)
    assert told == sorted(told)
    assert len(told) > 2


fields = st.dictionaries(
    st.text(max_size=3).filter(bool).filter(lambda name: not name.isspace()),
    st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=5),
)


@given(
    st.lists(st.sampled_from(["", "  ", "{", "}", "nope"]) | fields.map(json.dumps), max_size=8), st.data()
)
def test_good_lines_are_read_and_found_among_any_others(written: list[str], data: st.DataObject) -> None:
    written.insert(data.draw(st.integers(0, len(written))), '{"id": 1}')
    good = [number for number, line in enumerate(written, 1) if len(line) > 1 and line.startswith("{")]
    lines = json_lines.lines("\n".join(written))
    expected = [JsonReader().parse(written[number - 1])[0] for number in good]
    assert lines.data == expected
    found = lines.locate({(record,) for record in range(len(good))})
    assert [found[record,].line for record in range(len(good))] == good
    assert sum(finding.count for finding in lines.findings) == sum(map(bool, map(str.strip, written))) - len(
        good
    )


@given(st.text(st.sampled_from('{}[]",:\\u0019d8\n\ttruenl '), max_size=40))
def test_no_text_raises_anything_else(text: str) -> None:
    try:
        lines = json_lines.lines(text)
    except SyntaxMistakeError:
        return
    assert lines.data
