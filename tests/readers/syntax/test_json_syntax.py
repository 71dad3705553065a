"""JSON is read as JSON: whatever its standard allows, as it is written, and told of with its lines."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.errors import ReadError, Severity
from orgviewer.readers import read
from orgviewer.readers.syntax import json_syntax, yaml_syntax
from orgviewer.readers.syntax.json_events import events
from orgviewer.readers.syntax.json_syntax import JsonReader
from orgviewer.readers.syntax.mistakes import SyntaxMistakeError
from tests.readers.table_files import problems_of, rows, written


def parsed(text: str) -> object:
    data, findings = JsonReader().parse(text)
    assert findings == []
    return data


# Values


@pytest.mark.parametrize(
    "number", ["2010", "0", "-0", "1.50", "1e3", "-1.5E-07", "9" * 5_000, "NaN", "-Infinity", "true", "false"]
)
def test_numbers_and_words_stay_what_was_written(number: str) -> None:
    assert parsed(f'{{"a": {number}, "b": [{number}]}}') == {"a": number, "b": [number]}


def test_null_is_left_out_of_records_and_keeps_its_place_in_lists() -> None:
    assert parsed('{"a": null, "b": [null, 1, {"c": null}]}') == {"b": [None, "1", {}]}


def test_blank_text_is_empty() -> None:
    assert parsed('{"a": " \\n", "b": ["\\u3000"], "c": ""}') == {"a": "", "b": [""], "c": ""}


@pytest.mark.parametrize(
    "text",
    [
        *(f'{{"{"k" * 2_000}": "Ada"}}', '{"name"\n:\n"Ada"}', '{"a": "\x7f\x85\ufffe"}'),
        *('{"a": "x\x01y\ty"}', '{"<<": {"a": "b"}}', '{"a": "\\/"}'),
    ],
)
def test_json_is_read_that_is_no_yaml(text: str, tmp_path: Path) -> None:
    assert parsed(text) == json.loads(text, strict=False)
    assert rows(read(written(tmp_path, f'[{{"id": "ada", "more": {text}}}]', "team.json")))


names = st.text(max_size=4).map(lambda text: f"{text.strip()}k")
values = st.recursive(
    st.text(max_size=8) | st.sampled_from(["1.0", "null", "~", "- a", "# b", "\ud83d", "\u2028"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=3),
    max_leaves=12,
)


@given(values.map(lambda value: [value]), st.booleans(), st.sampled_from([None, 2]))
def test_the_decoder_and_our_own_events_say_the_same(
    value: list[object], is_ascii: bool, indent: int | None
) -> None:
    text = json.dumps(value, ensure_ascii=is_ascii, indent=indent)
    fast, _ = JsonReader().parse(text)
    whole, _ = json_syntax._without_halves(text)
    slow, findings = yaml_syntax.build(events(whole), yaml_syntax.DEEPEST)
    assert fast == slow
    assert findings == []


@given(st.text(st.sampled_from('{}[]",:\\u0019d8\n\ttruenl '), max_size=40))
def test_the_decoder_and_our_own_events_refuse_the_same(text: str) -> None:
    with suppress(json.JSONDecodeError):
        json.loads(text, strict=False)
        assert list(events(text))
        return
    with pytest.raises(json.JSONDecodeError):
        list(events(text))


# Halves of characters


@given(st.text(st.sampled_from('a\\u😀艾"d83de0\n'), max_size=12))
def test_whole_characters_are_read_from_escapes(text: str) -> None:
    assert parsed(json.dumps([text], ensure_ascii=True)) == ["" if text.isspace() else text]


@pytest.mark.parametrize(
    ("text", "name"),
    [("\\ud800", "\ufffd"), ("\\ude00\\ud83d", "\ufffd\ufffd"), ("\\\\ud83d\\uD83D", "\\ud83d\ufffd")],
)
def test_half_a_character_is_shown_as_one_that_is_broken(text: str, name: str, tmp_path: Path) -> None:
    path = written(tmp_path, f'[{{"id": "a", "name": "x{text}"}}]', "team.json")
    dataset = read(path)
    assert dataset.persons[0].name == f"x{name}"
    (problem,) = dataset.problems
    assert problem.severity is Severity.WARNING
    assert "of characters, such as " in problem.message
    dataset.persons[0].name.encode()


# What is odd or wrong


def test_a_name_that_stands_twice_is_told_with_its_line(tmp_path: Path) -> None:
    path = written(tmp_path, '{"persons": [\n  {"id": "a", "name": "A",\n   "name": "B"}]}', "team.json")
    message = '3:4: error: the field "name" stands here twice. Keep one of them.'
    assert problems_of(path) == [message]


def test_problems_have_lines_and_columns_whatever_the_json(tmp_path: Path) -> None:
    text = '{"persons": [{"id": "a\x7f", "name": "A",\n"' + "k" * 2_000 + '"\n: 1,\n "end": [{"x": "2"}]}]}'
    told = [problem.partition(": ")[0] for problem in problems_of(written(tmp_path, text, "team.json"))]
    assert {"2:1", "4:2"} <= {*told}


def nested(depth: int) -> str:
    return "[" * depth + "]" * depth


def test_a_text_may_be_as_deep_as_one_of_yaml_and_no_deeper() -> None:
    data = parsed(nested(1_000))
    for _ in range(999):
        assert isinstance(data, list)
        (data,) = data
    assert data == []
    for depth in (1_001, 5_000, 200_000):
        with pytest.raises(SyntaxMistakeError, match="nested more than 1,000 deep") as caught:
            parsed(nested(depth))
        assert (caught.value.mistake.line, caught.value.mistake.column) == (1, 1_001)


def test_more_values_than_there_is_memory_for_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_syntax, "MOST_VALUES", 5)
    assert parsed('["a, b, [c, {d", "e,,,,,,,,"]') == ["a, b, [c, {d", "e,,,,,,,,"]
    with pytest.raises(SyntaxMistakeError, match="more than 5 values"):
        parsed("[1, 2, 3, 4, 5, 6]")


@pytest.mark.parametrize(
    ("text", "place", "clause"),
    [
        ('{"persons": [\n{"id": "a" "name": "A"}]}', "2:12", "a comma or a bracket is missing"),
        ('{"persons" []}', "1:12", "a colon is missing"),
        ('{"persons": [}', "1:14", "a value is missing"),
        ('{"persons": ["a\n', "1:14", "a text in quotes never ends"),
        ('{"a": 1} {"a": 2}', "1:10", "more stands behind its end"),
    ],
)
def test_broken_json_is_told_of_as_json(text: str, place: str, clause: str, tmp_path: Path) -> None:
    path = written(tmp_path, text, "team.json")
    with pytest.raises(ReadError) as caught:
        read(path)
    assert str(caught.value).startswith(f"{path}:{place}: error: this is not JSON: {clause}")


def test_json_with_remarks_and_commas_too_many_is_read_nevertheless(tmp_path: Path) -> None:
    text = '{"persons": [\n  {"id": "a", "name": "Ada",},  # the first\n],}'
    assert read(written(tmp_path, text, "team.json")).persons[0].name == "Ada"


def test_yaml_with_brackets_stays_yaml(tmp_path: Path) -> None:
    dataset = read(written(tmp_path, "{persons: [{id: a, name: 'It''s {\"b\": 1}'}]}", "team.yaml"))
    assert dataset.persons[0].name == 'It\'s {"b": 1}'


def test_a_native_file_in_json(tmp_path: Path) -> None:
    person = {"id": 7, "name": "Ada 😀", "summary": "Nobody's.", "work": [{"name": "X", "end_date": 2010}]}
    text = json.dumps({"persons": [{**person, "absent": True, "note": None}]})
    dataset = read(written(tmp_path, text, "team.json"))
    assert dataset.roster is None
    (ada,) = dataset.persons
    assert (ada.id, ada.name, ada.work[0].end_date, ada.absent) == ("7", "Ada 😀", "2010", True)
